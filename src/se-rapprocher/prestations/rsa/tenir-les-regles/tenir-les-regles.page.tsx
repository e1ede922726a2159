import {
  Bandeau,
  Bouton,
  Cache,
  Champ,
  ChampDate,
  Choix,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  Pliable,
  type PointARevoir,
  Section,
} from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import type { CompetenceInscrite } from '../domaine/competence.ts';
import { CRITERES, critereDe } from '../domaine/criteres.ts';
import { ORGANISMES, PARCOURS, type Regle } from '../domaine/orienter.ts';

export interface PageDesRegles {
  regles: readonly Regle[];
  competences: readonly CompetenceInscrite[];
  /** Only the administration writes; everyone reads. */
  peutTenir: boolean;
  peutOuvrirLesParcours: boolean;
  geste?: string | undefined;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  refus?: string | undefined;
}

const LIBELLES = {
  ageMin: 'Âge le plus bas',
  ageMax: 'Âge le plus haut',
  enfants: 'Enfants, au moins',
  mois: 'Mois, au plus',
} as const;
const options = (mots: Readonly<Record<string, string>>) =>
  Object.entries(mots).map(([valeur, libelle]) => ({ valeur, libelle }));

function UneRegle({ regle, vu }: { regle: Regle; vu: PageDesRegles }) {
  const critere = critereDe(regle.critere);
  const dit = Object.entries(regle.parametres)
    .map(([nom, valeur]) => `${LIBELLES[nom as keyof typeof LIBELLES] ?? nom} : ${valeur}`)
    .join(' ; ');
  return (
    <Section
      niveau={3}
      titre={`${regle.rang}. ${critere.libelle}`}
      aide={
        <EtatDit etat={regle.active ? 'fait' : 'attente'}>
          {regle.active ? 'En service' : 'Éteinte'}
        </EtatDit>
      }
    >
      <p>
        {PARCOURS[regle.parcours]}, {ORGANISMES[regle.organisme]}. {dit ? `${dit}. ` : ''}
        Du {jourEnToutesLettres(regle.depuis)}
        {regle.jusqua ? ` au ${jourEnToutesLettres(regle.jusqua)}` : ''}. {regle.arrete}.
      </p>
      {vu.peutTenir ? (
        <Pliable titre="Changer cette règle" ouvert={vu.geste === regle.code}>
          <FormulaireDeRegle regle={regle} vu={vu} />
        </Pliable>
      ) : null}
    </Section>
  );
}

function FormulaireDeRegle({ regle, vu }: { regle: Regle | null; vu: PageDesRegles }) {
  const geste = regle?.code ?? 'nouvelle';
  const critere = regle ? critereDe(regle.critere) : null;
  const parametres = critere
    ? critere.parametres
    : (Object.keys(LIBELLES) as (keyof typeof LIBELLES)[]);
  const nombre = { largeur: 'court', inputMode: 'numeric', longueur: 3, facultatif: true } as const;
  return (
    <Formulaire
      action="/rsa/regles"
      prefixe={`${geste}-`}
      {...(vu.geste === geste ? { saisie: vu.saisie, aRevoir: vu.aRevoir } : {})}
    >
      {regle ? (
        <>
          <Cache nom="code" valeur={regle.code} />
          <Cache nom="critere" valeur={regle.critere} />
        </>
      ) : (
        <>
          <Champ
            nom="code"
            libelle="Nom court"
            aide="En majuscules, par exemple JEUNE."
            longueur={40}
            largeur="court"
          />
          <ListeDeChoix
            nom="critere"
            libelle="Ce qui est regardé"
            options={Object.entries(CRITERES).map(([valeur, { libelle }]) => ({ valeur, libelle }))}
          />
        </>
      )}
      <Champ
        nom="rang"
        libelle="Rang dans l’ordre"
        largeur="court"
        inputMode="numeric"
        longueur={2}
        defaut={regle?.rang ?? ''}
      />
      {parametres.map((nom) => (
        <Champ
          key={nom}
          nom={nom}
          libelle={LIBELLES[nom]}
          {...nombre}
          defaut={regle?.parametres[nom] ?? ''}
        />
      ))}
      <ListeDeChoix
        nom="parcours"
        libelle="Vers quel parcours"
        options={options(PARCOURS)}
        defaut={regle?.parcours}
      />
      <ListeDeChoix
        nom="organisme"
        libelle="Avec qui"
        options={options(ORGANISMES)}
        defaut={regle?.organisme}
      />
      <Choix
        nom="active"
        libelle="En service"
        segmente
        options={[
          { valeur: 'oui', libelle: 'Oui' },
          { valeur: 'non', libelle: 'Non' },
        ]}
        defaut={regle?.active ? 'oui' : 'non'}
      />
      <ChampDate
        nom="depuis"
        libelle="Depuis le"
        defaut={regle ? jourEnToutesLettres(regle.depuis) : ''}
      />
      <ChampDate
        nom="jusqua"
        libelle="Jusqu’au"
        facultatif
        defaut={regle?.jusqua ? jourEnToutesLettres(regle.jusqua) : ''}
      />
      <Champ
        nom="arrete"
        libelle="Arrêté qui la permet"
        largeur="plein"
        longueur={300}
        defaut={regle?.arrete ?? ''}
      />
      <Bouton>Garder cette règle</Bouton>
    </Formulaire>
  );
}

const MODES = { departement: 'Le département', recentralise: 'L’État, par la caisse' } as const;

function QuiDecide({ vu }: { vu: PageDesRegles }) {
  return (
    <Section titre="Qui décide du RSA, et le paie" id="qui-decide">
      {vu.competences.length === 0 ? (
        <p>Rien n’est inscrit : ni dette, ni sanction, ni paiement ne peut naître.</p>
      ) : null}
      <ul className="puces">
        {vu.competences.map(({ du, au, mode, reference }) => (
          <li key={du}>
            {MODES[mode]}, du {jourEnToutesLettres(du)}
            {au ? ` au ${jourEnToutesLettres(au)}` : ''} : {reference}
          </li>
        ))}
      </ul>
      {vu.peutTenir ? (
        <Formulaire
          action="/rsa/regles/qui-decide"
          prefixe="qui-"
          {...(vu.geste === 'qui-decide' ? { saisie: vu.saisie, aRevoir: vu.aRevoir } : {})}
        >
          <Choix nom="mode" libelle="Qui décide" options={options(MODES)} />
          <Champ nom="departement" libelle="Numéro du département" largeur="court" longueur={3} />
          <ChampDate nom="du" libelle="À partir du" />
          <ChampDate nom="au" libelle="Jusqu’au" facultatif />
          <Champ nom="reference" libelle="Le texte qui le dit" largeur="plein" longueur={300} />
          <Bouton>Inscrire</Bouton>
        </Formulaire>
      ) : null}
    </Section>
  );
}

/** The rules as anyone who orients reads them; the administration writes them under an arrêté. */
export function TenirLesRegles(vu: PageDesRegles) {
  return (
    <>
      <EnTete
        {...(vu.peutOuvrirLesParcours ? { retour: { href: '/rsa', libelle: 'Parcours RSA' } } : {})}
        titre="Règles d’orientation"
        phrase="La première règle qui tient est proposée, et un agent la confirme ou la change. Aucune ne note une personne."
      />
      {vu.refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {vu.refus}
        </Bandeau>
      ) : null}
      <Section titre="Dans l’ordre" compte={vu.regles.length}>
        {vu.regles.length === 0 ? (
          <p>Aucune règle : chaque orientation est proposée par un agent.</p>
        ) : null}
        {vu.regles.map((regle) => (
          <UneRegle key={regle.code} regle={regle} vu={vu} />
        ))}
      </Section>
      {vu.peutTenir ? (
        <>
          <Pliable titre="Ajouter une règle" ouvert={vu.geste === 'nouvelle'}>
            <FormulaireDeRegle regle={null} vu={vu} />
          </Pliable>
          <Pliable titre="Partir d’un ordre publié" ouvert={vu.geste === 'proposees'}>
            <p>
              Dix-sept règles publiées par un département, toutes éteintes : vous allumez celles que
              votre arrêté permet.
            </p>
            <Formulaire
              action="/rsa/regles/proposees"
              prefixe="proposees-"
              {...(vu.geste === 'proposees' ? { saisie: vu.saisie, aRevoir: vu.aRevoir } : {})}
            >
              <Champ nom="arrete" libelle="Arrêté qui les permet" largeur="plein" longueur={300} />
              <ChampDate nom="depuis" libelle="Depuis le" />
              <Bouton>Les ajouter, éteintes</Bouton>
            </Formulaire>
          </Pliable>
        </>
      ) : null}
      <QuiDecide vu={vu} />
    </>
  );
}
