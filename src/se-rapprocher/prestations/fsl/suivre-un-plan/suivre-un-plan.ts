import { casDUsage, type RefusDAcces } from '#acces';
import { promettre, type RefusDePromesse } from '#promesses';
import {
  type Centimes,
  type DateCivile,
  ecrireLeMontant,
  type Id,
  identifiant,
  instantDuMur,
  jourEnToutesLettres,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { nomDuLecteur } from '../calculer-l-aide/calculer-l-aide.ts';
import { type RefusDePlan, rappelerAvant, repartir } from '../domaine/plan.ts';
import { droits } from '../regles-d-acces.ts';
import { dossierDe } from '../stockage/dossiers.ts';
import { arreterEnBase, ecrireUnPlan, noterEnBase, plansDe } from '../stockage/plans.ts';

export type RefusDeSuivre =
  | RefusDePlan
  | RefusDePromesse
  | RefusDAcces
  | { raison: 'inconnu' }
  | { raison: 'sans_creancier' }
  | { raison: 'deja_un_plan' }
  | { raison: 'deja_note' }
  | { raison: 'deja_arrete' }
  | { raison: 'pas_encore_due' }
  | { raison: 'sans_raison' };

export interface PlanAConvenir {
  demandeId: string;
  creancier: string;
  total: Centimes;
  parMois: Centimes;
  premierLe: DateCivile;
}

/** What was agreed with the creditor for what remains of the debt: equal parts, month by month. */
export const convenirDUnPlan = casDUsage(
  droits.suivre,
  async (
    acces,
    { demandeId, creancier, total, parMois, premierLe }: PlanAConvenir,
  ): Promise<Resultat<{ planId: Id<'plan'> }, RefusDeSuivre>> => {
    const dossier = await dossierDe(acces.bd, demandeId);
    if (!dossier) return refuse({ raison: 'inconnu' });
    const nom = nettoyerUneLigne(creancier).slice(0, 200);
    if (nom.length < 2) return refuse({ raison: 'sans_creancier' });
    const mensualites = repartir(total, parMois, premierLe, acces.aujourdHui);
    if (!mensualites.ok) return mensualites;
    const planId = identifiant<'plan'>();
    const ecrit = await ecrireUnPlan(
      acces.bd,
      {
        id: planId,
        demandeId,
        creancier: nom,
        convenuLe: acces.aujourdHui,
        convenuPar: nomDuLecteur(acces.lecteur),
      },
      mensualites.valeur,
    );
    if (!ecrit) return refuse({ raison: 'deja_un_plan' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'plan de dette',
      objetId: demandeId,
      personnes: [dossier.personneId],
    });
    return reussi({ planId });
  },
);

/**
 * An instalment kept or missed. A missed one is not a fault to file: it makes a promise to call her within three working
 * days, before the plan falls.
 */
export const noterUneMensualite = casDUsage(
  droits.suivre,
  async (
    acces,
    {
      demandeId,
      planId,
      rang,
      etat,
    }: { demandeId: string; planId: string; rang: number; etat: 'tenue' | 'manquee' },
  ): Promise<Resultat<{ rappel: DateCivile | null }, RefusDeSuivre>> => {
    const dossier = await dossierDe(acces.bd, demandeId);
    const plan = (await plansDe(acces.bd, demandeId)).find(({ id }) => id === planId);
    const visee = plan?.mensualites.find((une) => une.rang === rang);
    if (!dossier || !plan || !visee) return refuse({ raison: 'inconnu' });
    if (etat === 'manquee' && visee.dueLe > acces.aujourdHui)
      return refuse({ raison: 'pas_encore_due' });
    const rappel = etat === 'manquee' ? rappelerAvant(acces.aujourdHui) : null;
    let promesseId: string | null = null;
    if (rappel) {
      const promise = await promettre(acces, {
        objet: 'fsl',
        objetId: demandeId,
        personneId: dossier.personneId,
        cle: dossier.depotCle,
        quoi: `vous rappeler pour revoir le plan avec ${plan.creancier}`.slice(0, 300),
        canal: 'telephone',
        pourLe: instantDuMur(rappel, '17:00'),
      });
      if (!promise.ok) return promise;
      promesseId = promise.valeur.id;
    }
    const note = { etat, le: acces.aujourdHui, par: nomDuLecteur(acces.lecteur), promesseId };
    if (!(await noterEnBase(acces.bd, { planId, rang }, note)))
      return refuse({ raison: 'deja_note' });
    await acces.tracer({
      operation: 'ecriture',
      objet: `mensualité ${etat}`,
      objetId: demandeId,
      personnes: [dossier.personneId],
    });
    if (promesseId)
      await acces.annoncer({
        nom: 'MensualiteManquee',
        contenu: { planId, demandeId, promesseId },
      });
    return reussi({ rappel });
  },
);

/** Stopped, with why: another plan may be agreed. */
export const arreterUnPlan = casDUsage(
  droits.suivre,
  async (
    acces,
    { demandeId, planId, pourquoi }: { demandeId: string; planId: string; pourquoi: string },
  ): Promise<Resultat<undefined, RefusDeSuivre>> => {
    const dossier = await dossierDe(acces.bd, demandeId);
    const plan = (await plansDe(acces.bd, demandeId)).find(({ id }) => id === planId);
    if (!dossier || !plan) return refuse({ raison: 'inconnu' });
    if (plan.etat !== 'en_cours') return refuse({ raison: 'deja_arrete' });
    const dit = nettoyerUneLigne(pourquoi).slice(0, 500);
    if (dit.length < 10) return refuse({ raison: 'sans_raison' });
    if (!(await arreterEnBase(acces.bd, planId, { le: acces.aujourdHui, pourquoi: dit })))
      return refuse({ raison: 'deja_arrete' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'plan de dette arrêté',
      objetId: demandeId,
      personnes: [dossier.personneId],
    });
    return reussi();
  },
);

export const direLaPart = (centimes: Centimes, dueLe: DateCivile): string =>
  `${ecrireLeMontant(centimes)}, ${jourEnToutesLettres(dueLe, true)}`;

export function direLeRefusDeSuivre(refus: Exclude<RefusDeSuivre, RefusDAcces>): string {
  switch (refus.raison) {
    case 'sans_montant':
      return 'Écrivez ce qui reste dû, et combien par mois.';
    case 'trop_long':
      return `Cela ferait ${refus.mois} mois : au-delà de cinq ans, un dossier de surendettement est un autre chemin.`;
    case 'dans_le_passe':
      return 'La première mensualité est à venir : choisissez un jour d’aujourd’hui ou plus tard.';
    case 'sans_creancier':
      return 'Dites avec qui ce plan est convenu.';
    case 'deja_un_plan':
      return 'Un plan est déjà en cours : arrêtez-le d’abord, en disant pourquoi.';
    case 'deja_arrete':
      return 'Ce plan est déjà arrêté. Vous pouvez en noter un autre.';
    case 'deja_note':
      return 'Cette mensualité est déjà notée.';
    case 'pas_encore_due':
      return 'Cette mensualité n’est pas encore due.';
    case 'sans_raison':
      return 'Dites pourquoi ce plan s’arrête, en une phrase.';
    case 'date_passee':
    case 'jour_ferme':
      return 'Le rappel tombe un jour fermé. Recommencez demain.';
    case 'inconnu':
      return 'Ce dossier ou ce plan n’est pas là, ou n’est pas à votre équipe.';
  }
}
