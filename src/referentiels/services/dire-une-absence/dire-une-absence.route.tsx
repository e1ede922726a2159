import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { dateCivile, jourEnToutesLettres, lireDateCivile, lireDesJours } from '#socle/pur';
import { agentsDeCesSites, lireLesAgents } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { DireUneAbsence } from './dire-une-absence.page.tsx';
import {
  absencesDeLEquipe,
  direLeRefusDAbsence,
  direUneAbsence,
  retirerDesAbsences,
  sonEquipe,
} from './dire-une-absence.ts';

const CHEMIN = '/services/absences';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'dire qui répond à la place de qui',
} as const;

async function montrer(
  acces: Acces,
  reste: { saisie?: Readonly<Record<string, unknown>>; aRevoir?: readonly PointARevoir[] } = {},
): Promise<Reponse> {
  const equipe = await sonEquipe(acces);
  const relais = await agentsDeCesSites(acces, [...new Set(equipe.map(({ siteId }) => siteId))]);
  const absences = await absencesDeLEquipe(acces, equipe);
  const nommes = await lireLesAgents(
    acces,
    absences.flatMap(({ relaisId }) => relaisId ?? []),
  );
  return page({
    statut: reste.aRevoir?.length ? 422 : 200,
    titre: 'Absences et relais',
    rubrique: 'services',
    corps: (
      <DireUneAbsence
        equipe={equipe}
        relais={relais}
        absences={absences}
        noms={new Map([...nommes].map(([id, { prenom, nom }]) => [id, `${prenom} ${nom}`]))}
        aujourdHui={acces.aujourdHui}
        saisie={reste.saisie ?? {}}
        aRevoir={reste.aRevoir ?? []}
      />
    ),
    pourquoi: {
      valeur: 'Que personne n’attende un agent absent : le relais répond, et se voit en premier.',
      phraseDuTexte: 'Projet social, L. 150 : « une réponse à l’ensemble des questions »',
      donnees: ['jours d’absence, sans leur raison', 'nom du relais'],
      lecteurs: 'les agents',
      conservation: 'un an après le départ de l’agent',
    },
  });
}

const JOUR = 'Écrivez un jour, par exemple demain ou 3/12.';

export const routesDesAbsences: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: (acces) => montrer(acces),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      agentId: z.coerce.number('Choisissez qui s’absente.').int('Choisissez qui s’absente.'),
      du: z.string(JOUR).max(40),
      au: z.string(JOUR).max(40),
      relaisId: z.coerce.number('Choisissez le relais dans la liste.').int().optional(),
    }),
    traiter: async (acces, saisie) => {
      const { aujourdHui } = acces;
      const jours = lireDesJours({ du: saisie.du, au: saisie.au }, aujourdHui);
      if (!jours.ok) {
        const aRevoir = jours.refus.map((champ) => ({ champ, phrase: JOUR }));
        return montrer(acces, { saisie, aRevoir });
      }
      const dite = await direUneAbsence(acces, {
        agentId: saisie.agentId,
        ...jours.valeur,
        relaisId: saisie.relaisId ?? null,
      });
      const dire = (jour: string) => jourEnToutesLettres(dateCivile(jour));
      return apres(dite, CHEMIN, (refus) =>
        montrer(acces, { saisie, aRevoir: [direLeRefusDAbsence(refus, dire)] }),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, { saisie, aRevoir }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/retirer`,
    entree: z.object({
      agentId: z.coerce.number('Choisissez une absence dans la liste.').int(),
      du: z.string('Choisissez une absence dans la liste.'),
    }),
    traiter: async (acces, { agentId, du }) => {
      const jour = lireDateCivile(du);
      if (!jour.ok) return versLaPage(CHEMIN);
      const retiree = await retirerDesAbsences(acces, { agentId, du: jour.valeur });
      if (retiree.ok) return versLaPage(CHEMIN);
      return refusDePage(direLeRefusDAbsence(retiree.refus, (j) => j).phrase);
    },
  }),
];
