import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { deposerUneDemande, lireUneDemande, type RefusDeDemande } from '#demandes-de-droits';
import { lireLaFiche } from '#personnes';
import type { DateCivile } from '#socle/pur';
import { type Centimes, type Resultat, refuse, reussi } from '#socle/pur';
import {
  completer,
  type FaitsSources,
  type Menace,
  type NomDeNature,
  natureDe,
  valeursDe,
} from '../domaine/dettes.ts';
import { ceQueLOnSait } from '../preremplir-une-demande/preremplir-une-demande.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnDossier } from '../stockage/dossiers.ts';

export interface Dette {
  nature: NomDeNature;
  centimes: Centimes | null;
  menace: Menace | null;
  menaceLe: DateCivile | null;
  creancier: string | null;
  creancierReference: string | null;
}

export interface DemandeDeFslADeposer {
  personneId: string;
  /** The team that receives her. */
  cle: number;
  mots: string | null;
  recueLe: string;
  voie: 'guichet' | 'courrier' | 'en_ligne' | 'telephone';
  dette: Dette;
  /** What she says of the facts the regulation looks at: the rest is taken from what is known. */
  dits: FaitsSources;
  /** A need of hers that is already open: asking again does not make another. */
  besoinId?: string;
  langue?: 'fr' | 'en';
  /** Everyone's rights left to be seen with her (S21). */
  droitsDeTous?: readonly string[];
}

/** The debt's own facts: they follow from what she said of it, nobody types them twice. */
export const faitsDeLaDette = (dette: Dette, le: DateCivile): FaitsSources => ({
  nature_de_la_depense: { valeur: dette.nature, source: 'demande', le },
  ...(dette.centimes === null
    ? {}
    : { depense: { valeur: dette.centimes / 100, source: 'demande', le } }),
});

/**
 * Receives a request to the housing fund: the request of any right (its receipt, clocks and need), and its own file,
 * filled in with what the house knows.
 */
export const deposerUneDemandeDeFsl = casDUsage(
  droits.deposer,
  async (
    acces,
    aDeposer: DemandeDeFslADeposer,
  ): Promise<
    Resultat<
      { demandeId: string; code: string },
      RefusDeDemande | RefusDAcces | { raison: 'personne_inconnue' }
    >
  > => {
    const { personneId, dette } = aDeposer;
    const lue = await lireLaFiche(acces, personneId);
    if (!lue.ok) return refuse({ raison: 'personne_inconnue' });
    const connus = await ceQueLOnSait(acces, lue.valeur);
    const faits = completer(
      completer(connus, aDeposer.dits),
      faitsDeLaDette(dette, acces.aujourdHui),
    );
    const deposee = await deposerUneDemande(acces, {
      personneId,
      prestation: 'fsl',
      mots: aDeposer.mots,
      besoin: natureDe(dette.nature).besoin,
      ...(aDeposer.besoinId ? { besoinId: aDeposer.besoinId } : {}),
      recueLe: aDeposer.recueLe,
      voie: aDeposer.voie,
      cle: aDeposer.cle,
      situation: { faits: valeursDe(faits) },
      ...(aDeposer.langue ? { langue: aDeposer.langue } : {}),
      ...(aDeposer.droitsDeTous ? { droitsDeTous: aDeposer.droitsDeTous } : {}),
    });
    if (!deposee.ok) return deposee;
    const { demandeId, code } = deposee.valeur;
    return ouvrirLeDossier(acces, demandeId, code, dette, faits);
  },
);

async function ouvrirLeDossier(
  acces: Acces,
  demandeId: string,
  code: string,
  dette: Dette,
  faits: FaitsSources,
): Promise<Resultat<{ demandeId: string; code: string }, { raison: 'personne_inconnue' }>> {
  const lue = await lireUneDemande(acces, demandeId);
  if (!lue.ok) return refuse({ raison: 'personne_inconnue' });
  const { personneId, cle, depotCle, agentId } = lue.valeur.demande;
  await ecrireUnDossier(acces.bd, {
    demandeId,
    personneId,
    cle,
    depotCle,
    agentId,
    ...dette,
    faits,
    ouvertLe: acces.maintenant,
    version: 1,
  });
  return reussi({ demandeId, code });
}
