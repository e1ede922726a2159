import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { PointARevoir } from '#interface';
import type { StructureAutorisee } from '#partenaires';
import { type RouteQuelconque, refusDePage } from '#socle';
import { direLeRefusDeMontant, lireUnMontant, nettoyerUneLigne } from '#socle/pur';
import { estUneNatureDeLigne } from '../domaine/plan.ts';
import { DIRE_INTROUVABLE } from '../tenir.ts';
import { montrerLeDossier } from '../tenir-le-dossier/montrer-le-dossier.tsx';
import {
  ajouterUneLigne,
  direLeRefusDeComposer,
  type LigneAAjouter,
  oterUneLigne,
  ouvrirUnPlan,
} from './composer-un-plan.ts';
import { montrerLePlan } from './montrer-le-plan.tsx';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'composer un plan d’aide',
} as const;
const id = z.uuid('Cette adresse est incomplète. Revenez à vos dossiers d’APA.');
const texte = (longueur: number) => z.string().max(longueur, 'C’est trop long.').catch('');

const saisieDUneAide = z.object({
  id,
  nature: texte(40),
  quoi: texte(200),
  quantite: texte(8),
  tarif: texte(10),
  prestataire: texte(120),
  structure: texte(120),
  mode: z.enum(['prestataire', 'mandataire', 'emploi_direct']).nullish().catch(null),
});
const QUANTITE_MAXIMALE = 744;

type AideLue = { ligne: LigneAAjouter } | { aRevoir: PointARevoir[] };

function lireUneAide(saisie: z.output<typeof saisieDUneAide>): AideLue {
  const aRevoir: PointARevoir[] = [];
  const { nature } = saisie;
  if (!estUneNatureDeLigne(nature))
    return { aRevoir: [{ champ: 'nature', phrase: 'Choisissez une aide dans la liste.' }] };
  const dite = saisie.quantite.trim().replace(',', '.');
  const quantite = /^\d{1,3}(\.\d{1,2})?$/.test(dite) ? Number(dite) : 0;
  if (quantite <= 0 || quantite > QUANTITE_MAXIMALE)
    aRevoir.push({
      champ: 'quantite',
      phrase: 'Écrivez un nombre, par exemple 17,5 : un mois a 744 heures.',
    });
  const tarif = lireUnMontant(saisie.tarif);
  if (!tarif.ok) aRevoir.push({ champ: 'tarif', phrase: direLeRefusDeMontant(tarif.refus) });
  else if (tarif.valeur < 0 || tarif.valeur > 1_000_000)
    aRevoir.push({ champ: 'tarif', phrase: 'Ce tarif ne se peut pas. Vérifiez la virgule.' });
  if (!tarif.ok || aRevoir.length > 0) return { aRevoir };
  return {
    ligne: {
      ...{ planId: saisie.id, nature, quantite, tarif: tarif.valeur },
      quoi: nettoyerUneLigne(saisie.quoi),
      prestataire: nettoyerUneLigne(saisie.prestataire) || null,
      structure: saisie.structure,
      mode: saisie.mode ?? null,
    },
  };
}

export const routesDuPlan: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/:demande/plans',
    entree: z.object({ demande: id, motif: texte(300) }),
    traiter: async (acces, saisie) =>
      apres(
        await ouvrirUnPlan(acces, {
          demandeId: saisie.demande,
          motif: nettoyerUneLigne(saisie.motif) || null,
        }),
        (plan) => `/apa/plans/${plan}`,
        (refus) =>
          montrerLeDossier(acces, saisie.demande, {
            saisie: { motif: saisie.motif },
            aRevoir: [direLeRefusDeComposer(refus)],
            ...(refus.raison === 'motif_manque' ? { formulaire: 'plan' as const } : {}),
          }),
      ),
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/apa/plans/:id',
    entree: z.object({ id }),
    traiter: (acces, lu) => montrerLePlan(acces, lu.id),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/plans/:id/lignes',
    entree: saisieDUneAide,
    traiter: async (acces, saisie) => {
      const revoir = (aRevoir: PointARevoir[], trouvees: readonly StructureAutorisee[] = []) =>
        montrerLePlan(acces, saisie.id, { saisie, aRevoir, formulaire: 'lignes', trouvees });
      const lue = lireUneAide(saisie);
      if ('aRevoir' in lue) return revoir(lue.aRevoir);
      const fait = await ajouterUneLigne(acces, lue.ligne);
      return apres(fait, `/apa/plans/${saisie.id}`, (refus) =>
        refus.raison === 'introuvable'
          ? refusDePage(DIRE_INTROUVABLE, 404)
          : revoir(
              [direLeRefusDeComposer(refus)],
              refus.raison === 'prestataire_a_choisir' ? refus.trouvees : [],
            ),
      );
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/plans/:id/oter',
    entree: z.object({ id, ligne: z.uuid('Choisissez une ligne du plan.') }),
    traiter: async (acces, saisie) =>
      apres(
        await oterUneLigne(acces, { planId: saisie.id, ligneId: saisie.ligne }),
        `/apa/plans/${saisie.id}`,
        (refus) => montrerLePlan(acces, saisie.id, { aRevoir: [direLeRefusDeComposer(refus)] }),
      ),
  }),
];
