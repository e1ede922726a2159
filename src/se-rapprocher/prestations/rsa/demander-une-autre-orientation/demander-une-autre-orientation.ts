import { casDUsage } from '#acces';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { duParcours, nomDuLecteur, retenirOuvert, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { demanderEnBase, repondreEnBase } from '../stockage/regards-et-reorientations.ts';

/** She, or her referent, asks for another orientation, and why. It is owed an answer within fifteen days. */
export const demanderUneAutreOrientation = casDUsage(
  droits.demanderAutrement,
  async (
    acces,
    { parcoursId, mots, deSaPart }: { parcoursId: string; mots: string; deSaPart?: boolean },
  ): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, parcoursId);
    if (!tenu.ok) return tenu;
    if (tenu.valeur.orientation?.notifieeLe == null) return refuse({ raison: 'pas_encore' });
    const dits = nettoyerUnTexte(mots).trim().slice(0, 1000);
    if (dits.length < 3) return refuse({ raison: 'mots_manquent' });
    const delle = acces.lecteur.genre === 'habitant' || deSaPart === true;
    const ecrite = await demanderEnBase(acces.bd, {
      id: identifiant<'reorientation'>(),
      parcoursId,
      demandeePar: delle ? 'personne' : 'referent',
      mots: dits,
      demandeeLe: acces.aujourdHui,
    });
    if (!ecrite) return refuse({ raison: 'deja_demandee' });
    await tracerLeParcours(acces, tenu.valeur, 'autre orientation demandée');
    await acces.annoncer({
      nom: 'ReorientationDemandee',
      contenu: { ...duParcours(tenu.valeur), demandeeLe: acces.aujourdHui },
    });
    return reussi();
  },
);

/**
 * The answer, and why. An agreement opens a new orientation to confirm: the contract stops there, and its month starts
 * again from the new notification (C. trav. D5411-8-2). A refusal leaves the accompaniment as it is.
 */
export const repondreAUneReorientation = casDUsage(
  droits.orienter,
  async (
    acces,
    { parcoursId, accordee, reponse }: { parcoursId: string; accordee: boolean; reponse: string },
  ): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, parcoursId);
    if (!tenu.ok) return tenu;
    const attend = tenu.valeur.reorientations.find(({ etat }) => etat === 'attend');
    if (!attend) return refuse({ raison: 'pas_encore' });
    const dite = nettoyerUnTexte(reponse).trim().slice(0, 1000);
    if (dite.length < 10) return refuse({ raison: 'raison_manque' });
    const repondue = await repondreEnBase(acces.bd, {
      id: attend.id,
      etat: accordee ? 'accordee' : 'refusee',
      reponse: dite,
      repondueLe: acces.aujourdHui,
      repondueNom: nomDuLecteur(acces),
    });
    if (!repondue) return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, tenu.valeur, 'autre orientation : réponse');
    await acces.annoncer({
      nom: 'ReorientationRepondue',
      contenu: { ...duParcours(tenu.valeur), accordee },
    });
    return reussi();
  },
);
