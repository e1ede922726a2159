import { z } from 'zod';
import { direLeRefusDeMontant, lireUnMontant, type Resultat, reussi } from '#socle/pur';
import { type Montant, type MotifDeDroit, SENS } from '../domaine/decisions.ts';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import { lireUneDemande } from '../lire-une-demande/lire-une-demande.ts';
import { aRevoir, jourTape } from '../vie-d-une-demande/lire-la-saisie.ts';
import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import {
  COCHES,
  DATE,
  MOTS,
  type PointDUnGeste,
  unGeste,
} from '../vie-d-une-demande/un-geste.route.tsx';
import { preparerUneDecision } from './preparer-une-decision.ts';

const FORME = {
  sens: z.enum(SENS, 'Choisissez la décision.'),
  droit: COCHES,
  autreDroit: MOTS(300),
  faits: MOTS(3000),
  euros: MOTS(30),
  periodicite: z.enum(['unique', 'mensuelle']).default('unique'),
  depuis: DATE,
  jusquau: DATE,
  enveloppe: MOTS(100),
};

/** The texts ticked, and one more as it was typed: « Code, article ». */
export function motifsChoisis(
  { references, silence }: Prestation,
  coches: readonly string[],
  autre: string,
): MotifDeDroit[] {
  const offerts = [...references, ...(silence ? [silence.reference] : [])];
  const choisis = coches.flatMap((rang) => {
    const trouve = offerts[Number(rang)];
    return trouve ? [{ texte: trouve.texte, article: trouve.article }] : [];
  });
  const [texte = '', ...reste] = autre.split(',');
  return autre.trim() === ''
    ? choisis
    : [...choisis, { texte: texte.trim(), article: reste.join(',').trim() || 'sans article' }];
}

function montantTape(
  {
    euros,
    periodicite,
    depuis,
    jusquau,
  }: Record<'euros' | 'depuis' | 'jusquau', string> & {
    periodicite: 'unique' | 'mensuelle';
  },
  aujourdHui: Parameters<typeof jourTape>[2]['aujourdHui'],
): Resultat<Montant | null, PointDUnGeste> {
  if (euros.trim() === '') return reussi(null);
  const lu = lireUnMontant(euros);
  if (!lu.ok) return aRevoir('euros', direLeRefusDeMontant(lu.refus));
  const du = jourTape(depuis, 'depuis', { aujourdHui, sens: 'a_venir', vide: null });
  if (!du.ok) return du;
  const au = jourTape(jusquau, 'jusquau', { aujourdHui, sens: 'a_venir', vide: null });
  if (!au.ok) return au;
  return reussi({ euros: lu.valeur / 100, periodicite, depuis: du.valeur, jusquau: au.valeur });
}

export const routeDeLaDecision = (reglages: ReglagesDesDemandes) =>
  unGeste(reglages, 'decision', FORME, async (acces, saisie) => {
    const { id, version, sens, droit, autreDroit, faits, enveloppe } = saisie;
    const montant = montantTape(saisie, acces.aujourdHui);
    if (!montant.ok) return montant;
    const lue = await lireUneDemande(acces, id);
    if (!lue.ok) return lue;
    return preparerUneDecision(acces, {
      demandeId: id,
      sens,
      motifsDeDroit: motifsChoisis(lue.valeur.prestation, droit, autreDroit),
      motifsDeFait: faits.split('\n'),
      montant: montant.valeur,
      calcul: null,
      ...(enveloppe ? { enveloppe } : {}),
      ...(version ? { version } : {}),
    });
  });
