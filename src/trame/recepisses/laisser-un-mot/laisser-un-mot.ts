import { casDUsage } from '#acces';
import {
  ajouterJoursOuvres,
  type DateCivile,
  identifiant,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { LECTURE_DES_MOTS } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnMot, type GenreDeMot, type MotLaisse, motsDuRecepisse } from '../stockage/mots.ts';
import { monRecepisse } from '../stockage/recepisses.ts';

export type RefusDuMot =
  | { raison: 'recu_ferme' }
  /** The paper was given by nobody's team in particular: nobody would read it. */
  | { raison: 'sans_equipe' }
  | { raison: 'sans_mots' }
  /** Ten in a day: someone should call her instead. */
  | { raison: 'beaucoup' };

const MOTS_PAR_JOUR = 10;

/**
 * What she says of her own request, from her page: kept in her words, told to the team that gave the receipt,
 * with the day by which it is read.
 */
export const laisserUnMot = casDUsage(
  droits.tenir,
  async (
    acces,
    { genre, mots }: { genre: GenreDeMot; mots?: string },
  ): Promise<Resultat<{ luAuPlusTard: DateCivile }, RefusDuMot>> => {
    const recepisse = await monRecepisse(acces.bd, acces.maintenant);
    if (!recepisse) return refuse({ raison: 'recu_ferme' });
    if (recepisse.cle === null) return refuse({ raison: 'sans_equipe' });
    const siens = mots?.trim() ?? '';
    if (genre === 'changement' && siens === '') return refuse({ raison: 'sans_mots' });
    const deja = await motsDuRecepisse(acces.bd, recepisse.id);
    const duJour = deja.filter(
      ({ laisseLe }) => laisseLe.slice(0, 10) === acces.maintenant.slice(0, 10),
    );
    if (duJour.length >= MOTS_PAR_JOUR) return refuse({ raison: 'beaucoup' });
    const id = identifiant<'mot'>();
    const luAuPlusTard = ajouterJoursOuvres(acces.aujourdHui, LECTURE_DES_MOTS.joursOuvres);
    await ecrireUnMot(acces.bd, {
      id,
      recepisseId: recepisse.id,
      objetId: recepisse.objetId,
      cle: recepisse.cle,
      personneId: recepisse.personneId,
      genre,
      mots: siens === '' ? null : siens,
      laisseLe: acces.maintenant,
      luAuPlusTard,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'mot_sur_un_recu',
      objetId: id,
      personnes: recepisse.personneId ? [recepisse.personneId] : [],
    });
    await acces.annoncer({ nom: 'MotLaisse', contenu: { id, genre, cle: recepisse.cle } });
    await acces.prevenir(`promesses:${recepisse.cle}`);
    return reussi({ luAuPlusTard });
  },
);

/** What she already said, for her own page. */
export const mesMots = casDUsage(
  droits.tenir,
  async (acces, _: Record<never, never>): Promise<Resultat<MotLaisse[], never>> =>
    reussi(
      acces.lecteur.genre === 'habitant'
        ? await motsDuRecepisse(acces.bd, acces.lecteur.recepisseId)
        : [],
    ),
);
