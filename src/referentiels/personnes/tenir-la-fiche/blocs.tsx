import {
  Action,
  Cache,
  Champ,
  ChampDate,
  Choix,
  ListeDeChoix,
  Section,
  ZoneDeTexte,
} from '#interface';
import { ecrireLeTelephone, type Telephone } from '#socle/pur';
import { ChampsDAccueil, ChampsDIdentite } from '../creer-une-personne/champs-d-identite.tsx';
import { LIENS, LIEUX, PAROLES, PROCHES, REPRESENTATIONS } from '../domaine/mots.ts';
import type { Fiche } from '../voir-une-personne/lire-la-fiche.ts';
import type { BlocATenir } from './cadre-de-formulaire.tsx';

const options = (mots: Readonly<Record<string, string>>) =>
  Object.entries(mots).map(([valeur, libelle]) => ({ valeur, libelle }));
const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
];

export const IDENTITE: BlocATenir = {
  titre: 'Qui elle est',
  phrase: 'Seulement ce qu’elle dit, comme elle le dit.',
  ou: 'identite',
  bouton: 'Enregistrer',
  depart: ({ personne }) => ({
    ...personne.identite,
    naissance: personne.naissance ?? '',
    langue: personne.langue ?? '',
    interprete: personne.interprete ? 'oui' : '',
    amenagements: personne.amenagements,
    deces: personne.deces ?? '',
  }),
  champs: ({ personne }) => (
    <>
      <Cache nom="version" valeur={personne.version} />
      <ChampsDIdentite />
      <ChampsDAccueil autres={personne.amenagements} />
      <ChampDate nom="deces" libelle="Décès" facultatif aide="La date, si elle est connue." />
    </>
  ),
};

/** One line more than what is there, so that a telephone or a place can be added without a script. */
export const RANGS = [0, 1, 2, 3] as const;

const departDeJoindre = ({ personne }: Fiche) =>
  Object.fromEntries([
    ...personne.moyens.slice(0, RANGS.length).flatMap(({ genre, valeur, sur, consigne }, rang) => [
      [`moyen${rang}`, genre === 'courriel' ? valeur : ecrireLeTelephone(valeur as Telephone)],
      [`sur${rang}`, sur === null ? 'pas_aborde' : sur ? 'oui' : 'non'],
      [`consigne${rang}`, consigne ?? ''],
    ]),
    ...personne.lieux.slice(0, RANGS.length).flatMap((lieu, rang) => [
      [`lieu${rang}`, lieu.nature],
      [`numero${rang}`, lieu.numero ?? ''],
      [`voie${rang}`, lieu.voie ?? ''],
      [`complement${rang}`, lieu.complement ?? ''],
      [`codePostal${rang}`, lieu.codePostal ?? ''],
      [`commune${rang}`, lieu.commune ?? ''],
    ]),
  ]);

export const JOINDRE: BlocATenir = {
  titre: 'La joindre',
  phrase: 'Les moyens qu’elle dit sûrs, et ses lieux : plusieurs, ou aucun.',
  ou: 'joindre',
  bouton: 'Enregistrer',
  depart: departDeJoindre,
  champs: ({ personne }) => (
    <>
      {RANGS.slice(0, personne.moyens.length + 1).map((rang) => (
        <Section key={rang} niveau={3} titre={rang === 0 ? 'D’abord' : 'Ou bien'}>
          <Champ nom={`moyen${rang}`} libelle="Téléphone ou adresse électronique" facultatif />
          <Choix
            nom={`sur${rang}`}
            libelle="Est-ce qu’elle seule le lit ?"
            facultatif
            segmente
            options={[...OUI_NON, { valeur: 'pas_aborde', libelle: 'Pas abordé' }]}
          />
          <Champ
            nom={`consigne${rang}`}
            libelle="Comment"
            facultatif
            aide="Par message, après 16:30…"
          />
        </Section>
      ))}
      {RANGS.slice(0, personne.lieux.length + 1).map((rang) => (
        <Section key={rang} niveau={3} titre="Un lieu">
          <ListeDeChoix
            nom={`lieu${rang}`}
            libelle="Ce lieu"
            facultatif
            vide="Aucun"
            options={options(LIEUX)}
          />
          <Champ nom={`numero${rang}`} libelle="Numéro" facultatif largeur="court" />
          <Champ nom={`voie${rang}`} libelle="Voie" facultatif />
          <Champ nom={`complement${rang}`} libelle="Chez, bâtiment, domiciliation" facultatif />
          <Champ
            nom={`codePostal${rang}`}
            libelle="Code postal"
            facultatif
            largeur="court"
            inputMode="numeric"
          />
          <Champ nom={`commune${rang}`} libelle="Commune" facultatif />
        </Section>
      ))}
    </>
  ),
};

export const FOYER: BlocATenir = {
  titre: 'Son foyer',
  phrase:
    'Un lien après l’autre, comme elle le dit. Deux mères, une garde partagée : rien n’est supposé.',
  ou: 'foyer',
  bouton: 'Ajouter ce lien',
  autour: ({ personne, liens }) => (
    <Section titre="Liens déclarés">
      <ul>
        {liens
          .filter(({ au }) => au === null)
          .map(({ id, nature, de, autre, precision }) => (
            <li key={id}>
              {LIENS[nature][de === personne.id ? 'de' : 'a']} {autre.nomDit}
              {precision ? `, ${precision}` : null}
              <Action
                vers={`/personnes/${personne.id}/foyer/finir`}
                champs={{ lienId: id }}
                genre="lien"
              >
                Finir ce lien
              </Action>
            </li>
          ))}
      </ul>
    </Section>
  ),
  champs: () => (
    <>
      <Champ
        nom="autre"
        libelle="Avec qui"
        aide="Son nom, parmi les personnes que vous pouvez voir. Sa fiche doit exister."
      />
      <ListeDeChoix
        nom="sens"
        libelle="Elle"
        options={[
          { valeur: 'de:parent', libelle: LIENS.parent.de },
          { valeur: 'a:parent', libelle: LIENS.parent.a },
          { valeur: 'de:vit_avec', libelle: LIENS.vit_avec.de },
          { valeur: 'de:aide', libelle: LIENS.aide.de },
          { valeur: 'a:aide', libelle: LIENS.aide.a },
          { valeur: 'de:fratrie', libelle: LIENS.fratrie.de },
        ]}
      />
      <Champ
        nom="precision"
        libelle="Précision"
        facultatif
        aide="Une semaine sur deux, le mercredi…"
      />
    </>
  ),
};

export const ENTOURAGE: BlocATenir = {
  titre: 'Sur qui elle peut compter',
  phrase: 'Les gens qu’elle nomme. On n’appelle que qui elle veut.',
  ou: 'entourage',
  bouton: 'Ajouter ce proche',
  autour: ({ personne, proches }) => (
    <Section titre="Déjà nommés">
      <ul>
        {proches.map(({ id, nom, qui }) => (
          <li key={id}>
            {nom}, {qui}
            <Action
              vers={`/personnes/${personne.id}/entourage/oter`}
              champs={{ procheId: id }}
              genre="lien"
            >
              Retirer
            </Action>
          </li>
        ))}
      </ul>
    </Section>
  ),
  champs: () => (
    <>
      <Champ nom="nom" libelle="Son nom" />
      <Champ
        nom="qui"
        libelle="Qui c’est pour elle"
        aide="Ma sœur, une voisine, le coach de Moussa…"
      />
      <ListeDeChoix nom="genre" libelle="De quel côté" options={options(PROCHES)} />
      <Champ nom="telephone" libelle="Téléphone" facultatif type="tel" inputMode="tel" />
      <Choix nom="peutEtreAppele" libelle="On peut l’appeler ?" options={OUI_NON} segmente />
      <Champ nom="consigne" libelle="Précision" facultatif aide="A les clés, le mercredi…" />
    </>
  ),
};

export const REPRESENTATION: BlocATenir = {
  titre: 'Qui décide avec elle',
  phrase: 'Par un jugement ou par la loi, avec ses dates. Sans rien ici, elle décide seule.',
  ou: 'representation',
  bouton: 'Ajouter',
  champs: () => (
    <>
      <ListeDeChoix nom="nature" libelle="Ce que c’est" options={options(REPRESENTATIONS)} />
      <Champ
        nom="parQui"
        libelle="Qui l’exerce"
        aide="Une personne, un service ou une association."
      />
      <ChampDate nom="du" libelle="Depuis le" />
      <ChampDate nom="au" libelle="Jusqu’au" facultatif />
    </>
  ),
};

export const SES_MOTS: BlocATenir = {
  titre: 'Écrire avec elle',
  phrase: 'Dans ses mots. Elle peut tout relire et tout reprendre ; chaque version est gardée.',
  ou: 'paroles',
  bouton: 'Enregistrer ses mots',
  depart: ({ paroles }) =>
    Object.fromEntries(paroles.map(({ rubrique, mots }) => [rubrique, mots])),
  champs: () => (
    <>
      <ZoneDeTexte
        nom="ce_qui_compte"
        libelle={PAROLES.ce_qui_compte}
        facultatif
        sesMots
        longueur={1000}
      />
      <ZoneDeTexte
        nom="ce_que_je_sais_faire"
        libelle={PAROLES.ce_que_je_sais_faire}
        facultatif
        longueur={1000}
      />
      <Choix
        nom="par"
        libelle="Qui écrit"
        segmente
        options={[
          { valeur: 'elle', libelle: 'Elle' },
          { valeur: 'avec_elle', libelle: 'Avec elle' },
        ]}
      />
    </>
  ),
};
