import { type Acces, casDUsage } from '#acces';
import { identifiant, type Resultat, reussi } from '#socle/pur';
import { estFinie } from '../domaine/etats.ts';
import { inscrire, nomDuLecteur, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import type { DemandeLue } from '../lire-une-demande/lire-une-demande.ts';
import { droits } from '../regles-d-acces.ts';
import type { DemandeDeDroit } from '../stockage/demandes.ts';
import { dernieresEtapes, ecrireUneEtape } from '../stockage/etapes.ts';

/** An aid that a published regulation of the département gives today: `aide:<code>`. */
export interface AideOuverte {
  code: string;
  nom: string;
}

export interface DroitDeTous {
  code: string;
  nom: string;
}

/** Everyone's rights that nobody looked at with her yet; what is known of her leaves out those that cannot be due. */
export type LireLesDroitsDeTous = (
  acces: Acces,
  personneId: string,
) => Promise<readonly DroitDeTous[]>;

const A_VOIR = 'droits_de_tous_a_voir';
const VUS = 'droits_de_tous_vus';
/** Ordinary law itself is no special scheme. */
const DE_TOUS: ReadonlySet<string> = new Set(['rsa']);

/** « Droit commun d'abord » (S21): asking for a special scheme goes on, and leaves this to be done with her. */
export async function laisserAVoir(
  acces: Acces,
  demande: Pick<DemandeDeDroit, 'id' | 'prestation'>,
  codes: readonly string[],
): Promise<void> {
  if (codes.length === 0 || DE_TOUS.has(demande.prestation)) return;
  await ecrireUneEtape(acces.bd, {
    id: identifiant<'etape'>(),
    demandeId: demande.id,
    genre: A_VOIR,
    le: acces.maintenant,
    auteur: nomDuLecteur(acces.lecteur),
    mots: codes.join(' ').slice(0, 1000),
  });
}

/** What is still to be seen: left by one of these requests, and not looked at since, here or in a round of rights. */
async function quiRestent(
  acces: Acces,
  { demandeIds, personneId }: { demandeIds: readonly string[]; personneId: string },
  lire: LireLesDroitsDeTous,
): Promise<readonly DroitDeTous[]> {
  const laissees = await dernieresEtapes(acces.bd, demandeIds, [A_VOIR, VUS]);
  const codes = new Set(
    laissees.flatMap(({ genre, mots }) => (genre === A_VOIR ? (mots ?? '').split(' ') : [])),
  );
  return codes.size === 0
    ? []
    : (await lire(acces, personneId)).filter(({ code }) => codes.has(code));
}

export const resteAVoir = (
  acces: Acces,
  { demande }: Pick<DemandeLue, 'demande'>,
  lire: LireLesDroitsDeTous,
): Promise<readonly DroitDeTous[]> =>
  estFinie(demande.etat)
    ? Promise.resolve([])
    : quiRestent(acces, { demandeIds: [demande.id], personneId: demande.personneId }, lire);

/** The same for all her requests that are not over: what her page shows as a thing to do. */
export const aVoirAvecElle = casDUsage(
  droits.lire,
  async (
    acces,
    {
      demandes,
      personneId,
      lire,
    }: { demandes: readonly DemandeDeDroit[]; personneId: string; lire: LireLesDroitsDeTous },
  ): Promise<Resultat<readonly DroitDeTous[], never>> => {
    const demandeIds = demandes.flatMap(({ id, etat }) => (estFinie(etat) ? [] : [id]));
    if (demandeIds.length === 0) return reussi([]);
    const restent = await quiRestent(acces, { demandeIds, personneId }, lire);
    if (restent.length > 0)
      await acces.tracer({
        operation: 'liste',
        objet: 'droits de tous à voir avec elle',
        personnes: [personneId],
      });
    return reussi(restent);
  },
);

export const ISSUES = {
  vus: 'Nous les avons vus ensemble',
  deja_ouverts: 'Ils sont déjà ouverts ou demandés',
  sans_rapport: 'Ils sont sans rapport avec sa situation',
} as const;
export type Issue = keyof typeof ISSUES;

/** Done, and how: by whoever receives her. Nothing is counted of who did it, or did not. */
export const noterLesDroitsDeTous = casDUsage(
  droits.ecouter,
  async (
    acces,
    { demandeId, issue }: { demandeId: string; issue: Issue },
  ): Promise<Resultat<undefined, RefusDAvancer>> => {
    const tenue = await tenir(acces, demandeId, { pourInstruire: false });
    if (!tenue.ok) return tenue;
    const ecrite = await inscrire(acces, tenue.valeur.demande, {}, { genre: VUS, mots: issue });
    return ecrite.ok ? reussi() : ecrite;
  },
);
