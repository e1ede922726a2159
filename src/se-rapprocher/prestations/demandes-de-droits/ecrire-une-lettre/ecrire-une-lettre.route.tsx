import { z } from 'zod';
import { type Acces, route } from '#acces';
import { composerUnDocument } from '#documents';
import { fichier, type RouteQuelconque, refusDePage } from '#socle';
import { direLeRefusDeDemande } from '../dire-les-refus.ts';
import { communDesDemandes, ID } from '../vie-d-une-demande/un-geste.route.tsx';
import { composerLAccuse, composerPour, EMETTEUR } from './composer-l-accuse.ts';
import { ecrireLaDecision } from './ecrire-la-decision.ts';

const INCONNUE = direLeRefusDeDemande({ raison: 'inconnue' });

export const routesDesLettres: RouteQuelconque<Acces>[] = [
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: '/demandes-de-droits/:id/accuse',
    entree: z.object({ id: ID }),
    traiter: async (acces, { id }) => {
      const accuse = await composerLAccuse(acces, id);
      return accuse
        ? fichier(accuse, 'application/pdf', 'accuse-de-reception.pdf')
        : refusDePage(INCONNUE, 404);
    },
  }),
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: '/demandes-de-droits/:id/lettre',
    entree: z.object({ id: ID, decision: ID }),
    traiter: async (acces, { id, decision: decisionId }) => {
      const trouvee = await composerPour(acces, id);
      const decision = trouvee?.lue.decisions.find((une) => une.id === decisionId);
      if (!trouvee || !decision) return refusDePage(INCONNUE, 404);
      const { lue, service, destinataire } = trouvee;
      const ecrite = ecrireLaDecision({
        emetteur: EMETTEUR,
        decision,
        prestation: lue.prestation,
        service,
        destinataire,
        recueLe: lue.demande.recueLe,
      });
      if (!ecrite.ok)
        return refusDePage(`Cette lettre ne peut pas partir : il manque ${ecrite.refus.manque}.`);
      return fichier(
        await composerUnDocument('lettre', ecrite.valeur),
        'application/pdf',
        'decision.pdf',
      );
    },
  }),
];
