import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { lireLesPersonnes } from '#personnes';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { LISTES, type ListeDeTravail } from '../domaine/listes.ts';
import { chercherUnePrestation } from '../domaine/prestations/catalogue.ts';
import { droits } from '../regles-d-acces.ts';
import {
  POURQUOI_LES_DEMANDES,
  type ReglagesDesDemandes,
} from '../vie-d-une-demande/montrer-la-vie.tsx';
import { communDesDemandes } from '../vie-d-une-demande/un-geste.route.tsx';
import { LesDemandes, type Onglet } from './voir-les-demandes.page.tsx';
import { compterLesDemandes, voirLesDeposees, voirUneListe } from './voir-les-demandes.ts';

const AUCUNE = Object.fromEntries(LISTES.map((liste) => [liste, 0])) as Record<
  ListeDeTravail,
  number
>;

/** The first list where something waits for a hand; a desk that examines nothing arrives on what it received. */
const arrivee = (comptes: Record<ListeDeTravail, number>): Onglet =>
  LISTES.slice(0, 6).find((liste) => comptes[liste] > 0) ??
  (comptes.en_vigueur + comptes.terminees > 0 ? 'a_completer' : 'deposees');

async function montrer(
  acces: Acces,
  { aides }: Pick<ReglagesDesDemandes, 'aides'>,
  demande: { liste?: Onglet | undefined; prestation?: string | undefined; page: number },
): Promise<Reponse> {
  const verdict = juger(droits.lire, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const cles = acces.lecteur.genre === 'agent' ? acces.lecteur.cles : [];
  const comptees = await compterLesDemandes(acces, cles);
  const comptes = comptees.ok ? comptees.valeur : AUCUNE;
  const onglet = demande.liste ?? arrivee(comptes);
  const prestation = chercherUnePrestation(demande.prestation ?? '')?.code ?? null;
  const lue =
    onglet === 'deposees'
      ? await voirLesDeposees(acces, { cles, page: demande.page })
      : await voirUneListe(acces, { cles, liste: onglet, prestation, page: demande.page });
  if (!lue.ok) return refusDePage(lue.refus.motif);
  const personnes = await lireLesPersonnes(
    acces,
    lue.valeur.vues.flatMap((vue) => (vue.demande.discrete ? [] : vue.demande.personneId)),
  );
  return page({
    titre: 'Demandes de droits',
    rubrique: 'demandes-de-droits',
    corps: (
      <LesDemandes
        {...lue.valeur}
        onglet={onglet}
        comptes={comptes}
        prestation={prestation}
        aides={await aides(acces)}
        page={demande.page}
        jour={acces.aujourdHui}
        qui={new Map([...personnes].map(([id, { nomDit }]) => [id, nomDit]))}
      />
    ),
    pourquoi: POURQUOI_LES_DEMANDES,
  });
}

export const routeDesListes = (reglages: ReglagesDesDemandes): RouteQuelconque<Acces> =>
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: '/demandes-de-droits',
    entree: z.object({
      liste: z
        .enum([...LISTES, 'deposees'])
        .optional()
        .catch(undefined),
      prestation: z.string().max(70).optional(),
      page: z.coerce.number().int().min(1).max(400).default(1).catch(1),
    }),
    traiter: (acces, demande) => montrer(acces, reglages, demande),
  });
