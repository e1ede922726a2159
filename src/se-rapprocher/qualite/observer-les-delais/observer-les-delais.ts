import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import type { Periode, Reponses } from '#echeances';
import { compteDepuis, ORDRE_DE_LECTURE, SEUIL_DE_DIFFUSION } from '#observatoire';
import {
  ajouterJours,
  ajouterMois,
  type DateCivile,
  dateCivile,
  type Resultat,
  reussi,
} from '#socle/pur';
import {
  compterUnDelai,
  moisDuTrimestre,
  oublierLesJours,
  trimestreDe,
} from '../domaine/compter-les-delais.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUnMois,
  ecrireUnTrimestre,
  faitsDuTrimestre,
  moisDejaObserves,
  oublierLesFaitsAvant,
  trimestreEstCompte,
} from '../stockage/delais-observes.ts';
import { compteEnJoursOuvres, delaisDeLaLoi, PROMIS } from './delais-publies.ts';

/** Who tells how long its answers took: one a module, given by who composes the product. */
export type SourceDeReponses = (
  acces: Acces,
  periode: Periode,
) => Promise<Resultat<Reponses[], RefusDAcces>>;

/** Days after the end of a month when it is counted, and months that a module still remembers by then. */
const APRES_LE_MOIS = { jours: 7, mois: 2 } as const;
const GARDE = { mois: 13 } as const;

const premierDuMois = (jour: DateCivile): DateCivile => dateCivile(`${jour.slice(0, 7)}-01`);

async function compterUnMois(
  acces: Acces,
  mois: DateCivile,
  sources: readonly SourceDeReponses[],
): Promise<void> {
  const reponses: Reponses[] = [];
  for (const source of sources) {
    const dites = await source(acces, { du: mois, au: ajouterMois(mois, 1) });
    if (!dites.ok) throw new Error(`les réponses ne se comptent pas : ${dites.refus.motif}`);
    reponses.push(...dites.valeur);
  }
  const publies = new Set<string>([
    ...PROMIS,
    ...delaisDeLaLoi(acces.aujourdHui).map(({ quoi }) => quoi),
  ]);
  const faits = oublierLesJours(
    reponses.filter(({ quoi }) => publies.has(quoi)),
    compteEnJoursOuvres,
  );
  await ecrireUnMois(acces.bd, mois, faits, acces.aujourdHui);
}

async function publierUnTrimestre(acces: Acces, trimestre: DateCivile): Promise<void> {
  const faits = await faitsDuTrimestre(acces.bd, { du: trimestre, au: ajouterMois(trimestre, 3) });
  const quois = [...PROMIS, ...delaisDeLaLoi(acces.aujourdHui).map(({ quoi }) => quoi)];
  await ecrireUnTrimestre(
    acces.bd,
    trimestre,
    quois.map((quoi) => compterUnDelai(quoi, faits, SEUIL_DE_DIFFUSION.personnes)),
    {
      calculeLe: acces.aujourdHui,
      encadrementLe: ajouterJours(acces.aujourdHui, ORDRE_DE_LECTURE.encadrementApresJours),
      publicLe: ajouterJours(acces.aujourdHui, ORDRE_DE_LECTURE.publicApresJours),
    },
  );
}

/**
 * Job of the machine `observatoire`, every night: counts each month that is over, once, then the quarter when its three
 * months are. Nothing is even read before both keys are given, nor of a month that began before them (charter R4).
 */
export const observerLesDelais = casDUsage(
  droits.observerLesDelais,
  async (
    acces,
    { sources }: { sources: readonly SourceDeReponses[] },
  ): Promise<Resultat<{ mois: DateCivile[]; trimestre: DateCivile | null }, never>> => {
    const depuis = await compteDepuis(acces, 'delais');
    if (depuis === null) return reussi({ mois: [], trimestre: null });
    const limite = premierDuMois(ajouterJours(acces.aujourdHui, -APRES_LE_MOIS.jours));
    const faits = new Set(await moisDejaObserves(acces.bd));
    const mois = Array.from({ length: APRES_LE_MOIS.mois }, (_, rang) =>
      ajouterMois(limite, rang - APRES_LE_MOIS.mois),
    ).filter((un) => un >= depuis && !faits.has(un));
    for (const un of mois) await compterUnMois(acces, un, sources);
    const trimestre = ajouterMois(trimestreDe(limite), -3);
    const entier = moisDuTrimestre(trimestre).every((un) => faits.has(un) || mois.includes(un));
    const aPublier = entier && !(await trimestreEstCompte(acces.bd, trimestre));
    if (aPublier) await publierUnTrimestre(acces, trimestre);
    await oublierLesFaitsAvant(acces.bd, ajouterMois(acces.aujourdHui, -GARDE.mois));
    return reussi({ mois, trimestre: aPublier ? trimestre : null });
  },
);
