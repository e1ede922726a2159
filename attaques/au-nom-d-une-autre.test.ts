import { describe, expect, it } from 'vitest';
import { toutesLesRoutes } from '../outils/matrice/routes.ts';
import { champsDeLEntree, laisseToutPasser } from './entrees.ts';

/**
 * What is sent besides, column by column, on every form and looked for in the whole base, is in
 * outils/mauvaises-saisies: it walks them all already.
 */
const envois = (await toutesLesRoutes()).filter(({ methode }) => methode === 'POST');

/** Names that would say who acts, or in whose name. */
const QUI_AGIT =
  /^(acteur|auteur|lecteur|agent|agentId|agent_id|compteId|sessionId|porteeId|mission|role|(cree|note|notee|faite|ouverte|prise|recue|recueilli|repondue)_?[pP]ar)$/;

/** Each that a form really has, and why it does not say who acts. */
const AVEC_UNE_RAISON: Readonly<Record<string, string>> = {
  '/connexion/essai compteId': 'the one click of a try-out, refused elsewhere',
  '/mon-compte/retirer sessionId': 'one of her own (la-session-d-une-autre)',
  '/mon-compte/portee porteeId': 'one of her own (la-session-d-une-autre)',
  '/promesses/:id/confier agentId': 'to whom it is handed, in the team',
  '/administration/missions agentId': 'to whom the mission is given; never to oneself',
  '/administration/missions mission': 'the mission given, by the administration alone',
  '/services/absences agentId': 'who is away: oneself, or those one directs',
  '/services/absences/retirer agentId': 'the same',
  '/administration/astreintes agentId': 'who is on duty, written by the administration',
  '/administration/comptes agentId': 'whose account is opened, by the administration',
  '/personnes/:id/protection/nommer agent': 'who may read her, named by the protection',
  '/personnes/:id/protection/oter agent': 'the same',
  '/rendez-vous/heures/fermer agent': 'whose hours, in one’s own team',
  '/rendez-vous/heures/nouvelles agent': 'the same',
  '/apa/:demande/visite/heures agent': 'who will visit, in one’s own team',
  '/accueil/feuilles recuePar': 'whose hand the paper sheet is in; who keys it is of the session',
  '/delegations agent': 'who may sign, named by the direction',
  '/api/v1/demandes recueilli_par': 'who took her agreement, as the partner says it',
};

/**
 * Fields that bear a rank, or come from a sheet, a règlement or a question, are read one by one, by their names, from
 * what else was sent; the situations of a computation are told by whoever asks it, and nothing of them is written.
 */
const LUS_UN_A_UN =
  /^\/(tour-des-droits|mes-droits|fsl\/(nouvelle|:id\/(dette|faits|ouvrir))|reglements\/(nouveau|:id\/(tete|condition|montant|exemple))|accueil\/contacts\/:id(\/(brouillon|conclure|promesse|porte|reponse-au-danger|enfant|priorite))?|accueil\/feuilles|qualite\/engagements\/nouveau|api\/v1\/droits\/calculs)$/;

describe('Aucun envoi ne prend ce qu’il ne demande pas', () => {
  it('tous sont lus', () => {
    expect(envois.length).toBeGreaterThan(100);
  });

  it.each(envois.map((route) => [route.chemin, route] as const))('%s', (_, route) => {
    // A route that no longer needs it leaves the list.
    expect(laisseToutPasser(route).length > 0).toBe(LUS_UN_A_UN.test(route.chemin));
    const dits = champsDeLEntree(route)
      .filter((nom) => QUI_AGIT.test(nom) && !route.chemin.includes(`:${nom}`))
      .map((nom) => `${route.chemin} ${nom}`);
    expect(dits.filter((un) => !AVEC_UNE_RAISON[un])).toEqual([]);
  });

  it('aucune raison ne parle d’un envoi qui n’existe plus', () => {
    const champs = envois.flatMap((route) =>
      champsDeLEntree(route).map((un) => `${route.chemin} ${un}`),
    );
    const chemins = envois.map(({ chemin }) => chemin);
    const perdues = Object.keys(AVEC_UNE_RAISON).filter(
      (une) => !champs.includes(une) && !chemins.includes(une.split(' ')[0] ?? ''),
    );
    expect(perdues).toEqual([]);
  });
});
