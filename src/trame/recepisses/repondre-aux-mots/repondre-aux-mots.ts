import { casDUsage } from '#acces';
import { promettre } from '#promesses';
import {
  ajouterJoursOuvres,
  dateCivile,
  estOuvre,
  instantDuMur,
  type Resultat,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  type GenreDeMot,
  lierLaPromesse,
  type MotLaisse,
  motsDesObjets,
  prendreUnMot,
} from '../stockage/mots.ts';

/** Said to the team and to the person alike; what needs no answer promises nothing. */
const A_FAIRE: Readonly<Record<GenreDeMot, string | null>> = {
  changement: 'Lire son message et lui répondre',
  pas_compris: 'Lui expliquer ce qui n’était pas clair',
  accord_retire: 'Arrêter de transmettre sa demande et le lui confirmer',
  qui_a_regarde: 'Lui donner la liste de qui a regardé',
  compris: null,
};

const FIN_DE_JOURNEE = '17:00';

/**
 * Reaction to `MotLaisse`, as a machine: what she wrote becomes a promise of the team, by the day she was told.
 * Delivered twice, it promises once.
 */
export const promettreUneReponse = casDUsage(
  droits.repondreAuxMots,
  async (acces, { id }: { id: string }): Promise<Resultat<undefined, never>> => {
    const mot = await prendreUnMot(acces.bd, id);
    const quoi = mot ? A_FAIRE[mot.genre] : null;
    if (!mot || mot.promesseId || !quoi) return reussi();
    const dit = dateCivile(mot.luAuPlusTard);
    const demain = ajouterJoursOuvres(acces.aujourdHui, 1);
    const aTemps = dit > acces.aujourdHui && estOuvre(dit);
    const promesse = await promettre(acces, {
      objet: 'premier_contact',
      objetId: mot.objetId,
      ...(mot.personneId ? { personneId: mot.personneId } : {}),
      cle: mot.cle,
      quoi,
      canal: 'par_le_recu',
      pourLe: instantDuMur(aTemps ? dit : demain, FIN_DE_JOURNEE),
    });
    if (promesse.ok) await lierLaPromesse(acces.bd, id, promesse.valeur.id);
    return reussi();
  },
);

/** What the holders of receipts wrote about these requests, for the team that answers them; traced. */
export const motsDesHabitants = casDUsage(
  droits.lireLesMots,
  async (
    acces,
    { objetIds }: { objetIds: readonly string[] },
  ): Promise<Resultat<MotLaisse[], never>> => {
    if (objetIds.length === 0) return reussi([]);
    const mots = await motsDesObjets(acces.bd, objetIds);
    const personnes = [...new Set(mots.flatMap((mot) => mot.personneId ?? []))];
    if (mots.length > 0)
      await acces.tracer({ operation: 'liste', objet: 'mots_sur_un_recu', personnes });
    return reussi(mots);
  },
);
