import { casDUsage } from '#acces';
import { identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import {
  type FauteDeReglage,
  lireLesReglagesDuPes,
  type NomDeFormat,
  type Payeur,
  type SaisieDuPes,
} from '../domaine/payeur.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnPayeur, payeurEnVigueur } from '../stockage/payeurs.ts';

export const lireLePayeur = casDUsage(
  droits.ordonner,
  async (acces, _: object): Promise<Resultat<Payeur, never>> =>
    reussi(await payeurEnVigueur(acces.bd)),
);

/** In which format slips are handed over from now on; those made before are read in theirs. */
export const direLePayeur = casDUsage(
  droits.ordonner,
  async (
    acces,
    { format, saisie }: { format: NomDeFormat; saisie: SaisieDuPes },
  ): Promise<Resultat<undefined, { raison: 'reglages'; fautes: FauteDeReglage[] }>> => {
    const lus = format === 'pes' ? lireLesReglagesDuPes(saisie) : null;
    if (lus && !lus.ok) return refuse({ raison: 'reglages', fautes: lus.refus });
    const id = identifiant<'payeur'>();
    await ecrireUnPayeur(acces.bd, {
      id,
      payeur: lus ? { format: 'pes', pes: lus.valeur } : { format: 'csv' },
      le: acces.maintenant,
      par: acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'réglages du payeur', objetId: id });
    return reussi();
  },
);
