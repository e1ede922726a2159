import { casDUsage } from '#acces';
import {
  type DateCivile,
  identifiant,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { avancer, faitDe, prestationDe, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { poserPour, tenirPour } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { decisionsDe } from '../stockage/decisions.ts';
import { demandeParId } from '../stockage/demandes.ts';
import { ecrireUnRecours, recoursDe, recoursParId } from '../stockage/recours.ts';

export interface RecoursAFormer {
  demandeId: string;
  version?: number;
  genre: 'prealable' | 'contentieux';
  /** The day it was sent or said, which is the one that counts for her. */
  formeLe: string;
  /** Her words; a recourse needs no form. */
  mots: string | null;
}

export type RefusDeRecours =
  | RefusDAvancer
  | { raison: 'jour_impossible' }
  | { raison: 'voie_inconnue' }
  | { raison: 'recours_deja_forme' }
  | { raison: 'prealable_d_abord' };

/**
 * Receives an appeal, late or not: whether it is in time is for who answers, never for who receives. Before the author
 * of the decision, its answer is owed in two months, and silence refuses.
 */
export const formerUnRecours = casDUsage(
  droits.contester,
  async (
    acces,
    { demandeId, version, genre, formeLe, mots }: RecoursAFormer,
  ): Promise<Resultat<{ recoursId: string }, RefusDeRecours>> => {
    const tenue = await tenir(acces, demandeId, { version, pourInstruire: false });
    if (!tenue.ok) return tenue;
    const { demande, prestation } = tenue.valeur;
    const voie = prestation.recours.find((une) => une.genre === genre);
    if (!voie) return refuse({ raison: 'voie_inconnue' });
    if (formeLe < demande.recueLe || formeLe > acces.aujourdHui)
      return refuse({ raison: 'jour_impossible' });
    const formes = await recoursDe(acces.bd, [demandeId]);
    if (formes.some((un) => un.etat === 'forme' && un.genre === genre))
      return refuse({ raison: 'recours_deja_forme' });
    const obligatoire = prestation.recours.some((une) => une.obligatoire);
    if (genre === 'contentieux' && obligatoire && !formes.some((un) => un.genre === 'prealable'))
      return refuse({ raison: 'prealable_d_abord' });
    const ecrite = await avancer(acces, demande, 'contester', { mots: genre });
    if (!ecrite.ok) return ecrite;
    const [contestee] = (await decisionsDe(acces.bd, [demandeId])).filter(
      ({ etat }) => etat === 'notifiee',
    );
    const recoursId = identifiant<'recours'>();
    const dits = nettoyerUnTexte(mots ?? '').trim();
    await ecrireUnRecours(acces.bd, {
      id: recoursId,
      demandeId,
      decisionId: contestee?.id ?? null,
      genre,
      formeLe: formeLe as DateCivile,
      devant: voie.devant,
      mots: dits.slice(0, 4000) || null,
    });
    await acces.annoncer({
      nom: 'RecoursForme',
      contenu: { ...faitDe(demande), recoursId, genre },
    });
    return reussi({ recoursId });
  },
);

/** The clocks of an appeal: her time to contest is used, the one to answer her begins. Any desk receives an appeal; the clocks are of who examines. */
export const suivreUnRecours = casDUsage(
  droits.produireLeSilence,
  async (
    acces,
    { recoursId }: { recoursId: string },
  ): Promise<Resultat<undefined, RefusDAvancer>> => {
    const recours = await recoursParId(acces.bd, recoursId);
    const demande = recours ? await demandeParId(acces.bd, recours.demandeId) : null;
    if (!recours || !demande) return refuse({ raison: 'inconnue' });
    const voie = prestationDe(demande).recours.find((une) => une.genre === recours.genre);
    if (voie) await tenirPour(acces, demande, voie.regime, recours.formeLe);
    if (recours.genre === 'prealable' && recours.etat === 'forme')
      await poserPour(acces, demande, 'recours.reponse', recours.formeLe);
    return reussi();
  },
);
