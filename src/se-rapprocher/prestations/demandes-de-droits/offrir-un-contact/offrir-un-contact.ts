import { type Acces, casDUsage } from '#acces';
import { promettre, type RefusDePromesse } from '#promesses';
import { type DateCivile, instantDuMur, type Resultat } from '#socle/pur';
import { inscrire, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { GENRE_D_OBJET } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';

export type RefusDeContact = RefusDAvancer | RefusDePromesse | { raison: 'acces'; motif: string };

const QUOI = {
  telephone: 'appeler pour parler de la décision',
  sur_place: 'recevoir pour parler de la décision',
};

/** Said as a day, owed by its evening. */
const leSoirDu = (jour: DateCivile) => instantDuMur(jour, '18:00');

/**
 * She wants to talk about the decision: the team promises it, for a day that is said. Offered at each decision, never
 * imposed, and its absence stops nothing (S46).
 */
export const offrirUnContact = casDUsage(
  droits.ecouter,
  async (
    acces: Acces,
    {
      demandeId,
      version,
      comment,
      pourLe,
    }: { demandeId: string; version?: number; comment: keyof typeof QUOI; pourLe: DateCivile },
  ): Promise<Resultat<unknown, RefusDeContact>> => {
    const tenue = await tenir(acces, demandeId, { version, pourInstruire: false });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    const { lecteur } = acces;
    const sienne =
      lecteur.genre === 'agent' && lecteur.cles.includes(demande.cle)
        ? demande.cle
        : demande.depotCle;
    const promise = await promettre(acces, {
      objet: GENRE_D_OBJET,
      objetId: demande.id,
      personneId: demande.personneId,
      cle: sienne,
      quoi: QUOI[comment],
      canal: comment,
      pourLe: leSoirDu(pourLe),
      ...(demande.agentId === null ? {} : { agentId: demande.agentId }),
    });
    if (!promise.ok) return promise;
    return inscrire(acces, demande, {}, { genre: 'contact' });
  },
);
