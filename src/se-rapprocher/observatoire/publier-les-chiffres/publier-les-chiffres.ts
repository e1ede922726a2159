import { casDUsage } from '#acces';
import {
  ajouterJours,
  ajouterMois,
  type DateCivile,
  dateCivile,
  type Resultat,
  reussi,
} from '#socle/pur';
import { lireLesTerritoires } from '#territoires';
import { compter } from '../domaine/compter.ts';
import { GARDE_DES_FAITS, ORDRE_DE_LECTURE } from '../domaine/parametres.ts';
import { indicateursActifs } from '../donner-sa-cle/indicateurs-actifs.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireLesChiffres } from '../stockage/chiffres.ts';
import { effacerAvant, faitsDuMois, moisACompter } from '../stockage/faits.ts';

const premierDuMois = (jour: DateCivile): DateCivile => dateCivile(`${jour.slice(0, 7)}-01`);

/** Another order each month: hiding a small territory costs another its line, never always the same one. */
function dansLOrdreDuMois<T>(liste: readonly T[], mois: string): T[] {
  const depuis = liste.length === 0 ? 0 : Number(mois.slice(5, 7)) % liste.length;
  return [...liste.slice(depuis), ...liste.slice(0, depuis)];
}

/**
 * Job of the machine `observatoire`, every night: counts each month that is over, once. A figure is never
 * counted again: the difference of two versions would be a figure about few people.
 */
export const publierLesChiffres = casDUsage(
  droits.noter,
  async (acces, _: Record<never, never>): Promise<Resultat<{ mois: string[] }, never>> => {
    // The last week of a month ends six days into the next one.
    const mois = await moisACompter(acces.bd, premierDuMois(ajouterJours(acces.aujourdHui, -7)));
    const actifs = (await indicateursActifs(acces)).filter(({ genre }) => genre !== null);
    const tous = (await lireLesTerritoires(acces)).map(({ id }) => id);
    for (const un of mois) {
      const faits = await faitsDuMois(acces.bd, un);
      const territoires = dansLOrdreDuMois(tous, un);
      const chiffres = actifs.flatMap((indicateur) =>
        compter(
          indicateur,
          faits.filter(({ genre }) => genre === indicateur.genre),
          territoires,
        ),
      );
      await ecrireLesChiffres(acces.bd, un, chiffres, {
        calculeLe: acces.aujourdHui,
        encadrementLe: ajouterJours(acces.aujourdHui, ORDRE_DE_LECTURE.encadrementApresJours),
        publicLe: ajouterJours(acces.aujourdHui, ORDRE_DE_LECTURE.publicApresJours),
      });
    }
    return reussi({ mois });
  },
);

/** Erases facts and event numbers past their retention. Job of the machine `observatoire`. */
export const effacerLesFaits = casDUsage(
  droits.noter,
  async (acces, _: Record<never, never>): Promise<Resultat<undefined, never>> => {
    await effacerAvant(acces.bd, {
      faits: ajouterMois(acces.aujourdHui, -GARDE_DES_FAITS.mois),
      evenements: ajouterJours(acces.aujourdHui, -GARDE_DES_FAITS.evenementsJours),
    });
    return reussi();
  },
);
