import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { chercherDesAgents, lireLesAgents } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { direLeRefusDeDemande } from '../dire-les-refus.ts';
import { SENS, type Sens } from '../domaine/decisions.ts';
import { droits } from '../regles-d-acces.ts';
import { jourTape } from '../vie-d-une-demande/lire-la-saisie.ts';
import { POURQUOI_LES_DEMANDES } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { COCHES, communDesDemandes, DATE, MOTS } from '../vie-d-une-demande/un-geste.route.tsx';
import { LesDelegations, type LesDelegationsVues } from './delegations.page.tsx';
import {
  deleguerLaSignature,
  lireLesDelegations,
  reprendreUneDelegation,
} from './deleguer-la-signature.ts';

const CHEMIN = '/delegations';

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>>,
  reste: Pick<LesDelegationsVues, 'aRevoir' | 'refus'> = {},
): Promise<Reponse> {
  const lues = await lireLesDelegations(acces, {});
  if (!lues.ok) return refusDePage(lues.refus.motif);
  const qui = typeof saisie.qui === 'string' ? saisie.qui.slice(0, 100) : '';
  const choisi = Number(saisie.agent);
  const agents = qui
    ? await chercherDesAgents(acces, qui)
    : Number.isInteger(choisi) && choisi > 0
      ? [...(await lireLesAgents(acces, [choisi])).values()]
      : [];
  return page({
    statut: reste.refus || reste.aRevoir ? 422 : 200,
    titre: 'Délégations de signature',
    rubrique: 'delegations',
    corps: (
      <LesDelegations
        delegations={lues.valeur}
        jour={acces.aujourdHui}
        donne={juger(droits.deleguer, acces.lecteur).accord}
        agents={agents}
        saisie={saisie}
        {...reste}
      />
    ),
    aRevoir: reste.aRevoir,
    pourquoi: POURQUOI_LES_DEMANDES,
  });
}

const plafondTape = (texte: string): number | null | undefined => {
  const propre = texte.replace(/[\s€]/g, '');
  if (propre === '') return null;
  return /^\d{1,9}$/.test(propre) ? Number(propre) : undefined;
};

export const routesDesDelegations: RouteQuelconque<Acces>[] = [
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ qui: z.string().max(100).optional() }),
    traiter: (acces, saisie) => montrer(acces, saisie),
  }),
  route({
    ...communDesDemandes,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      agent: z.coerce.number('Choisissez l’agent.').int().positive('Choisissez l’agent.'),
      qualite: MOTS(200),
      prestation: z.string().max(60).default(''),
      sens: COCHES,
      plafond: MOTS(30),
      du: DATE,
      au: DATE,
      reference: MOTS(200),
    }),
    traiter: async (acces, saisie) => {
      const { aujourdHui } = acces;
      const du = jourTape(saisie.du, 'du', { aujourdHui, sens: 'a_venir', vide: aujourdHui });
      if (!du.ok) return montrer(acces, saisie, { aRevoir: [du.refus] });
      const au = jourTape(saisie.au, 'au', { aujourdHui, sens: 'a_venir', vide: null });
      if (!au.ok) return montrer(acces, saisie, { aRevoir: [au.refus] });
      const plafondEuros = plafondTape(saisie.plafond);
      if (plafondEuros === undefined) {
        const phrase = direLeRefusDeDemande({ raison: 'plafond_illisible' });
        return montrer(acces, saisie, { aRevoir: [{ champ: 'plafond', phrase }] });
      }
      const donnee = await deleguerLaSignature(acces, {
        agentId: saisie.agent,
        qualite: saisie.qualite,
        prestation: saisie.prestation || null,
        sens: saisie.sens.filter((un): un is Sens => (SENS as readonly string[]).includes(un)),
        plafondEuros,
        du: du.valeur ?? aujourdHui,
        au: au.valeur,
        reference: saisie.reference,
      });
      if (donnee.ok) return versLaPage(CHEMIN);
      if (donnee.refus.raison === 'acces') return refusDePage(donnee.refus.motif);
      return montrer(acces, saisie, { refus: direLeRefusDeDemande(donnee.refus) });
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, saisie, { aRevoir }),
  }),
  route({
    ...communDesDemandes,
    methode: 'POST',
    chemin: `${CHEMIN}/reprise`,
    entree: z.object({ delegation: z.uuid('Cette délégation n’existe pas.') }),
    traiter: async (acces, { delegation }) => {
      const reprise = await reprendreUneDelegation(acces, { delegationId: delegation });
      if (reprise.ok) return versLaPage(CHEMIN);
      if (reprise.refus.raison === 'acces') return refusDePage(reprise.refus.motif);
      return montrer(acces, {}, { refus: 'Cette délégation est déjà reprise.' });
    },
    siInvalide: (acces, aRevoir) => montrer(acces, {}, { aRevoir }),
  }),
];
