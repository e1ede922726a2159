import { casDUsage } from '#acces';
import {
  type DateCivile,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  corrigerUnLienEnBase,
  ecrireUnLien,
  type Lien,
  liensDe,
  type NatureDeLien,
} from '../stockage/liens.ts';
import {
  ficheATenir,
  type PasAVous,
  pasAVous,
  tracerUneEcriture,
} from '../tenir-la-fiche/ecrire.ts';

export type RefusDeLien =
  | PasAVous
  | { raison: 'a_soi' | 'deja_declare' | 'autre_inconnue' | 'dates' };

export interface LienDit {
  de: string;
  a: string;
  nature: NatureDeLien;
  precision?: string | undefined;
  /** Since when, as she says; today when it is not known. */
  du?: DateCivile | undefined;
}

/** The same from either end: said once, it is not said again the other way round. */
const MUTUELS: readonly NatureDeLien[] = ['vit_avec', 'fratrie'];
const memeLien = (un: Lien, autre: LienDit): boolean =>
  un.au === null &&
  un.nature === autre.nature &&
  ((un.de === autre.de && un.a === autre.a) ||
    (MUTUELS.includes(un.nature) && un.de === autre.a && un.a === autre.de));

/**
 * Declares a link between two persons this reader sees: no grid, no couple supposed, as many parents as there are.
 * Refuses a link to oneself, one already declared, someone this reader does not see, a beginning to come.
 */
export const declarerUnLien = casDUsage(
  droits.tenir,
  async (acces, lien: LienDit): Promise<Resultat<undefined, RefusDeLien>> => {
    const du = lien.du ?? acces.aujourdHui;
    if (!(await ficheATenir(acces, lien.de))) return pasAVous();
    if (lien.de === lien.a) return refuse({ raison: 'a_soi' });
    if (!(await ficheATenir(acces, lien.a))) return refuse({ raison: 'autre_inconnue' });
    if (du > acces.aujourdHui) return refuse({ raison: 'dates' });
    const deja = await liensDe(acces.bd, [lien.de]);
    if (deja.some((un) => memeLien(un, lien))) return refuse({ raison: 'deja_declare' });
    const ecrit = await ecrireUnLien(acces.bd, {
      id: identifiant<'lien'>(),
      de: lien.de,
      a: lien.a,
      nature: lien.nature,
      precision: nettoyerUneLigne(lien.precision ?? '') || null,
      du,
      au: null,
    });
    if (!ecrit) return refuse({ raison: 'deja_declare' });
    await tracerUneEcriture(acces, lien.de, 'lien');
    await tracerUneEcriture(acces, lien.a, 'lien');
    return reussi();
  },
);

/** Corrects what is said of a link, or ends it on a day. Refuses an end before the beginning. */
export const corrigerUnLien = casDUsage(
  droits.tenir,
  async (
    acces,
    dit: { id: string; ligne: string; precision: string; du: DateCivile; au: DateCivile | null },
  ): Promise<Resultat<undefined, RefusDeLien>> => {
    if (dit.au && dit.au < dit.du) return refuse({ raison: 'dates' });
    const precision = nettoyerUneLigne(dit.precision) || null;
    const { ligne: id, du, au } = dit;
    if (!(await corrigerUnLienEnBase(acces.bd, { id, precision, du, au }))) return pasAVous();
    await tracerUneEcriture(acces, dit.id, 'lien');
    return reussi();
  },
);
