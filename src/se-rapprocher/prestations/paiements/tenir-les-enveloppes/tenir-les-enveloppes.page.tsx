import {
  Bandeau,
  Bouton,
  Champ,
  EnTete,
  Formulaire,
  ListeDeChoix,
  Pliable,
  type PointARevoir,
  Section,
  Tableau,
  Vide,
} from '#interface';
import { type Centimes, centimes, ecrireLeMontant } from '#socle/pur';
import type { CeQuiAttend } from '../stockage/engagements.ts';
import type { Enveloppe } from '../stockage/enveloppes.ts';

export interface SaisieDEnveloppe {
  /** Null: a new one. */
  id: string | null;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

const resteDe = ({ montant, engage }: Enveloppe) => centimes(montant - engage);

function direOuOnEnEst(enveloppes: readonly Enveloppe[], annee: number): string {
  if (enveloppes.length === 0) return `Aucune enveloppe n’est ouverte pour ${annee}.`;
  const [premiere] = enveloppes
    .filter(({ engage }) => engage > 0)
    .sort((a, b) => resteDe(a) / Math.max(1, a.montant) - resteDe(b) / Math.max(1, b.montant));
  if (!premiere) return `Rien n’est encore engagé en ${annee}.`;
  return `La plus engagée : « ${premiere.libelle} », où il reste ${ecrireLeMontant(resteDe(premiere))}.`;
}

const Montant = () => (
  <Champ
    nom="montant"
    libelle="Montant de l’année, en euros"
    aide="Par exemple : 1 250 000"
    inputMode="decimal"
    largeur="court"
    longueur={20}
  />
);

const Ouvrir = ({ annee, rendu }: { annee: number; rendu: SaisieDEnveloppe | null }) => (
  <Pliable titre="Ouvrir une enveloppe" ouvert={rendu?.id === null}>
    <Formulaire
      action="/paiements/enveloppes"
      prefixe="n-"
      saisie={rendu?.id === null ? rendu.saisie : {}}
      aRevoir={rendu?.id === null ? rendu.aRevoir : []}
      libelle="Ouvrir une enveloppe"
    >
      <Champ
        nom="code"
        libelle="Code"
        aide="Celui que nomment les décisions : fsl, apa-domicile."
        largeur="court"
        longueur={60}
      />
      <Champ nom="libelle" libelle="Ce qu’elle paie" longueur={120} />
      <Champ
        nom="annee"
        libelle="Année"
        inputMode="numeric"
        largeur="court"
        longueur={4}
        defaut={String(annee)}
      />
      <Montant />
      <Bouton>Ouvrir l’enveloppe</Bouton>
    </Formulaire>
  </Pliable>
);

/** One form for all of them: which envelope, and what it may spend. */
const ChangerUnMontant = ({
  enveloppes,
  rendu,
}: {
  enveloppes: readonly Enveloppe[];
  rendu: SaisieDEnveloppe | null;
}) => {
  const sien = rendu?.id ? rendu : null;
  return (
    <Pliable titre="Changer un montant" ouvert={sien !== null}>
      <Formulaire
        action="/paiements/enveloppes/montant"
        prefixe="m-"
        saisie={sien ? sien.saisie : {}}
        aRevoir={sien?.aRevoir ?? []}
        libelle="Changer un montant"
      >
        <ListeDeChoix
          nom="id"
          libelle="De quelle enveloppe"
          options={enveloppes.map(({ id, libelle, montant }) => ({
            valeur: id,
            libelle: `${libelle} : ${ecrireLeMontant(montant)}`,
          }))}
        />
        <Montant />
        <Bouton>Changer le montant</Bouton>
      </Formulaire>
    </Pliable>
  );
};

export type Attente = CeQuiAttend & { annee: number };

const combien = (nombre: number) => `${nombre} droit${nombre > 1 ? 's' : ''}`;

/** Owed and without credits: said first, with what to do. */
const CeQuiAttendDesCredits = ({
  attendent,
  peutTenir,
}: {
  attendent: readonly Attente[];
  peutTenir: boolean;
}) =>
  attendent.length === 0 ? null : (
    <Bandeau etat="echeance" titre="À engager : des droits attendent leurs crédits.">
      <ul className="puces">
        {attendent.map(({ annee, code, combien: nombre, total }) => (
          <li key={`${annee}${code}`}>
            {annee}, enveloppe « {code} » : {combien(nombre)}, {ecrireLeMontant(total)}.
          </li>
        ))}
      </ul>
      {peutTenir
        ? 'Ouvrez ou abondez ces enveloppes : les versements s’écrivent aussitôt.'
        : 'La direction ouvre ou abonde ces enveloppes.'}
    </Bandeau>
  );

export interface Revenus {
  combien: number;
  total: Centimes;
}

/** Refused by the accountant or by a bank: said before all else, with what to do. */
const CeQuiEstRevenu = ({ revenus: { combien: nombre, total } }: { revenus: Revenus }) =>
  nombre === 0 ? null : (
    <Bandeau
      etat="a_revoir"
      titre={`${nombre} versement${nombre > 1 ? 's sont revenus' : ' est revenu'} : ${ecrireLeMontant(total)}.`}
    >
      Chacun doit un mot à la personne.{' '}
      <a href="/paiements/versements?etat=rejete">Voir pourquoi, et les remettre à payer</a>.
    </Bandeau>
  );

/** What the year allows, what is committed of it, what is gone. */
export const LesEnveloppes = ({
  enveloppes,
  attendent,
  annee,
  revenus,
  peutTenir,
  rendu,
}: {
  enveloppes: readonly Enveloppe[];
  revenus: Revenus;
  attendent: readonly Attente[];
  annee: number;
  peutTenir: boolean;
  rendu: SaisieDEnveloppe | null;
}) => (
  <>
    <EnTete titre="Paiements" phrase={direOuOnEnEst(enveloppes, annee)} />
    <CeQuiEstRevenu revenus={revenus} />
    <CeQuiAttendDesCredits attendent={attendent} peutTenir={peutTenir} />
    <ul className="puces">
      <li>
        <a href="/paiements/versements">Les versements : prévus, partis, renvoyés</a>
      </li>
      {peutTenir ? (
        <li>
          <a href="/paiements/bordereaux">Les bordereaux remis au payeur</a>
        </li>
      ) : null}
    </ul>
    <Section titre={`Enveloppes de ${annee}`} id="enveloppes">
      {enveloppes.length === 0 ? (
        <Vide titre="Aucune décision d’argent ne peut être signée sans enveloppe.">
          {peutTenir ? 'Ouvrez celle de l’année.' : 'La direction les ouvre au début de l’année.'}
        </Vide>
      ) : (
        <Tableau
          legende={`Ce qui peut être dépensé en ${annee}`}
          colonnes={[
            { cle: 'quoi', titre: 'Enveloppe' },
            { cle: 'montant', titre: 'Montant', nombre: true },
            { cle: 'engage', titre: 'Engagé', nombre: true },
            { cle: 'paye', titre: 'Payé', nombre: true },
            { cle: 'reste', titre: 'Reste', nombre: true },
          ]}
          lignes={enveloppes.map((une) => ({
            cle: une.id,
            valeurs: {
              quoi: une.libelle,
              montant: ecrireLeMontant(une.montant),
              engage: ecrireLeMontant(une.engage),
              paye: ecrireLeMontant(une.paye),
              reste: ecrireLeMontant(resteDe(une)),
            },
          }))}
        />
      )}
      {peutTenir && enveloppes.length > 0 ? (
        <ChangerUnMontant enveloppes={enveloppes} rendu={rendu} />
      ) : null}
      {peutTenir ? <Ouvrir annee={annee} rendu={rendu} /> : null}
    </Section>
  </>
);
