import { z } from 'zod';
import { type Acces, route } from '#acces';
import { composerUnDocument } from '#documents';
import { lireLesEcheances } from '#echeances';
import { lireUnePersonne } from '#personnes';
import { lireLesSites } from '#services';
import { fichier, type RouteQuelconque, refusDePage } from '#socle';
import { direLeRefusDeDemande } from '../dire-les-refus.ts';
import { nomDuLecteur } from '../gestes/avancer.ts';
import { objetDe } from '../gestes/horloges.ts';
import { type DemandeLue, lireUneDemande } from '../lire-une-demande/lire-une-demande.ts';
import { communDesDemandes, ID } from '../vie-d-une-demande/un-geste.route.tsx';
import { accuserReceptionParEcrit } from './accuser-reception.ts';
import { type Service, serviceDe } from './blocs.ts';
import { ecrireLaDecision } from './ecrire-la-decision.ts';

const EMETTEUR = 'Le Département, action sociale';
const INCONNUE = direLeRefusDeDemande({ raison: 'inconnue' });

/** The team that examines, where one writes and calls; a protected person's letter names no service. */
async function serviceDeLaDemande(acces: Acces, { demande }: DemandeLue): Promise<Service> {
  const cle = demande.discrete ? demande.depotCle : demande.cle;
  const [site] = await lireLesSites(acces, { cles: [cle] });
  return site
    ? serviceDe(site)
    : { nom: 'Accueil du Département', adresse: 'à l’accueil le plus proche', telephone: null };
}

/** Her name as she says it, and no address: the letter is handed over, or put in an envelope that her team knows to be safe. */
async function destinataireDe(acces: Acces, { demande }: DemandeLue): Promise<string[]> {
  const personne = await lireUnePersonne(acces, demande.personneId);
  return personne.ok ? [personne.valeur.nomDit] : [];
}

async function composer(acces: Acces, id: string) {
  const lue = await lireUneDemande(acces, id);
  if (!lue.ok) return null;
  return {
    lue: lue.valeur,
    service: await serviceDeLaDemande(acces, lue.valeur),
    destinataire: await destinataireDe(acces, lue.valeur),
  };
}

export const routesDesLettres: RouteQuelconque<Acces>[] = [
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: '/demandes-de-droits/:id/accuse',
    entree: z.object({ id: ID }),
    traiter: async (acces, { id }) => {
      const trouvee = await composer(acces, id);
      if (!trouvee) return refusDePage(INCONNUE, 404);
      const { lue, service, destinataire } = trouvee;
      const horloges = (await lireLesEcheances(acces, [objetDe(id)])).get(id) ?? [];
      const courante = horloges.find(
        (une) => une.etat === 'en_cours' && une.regime.id === lue.prestation.silence?.regime,
      );
      const lettre = accuserReceptionParEcrit({
        ...lue,
        emetteur: EMETTEUR,
        service,
        destinataire,
        auteur: [nomDuLecteur(acces.lecteur), service.nom, service.adresse],
        le: acces.aujourdHui,
        echueLe: courante?.echueLe ?? null,
      });
      return fichier(
        await composerUnDocument('lettre', lettre),
        'application/pdf',
        'accuse-de-reception.pdf',
      );
    },
  }),
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: '/demandes-de-droits/:id/lettre',
    entree: z.object({ id: ID, decision: ID }),
    traiter: async (acces, { id, decision: decisionId }) => {
      const trouvee = await composer(acces, id);
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
