import { z } from 'zod';
import { type Acces, type RefusDAcces, route } from '#acces';
import type { PointARevoir } from '#interface';
import {
  leverLaProtection,
  lireSesLecteurs,
  nommerUnLecteur,
  oterUnLecteur,
  protegerUnePersonne,
} from '#personnes';
import { chercherDesAgents, lireLesAgents } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { ajouterJours, debutDuJour, lireUnJour, type Resultat } from '#socle/pur';
import { ChoisirSesLecteurs } from './choisir-ses-lecteurs.page.tsx';
import { nomDe, nommerSesLecteurs } from './dire-ses-lecteurs.ts';

const REFUS =
  'Vous ne pouvez pas ouvrir cette page. Si vous en avez besoin pour aider quelqu’un, dites pourquoi.';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'protéger une personne en danger',
} as const;
const CHEMIN = '/personnes/:id/protection';
const uneFiche = z.object({ id: z.uuid('Cette adresse est incomplète. Partez de la recherche.') });
const unAgent = z.coerce.number().int().positive();
const mots = z.string().max(100).default('').catch('');

const FAITS = {
  protegee: 'Sa fiche est fermée. Ses équipes ne la voient plus, et la recherche l’a oubliée.',
  levee: 'La protection est levée. Ses équipes et la recherche la retrouvent.',
  nomme: (nom: string) => `${nom} la lit, et la trouve par son nom. Ses lieux lui restent cachés.`,
  ote: (nom: string) => `${nom} ne la voit plus et ne la trouve plus, dès maintenant.`,
} as const;

/** What has just been done, said again after the redirection: the agent's name is read, never taken from the address. */
async function direCeQuiEstFait(acces: Acces, fait: string, agentId: number | undefined) {
  if (fait === 'protegee' || fait === 'levee') return FAITS[fait];
  if ((fait !== 'nomme' && fait !== 'ote') || agentId === undefined) return null;
  const agent = (await lireLesAgents(acces, [agentId])).get(agentId);
  return FAITS[fait](nomDe(agent, agentId));
}

interface Demande {
  mots?: string;
  fait?: string;
  agent?: number | undefined;
  aRevoir?: readonly PointARevoir[];
  saisie?: Readonly<Record<string, unknown>>;
}

async function montrer(acces: Acces, id: string, demande: Demande = {}): Promise<Reponse> {
  const lus = await lireSesLecteurs(acces, id);
  if (!lus.ok) return refusDePage(REFUS);
  const { aRevoir, saisie } = demande;
  return page({
    statut: aRevoir ? 422 : 200,
    titre: `Qui lit sa fiche, ${lus.valeur.personne.nomDit}`,
    rubrique: 'personnes',
    corps: (
      <ChoisirSesLecteurs
        lus={await nommerSesLecteurs(acces, lus.valeur)}
        mots={demande.mots ?? ''}
        trouves={await chercherDesAgents(acces, demande.mots ?? '')}
        fait={await direCeQuiEstFait(acces, demande.fait ?? '', demande.agent)}
        aujourdHui={acces.aujourdHui}
        {...(aRevoir ? { aRevoir } : {})}
        {...(saisie ? { saisie } : {})}
      />
    ),
    pourquoi: {
      valeur: 'Une personne en danger choisit, avec la mission, qui peut la trouver.',
      phraseDuTexte: 'Protéger les personnes en danger : lecteurs nommés, adresse cachée.',
      donnees: ['les agents nommés', 'leurs dates', 'les équipes fermées'],
      lecteurs: 'la mission protection seule',
      conservation: 'avec la protection ; chaque changement laisse sa trace, douze mois',
    },
  });
}

const suite = (
  id: string,
  fait: Resultat<unknown, { raison: string } | RefusDAcces>,
  dit: string,
  agent?: number,
): Reponse =>
  fait.ok
    ? versLaPage(`/personnes/${id}/protection?fait=${dit}${agent ? `&agent=${agent}` : ''}`)
    : refusDePage(REFUS);

const DATE = 'Cette date n’existe pas, ou est déjà passée. Écrivez 14/03/2027.';

export const routesDesLecteurs: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: uneFiche.extend({
      mots,
      fait: z.string().max(20).optional().catch(undefined),
      agent: unAgent.optional().catch(undefined),
    }),
    traiter: (acces, { id, mots: dits, fait, agent }) =>
      montrer(acces, id, { mots: dits, agent, ...(fait ? { fait } : {}) }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: uneFiche.extend({
      garder: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .transform((lus) => (lus === undefined ? [] : [lus].flat()).map(Number)),
    }),
    traiter: async (acces, { id, garder }) => {
      const lus = await lireSesLecteurs(acces, id);
      if (!lus.ok) return refusDePage(REFUS);
      const nommes = new Set(lus.valeur.lectures.flatMap(({ agentId }) => agentId ?? []));
      for (const agentId of nommes)
        if (!garder.includes(agentId)) await oterUnLecteur(acces, { personneId: id, agentId });
      const lectrices = garder.filter((agentId) => nommes.has(agentId));
      return suite(id, await protegerUnePersonne(acces, { personneId: id, lectrices }), 'protegee');
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/nommer`,
    entree: uneFiche.extend({ agent: unAgent, mots, jusquAu: z.string().max(40).optional() }),
    traiter: async (acces, saisie) => {
      const { id, agent } = saisie;
      if (!(await lireLesAgents(acces, [agent])).has(agent)) return refusDePage(REFUS);
      const jour = saisie.jusquAu ? lireUnJour(saisie.jusquAu, acces.aujourdHui) : null;
      const revenir = () =>
        montrer(acces, id, {
          mots: saisie.mots,
          saisie,
          aRevoir: [{ champ: 'jusquAu', phrase: DATE }],
        });
      if (jour && !jour.ok) return revenir();
      const nomme = await nommerUnLecteur(acces, {
        personneId: id,
        agentId: agent,
        jusquA: jour ? debutDuJour(ajouterJours(jour.valeur, 1)) : null,
      });
      if (!nomme.ok && nomme.refus.raison === 'date_passee') return revenir();
      return suite(id, nomme, 'nomme', agent);
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/oter`,
    entree: uneFiche.extend({ agent: unAgent }),
    traiter: async (acces, { id, agent }) =>
      suite(id, await oterUnLecteur(acces, { personneId: id, agentId: agent }), 'ote', agent),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/lever`,
    entree: uneFiche.extend({
      decide: z.literal('oui', 'Demandez-lui d’abord : elle doit être d’accord.'),
    }),
    traiter: async (acces, { id }) =>
      suite(id, await leverLaProtection(acces, { personneId: id }), 'levee'),
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, String(saisie.id), { aRevoir }),
  }),
];
