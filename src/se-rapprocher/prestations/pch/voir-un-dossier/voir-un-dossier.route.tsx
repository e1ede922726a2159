import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { lireUneDemande } from '#demandes-de-droits';
import { lireLesPersonnes, SANS_NOM } from '#personnes';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { lireUnJour } from '#socle/pur';
import { SENS } from '../domaine/echange.ts';
import { direLeRefusDeNoter, noterLaDecision } from '../noter-la-decision/noter-la-decision.ts';
import { droits } from '../regles-d-acces.ts';
import { dossiersDes } from '../stockage/dossiers.ts';
import { panneEnCours } from '../stockage/liaisons.ts';
import {
  direLeRefusDeTransmettre,
  transmettreALaMdph,
} from '../transmettre-a-la-mdph/transmettre-a-la-mdph.ts';
import { type PageDuDossier, VoirUnDossier } from './voir-un-dossier.page.tsx';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'remettre une demande à la MDPH',
} as const;
const demande = z.uuid('Cette adresse n’ouvre rien.');

const introuvable = (): Reponse =>
  refusDePage('Cette demande de PCH n’est pas à votre équipe, ou n’existe pas.', 404);

async function montrer(
  acces: Acces,
  demandeId: string,
  reste: Partial<PageDuDossier> = {},
): Promise<Reponse> {
  const verdict = juger(droits.lire, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const lue = await lireUneDemande(acces, demandeId);
  if (!lue.ok || lue.valeur.demande.prestation !== 'pch') return introuvable();
  const { personneId, completeLe } = lue.valeur.demande;
  const [dossier = null] = await dossiersDes(acces.bd, [demandeId]);
  const nom = (await lireLesPersonnes(acces, [personneId])).get(personneId)?.nomDit ?? SANS_NOM;
  return page({
    statut: reste.refus || reste.aRevoir ? 422 : 200,
    titre: `PCH de ${nom}`,
    rubrique: 'demandes-de-droits',
    corps: (
      <VoirUnDossier
        demandeId={demandeId}
        nom={nom}
        complete={completeLe !== null}
        dossier={dossier}
        liaison={await panneEnCours(acces.bd)}
        aRevoir={[]}
        {...reste}
      />
    ),
    aRevoir: reste.aRevoir,
    parceQue: droits.lire.phrase,
    pourquoi: {
      valeur: 'Une demande remise ailleurs revient toujours dire où elle en est.',
      phraseDuTexte: '« la continuité de la prise en charge des parcours »',
      donnees: ['ce qui est parti pour la MDPH', 'ce qu’elle a répondu'],
      lecteurs: 'l’équipe qui a reçu la demande, celle qui la remet ; la personne par son reçu',
      conservation: 'deux ans après le dernier contact ; ce qui part est effacé à l’accusé',
    },
  });
}

export const routesDeLaPch: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/pch/:demande',
    entree: z.object({ demande }),
    traiter: (acces, saisie) => montrer(acces, saisie.demande),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/pch/:demande',
    entree: z.object({ demande, informee: z.literal('oui').optional().catch(undefined) }),
    traiter: async (acces, saisie) => {
      const fait = await transmettreALaMdph(acces, {
        demandeId: saisie.demande,
        informee: saisie.informee === 'oui',
      });
      if (fait.ok) return versLaPage(`/pch/${saisie.demande}`);
      const phrase = direLeRefusDeTransmettre(fait.refus);
      if (fait.refus.raison === 'acces') return refusDePage(phrase);
      return montrer(
        acces,
        saisie.demande,
        fait.refus.raison === 'pas_informee'
          ? { aRevoir: [{ champ: 'informee', phrase }] }
          : { refus: phrase },
      );
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const lue = demande.safeParse(saisie.demande);
      return lue.success ? montrer(acces, lue.data, { aRevoir }) : introuvable();
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/pch/:demande/decision',
    entree: z.object({
      demande,
      le: z.string().max(40).default(''),
      sens: z.enum(SENS, 'Dites ce que la commission a décidé.'),
    }),
    traiter: async (acces, saisie) => {
      const lu = lireUnJour(saisie.le, acces.aujourdHui, 'passe');
      if (!lu.ok)
        return montrer(acces, saisie.demande, {
          saisie,
          aRevoir: [
            { champ: 'le', phrase: 'Écrivez le jour de la lettre, par exemple 14/03/2026.' },
          ],
        });
      const fait = await noterLaDecision(acces, {
        demandeId: saisie.demande,
        le: lu.valeur,
        sens: saisie.sens,
      });
      if (fait.ok) return versLaPage(`/pch/${saisie.demande}`);
      const phrase = direLeRefusDeNoter(fait.refus);
      if (fait.refus.raison === 'acces') return refusDePage(phrase);
      return montrer(
        acces,
        saisie.demande,
        fait.refus.raison === 'avant_la_demande'
          ? { saisie, aRevoir: [{ champ: 'le', phrase }] }
          : { saisie, refus: phrase },
      );
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const lue = demande.safeParse(saisie.demande);
      return lue.success ? montrer(acces, lue.data, { saisie, aRevoir }) : introuvable();
    },
  }),
];
