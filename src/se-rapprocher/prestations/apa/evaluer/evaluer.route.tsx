import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { PointARevoir } from '#interface';
import {
  fragment,
  json,
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
} from '#socle';
import { nommerElle } from '../nommer-elle.ts';
import { POURQUOI_L_APA } from '../pourquoi.ts';
import { droits } from '../regles-d-acces.ts';
import { DIRE_INTROUVABLE } from '../tenir.ts';
import { coter } from './coter.ts';
import { LeGroupe, LeGroupeEnBref } from './groupe.panneau.tsx';
import {
  enSaisie,
  lireLaFeuille,
  type SaisieDeLaVisite,
  saisieDeLaVisite,
} from './lire-la-feuille.ts';
import {
  conclureLaVisite,
  direLeRefusDeFeuille,
  enregistrerLaFeuille,
  lireUneVisite,
  ouvrirUneVisite,
} from './tenir-une-visite.ts';
import { FeuilleDeVisite } from './visite.page.tsx';
import { VisiteQuiEstConclue } from './visite-conclue.page.tsx';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'évaluer pour l’APA',
} as const;
const id = z.uuid('Cette adresse est incomplète. Revenez à vos dossiers d’APA.');

async function montrer(
  acces: Acces,
  visiteId: string,
  {
    saisie = {},
    aRevoir = [],
    statut,
  }: {
    saisie?: Readonly<Record<string, unknown>>;
    aRevoir?: readonly PointARevoir[];
    statut?: number;
  } = {},
): Promise<Reponse> {
  const lue = await lireUneVisite(acces, { id: visiteId });
  if (!lue.ok)
    return lue.refus.raison === 'acces'
      ? refusDePage(lue.refus.motif)
      : refusDePage(DIRE_INTROUVABLE, 404);
  const visite = lue.valeur;
  const qui = await nommerElle(acces, visite.personneId);
  const conclue = visite.etat === 'conclue';
  return page({
    statut: statut ?? (aRevoir.length > 0 ? 422 : 200),
    titre: 'Visite d’évaluation',
    rubrique: 'apa',
    ...(conclue ? {} : { gabarit: 'fiche' as const }),
    corps: conclue ? (
      <VisiteQuiEstConclue visite={visite} qui={qui} />
    ) : (
      <FeuilleDeVisite
        visite={visite}
        qui={qui}
        cotations={coter(visite.feuille)}
        saisie={{ ...enSaisie(visite.feuille), ...saisie }}
        aRevoir={aRevoir}
      />
    ),
    aRevoir,
    parceQue: droits.evaluer.phrase,
    pourquoi: POURQUOI_L_APA,
  });
}

/** The page shows the version as it now stands, not the one that was sent. */
const sansVersion = ({ version: _, ...reste }: SaisieDeLaVisite) => reste;

async function enregistrer(acces: Acces, saisie: SaisieDeLaVisite) {
  const { feuille, aRevoir } = lireLaFeuille(saisie, acces.aujourdHui);
  const fait = await enregistrerLaFeuille(acces, { ...saisie, feuille });
  return { fait, aRevoir };
}

/** Every button saves first, then acts: nothing typed is lost, with or without JavaScript. */
async function enregistrerPuis(
  acces: Acces,
  saisie: SaisieDeLaVisite,
  suite: (version: number) => Promise<Reponse>,
): Promise<Reponse> {
  const { fait, aRevoir } = await enregistrer(acces, saisie);
  if (!fait.ok) {
    const { refus } = fait;
    if (refus.raison === 'acces') return refusDePage(refus.motif);
    const points = [direLeRefusDeFeuille(refus)];
    return montrer(acces, saisie.id, { saisie: sansVersion(saisie), aRevoir: points, statut: 409 });
  }
  return aRevoir.length > 0
    ? montrer(acces, saisie.id, { saisie: sansVersion(saisie), aRevoir })
    : suite(fait.valeur.version);
}

export const routesDEvaluation: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/:demande/visites',
    entree: z.object({ demande: id }),
    traiter: async (acces, { demande }) =>
      apres(
        await ouvrirUneVisite(acces, { demandeId: demande }),
        (visite) => `/apa/visites/${visite}`,
        () => refusDePage(DIRE_INTROUVABLE, 404),
      ),
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/apa/visites/:id',
    entree: z.object({ id }),
    traiter: (acces, lu) => montrer(acces, lu.id),
  }),
  ...(['groupe', 'gir'] as const).map((quoi) =>
    route({
      ...commun,
      methode: 'GET',
      chemin: `/apa/visites/:id/${quoi}`,
      entree: z.object({ id }),
      traiter: async (acces, lu) => {
        const lue = await lireUneVisite(acces, lu);
        if (!lue.ok) return refusDePage(DIRE_INTROUVABLE, 404);
        const cotations = coter(lue.valeur.feuille);
        return fragment(
          quoi === 'gir' ? (
            <LeGroupeEnBref cotations={cotations} />
          ) : (
            <LeGroupe cotations={cotations} />
          ),
        );
      },
    }),
  ),
  // What the script posts as one writes; a refusal is a sentence, and the text stays where it was typed.
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/visites/:id/brouillon',
    entree: saisieDeLaVisite,
    traiter: async (acces, saisie) => {
      const { fait, aRevoir } = await enregistrer(acces, saisie);
      if (fait.ok) return json({ version: fait.valeur.version, phrase: aRevoir[0]?.phrase }, 200);
      const { refus } = fait;
      if (refus.raison === 'acces') return json({ phrase: refus.motif }, 403);
      return json(
        { phrase: direLeRefusDeFeuille(refus).phrase },
        refus.raison === 'introuvable' ? 404 : 409,
      );
    },
    siInvalide: async (_, aRevoir) =>
      json({ phrase: aRevoir.map(({ phrase }) => phrase).join(' ') }, 422),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/visites/:id',
    entree: saisieDeLaVisite,
    traiter: (acces, saisie) =>
      enregistrerPuis(acces, saisie, async () => versLaPage(`/apa/visites/${saisie.id}`)),
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, String(saisie.id), { saisie, aRevoir }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/apa/visites/:id/conclure',
    entree: saisieDeLaVisite,
    traiter: (acces, saisie) =>
      enregistrerPuis(acces, saisie, async (version) =>
        apres(
          await conclureLaVisite(acces, { id: saisie.id, version }),
          ({ demandeId }) => `/apa/${demandeId}`,
          (refus) => montrer(acces, saisie.id, { aRevoir: [direLeRefusDeFeuille(refus)] }),
        ),
      ),
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, String(saisie.id), { saisie, aRevoir }),
  }),
];
