import {
  Bouton,
  Cache,
  Champ,
  type Etat,
  EtatDit,
  Formulaire,
  type Langue,
  ListeDeRangees,
  Pliable,
  type PointARevoir,
  Rangee,
  Section,
} from '#interface';
import { type DateCivile, dayInEnglish, ecrireLeMontant, jourEnToutesLettres } from '#socle/pur';
import type { EtatDeVersement, Versement } from '../stockage/versements.ts';
import { mots } from './mots.ts';

const FORME = {
  prevu: 'attente',
  au_bordereau: 'en_cours',
  paye: 'fait',
  rejete: 'autre_chemin',
  annule: 'a_savoir',
} as const satisfies Record<EtatDeVersement, Etat>;

function UnVersement({ versement, langue }: { versement: Versement; langue: Langue }) {
  const dire = mots(langue);
  const jour = (date: DateCivile | null): string =>
    date === null
      ? ''
      : langue === 'en'
        ? dayInEnglish(date, true)
        : jourEnToutesLettres(date, true);
  const { etat, aQui, montant, prevuLe, payeLe, pourquoiRejete } = versement;
  const dit =
    etat === 'prevu' || etat === 'paye'
      ? dire.etats[etat](jour(etat === 'paye' ? payeLe : prevuLe))
      : dire.etats[etat]();
  return (
    <Rangee
      identite={ecrireLeMontant(montant)}
      detail={
        etat === 'rejete' && pourquoiRejete
          ? `${dire.aQui[aQui]}. ${dire.pourquoi(pourquoiRejete)}`
          : dire.aQui[aQui]
      }
      etat={<EtatDit etat={FORME[etat]}>{dit}</EtatDit>}
    />
  );
}

export interface SaisieDIban {
  destinataireId: string;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

/** Where to pay this payee: typed, never shown again. */
const NoterUnCompte = ({
  destinataireId,
  demandeId,
  pourQui,
  rendu,
}: {
  destinataireId: string;
  demandeId: string;
  pourQui: string;
  rendu: SaisieDIban | null;
}) => {
  const sien = rendu?.destinataireId === destinataireId ? rendu : null;
  return (
    <Pliable titre={`Noter un compte : ${pourQui.toLowerCase()}`} ouvert={sien !== null}>
      <Formulaire
        action={`/paiements/destinataires/${destinataireId}/compte`}
        prefixe={`c${destinataireId.slice(0, 8)}-`}
        saisie={sien?.saisie ?? {}}
        aRevoir={sien?.aRevoir ?? []}
        libelle="Le compte où payer"
      >
        <Cache nom="demandeId" valeur={demandeId} />
        <Champ
          nom="iban"
          libelle="IBAN"
          aide="Chiffré aussitôt : personne ne le relit ici. Le recopier du relevé d’identité bancaire."
          longueur={60}
        />
        <Champ nom="titulaire" libelle="Au nom de qui est le compte" longueur={120} />
        <Bouton>Noter ce compte</Bouton>
      </Formulaire>
    </Pliable>
  );
};

/** What a request brings in money: each sum, to whom, where it is; and for its team, where to pay. */
export function PanneauDePaiements({
  versements,
  langue = 'fr',
  peutNoter = false,
  rendu = null,
}: {
  versements: readonly Versement[];
  langue?: Langue;
  /** The team that examines: it may note an account. */
  peutNoter?: boolean;
  rendu?: SaisieDIban | null;
}) {
  const dire = mots(langue);
  const aPayer = versements.filter(({ etat }) => etat === 'prevu' || etat === 'rejete');
  const destinataires = [...new Map(aPayer.map((un) => [un.destinataireId, un])).values()];
  return (
    <Section titre={dire.titre} id="paiements">
      {versements.length === 0 ? (
        <p>{dire.aucun}</p>
      ) : (
        <ListeDeRangees libelle={dire.titre} dense>
          {versements.map((versement) => (
            <UnVersement key={versement.id} versement={versement} langue={langue} />
          ))}
        </ListeDeRangees>
      )}
      {peutNoter
        ? destinataires.map(({ destinataireId, demandeId, aQui }) => (
            <NoterUnCompte
              key={destinataireId}
              {...{ destinataireId, demandeId, rendu }}
              pourQui={dire.aQui[aQui]}
            />
          ))
        : null}
    </Section>
  );
}
