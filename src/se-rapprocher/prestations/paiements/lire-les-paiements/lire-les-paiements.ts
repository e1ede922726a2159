import { type Acces, casDUsage, juger } from '#acces';
import { type Centimes, type Resultat, reussi } from '#socle/pur';
import { formatNomme } from '../gestes/format-du-payeur.ts';
import { droits } from '../regles-d-acces.ts';
import { destinatairesQuiAttendent } from '../stockage/destinataires.ts';
import { type AnneeQuiAttend, anneesQuiAttendent } from '../stockage/engagements.ts';
import { formatEnVigueur } from '../stockage/payeurs.ts';
import {
  type EtatDeVersement,
  sommeDesRevenus,
  type Versement,
  versementsDesDemandes,
  versementsParEtat,
} from '../stockage/versements.ts';

/**
 * The payments of these requests, by request, in one question; those of another team are not in it. The page that shows
 * them says in the journal what it showed.
 */
export async function lireLesPaiements(
  acces: Acces,
  { demandeIds }: { demandeIds: readonly string[] },
): Promise<ReadonlyMap<string, Versement[]>> {
  const parDemande = new Map<string, Versement[]>();
  if (demandeIds.length === 0 || !juger(droits.lire, acces.lecteur).accord) return parDemande;
  for (const un of await versementsDesDemandes(acces.bd, demandeIds))
    parDemande.set(un.demandeId, [...(parDemande.get(un.demandeId) ?? []), un]);
  return parDemande;
}

/** What a request brings in money, and what it waits for. */
export interface ArgentDUneDemande {
  versements: Versement[];
  /** Years that wait for their credits. */
  annees: readonly AnneeQuiAttend[];
  /** Payees that nothing can go to yet, and what is missing. */
  manques: ReadonlyMap<string, 'compte' | 'creancier'>;
}

/** The same for the team that examines and for who holds the receipt: payments, years to come, accounts that are missing. */
export async function lireLArgent(
  acces: Acces,
  { demandeIds }: { demandeIds: readonly string[] },
): Promise<ReadonlyMap<string, ArgentDUneDemande>> {
  const versements = await lireLesPaiements(acces, { demandeIds });
  if (demandeIds.length === 0 || !juger(droits.lire, acces.lecteur).accord) return new Map();
  const annees = await anneesQuiAttendent(acces.bd, demandeIds);
  const aPayer = [...versements.values()]
    .flat()
    .filter(({ etat }) => etat === 'prevu' || etat === 'rejete');
  const manques = await destinatairesQuiAttendent(
    acces.bd,
    [...new Set(aPayer.map(({ destinataireId }) => destinataireId))],
    { creancierDemande: formatNomme(await formatEnVigueur(acces.bd)).nommeLesCreanciers },
  );
  return new Map(
    [...new Set([...versements.keys(), ...annees.keys()])].map((id) => [
      id,
      { versements: versements.get(id) ?? [], annees: annees.get(id) ?? [], manques },
    ]),
  );
}

export type VersementEnListe = Versement & {
  /** Nothing can go to its payee, whatever its day; null: nothing is missing. */
  manque: 'compte' | 'creancier' | null;
};

/** One page of payments in a state: her team's, or all of them for who orders them. */
export const voirLesVersements = casDUsage(
  droits.voirLesListes,
  async (
    acces,
    { etat, limite, apres }: { etat: EtatDeVersement; limite: number; apres: number },
  ): Promise<Resultat<VersementEnListe[], never>> => {
    const { lecteur } = acces;
    const cles = lecteur.genre === 'agent' && lecteur.mission !== 'direction' ? lecteur.cles : null;
    const vus = await versementsParEtat(acces.bd, { etat, cles, limite, apres });
    await acces.tracer({
      operation: 'liste',
      objet: 'versements',
      personnes: [...new Set(vus.map(({ personneId }) => personneId))],
    });
    const manques = await destinatairesQuiAttendent(
      acces.bd,
      [...new Set(vus.map(({ destinataireId }) => destinataireId))],
      { creancierDemande: formatNomme(await formatEnVigueur(acces.bd)).nommeLesCreanciers },
    );
    return reussi(vus.map((un) => ({ ...un, manque: manques.get(un.destinataireId) ?? null })));
  },
);

/** How many came back and wait to be put right: her team's, or all of them for who orders them. */
export const compterLesRevenus = casDUsage(
  droits.voirLesListes,
  async (acces, _: object): Promise<Resultat<{ combien: number; total: Centimes }, never>> => {
    const { lecteur } = acces;
    const cles = lecteur.genre === 'agent' && lecteur.mission !== 'direction' ? lecteur.cles : null;
    return reussi(await sommeDesRevenus(acces.bd, cles));
  },
);
