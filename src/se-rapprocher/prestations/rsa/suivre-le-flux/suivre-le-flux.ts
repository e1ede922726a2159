import { type Acces, casDUsage } from '#acces';
import { type Echeance, leverLesEcheances, lireLesEcheances } from '#echeances';
import { lireLesPersonnes, SANS_NOM } from '#personnes';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { nomDuLecteur } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import {
  entreesEnAttente,
  type NouvelleEnBase,
  nouvellesAVoir,
  repondreAuxNouvelles,
  uneNouvelle,
} from '../stockage/nouvelles-du-flux.ts';
import { objetDeLEntree } from './noter-les-nouvelles.ts';

export interface NouvelleLue extends NouvelleEnBase {
  nom: string;
  /** The day of the six weeks, for somebody to orient. */
  echeance: Echeance | null;
}

/** What the flow says of this team's people, that nobody has answered; traced as a list. */
export const lireLesNouvelles = casDUsage(
  droits.lire,
  async (acces, _: Record<string, never>): Promise<Resultat<readonly NouvelleLue[], never>> => {
    const lues = await nouvellesAVoir(acces.bd);
    if (lues.length === 0) return reussi([]);
    const personneIds = lues.map(({ personneId }) => personneId);
    const personnes = await lireLesPersonnes(acces, personneIds);
    const entrees = lues.filter(({ genre }) => genre === 'a_orienter');
    const echeances = await lireLesEcheances(
      acces,
      entrees.map(({ id }) => objetDeLEntree(id)),
    );
    await acces.tracer({
      operation: 'liste',
      objet: 'rsa : nouvelles du flux',
      personnes: personneIds,
    });
    return reussi(
      lues.map((nouvelle) => ({
        ...nouvelle,
        nom: personnes.get(nouvelle.personneId)?.nomDit ?? SANS_NOM,
        echeance: echeances.get(nouvelle.id)?.[0] ?? null,
      })),
    );
  },
);

export type RefusDeNouvelle = { raison: 'inconnue' } | { raison: 'pourquoi' };

export const DIRE_LE_REFUS_DE_NOUVELLE: Readonly<Record<RefusDeNouvelle['raison'], string>> = {
  inconnue: 'Quelqu’un de l’équipe a déjà répondu.',
  pourquoi: 'Dites en quelques mots pourquoi elle n’est pas à orienter.',
};

/** Seen by somebody of her team. An entry is answered without a parcours only with why. */
export const repondreAUneNouvelle = casDUsage(
  droits.entrer,
  async (
    acces,
    { id, mots }: { id: string; mots: string },
  ): Promise<Resultat<undefined, RefusDeNouvelle>> => {
    const nouvelle = await uneNouvelle(acces.bd, id);
    if (!nouvelle) return refuse({ raison: 'inconnue' });
    const dits = mots.trim();
    if (nouvelle.genre === 'a_orienter' && dits.length < 3) return refuse({ raison: 'pourquoi' });
    await repondreAuxNouvelles(acces.bd, [id], {
      etat: 'vue',
      le: acces.aujourdHui,
      nom: nomDuLecteur(acces),
      mots: dits.length < 3 ? null : dits,
    });
    if (nouvelle.genre === 'a_orienter')
      await leverLesEcheances(acces, {
        objet: objetDeLEntree(id),
        motif: 'elle n’est pas à orienter',
      });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'rsa : nouvelle vue',
      objetId: id,
      personnes: [nouvelle.personneId],
    });
    return reussi();
  },
);

/** Her parcours is open: the six weeks run there, from the same day, and the entry waits no more. */
export async function refermerSesEntrees(
  acces: Acces,
  { personneId, parcoursId }: { personneId: string; parcoursId: string },
): Promise<void> {
  const entrees = await entreesEnAttente(acces.bd, [personneId]);
  if (entrees.length === 0) return;
  const le = acces.aujourdHui;
  await repondreAuxNouvelles(
    acces.bd,
    entrees.map(({ id }) => id),
    { etat: 'ouverte', le, nom: nomDuLecteur(acces), parcoursId },
  );
  for (const { id } of entrees)
    await leverLesEcheances(acces, {
      objet: objetDeLEntree(id),
      motif: 'son parcours est ouvert : le délai y court',
    });
}
