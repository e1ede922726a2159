import { casDUsage } from '#acces';
import { aujourdHuiA, minutesEntre, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { dangersDesContacts, repondreEnBase } from '../stockage/dangers.ts';

/** What was done is written in the promise itself, read by the team that owed it. */
const REPONSE = 'Répondu en tenant la promesse.';

/**
 * Reaction to `PromesseTenue`, as a machine: the duty manager who keeps her promise from her own list has answered
 * the danger. Delivered twice, or after an answer on the sheet, it changes nothing.
 */
export const repondreParLaPromesse = casDUsage(
  droits.repondreAUnDanger,
  async (
    acces,
    { id, objet, objetId }: { id: string; objet: string; objetId: string },
  ): Promise<Resultat<undefined, never>> => {
    if (objet !== 'premier_contact') return reussi();
    const danger = (await dangersDesContacts(acces.bd, [objetId])).find(
      ({ promesseId, reponduLe }) => promesseId === id && reponduLe === null,
    );
    if (!danger) return reussi();
    const le = acces.maintenant;
    if (!(await repondreEnBase(acces.bd, danger, { texte: REPONSE, par: null, le })))
      return reussi();
    await acces.tracer({ operation: 'ecriture', objet: 'danger', objetId: danger.id });
    await acces.annoncer({
      nom: 'DangerRepondu',
      contenu: {
        dangerId: danger.id,
        premierContactId: objetId,
        cle: danger.cle,
        jour: aujourdHuiA(danger.signaleLe),
        minutes: minutesEntre(danger.signaleLe, le),
      },
    });
    return reussi();
  },
);
