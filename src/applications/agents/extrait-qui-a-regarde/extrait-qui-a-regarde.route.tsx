import { z } from 'zod';
import { type Acces, direQuiARegarde, route } from '#acces';
import { composerUnDocument } from '#documents';
import { lireLesAgents } from '#services';
import { fichier, type RouteQuelconque, refusDePage } from '#socle';
import { ajouterMois } from '#socle/pur';
import { preparerLesRegards } from './preparer-les-regards.ts';

const MOIS_CONSERVES = 12;

/** How to reach who protects the data: the DPO who prints, by the telephone of the directory. */
async function joindreLeDpo(acces: Acces): Promise<string> {
  if (acces.lecteur.genre !== 'agent') return '';
  const agent = (await lireLesAgents(acces, [acces.lecteur.agentId])).get(acces.lecteur.agentId);
  const nom = acces.lecteur.nom ?? 'le délégué à la protection des données';
  return agent?.telephone ? `${nom}, ${agent.telephone}` : nom;
}

/** The paper the DPO gives to a person who asks who looked (RGPD, article 15). Reading it leaves its trace. */
export const routesDeLExtrait = ({
  departement,
}: {
  departement: string;
}): RouteQuelconque<Acces>[] => [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'donner à une personne la liste de qui a regardé sa fiche',
    methode: 'GET',
    chemin: '/dpo/qui-a-regarde/extrait.pdf',
    entree: z.object({ personne: z.uuid('Cette adresse est incomplète. Partez de la fiche.') }),
    traiter: async (acces, { personne }) => {
      const regards = await direQuiARegarde(acces, { personneId: personne });
      if (!regards.ok) return refusDePage(regards.refus.motif);
      const extrait = await composerUnDocument('extrait-qui-a-regarde', {
        langue: 'fr',
        emetteur: `Tisserin, ${departement}`,
        // The DPO reads no record: the name is written by hand, by whom she gives the paper to.
        personne: 'la personne qui a demandé cette liste',
        du: ajouterMois(acces.aujourdHui, -MOIS_CONSERVES),
        au: acces.aujourdHui,
        editeLe: acces.aujourdHui,
        regards: preparerLesRegards(regards.valeur),
        joindre: await joindreLeDpo(acces),
      });
      return fichier(extrait, 'application/pdf', 'qui-a-regarde.pdf');
    },
  }),
];
