/** Never sent, each with its reason. */
export const JAMAIS_JOUEES: Readonly<Record<string, string>> = {
  '/deconnexion': 'closes the session of who plays: sessions.base.test.ts',
  '/apparence': 'a choice of two buttons, no word is typed',
  '/api/v1/droits/calculs': 'for a software, in JSON with a token: api.base.test.ts',
  '/api/v1/demandes': 'for a software, in JSON with a token: deposer-et-repondre.base.test.ts',
  '/api/v1/orientations/:id/reponse': 'the same',
  '/connexion/essai': 'the one click of the demonstration: each player comes in by it',
};

/**
 * What the players do not always meet in the demonstration as it is that day, and what it would take; played all the
 * same when they do, and sent by nobody with an empty body in routes.base.test.ts. To be made shorter: a departure
 * in departs.ts is worth more than a line here.
 */
export const RAREMENT_ATTEINTES: Readonly<Record<string, string>> = {
  '/accueil/contacts/:id/enfant': 'a child’s danger on a sheet of that desk',
  '/accueil/contacts/:id/reponse-au-danger': 'a danger still unanswered on a sheet of that desk',
  '/orientations/:id/rendez-vous': 'an orientation accepted, at the team that receives it',
  '/orientations/:id/vu': 'an answer come back and not seen yet',
  '/personnes/:id/entourage/retirer': 'someone around her, declared that day',
  '/accueil/contacts/:id/conclure': 'a draft of that desk, that day',
  '/administration/systemes/jeton/revoquer': 'a token in force',
  '/administration/systemes/annonces/secret': 'a system that is told of what changes',
  '/administration/systemes/annonces/retablir': 'an address suspended after days of failures',
  '/administration/systemes/annonces/retirer': 'a system that is told of what changes',
  '/administration/systemes/annonces/rejouer': 'an announcement already said',
  '/administration/astreintes/retirer': 'a turn of duty of that site',
  '/administration/comptes/:compteId/identite': 'where an identity provider is set',
  '/mon-compte/cle': 'by a device, with a script',
  '/mon-compte/second-facteur': 'one step at a time is open',
  '/mon-compte/second-facteur/retirer': 'an account that has one',
  '/administration/importer/:quoi/appliquer': 'a file read without a refused line',
  '/administration/importer/:quoi/oublier': 'a file read and not applied',
  '/dpo/acces-exceptionnels': 'an exceptional access not read again yet',
  '/observatoire/indicateurs/:cle/proposer': 'the staff’s side of the two keys',
  '/orientations/:id/apercu': 'once she agreed',
  '/orientations/:id/envoi': 'once reread',
  '/orientations/:id/main': 'once sent',
  '/orientations/:id/relance': 'once silent',
  '/orientations/:id/reponse': 'at the team that receives it, before it answers',
  '/orientations/:id/lien/code': 'once sent by a link',
  '/orientations/:id/lien/code-par-sms': 'the same',
  '/orientations/:id/lien/adresse': 'the same',
  '/orientations/:id/lien/eteindre': 'the same',
  '/personnes/:id/foyer/retirer': 'a link declared that day',
  '/personnes/:id/precaution/:precaution/dire': 'a precaution in force',
  '/personnes/:id/precaution/:precaution/lever': 'the same',
  '/personnes/:id/precaution/:precaution/valider': 'a precaution of another’s',
  '/personnes/:id/protection/nommer': 'a reader to name',
  '/personnes/:id/representation/finir': 'someone who represents her',
  '/personnes/:id/representation/retirer': 'the same',
  '/personnes/a-rapprocher/vu': 'a double of a protected record',
  '/prendre-rendez-vous': 'a place with free slots',
  '/prendre-rendez-vous/rappel': 'a place without slots',
  '/rendez-vous/:id/absence': 'an appointment whose hour is past',
  '/demandes-de-droits/vues/oublier': 'a view that was kept: pages.base.test.ts',
  '/delegations': 'by the direction',
  '/flux-cnaf/a-reconnaitre/fiche':
    'a household of the flow that no record looks like: flux-cnaf.base.test.ts',
};
