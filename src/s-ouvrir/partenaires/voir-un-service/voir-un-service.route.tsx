import { z } from 'zod';
import { type Acces, capacites, route } from '#acces';
import type { PointARevoir } from '#interface';
import { fichier, page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { adresseDuService } from '../chercher-des-services/chercher-des-services.page.tsx';
import { fraicheurDe } from '../domaine/fraicheur.ts';
import { lireLesServicesPartenaires } from '../lire-les-partenaires/lire-les-partenaires.ts';
import { droits } from '../regles-d-acces.ts';
import {
  confirmerUnService,
  DIRE_QUOI,
  direLeRefusDeSignalement,
  lireLesSignalements,
  signalerUneErreur,
} from '../signaler-une-erreur/signaler-une-erreur.ts';
import type { ServiceTrouve } from '../stockage/recherche.ts';
import { composerLeTrajet } from './papier.ts';
import { preparerLeSms } from './preparer-le-sms.ts';
import { type PageDuService, VoirUnService } from './voir-un-service.page.tsx';

const CHEMIN = '/partenaires/services/:id';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'trouver qui peut aider',
} as const;
const id = z.string().min(1).max(200);
const ABSENT = 'Cette adresse n’est pas dans l’annuaire. Cherchez-la par son nom.';

const fraicheurDuService = (acces: Acces, { dateMaj, confirmeLe, confirmePar }: ServiceTrouve) =>
  fraicheurDe(
    dateMaj,
    confirmeLe && confirmePar ? { le: confirmeLe, par: confirmePar } : null,
    acces.aujourdHui,
  );

const lire = async (acces: Acces, serviceId: string) =>
  (await lireLesServicesPartenaires(acces, [serviceId])).get(serviceId) ?? null;

async function montrer(
  acces: Acces,
  serviceId: string,
  reste: Partial<Pick<PageDuService, 'saisie' | 'sms' | 'fait'>> & {
    aRevoir?: readonly PointARevoir[];
  } = {},
): Promise<Reponse> {
  const service = await lire(acces, serviceId);
  if (!service) return refusDePage(ABSENT, 404);
  const signalements = await lireLesSignalements(acces, { serviceId });
  return page({
    statut: reste.aRevoir?.length ? 422 : 200,
    titre: service.nom,
    rubrique: 'partenaires',
    corps: (
      <VoirUnService
        saisie={{}}
        aRevoir={[]}
        {...reste}
        service={service}
        fraicheur={fraicheurDuService(acces, service)}
        signalements={signalements.ok ? signalements.valeur.slice(0, 10) : []}
        aujourdHui={acces.aujourdHui}
        peutSignaler={capacites(droits, acces.lecteur).signaler}
      />
    ),
    pourquoi: {
      valeur:
        'Que personne ne se déplace pour rien : comment s’y prendre, et depuis quand on le sait.',
      phraseDuTexte:
        '« Les communes et les intercommunalités, les CCAS, l’État, les associations, la région, les établissements de santé et médico-sociaux, les citoyens »',
      donnees: ['lieu, horaires, prix, langues', 'erreurs signalées et leurs réponses'],
      lecteurs: 'l’annuaire est public ; les signalements, les agents',
      conservation: 'tant que la structure existe ; un signalement, deux ans',
    },
  });
}

const QUOI = Object.keys(DIRE_QUOI) as [keyof typeof DIRE_QUOI, ...(keyof typeof DIRE_QUOI)[]];

export const routesDuService: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ id, fait: z.enum(['signale', 'confirme']).optional().catch(undefined) }),
    traiter: (acces, { id: serviceId, fait }) =>
      montrer(acces, serviceId, { ...(fait ? { fait } : {}) }),
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: `${CHEMIN}/papier`,
    entree: z.object({ id, langue: z.enum(['fr', 'en']).catch('fr') }),
    traiter: async (acces, { id: serviceId, langue }) => {
      const service = await lire(acces, serviceId);
      if (!service) return refusDePage(ABSENT, 404);
      const pdf = await composerLeTrajet(service, fraicheurDuService(acces, service), langue);
      return fichier(pdf, 'application/pdf', 'trajet.pdf');
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/signaler`,
    entree: z.object({
      id,
      quoi: z.enum(QUOI, 'Dites ce qui n’est pas juste.'),
      mots: z.string().max(500, 'Gardez l’essentiel : 500 signes au plus.').optional(),
    }),
    traiter: async (acces, { id: serviceId, quoi, mots }) => {
      const signale = await signalerUneErreur(acces, {
        serviceId,
        quoi,
        ...(mots ? { mots } : {}),
      });
      if (signale.ok) return versLaPage(`${adresseDuService(serviceId)}?fait=signale`);
      return refusDePage(direLeRefusDeSignalement(signale.refus));
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, String(saisie.id), { aRevoir, saisie }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/confirmer`,
    entree: z.object({ id }),
    traiter: async (acces, { id: serviceId }) => {
      const confirme = await confirmerUnService(acces, { serviceId });
      if (confirme.ok) return versLaPage(`${adresseDuService(serviceId)}?fait=confirme`);
      return refusDePage(direLeRefusDeSignalement(confirme.refus));
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/sms`,
    entree: z.object({ id, telephone: z.string('Écrivez le numéro qui recevra le SMS.').max(40) }),
    traiter: async (acces, { id: serviceId, telephone }) => {
      const service = await lire(acces, serviceId);
      if (!service) return refusDePage(ABSENT, 404);
      const sms = preparerLeSms(acces, service, telephone);
      if (sms.ok) return montrer(acces, serviceId, { sms: sms.valeur });
      const aRevoir = [{ champ: 'telephone', phrase: sms.refus }];
      return montrer(acces, serviceId, { aRevoir, saisie: { telephone } });
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, String(saisie.id), { aRevoir, saisie }),
  }),
];
