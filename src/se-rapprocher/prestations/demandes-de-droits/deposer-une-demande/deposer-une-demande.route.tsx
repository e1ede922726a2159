import { z } from 'zod';
import { type Acces, equipeChoisie, juger, QUELLE_EQUIPE, route } from '#acces';
import { lireLesPersonnes } from '#personnes';
import { lireSesEquipes } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { direLeRefusDeDemande } from '../dire-les-refus.ts';
import { PRESTATIONS } from '../domaine/prestations/catalogue.ts';
import { droits } from '../regles-d-acces.ts';
import { VOIES } from '../stockage/demandes.ts';
import { lireLesBesoins } from '../tenir-un-besoin/tenir-un-besoin.ts';
import { jourTape } from '../vie-d-une-demande/lire-la-saisie.ts';
import {
  montrerLaVie,
  POURQUOI_LES_DEMANDES,
  type ReglagesDesDemandes,
} from '../vie-d-une-demande/montrer-la-vie.tsx';
import { communDesDemandes, DATE, MOTS } from '../vie-d-une-demande/un-geste.route.tsx';
import { DeposerUneDemande, type Depot } from './deposer-une-demande.page.tsx';
import { deposerUneDemande } from './deposer-une-demande.ts';

const CHEMIN = '/demandes-de-droits/deposer';
const INCONNUE = direLeRefusDeDemande({ raison: 'personne_inconnue' });

async function montrer(
  acces: Acces,
  reglages: ReglagesDesDemandes,
  saisie: Readonly<Record<string, unknown>>,
  reste: Pick<Depot, 'aRevoir' | 'refus'> = {},
): Promise<Reponse> {
  const verdict = juger(droits.deposer, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const id = z.uuid().safeParse(saisie.personne);
  const personne = id.success ? (await lireLesPersonnes(acces, [id.data])).get(id.data) : undefined;
  if (!personne) return refusDePage(INCONNUE, 404);
  const besoins = await lireLesBesoins(acces, personne.id);
  return page({
    statut: reste.refus || reste.aRevoir ? 422 : 200,
    titre: 'Recevoir une demande de droit',
    rubrique: 'demandes-de-droits',
    corps: (
      <DeposerUneDemande
        personne={personne}
        prestations={PRESTATIONS}
        aides={await reglages.aides(acces)}
        equipes={await lireSesEquipes(acces)}
        pasVus={await reglages.droitsDeTous(acces, personne.id)}
        besoins={(besoins.ok ? besoins.valeur : []).filter(({ etat }) => etat === 'ouvert')}
        saisie={saisie}
        {...reste}
      />
    ),
    aRevoir: reste.aRevoir,
    pourquoi: POURQUOI_LES_DEMANDES,
  });
}

const AIDE_FERMEE = {
  champ: 'prestation',
  phrase: 'Aucun règlement en vigueur ne donne cette aide aujourd’hui.',
};

const sansEquipe = ({ lecteur }: Acces): boolean =>
  lecteur.genre !== 'agent' || lecteur.cles.length === 0;

/** What the catalogue names by itself, or an aid of the département by the name of its act. */
async function intituleDe(acces: Acces, { aides }: ReglagesDesDemandes, prestation: string) {
  if (!prestation.startsWith('aide:')) return {};
  const aide = (await aides(acces)).find(({ code }) => code === prestation);
  return aide ? { intitule: aide.nom } : null;
}

export const routesDuDepot = (reglages: ReglagesDesDemandes): RouteQuelconque<Acces>[] => [
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({
      personne: z.string().max(60).optional(),
      besoin: z.string().max(60).optional(),
      prestation: z.string().max(70).optional(),
    }),
    traiter: (acces, saisie) => montrer(acces, reglages, saisie),
  }),
  route({
    ...communDesDemandes,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      personne: z.uuid(INCONNUE),
      cle: z.coerce.number().int().optional().catch(undefined),
      mots: MOTS(4000),
      prestation: z.string('Choisissez un droit.').min(2, 'Choisissez un droit.').max(70),
      besoin: z.string().max(60).default(''),
      nouveau: MOTS(200),
      recueLe: DATE,
      voie: z.enum(VOIES).default('guichet'),
    }),
    traiter: async (acces, saisie) => {
      if (sansEquipe(acces))
        return montrer(acces, reglages, saisie, { refus: 'Seule une équipe reçoit une demande.' });
      const cle = equipeChoisie(acces, saisie.cle);
      const intitule = await intituleDe(acces, reglages, saisie.prestation);
      const jour = jourTape(saisie.recueLe, 'recueLe', {
        aujourdHui: acces.aujourdHui,
        sens: 'passe',
        vide: acces.aujourdHui,
      });
      const aRevoir = [
        ...(jour.ok ? [] : [jour.refus]),
        ...(cle === null ? [QUELLE_EQUIPE] : []),
        ...(intitule ? [] : [AIDE_FERMEE]),
      ];
      if (!jour.ok || cle === null || !intitule)
        return montrer(acces, reglages, saisie, { aRevoir });
      const pasVus = await reglages.droitsDeTous(acces, saisie.personne);
      const deposee = await deposerUneDemande(acces, {
        personneId: saisie.personne,
        prestation: saisie.prestation,
        mots: saisie.mots || null,
        ...(saisie.besoin ? { besoinId: saisie.besoin } : {}),
        ...(saisie.nouveau ? { besoin: saisie.nouveau } : {}),
        recueLe: jour.valeur ?? acces.aujourdHui,
        voie: saisie.voie,
        cle,
        ...intitule,
        droitsDeTous: pasVus.map(({ code }) => code),
      });
      if (!deposee.ok)
        return montrer(acces, reglages, saisie, { refus: direLeRefusDeDemande(deposee.refus) });
      // The code is said once: on this very answer, never in an address.
      return montrerLaVie(acces, reglages, deposee.valeur.demandeId, { code: deposee.valeur.code });
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, reglages, saisie, { aRevoir }),
  }),
];
