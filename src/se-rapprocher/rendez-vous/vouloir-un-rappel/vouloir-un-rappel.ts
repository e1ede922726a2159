import { z } from 'zod';
import { type Acces, casDUsage } from '#acces';
import { canauxOuverts } from '#messages';
import { promessesOuvertes } from '#promesses';
import { type Instant, lireInstant, type Resultat, refuse, reussi } from '#socle/pur';
import { personnesDe, type RefusDeChangement } from '../annuler-ou-deplacer/annuler-ou-deplacer.ts';
import { peutEtreRappele, type QuandPartent } from '../domaine/rappel.ts';
import { RAPPEL_PAR_DEFAUT } from '../parametres.ts';
import type { ReglagesDesRappels } from '../reglages.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireLeSouhait, ecrireSonSouhait } from '../stockage/rappels.ts';
import { type RendezVous, rendezVousParId } from '../stockage/rendez-vous.ts';

/** A box that is ticked or not; anything else is not. */
export const COCHE = z.literal('oui').optional().catch(undefined);

/** Whether a reminder leaves from here at all: nobody is asked what will not be done. */
export const rappelsOfferts = async (
  acces: Acces,
  { canaux, rappelJoursOuvres }: ReglagesDesRappels,
): Promise<boolean> =>
  rappelJoursOuvres > 0 && (await canauxOuverts(acces, canaux)).includes('sms');

/** When reminders leave from here, for who says whether this one will. */
export const quandPartent = (
  { maintenant }: Acces,
  { rappelJoursOuvres }: ReglagesDesRappels,
): QuandPartent => ({
  maintenant,
  joursOuvres: rappelJoursOuvres,
  auMoinsMinutes: RAPPEL_PAR_DEFAUT.auMoinsMinutes,
  passages: RAPPEL_PAR_DEFAUT.passages,
});

/** Whether this one may still be asked for, or taken back: there is somebody to write to, nothing left, and it still can. */
export const rappelADire = (rendezVous: RendezVous, quand: QuandPartent): boolean =>
  (rendezVous.personneId !== null || rendezVous.telephone !== null) &&
  peutEtreRappele(rendezVous, quand);

/** Until when the team owes her a call about it, if it does. */
export async function appelPromis(acces: Acces, objetId: string): Promise<Instant | null> {
  const promesses = await promessesOuvertes(acces, { objetIds: [objetId], limite: 1 });
  const lu = promesses.ok ? lireInstant(promesses.valeur[0]?.pourLe ?? '') : null;
  return lu?.ok ? lu.valeur : null;
}

/** She wants to be reminded, or does not: said by herself, or by who talks with her. Refuses once it is past. */
export const vouloirUnRappel = casDUsage(
  droits.vouloirUnRappel,
  async (
    acces,
    { id, voulu }: { id: string; voulu: boolean },
  ): Promise<Resultat<undefined, RefusDeChangement>> => {
    const rendezVous = await rendezVousParId(acces.bd, id);
    if (!rendezVous) return refuse({ raison: 'introuvable' });
    const ecrire = acces.lecteur.genre === 'habitant' ? ecrireSonSouhait : ecrireLeSouhait;
    if (!(await ecrire(acces.bd, id, voulu))) return refuse({ raison: 'deja_change' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'rendez-vous : rappel',
      objetId: id,
      personnes: personnesDe(rendezVous),
    });
    return reussi();
  },
);
