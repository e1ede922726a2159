import {
  Bouton,
  Cache,
  Champ,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  ListeDeRangees,
  Pliable,
  type PointARevoir,
  Rangee,
  Section,
} from '#interface';
import { mots } from '../lire-les-paiements/mots.ts';
import type { Compte } from './lire-ou-payer.ts';

/** Where the form was: whoever typed comes back there. */
export const RETOURS = {
  demande: { chemin: (id: string) => `/demandes-de-droits/${id}#paiements`, nom: 'la demande' },
  fsl: { chemin: (id: string) => `/fsl/${id}#ou-payer`, nom: 'son dossier de FSL' },
  apa: { chemin: (id: string) => `/apa/${id}#ou-payer`, nom: 'son dossier d’APA' },
} as const;
export type Retour = keyof typeof RETOURS;

export interface SaisieDIban {
  /** Which of the accounts: its payee. */
  cle: string;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

export const cleDuCompte = ({ aQui, nom }: Pick<Compte, 'aQui' | 'nom'>): string =>
  `${aQui}:${nom ?? ''}`;
const dire = mots('fr');
const nomDe = ({ aQui, nom }: Compte): string => nom ?? dire.aQui[aQui];

/** What a public accountant must be told of whom he pays: ciphered with the account. */
const QuiEstLeCreancier = ({ aQui }: Pick<Compte, 'aQui'>) => (
  <>
    <Champ
      nom="bic"
      libelle="BIC"
      aide="Facultatif pour un compte tenu en France."
      longueur={20}
      largeur="court"
    />
    {aQui === 'elle' ? null : (
      <ListeDeChoix
        nom="nature"
        libelle="Qui est-ce ?"
        vide="Choisir"
        aide="Le comptable public le demande."
        options={[
          { valeur: 'societe', libelle: 'Une société' },
          { valeur: 'association', libelle: 'Une association' },
          { valeur: 'public', libelle: 'Un organisme public' },
          { valeur: 'particulier', libelle: 'Une personne' },
        ]}
      />
    )}
    <ListeDeChoix
      nom="civilite"
      libelle={aQui === 'elle' ? 'Civilité' : 'Civilité, si c’est une personne'}
      vide="Choisir"
      options={[
        { valeur: 'Mme', libelle: 'Madame' },
        { valeur: 'Mr', libelle: 'Monsieur' },
      ]}
    />
    <Champ
      nom="nomDuCreancier"
      libelle={aQui === 'elle' ? 'Son nom' : 'Nom, si c’est une personne'}
      longueur={120}
    />
    <Champ
      nom="prenom"
      libelle={aQui === 'elle' ? 'Son prénom' : 'Prénom, si c’est une personne'}
      longueur={120}
    />
  </>
);

const estComplet = ({ ibanFin, creancierDit, creancierDemande }: Compte): boolean =>
  ibanFin !== null && (creancierDit || !creancierDemande);

const direOuEnEst = (compte: Compte): string => {
  if (compte.ibanFin === null)
    return 'Aucun versement ne part tant que son IBAN n’est pas noté : demandez-lui un relevé d’identité bancaire.';
  const fin = `Compte qui finit par ${compte.ibanFin}.`;
  return estComplet(compte)
    ? fin
    : `${fin} Le comptable public demande aussi qui est le créancier : rien ne part avant. Notez-le avec le compte.`;
};

/** Typed, never shown again: the team sees the last four signs. */
const NoterUnCompte = ({
  compte,
  demandeId,
  retour,
  rendu,
  rang,
}: {
  compte: Compte;
  demandeId: string;
  retour: Retour;
  rendu: SaisieDIban | null;
  rang: number;
}) => {
  const sien = rendu?.cle === cleDuCompte(compte) ? rendu : null;
  const { destinataireId, aQui, nom, ibanFin } = compte;
  return (
    <Pliable
      titre={`${ibanFin ? 'Changer le compte' : 'Noter le compte'} : ${nomDe(compte).toLowerCase()}`}
      ouvert={sien !== null}
    >
      <Formulaire
        action={
          destinataireId
            ? `/paiements/destinataires/${destinataireId}/compte`
            : `/paiements/demandes/${demandeId}/compte`
        }
        prefixe={`compte${rang}-`}
        saisie={sien?.saisie ?? (nom ? { titulaire: nom } : {})}
        aRevoir={sien?.aRevoir ?? []}
        libelle={`Le compte où payer : ${nomDe(compte)}`}
      >
        <Cache nom="demandeId" valeur={demandeId} />
        <Cache nom="retour" valeur={retour} />
        <Cache nom="aQui" valeur={aQui} />
        <Cache nom="nom" valeur={nom ?? ''} />
        <Champ
          nom="iban"
          libelle="IBAN"
          aide="Chiffré aussitôt : personne ne le relit ici. Le recopier du relevé d’identité bancaire."
          longueur={60}
        />
        <Champ nom="titulaire" libelle="Au nom de qui est le compte" longueur={120} />
        {compte.creancierDemande ? <QuiEstLeCreancier aQui={aQui} /> : null}
        <Bouton>Noter ce compte</Bouton>
      </Formulaire>
    </Pliable>
  );
};

/** Each payee with what is known of its account, and the form to note it: a payment without one waits. */
export function ComptesOuPayer({
  comptes,
  demandeId,
  retour,
  rendu = null,
}: {
  comptes: readonly Compte[];
  demandeId: string;
  retour: Retour;
  rendu?: SaisieDIban | null;
}) {
  if (comptes.length === 0) return null;
  return (
    <>
      <ListeDeRangees libelle="Où payer" dense>
        {comptes.map((compte) => (
          <Rangee
            key={cleDuCompte(compte)}
            identite={nomDe(compte)}
            detail={direOuEnEst(compte)}
            etat={
              estComplet(compte) ? (
                <EtatDit etat="fait">Compte connu</EtatDit>
              ) : (
                <EtatDit etat="attente">Attend un compte</EtatDit>
              )
            }
          />
        ))}
      </ListeDeRangees>
      {comptes.map((compte, rang) => (
        <NoterUnCompte key={cleDuCompte(compte)} {...{ compte, demandeId, retour, rendu, rang }} />
      ))}
    </>
  );
}

/** The same as a part of a right's own page. */
export const OuPayer = (props: Omit<Parameters<typeof ComptesOuPayer>[0], 'rendu'>) =>
  props.comptes.length === 0 ? null : (
    <Section titre="Où payer" id="ou-payer">
      <ComptesOuPayer {...props} />
    </Section>
  );
