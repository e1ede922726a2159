import { type Acces, casDUsage } from '#acces';
import { ajouterJours, type DateCivile, type Resultat, reussi } from '#socle/pur';
import { aAnnoncer, prochainRegard } from '../domaine/annoncer.ts';
import type { EcheanceApproche } from '../evenements.ts';
import { annoncerUnDepassement } from '../gestes/annoncer-un-depassement.ts';
import { changerEtInscrire } from '../gestes/changer-et-inscrire.ts';
import { regimeDe } from '../gestes/regime-de.ts';
import { droits } from '../regles-d-acces.ts';
import {
  changerUneEcheance,
  type EcheanceEnBase,
  retenirCellesARegarder,
} from '../stockage/echeances.ts';

const D_UN_COUP = 200;

export interface Annoncees {
  proches: number;
  depassees: number;
}

async function regarderUne(acces: Acces, une: EcheanceEnBase): Promise<keyof Annoncees | null> {
  const { aujourdHui } = acces;
  const regime = regimeDe(une);
  const enCours = { depart: une.faits.depart, echueLe: une.echueLe as DateCivile };
  const quoi = aAnnoncer(regime, enCours, aujourdHui);
  if (quoi === 'depassee') {
    const depasseeLe = ajouterJours(enCours.echueLe, 1);
    const depassee = { ...une, etat: 'depassee', depasseeLe, aRegarderLe: null } as const;
    await changerEtInscrire(acces, depassee, { cause: 'depassee' });
    await annoncerUnDepassement(acces, depassee);
    return 'depassees';
  }
  await changerUneEcheance(acces.bd, {
    ...une,
    aRegarderLe: prochainRegard(regime, enCours, aujourdHui),
  });
  if (quoi === null) return null;
  const contenu: EcheanceApproche = {
    echeanceId: une.id,
    objet: { genre: une.objet, id: une.objetId },
    regime: une.regime,
    jours: quoi.jours,
  };
  await acces.annoncer({ nom: 'EcheanceApproche', contenu });
  return 'proches';
}

/**
 * Each morning: what comes near is announced once a mark, what is past is recorded as a breach and its legal effect
 * announced. Run twice it says nothing more; a morning that was missed is caught up by the nearest mark only.
 */
export const annoncerLesEcheances = casDUsage(
  droits.annoncer,
  async (acces): Promise<Resultat<Annoncees, never>> => {
    const annoncees: Annoncees = { proches: 0, depassees: 0 };
    for (;;) {
      const aRegarder = await retenirCellesARegarder(acces.bd, {
        aujourdHui: acces.aujourdHui,
        limite: D_UN_COUP,
      });
      for (const une of aRegarder) {
        const quoi = await regarderUne(acces, une);
        if (quoi) annoncees[quoi] += 1;
      }
      if (aRegarder.length < D_UN_COUP) return reussi(annoncees);
    }
  },
);
