import { casDUsage } from '#acces';
import { ajouterJours, type DateCivile, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { finirLesForfaits } from '../stockage/forfaits.ts';
import { accorderParSilence } from './accorder-un-forfait.ts';

interface SilenceDUneDemande {
  demandeId: string;
  prestation: string;
  effet: string;
  le: DateCivile;
}

/** What the law makes of two silent months, when the request is one of ours. */
export const suivreUnSilence = casDUsage(
  droits.suivre,
  async (
    acces,
    { demandeId, prestation, effet, le }: SilenceDUneDemande,
  ): Promise<Resultat<boolean, never>> => {
    if (!prestation.startsWith('apa_') || effet !== 'accord_forfaitaire') return reussi(false);
    const fait = await accorderParSilence(acces, { demandeId, le });
    return reussi(fait.ok && fait.valeur !== null);
  },
);

/** An express decision is notified: the flat allowance ends the day before (CASF L. 232-14). */
export const finirLeForfait = casDUsage(
  droits.suivre,
  async (
    acces,
    { demandeId, dateCertaine }: { demandeId: string; dateCertaine: DateCivile },
  ): Promise<Resultat<number, never>> => {
    const finis = await finirLesForfaits(acces.bd, demandeId, ajouterJours(dateCertaine, -1));
    await acces.tracer({ operation: 'ecriture', objet: 'forfait d’APA fini', objetId: demandeId });
    return reussi(finis);
  },
);
