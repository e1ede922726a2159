import { Bandeau, Cache, Champ, ChampDate, Choix, ListeDeChoix, Section } from '#interface';
import { ecrireLeTelephone, type Telephone } from '#socle/pur';
import { direLaNaissance, LIEUX, options } from '../domaine/mots.ts';
import type { Lieu, Moyen } from '../stockage/joindre.ts';
import type { BlocATenir, Saisie } from '../tenir-la-fiche/cadre-de-formulaire.tsx';
import { direLeLieu } from '../voir-une-personne/dire-comment-la-joindre.ts';
import type { Fiche } from '../voir-une-personne/lire-la-fiche.ts';

/** Rows of a form that grows by one empty line, so that a telephone or a place is added without a script. */
export const RANGS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const actuels = ({ personne }: Fiche): readonly Lieu[] =>
  personne.lieux.filter(({ au }) => au === null);

/** The rows she has and those that came back typed: someone else may have taken one off meanwhile. */
function rangsDe(combien: number, saisie: Saisie, noms: readonly string[]): readonly number[] {
  const tapes = RANGS.filter((rang) => noms.some((nom) => saisie[`${nom}${rang}`]));
  return RANGS.slice(0, Math.max(combien, (tapes.at(-1) ?? -1) + 1) + 1);
}
const DU_MOYEN = ['idMoyen', 'moyen', 'consigne'];
const DU_LIEU = [
  'idLieu',
  'numero',
  'voie',
  'complement',
  'codePostal',
  'commune',
  'consigneLieu',
  'du',
  'au',
];

const champsDuMoyen = ({ id, genre, valeur, sur, consigne }: Moyen, rang: number) => [
  [`idMoyen${rang}`, id],
  [`moyen${rang}`, genre === 'courriel' ? valeur : ecrireLeTelephone(valeur as Telephone)],
  [`sur${rang}`, sur === null ? 'pas_aborde' : sur ? 'oui' : 'non'],
  [`consigne${rang}`, consigne ?? ''],
];
const champsDuLieu = (lieu: Lieu, rang: number) => [
  [`idLieu${rang}`, lieu.id],
  [`lieu${rang}`, lieu.nature],
  [`numero${rang}`, lieu.numero ?? ''],
  [`voie${rang}`, lieu.voie ?? ''],
  [`complement${rang}`, lieu.complement ?? ''],
  [`codePostal${rang}`, lieu.codePostal ?? ''],
  [`commune${rang}`, lieu.commune ?? ''],
  [`consigneLieu${rang}`, lieu.consigne ?? ''],
  [`du${rang}`, direLaNaissance(lieu.du) ?? ''],
];

const UnMoyen = ({ rang, id }: { rang: number; id: unknown }) => (
  <Section niveau={3} titre={id ? `Moyen ${rang + 1}` : 'Un moyen de plus'}>
    {id ? <Cache nom={`idMoyen${rang}`} valeur={String(id)} /> : null}
    <div className="cote-a-cote">
      <Champ nom={`moyen${rang}`} libelle="Téléphone ou adresse électronique" facultatif />
      <Champ
        nom={`consigne${rang}`}
        libelle="Comment"
        facultatif
        aide="Par message, après 16:30…"
      />
    </div>
    <Choix
      nom={`sur${rang}`}
      libelle="Est-ce qu’elle seule le lit ?"
      facultatif
      segmente
      options={[
        { valeur: 'oui', libelle: 'Oui' },
        { valeur: 'non', libelle: 'Non' },
        { valeur: 'pas_aborde', libelle: 'Pas abordé' },
      ]}
    />
  </Section>
);

const UnLieu = ({ rang, id }: { rang: number; id: unknown }) => (
  <Section niveau={3} titre={id ? `Lieu ${rang + 1}` : 'Un lieu de plus'}>
    {id ? <Cache nom={`idLieu${rang}`} valeur={String(id)} /> : null}
    <div className="cote-a-cote">
      <ListeDeChoix
        nom={`lieu${rang}`}
        libelle="Ce lieu"
        facultatif
        vide="Aucun"
        options={options(LIEUX)}
      />
      <Champ nom={`complement${rang}`} libelle="Chez, bâtiment, domiciliation" facultatif />
    </div>
    <div className="cote-a-cote">
      <Champ nom={`numero${rang}`} libelle="Numéro" facultatif longueur={20} />
      <Champ nom={`voie${rang}`} libelle="Voie" facultatif />
      <Champ nom={`codePostal${rang}`} libelle="Code postal" facultatif inputMode="numeric" />
      <Champ nom={`commune${rang}`} libelle="Commune" facultatif longueur={120} />
    </div>
    <div className="cote-a-cote">
      <Champ
        nom={`consigneLieu${rang}`}
        libelle="À savoir pour y aller ou y écrire"
        facultatif
        aide="Sans nom de service sur l’enveloppe…"
      />
      <ChampDate nom={`du${rang}`} libelle="Depuis" facultatif aide="Aujourd’hui, si rien." />
      {id ? (
        <ChampDate nom={`au${rang}`} libelle="Jusqu’au" facultatif aide="Si elle n’y est plus." />
      ) : null}
    </div>
  </Section>
);

export const JOINDRE: BlocATenir = {
  titre: 'La joindre',
  phrase:
    'Les moyens qu’elle dit sûrs, et ses lieux : plusieurs, ou aucun. Une erreur : videz la ligne, elle s’en va.',
  ou: 'joindre',
  bouton: 'Enregistrer',
  depart: (fiche) =>
    Object.fromEntries([
      ...fiche.personne.moyens.slice(0, RANGS.length).flatMap(champsDuMoyen),
      ...actuels(fiche).slice(0, RANGS.length).flatMap(champsDuLieu),
    ]),
  autour: ({ personne: { lieux } }) => {
    const anciens = lieux.filter(({ au }) => au !== null);
    return anciens.length === 0 ? null : (
      <Section titre="Ses lieux d’avant">
        <ul>
          {anciens.map((lieu) => (
            <li key={lieu.id}>
              {direLeLieu(lieu)}, jusqu’au {direLaNaissance(lieu.au)}
            </li>
          ))}
        </ul>
      </Section>
    );
  },
  champs: (fiche, saisie) => (
    <>
      {rangsDe(fiche.personne.moyens.length, saisie, DU_MOYEN).map((rang) => (
        <UnMoyen key={`m${rang}`} rang={rang} id={saisie[`idMoyen${rang}`]} />
      ))}
      {fiche.protegee ? (
        <Bandeau etat="a_savoir" titre="Un lieu écrit ici est caché aussitôt.">
          La mission protection seule le lit.
        </Bandeau>
      ) : null}
      {rangsDe(actuels(fiche).length, saisie, DU_LIEU).map((rang) => (
        <UnLieu key={`l${rang}`} rang={rang} id={saisie[`idLieu${rang}`]} />
      ))}
    </>
  ),
};
