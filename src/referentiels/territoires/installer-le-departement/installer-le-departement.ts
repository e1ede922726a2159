import { casDUsage } from '#acces';
import { normaliser, type Resultat, refuse, reussi } from '#socle/pur';
import { type Decoupage, lireLeDecoupage } from '../adaptateurs/decoupage-administratif.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireLeDecoupage, ecrireLesTerritoires } from '../stockage/installation.ts';
import { lireLesTerritoires, type TerritoireAInstaller } from './lire-les-territoires.ts';

export interface DepartementAInstaller {
  /** « 93 », « 2A », « 974 ». */
  code: string;
  /** The file of territories, whole; null: the whole département is one. */
  territoires: string | null;
  /** Since when these territories are so: AAAA-MM-JJ. */
  du: string;
}

export interface DepartementInstalle {
  departement: string;
  communes: number;
  territoires: number;
  /** Communes that no territory holds, by name. */
  sansTerritoire: string[];
}

const toutLeDepartement = ({ departement, communes }: Decoupage): TerritoireAInstaller[] => [
  { id: 1, nom: departement, communes: communes.map(({ code }) => code) },
];

/**
 * Puts in place the communes of a département and the territories of its teams, without which no place can be kept.
 * Said again, it brings them to what is said: a territory redrawn keeps what it held until that day.
 */
export const installerLeDepartement = casDUsage(
  droits.importer,
  async (
    acces,
    { code, territoires, du }: DepartementAInstaller,
  ): Promise<Resultat<DepartementInstalle, string[]>> => {
    const decoupage = lireLeDecoupage(code);
    if (!decoupage)
      return refuse([`Aucun département ne porte le code « ${code} ». Par exemple 93, 2A ou 974.`]);
    const codes = new Set(decoupage.communes.map((commune) => commune.code));
    const lus =
      territoires === null
        ? reussi(toutLeDepartement(decoupage))
        : lireLesTerritoires(territoires, codes);
    if (!lus.ok) return lus;
    const { communes, epts, departement } = decoupage;
    const nommees = communes.map((une) => ({ ...une, nomNormalise: normaliser(une.nom) }));
    await ecrireLeDecoupage(acces.bd, { communes: nommees, epts }, du);
    await ecrireLesTerritoires(acces.bd, lus.valeur, du);
    await acces.tracer({ operation: 'ecriture', objet: `territoires du département ${code}` });
    const tenues = new Set(lus.valeur.flatMap((territoire) => territoire.communes));
    return reussi({
      departement,
      communes: communes.length,
      territoires: lus.valeur.length,
      sansTerritoire: communes.filter((une) => !tenues.has(une.code)).map(({ nom }) => nom),
    });
  },
);
