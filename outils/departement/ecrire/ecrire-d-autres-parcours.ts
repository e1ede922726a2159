import { ajouterJoursOuvres } from '#socle/pur';
import { type Chantier, cleDuSite } from './chantier.ts';
import {
  auMatin,
  ecrireDesHorloges,
  ecrireUneDemandeDeDroit,
  jourDeBureau,
} from './une-demande-de-droit.ts';

const SERVICE_D_INSERTION = 6;
const SITES_D_INSERTION = [601, 602, 603, 604] as const;
const JULIEN = 'Julien Marchand';
const OBJET = 'parcours_rsa';

interface AutreParcours {
  habitant: string;
  nom: string;
  mots: string;
  entreeIlYA: number;
  notifieeIlYA: number;
  raison: string;
}

/** Entered, oriented to insertion with the reasons of a human, told of it: the same beginning for both. */
async function ecrireLeDebut(chantier: Chantier, de: AutreParcours) {
  const { ecriture, id, aujourdHui } = chantier;
  const cle = cleDuSite(SITES_D_INSERTION[0]);
  const entree = jourDeBureau(aujourdHui, de.entreeIlYA);
  const notifiee = jourDeBureau(aujourdHui, de.notifieeIlYA);
  const { demande_id, personne_id } = await ecrireUneDemandeDeDroit(chantier, {
    ...{ nom: `demande-${de.nom}`, habitant: de.habitant, prestation: 'rsa', mots: de.mots },
    ...{ besoin: 'être orientée et accompagnée avec le RSA', cle, depotCle: cle, depotPar: JULIEN },
    ...{ recueLe: entree, voie: 'guichet', etat: 'notifiee', completeLe: entree, pieces: [] },
    etapes: [
      ['deposee', entree, JULIEN, null],
      ['notifier', notifiee, JULIEN, null],
    ],
  });
  const parcours_id = id('parcours', de.nom);
  const orientation_id = id('orientation rsa', de.nom);
  await ecriture.inserer('rsa.parcours', [
    {
      ...{ id: parcours_id, personne_id, demande_id, cle, cle_referente: null },
      ...{ departement: '93', entree_le: entree, voie: 'agent', faits: '{}' },
    },
  ]);
  await ecriture.inserer('rsa.orientation', [
    {
      ...{ id: orientation_id, parcours_id, explication: '[]', faits_lus: '{}' },
      ...{ parcours: 'social', organisme: 'departement', service_id: SERVICE_D_INSERTION },
      ...{ raison: de.raison, confirmee_le: auMatin(entree), confirmee_par: 1 },
      ...{ confirmee_nom: JULIEN, signee_le: notifiee, notifiee_le: notifiee },
    },
  ]);
  await ecrireDesHorloges(chantier, { demande_id, personne_id }, [
    { regime: 'rsa.orientation', cle, depart: entree, objet: OBJET, tenueLe: notifiee },
  ]);
  return { demande_id, personne_id, parcours_id, orientation_id, cle, notifiee };
}

/** Hours that these places give to whoever is oriented to them, so that each chooses where and when. */
const lesHeures = () =>
  SITES_D_INSERTION.flatMap((site_id) =>
    [2, 4].map((jour) => ({
      ...{ service_id: SERVICE_D_INSERTION, site_id, cle: cleDuSite(site_id), agent_id: null },
      ...{ jour, debut: '09:30', fin: '12:00', duree_minutes: 45, ouverte_a_tous: true },
      ...{ le: null, ou: null, du: '2026-01-01' },
    })),
  );

/** Mei chooses among four places; Sofiane asked for another orientation, nobody answered in fifteen days: it went up. */
export async function ecrireDAutresParcours(chantier: Chantier): Promise<void> {
  const { ecriture, id, aujourdHui } = chantier;
  await ecriture.inserer('rendez_vous.plage', lesHeures());
  const mei = await ecrireLeDebut(chantier, {
    ...{ habitant: 'mei-lin', nom: 'mei', entreeIlYA: 24, notifieeIlYA: 4 },
    mots: 'Je veux apprendre mieux le français, et travailler après.',
    raison: 'Elle le demande : quelqu’un près de chez elle, et des cours avant un emploi.',
  });
  await ecrireDesHorloges(chantier, mei, [
    { regime: 'rsa.contrat', cle: mei.cle, depart: mei.notifiee, objet: OBJET },
  ]);
  const sofiane = await ecrireLeDebut(chantier, {
    ...{ habitant: 'sofiane', nom: 'sofiane', entreeIlYA: 52, notifieeIlYA: 24 },
    mots: 'Je dors chez des amis, je cherche un toit d’abord.',
    raison: 'Il le demande : un toit avant de chercher un emploi.',
  });
  const demandee = jourDeBureau(aujourdHui, 22);
  await ecriture.inserer('rsa.reorientation', [
    {
      ...{ id: id('reorientation', 'sofiane'), parcours_id: sofiane.parcours_id },
      ...{ demandee_par: 'personne', demandee_le: demandee, etat: 'attend' },
      mots: 'Le lieu est à une heure et demie de là où je dors.',
      remontee_le: ajouterJoursOuvres(jourDeBureau(aujourdHui, 6), 0),
    },
  ]);
  await ecrireDesHorloges(chantier, sofiane, [
    { regime: 'rsa.contrat', cle: sofiane.cle, depart: sofiane.notifiee, objet: OBJET },
    { regime: 'rsa.reorientation', cle: sofiane.cle, depart: demandee, objet: OBJET },
  ]);
}
