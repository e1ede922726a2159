import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { lireDesJours, nettoyerUneLigne } from '#socle/pur';
import { chercherDesServices } from '../chercher-des-services/chercher-des-services.ts';
import { structuresParIds } from '../stockage/structures.ts';
import { Autorisations } from './autorisations.page.tsx';
import {
  autoriserUneStructure,
  direLeRefusDAutoriser,
  finirUneAutorisation,
  lireLesAutorisations,
} from './autoriser-une-structure.ts';

const CHEMIN = '/partenaires/autorisations';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir les autorisations des services d’aide à domicile',
} as const;
const texte = (longueur: number) => z.string().max(longueur, 'C’est trop long.').catch('');
const TROUVEES_AU_PLUS = 12;
const ILLISIBLE = 'Écrivez un jour, par exemple 01/02/2027.';

/** The directory's own search, a structure once. */
async function structuresTrouvees(acces: Acces, mots: string) {
  if (mots === '') return [];
  const services = await chercherDesServices(acces, { mots, limite: 60 });
  const ids = [...new Set(services.map(({ structureId }) => structureId))];
  const lues = await structuresParIds(acces.bd, ids.slice(0, TROUVEES_AU_PLUS));
  return ids.flatMap((id) => lues.find((une) => une.id === id) ?? []);
}

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
  finir?: string,
): Promise<Reponse> {
  const lues = await lireLesAutorisations(acces, {});
  if (!lues.ok) return refusDePage(lues.refus.motif);
  const mots = nettoyerUneLigne(String(saisie.mots ?? ''));
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Services autorisés',
    rubrique: 'autorisations',
    corps: (
      <Autorisations
        autorisations={lues.valeur}
        trouvees={await structuresTrouvees(acces, mots)}
        aujourdHui={acces.aujourdHui}
        {...{ mots, saisie, aRevoir, finir }}
      />
    ),
    aRevoir,
    pourquoi: {
      valeur: 'Une personne choisit qui entre chez elle parmi des services que quelqu’un contrôle.',
      phraseDuTexte: '« faciliter le maintien à domicile »',
      donnees: ['l’arrêté qui autorise une structure, ses dates'],
      lecteurs: 'tous',
      conservation: 'comme l’annuaire des partenaires',
    },
  });
}

export const routesDesAutorisations: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ mots: texte(120), finir: z.uuid().optional().catch(undefined) }),
    traiter: (acces, { finir, ...saisie }) => montrer(acces, saisie, [], finir),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      mots: texte(120),
      structure: texte(120),
      reference: texte(120),
      du: texte(40),
      au: texte(40),
    }),
    traiter: async (acces, saisie) => {
      const jours = lireDesJours({ du: saisie.du, au: saisie.au }, acces.aujourdHui, {
        du: 'passe',
        au: 'a_venir',
      });
      const revoir = jours.ok ? [] : jours.refus.map((champ) => ({ champ, phrase: ILLISIBLE }));
      if (jours.ok && jours.valeur.du === null) revoir.push({ champ: 'du', phrase: ILLISIBLE });
      if (!jours.ok || jours.valeur.du === null || revoir.length > 0)
        return montrer(acces, saisie, revoir);
      const fait = await autoriserUneStructure(acces, {
        structureId: saisie.structure,
        activite: 'aide_a_domicile',
        reference: saisie.reference,
        du: jours.valeur.du,
        au: jours.valeur.au,
      });
      return apres(fait, CHEMIN, (refus) => montrer(acces, saisie, [direLeRefusDAutoriser(refus)]));
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/finir`,
    entree: z.object({ id: z.uuid('Choisissez une autorisation.'), fin: texte(40) }),
    traiter: async (acces, saisie) => {
      const revoir = (phrase: string) =>
        montrer(acces, saisie, [{ champ: 'fin', phrase }], saisie.id);
      const jours = lireDesJours({ fin: saisie.fin }, acces.aujourdHui, 'a_venir');
      if (!jours.ok || jours.valeur.fin === null) return revoir(ILLISIBLE);
      return apres(
        await finirUneAutorisation(acces, { id: saisie.id, au: jours.valeur.fin }),
        CHEMIN,
        (refus) => revoir(direLeRefusDAutoriser(refus).phrase),
      );
    },
    siInvalide: (acces, aRevoir) => montrer(acces, {}, aRevoir),
  }),
];
