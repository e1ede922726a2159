import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { lireLesPersonnes } from '#personnes';
import { fragment, page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type DelaiDeListe, LISTES, type ListeDeTravail } from '../domaine/listes.ts';
import { chercherUnePrestation } from '../domaine/prestations/catalogue.ts';
import {
  pourquoiPasPrendre,
  servicesDeMesEquipes,
} from '../prendre-pour-son-equipe/prendre-pour-son-equipe.ts';
import { droits } from '../regles-d-acces.ts';
import {
  POURQUOI_LES_DEMANDES,
  type ReglagesDesDemandes,
} from '../vie-d-une-demande/montrer-la-vie.tsx';
import { communDesDemandes } from '../vie-d-une-demande/un-geste.route.tsx';
import { garderUneVue, lireMesVues, oublierUneVue } from './garder-une-vue.ts';
import { LesDemandes, LesListes, type Onglet, type Tableau } from './voir-les-demandes.page.tsx';
import {
  compterLesDemandes,
  type DemandeVue,
  voirLesDeposees,
  voirUneListe,
} from './voir-les-demandes.ts';

const CHEMIN = '/demandes-de-droits';
const AUCUNE = Object.fromEntries(LISTES.map((liste) => [liste, 0])) as Record<
  ListeDeTravail,
  number
>;

/** The first list where something waits for a hand; a desk that examines nothing arrives on what it received. */
const arrivee = (comptes: Record<ListeDeTravail, number>): Onglet =>
  LISTES.slice(0, 6).find((liste) => comptes[liste] > 0) ??
  (comptes.en_vigueur + comptes.terminees > 0 ? 'a_completer' : 'deposees');

const ENTREE = z.object({
  liste: z
    .enum([...LISTES, 'deposees'])
    .optional()
    .catch(undefined),
  prestation: z.string().max(70).optional().catch(undefined),
  delai: z.enum(['passe', 'bientot']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(400).default(1).catch(1),
  choisir: z.literal('1').optional().catch(undefined),
});
type Demande = z.infer<typeof ENTREE>;

interface Rendu {
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

type Aides = Pick<ReglagesDesDemandes, 'aides'>;

/** Among those that this team received, one at least that it may examine itself. */
async function unePeutSePrendre(acces: Acces, vues: readonly DemandeVue[]): Promise<boolean> {
  const siens = await servicesDeMesEquipes(acces);
  return vues.some(({ demande }) => pourquoiPasPrendre(acces, demande, siens) === null);
}

async function lire(
  acces: Acces,
  { aides }: Aides,
  demande: Demande,
  { saisie, aRevoir }: Rendu,
): Promise<Resultat<Tableau, { motif: string }>> {
  const verdict = juger(droits.lire, acces.lecteur);
  if (!verdict.accord) return refuse({ motif: verdict.motif });
  const cles = acces.lecteur.genre === 'agent' ? acces.lecteur.cles : [];
  const comptees = await compterLesDemandes(acces, cles);
  const comptes = comptees.ok ? comptees.valeur : AUCUNE;
  const onglet = demande.liste ?? arrivee(comptes);
  const prestation = chercherUnePrestation(demande.prestation ?? '')?.code ?? null;
  const delai: DelaiDeListe | null = onglet === 'deposees' ? null : (demande.delai ?? null);
  const lue =
    onglet === 'deposees'
      ? await voirLesDeposees(acces, { cles, page: demande.page })
      : await voirUneListe(acces, { cles, liste: onglet, prestation, delai, page: demande.page });
  if (!lue.ok) return refuse({ motif: lue.refus.motif });
  const { vues } = lue.valeur;
  const personnes = await lireLesPersonnes(
    acces,
    vues.flatMap((vue) => (vue.demande.discrete ? [] : vue.demande.personneId)),
  );
  const gardees = await lireMesVues(acces, {});
  return reussi({
    ...lue.valeur,
    ...{ onglet, comptes, prestation, delai, cles, saisie, aRevoir },
    aides: await aides(acces),
    page: demande.page,
    jour: acces.aujourdHui,
    qui: new Map([...personnes].map(([id, { nomDit }]) => [id, nomDit])),
    gardees: gardees.ok ? gardees.valeur : [],
    choisir: demande.choisir === '1',
    peutChoisir:
      juger(droits.instruire, acces.lecteur).accord &&
      (onglet === 'deposees' ? await unePeutSePrendre(acces, vues) : vues.length > 0),
  });
}

const RIEN: Rendu = { saisie: {}, aRevoir: [] };

async function montrer(
  acces: Acces,
  reglages: Aides,
  demande: Demande,
  rendu: Rendu = RIEN,
): Promise<Reponse> {
  const tableau = await lire(acces, reglages, demande, rendu);
  if (!tableau.ok) return refusDePage(tableau.refus.motif);
  return page({
    statut: rendu.aRevoir.length > 0 ? 422 : 200,
    titre: 'Demandes de droits',
    rubrique: 'demandes-de-droits',
    corps: <LesDemandes {...tableau.valeur} />,
    aRevoir: rendu.aRevoir,
    pourquoi: POURQUOI_LES_DEMANDES,
  });
}

const NOM = z.string().max(60).catch('');

export const routesDesListes = (reglages: Aides): RouteQuelconque<Acces>[] => [
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: CHEMIN,
    entree: ENTREE,
    traiter: (acces, demande) => montrer(acces, reglages, demande),
  }),
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: `${CHEMIN}/listes`,
    entree: ENTREE,
    traiter: async (acces, demande) => {
      const tableau = await lire(acces, reglages, demande, RIEN);
      return tableau.ok
        ? fragment(<LesListes {...tableau.valeur} />)
        : refusDePage(tableau.refus.motif);
    },
  }),
  route({
    ...communDesDemandes,
    methode: 'POST',
    chemin: `${CHEMIN}/vues`,
    entree: ENTREE.extend({ nom: NOM }),
    traiter: async (acces, saisie) => {
      const { nom, liste = 'a_completer', delai = null } = saisie;
      const prestation = chercherUnePrestation(saisie.prestation ?? '')?.code ?? null;
      const gardee = await garderUneVue(acces, { nom, liste, prestation, delai });
      const ou = new URLSearchParams({
        liste,
        ...(prestation ? { prestation } : {}),
        ...(delai ? { delai } : {}),
      });
      return apres(gardee, `${CHEMIN}?${ou}`, ({ phrase }) =>
        montrer(acces, reglages, saisie, { saisie, aRevoir: [{ champ: 'nom', phrase }] }),
      );
    },
  }),
  route({
    ...communDesDemandes,
    methode: 'POST',
    chemin: `${CHEMIN}/vues/oublier`,
    entree: z.object({ nom: NOM }),
    traiter: async (acces, { nom }) =>
      apres(await oublierUneVue(acces, { nom }), CHEMIN, () =>
        refusDePage('Cette vue est oubliée.'),
      ),
  }),
];
