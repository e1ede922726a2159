import {
  Bouton,
  Cache,
  Champ,
  ChampDate,
  Choix,
  EnTete,
  Formulaire,
  LienBouton,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
  Vide,
} from '#interface';
import { type DateCivile, jourEnToutesLettres } from '#socle/pur';
import type { StructureAutorisee } from '../stockage/autorisations.ts';

export interface PageDesAutorisations {
  autorisations: readonly StructureAutorisee[];
  mots: string;
  /** What the search of the directory found. */
  trouvees: readonly { id: string; nom: string; commune: string | null }[];
  aujourdHui: DateCivile;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  /** The authorisation whose end is being written. */
  finir?: string | undefined;
}

const jour = (date: DateCivile) => jourEnToutesLettres(date, true);

const estFinie = ({ au }: StructureAutorisee, aujourdHui: DateCivile) =>
  au !== null && au <= aujourdHui;

const UneAutorisation = ({ une, finie }: { une: StructureAutorisee; finie: boolean }) => (
  <Rangee
    identite={une.nom}
    detail={[
      une.commune,
      une.reference,
      `depuis le ${jour(une.du)}`,
      une.au ? `${finie ? 'finie' : 'finit'} le ${jour(une.au)}` : null,
    ]
      .filter(Boolean)
      .join(' · ')}
    action={
      finie ? null : (
        <LienBouton href={`/partenaires/autorisations?finir=${une.id}`} petit>
          Mettre fin
          <span className="invisible">{` à celle de ${une.nom}`}</span>
        </LienBouton>
      )
    }
  />
);

function MettreFin({ autorisations, finir, saisie, aRevoir }: PageDesAutorisations) {
  const lui = autorisations.find(({ id }) => id === finir);
  return lui ? (
    <Section titre={`Mettre fin à l’autorisation de ${lui.nom}`}>
      <Formulaire
        action="/partenaires/autorisations/finir"
        prefixe="finir-"
        saisie={saisie}
        aRevoir={aRevoir}
        libelle="Fin d’une autorisation"
      >
        <Cache nom="id" valeur={lui.id} />
        <ChampDate nom="fin" libelle="Premier jour sans elle" aide="Par exemple 01/02/2027." />
        <Bouton genre="irreversible">Écrire cette fin</Bouton>
      </Formulaire>
    </Section>
  ) : null;
}

const Autoriser = ({ mots, trouvees, saisie, aRevoir, finir }: PageDesAutorisations) => (
  <Section titre="Autoriser une structure">
    <Formulaire
      action="/partenaires/autorisations"
      methode="get"
      prefixe="chercher-"
      saisie={{ mots }}
      libelle="Chercher une structure"
      enLigne
    >
      <Champ nom="mots" libelle="Son nom, sa ville" longueur={120} />
      <div>
        <Bouton>Chercher</Bouton>
      </div>
    </Formulaire>
    {mots && trouvees.length === 0 ? (
      <p>Aucune structure de l’annuaire ne répond à ces mots. Importez-la d’abord.</p>
    ) : null}
    {trouvees.length > 0 ? (
      <Formulaire
        action="/partenaires/autorisations"
        prefixe="autoriser-"
        saisie={finir ? {} : saisie}
        aRevoir={finir ? [] : aRevoir}
        libelle="Autoriser une structure"
      >
        <Cache nom="mots" valeur={mots} />
        <Choix
          nom="structure"
          libelle="Laquelle"
          options={trouvees.map(({ id, nom, commune }) => ({
            valeur: id,
            libelle: nom,
            ...(commune ? { aide: commune } : {}),
          }))}
        />
        <Champ nom="reference" libelle="Arrêté" longueur={120} />
        <ChampDate nom="du" libelle="Autorisée depuis le" />
        <ChampDate nom="au" libelle="Premier jour sans elle" facultatif />
        <Bouton genre="plein">Écrire cette autorisation</Bouton>
      </Formulaire>
    ) : null}
  </Section>
);

/** Services of help at home that the département authorised: among them a provider of a plan of aid is chosen. */
export function Autorisations(vue: PageDesAutorisations) {
  return (
    <>
      <EnTete
        titre="Services autorisés d’aide à domicile"
        phrase="Un plan d’aide choisit son prestataire parmi eux. Ce que dit l’arrêté du département, à côté de l’annuaire."
      />
      <MettreFin {...vue} />
      <Autoriser {...vue} />
      <Section titre="Autorisations">
        {vue.autorisations.length === 0 ? (
          <Vide titre="Aucune autorisation n’est écrite.">
            Les plans d’aide gardent un nom hors annuaire tant que les services ne sont pas ici.
          </Vide>
        ) : (
          <ListeDeRangees libelle="Autorisations">
            {vue.autorisations.map((une) => (
              <UneAutorisation key={une.id} une={une} finie={estFinie(une, vue.aujourdHui)} />
            ))}
          </ListeDeRangees>
        )}
      </Section>
    </>
  );
}
