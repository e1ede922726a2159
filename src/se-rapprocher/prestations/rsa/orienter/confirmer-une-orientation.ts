import { type Acces, casDUsage } from '#acces';
import {
  declarerComplete,
  direLeRefusDeDemande,
  lireUneDemande,
  preparerUneDecision,
} from '#demandes-de-droits';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { ORGANISMES, type Organisme, PARCOURS, type TypeDeParcours } from '../domaine/orienter.ts';
import {
  duParcours,
  nomDuLecteur,
  type Parcours,
  retenirOuvert,
  tracerLeParcours,
} from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLeContrat } from '../stockage/contrats.ts';
import { ecrireUneOrientation, remplacerLOrientation } from '../stockage/orientations.ts';
import { changerLeParcours } from '../stockage/parcours.ts';
import { type CeQueDisentLesRegles, lireLesRegles } from './proposer.ts';

export interface OrientationAConfirmer {
  parcoursId: string;
  parcours: TypeDeParcours;
  organisme: Organisme;
  /** One of our services, when the département accompanies her. */
  serviceId: number | null;
  structureId: string | null;
  /** Why something else than what the rules propose. */
  raison: string | null;
}

const VERSION = 'rsa.regles';

/** Her file needs no paper to be oriented: the request is complete as soon as the team takes it up. */
async function tenirPretePour(acces: Acces, demandeId: string): Promise<RefusDeRsa | null> {
  const lue = await lireUneDemande(acces, demandeId);
  if (!lue.ok) return { raison: 'ailleurs', phrase: direLeRefusDeDemande(lue.refus) };
  if (lue.valeur.demande.etat !== 'recue' && lue.valeur.demande.etat !== 'incomplete') return null;
  const complete = await declarerComplete(acces, { demandeId, le: acces.aujourdHui });
  return complete.ok ? null : { raison: 'ailleurs', phrase: direLeRefusDeDemande(complete.refus) };
}

function preparer(
  acces: Acces,
  tenu: Parcours,
  confirmee: OrientationAConfirmer,
  { faits, lignes, proposition }: CeQueDisentLesRegles,
) {
  const vers = `${PARCOURS[confirmee.parcours]}, avec : ${ORGANISMES[confirmee.organisme]}`;
  const suivie = lignes.find(({ sort }) => sort === 'retenue');
  return preparerUneDecision(acces, {
    demandeId: tenu.demandeId,
    sens: tenu.orientation ? 'revision' : 'accord',
    motifsDeDroit: [
      { texte: 'Code du travail', article: 'L5411-5-1' },
      ...(proposition ? [{ texte: proposition.arrete, article: `règle ${proposition.code}` }] : []),
    ],
    motifsDeFait: [
      `Orientation : ${vers}.`,
      ...(suivie ? [`La règle qui tient : ${suivie.pourquoi}.`] : []),
      ...(confirmee.raison ? [`Confirmée autrement que la règle : ${confirmee.raison}`] : []),
    ],
    montant: null,
    calcul:
      lignes.length > 0
        ? {
            versionDesParametres: `${VERSION}:${acces.aujourdHui}`,
            entrees: faits,
            explication: lignes,
          }
        : null,
  });
}

const autrement = (
  { parcours, organisme }: OrientationAConfirmer,
  { proposition }: CeQueDisentLesRegles,
): boolean => proposition?.parcours !== parcours || proposition.organisme !== organisme;

/**
 * A human confirms what the rules propose, or says something else and why. The decision is prepared with every rule
 * explained; somebody who may signs it, and it is notified. A new orientation takes the place of the one before, and
 * what was being written with it ends there.
 */
export const confirmerUneOrientation = casDUsage(
  droits.orienter,
  async (
    acces,
    confirmee: OrientationAConfirmer,
  ): Promise<Resultat<{ orientationId: string; decisionId: string }, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, confirmee.parcoursId);
    if (!tenu.ok) return tenu;
    if (acces.lecteur.genre !== 'agent') return refuse({ raison: 'inconnu' });
    if (confirmee.organisme === 'departement' && confirmee.serviceId === null)
      return refuse({ raison: 'service_manque' });
    const regles = await lireLesRegles(acces, tenu.valeur.faits);
    const raison = nettoyerUnTexte(confirmee.raison ?? '').trim() || null;
    if ((raison !== null || autrement(confirmee, regles)) && (raison ?? '').length < 10)
      return refuse({ raison: 'raison_manque' });
    const pasPrete = await tenirPretePour(acces, tenu.valeur.demandeId);
    if (pasPrete) return refuse(pasPrete);
    const prete = await preparer(acces, tenu.valeur, { ...confirmee, raison }, regles);
    if (!prete.ok) return refuse({ raison: 'ailleurs', phrase: direLeRefusDeDemande(prete.refus) });
    await remplacerLOrientation(acces.bd, tenu.valeur.id, acces.aujourdHui);
    // Another team, another first rendez-vous: she chooses again.
    if (tenu.valeur.orientation && tenu.valeur.rendezVousId)
      await changerLeParcours(acces.bd, tenu.valeur, {
        rendez_vous_id: null,
        rendez_vous_le: null,
      });
    const { contrat } = tenu.valeur;
    if (contrat)
      await changerLeContrat(acces.bd, contrat, {
        etat: 'fini',
        fini_le: acces.aujourdHui,
        fini_parce_que: 'reorientation',
      });
    const orientationId = identifiant<'orientation'>() as string;
    await ecrireUneOrientation(acces.bd, {
      id: orientationId,
      parcoursId: tenu.valeur.id,
      explication: regles.lignes,
      faitsLus: regles.faits,
      parcoursPropose: regles.proposition?.parcours ?? null,
      organismePropose: regles.proposition?.organisme ?? null,
      parcours: confirmee.parcours,
      organisme: confirmee.organisme,
      serviceId: confirmee.organisme === 'departement' ? confirmee.serviceId : null,
      structureId: confirmee.structureId,
      raison,
      confirmeeLe: acces.maintenant,
      confirmeePar: acces.lecteur.agentId,
      confirmeeNom: nomDuLecteur(acces),
      decisionId: prete.valeur.decisionId,
    });
    await tracerLeParcours(acces, tenu.valeur, 'orientation confirmée');
    await acces.annoncer({
      nom: 'OrientationRsaConfirmee',
      contenu: { ...duParcours(tenu.valeur), orientationId },
    });
    return reussi({ orientationId, decisionId: prete.valeur.decisionId });
  },
);
