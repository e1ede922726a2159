import { casDUsage } from '#acces';
import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import { peutEngager } from '../publier-un-engagement/publier-un-engagement.ts';
import { droits } from '../regles-d-acces.ts';
import { chercherUneProcedure, retirerUneProcedureEnBase } from '../stockage/procedures.ts';

/** Taken out with its reason; its versions stay to be read. Refuses another team's, and one without a reason. */
export const retirerUneProcedure = casDUsage(
  droits.ecrireUneProcedure,
  async (
    acces,
    { id, pourquoi }: { id: string; pourquoi: string },
  ): Promise<Resultat<undefined, { raison: 'a_revoir'; phrase: string }>> => {
    const mots = nettoyerUneLigne(pourquoi);
    if (mots.length < 5)
      return refuse({ raison: 'a_revoir', phrase: 'Dites pourquoi, en une phrase.' });
    const procedure = await chercherUneProcedure(acces.bd, id);
    const faite =
      procedure !== null &&
      peutEngager(acces, procedure.cle) &&
      (await retirerUneProcedureEnBase(acces.bd, { id, le: acces.aujourdHui, pourquoi: mots }));
    if (!faite)
      return refuse({
        raison: 'a_revoir',
        phrase: 'Cette procédure est déjà retirée, ou celle d’une autre équipe.',
      });
    await acces.tracer({ operation: 'ecriture', objet: 'procédure retirée', objetId: id });
    return reussi();
  },
);
