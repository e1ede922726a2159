import { casDUsage } from '#acces';
import { promessesOuvertes, tenirUnePromesse } from '#promesses';
import {
  aujourdHuiA,
  minutesEntre,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { dangersDesContacts, repondreEnBase } from '../stockage/dangers.ts';
import { agentDe, personnesDe, type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';

export interface ReponseAUnDanger {
  premierContactId: string;
  dangerId: string;
  /** Who answered, and what was done. */
  reponse: string;
}

export type RefusDeRepondre =
  | RefusDeFiche
  | { raison: 'danger_inconnu' }
  | { raison: 'deja_repondu' }
  | { raison: 'reponse_manque' };

/**
 * Answers a danger: who answered and what was done, and the promise that went with it is kept. Refuses silence: a
 * danger is not closed without words.
 */
export const repondreAUnDanger = casDUsage(
  droits.repondreAUnDanger,
  async (
    acces,
    { premierContactId, dangerId, reponse }: ReponseAUnDanger,
  ): Promise<Resultat<undefined, RefusDeRepondre>> => {
    const tenue = await tenirUneFiche(acces, premierContactId);
    if (!tenue.ok) return tenue;
    const danger = (await dangersDesContacts(acces.bd, [premierContactId])).find(
      ({ id }) => id === dangerId,
    );
    if (!danger) return refuse({ raison: 'danger_inconnu' });
    const texte = nettoyerUnTexte(reponse).trim();
    if (texte.length < 3) return refuse({ raison: 'reponse_manque' });
    const ecrite = await repondreEnBase(acces.bd, danger, {
      texte,
      par: agentDe(acces),
      le: acces.maintenant,
    });
    if (!ecrite) return refuse({ raison: 'deja_repondu' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'danger',
      objetId: dangerId,
      personnes: personnesDe(tenue.valeur),
    });
    const ouvertes = await promessesOuvertes(acces, { objetIds: [premierContactId] });
    const promesse = ouvertes.ok && ouvertes.valeur.find(({ id }) => id === danger.promesseId);
    if (promesse)
      await tenirUnePromesse(acces, {
        id: promesse.id,
        version: promesse.version,
        issue: 'fait',
        // A child's danger is told nowhere but to its closed readers.
        recit: danger.fait === 'enfant' ? 'Réponse donnée.' : texte,
      });
    await acces.annoncer({
      nom: 'DangerRepondu',
      contenu: {
        dangerId,
        premierContactId,
        cle: danger.cle,
        jour: aujourdHuiA(danger.signaleLe),
        minutes: minutesEntre(danger.signaleLe, acces.maintenant),
      },
    });
    return reussi();
  },
);

const PHRASES: Readonly<Record<RefusDeRepondre['raison'], string>> = {
  introuvable: 'Cette fiche n’est pas parmi celles de votre équipe. Revenez à l’accueil.',
  danger_inconnu: 'Ce danger n’est pas sur cette fiche. Elle vient d’être relue.',
  deja_repondu: 'Quelqu’un vient de répondre à ce danger. Sa réponse est sur la fiche.',
  reponse_manque:
    'Une urgence ne se ferme pas sans réponse. Dites qui a répondu et ce qui a été fait.',
};

export const direPourquoiPasRepondu = ({ raison }: RefusDeRepondre): string => PHRASES[raison];
