import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import {
  CHAMPS_DU_PES,
  enSaisie,
  type FauteDeReglage,
  FORMATS,
  type Payeur,
  type SaisieDuPes,
} from '../domaine/payeur.ts';
import { droits } from '../regles-d-acces.ts';
import { POURQUOI_DES_PAIEMENTS } from '../tenir-les-enveloppes/tenir-les-enveloppes.route.tsx';
import { lireLesEnveloppes } from '../tenir-les-enveloppes/tenir-les-enveloppes.ts';
import { LePayeur } from './dire-le-payeur.page.tsx';
import { direLePayeur, lireLePayeur } from './dire-le-payeur.ts';

const CHEMIN = '/paiements/payeur';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'dire comment le payeur reçoit les bordereaux',
} as const;
const TYPE_HABITUEL = 'PESALR2';

const enChamps = (payeur: Payeur): Record<string, string> =>
  payeur.format === 'pes'
    ? { format: 'pes', ...enSaisie(payeur.pes) }
    : { format: 'csv', typeDeFichier: TYPE_HABITUEL };

async function montrer(
  acces: Acces,
  rendu: { saisie: Record<string, string>; aRevoir: FauteDeReglage[] } | null = null,
): Promise<Reponse> {
  const lu = await lireLePayeur(acces, {});
  if (!lu.ok) return refusDePage(lu.refus.motif);
  const annee = Number(acces.aujourdHui.slice(0, 4));
  const enveloppes = await lireLesEnveloppes(acces, { annee });
  const aRevoir = rendu?.aRevoir ?? [];
  return page({
    statut: rendu ? 422 : 200,
    aRevoir,
    titre: 'Le payeur',
    rubrique: 'paiements',
    corps: (
      <LePayeur
        saisie={rendu?.saisie ?? enChamps(lu.valeur)}
        aRevoir={aRevoir}
        enveloppes={enveloppes.ok ? enveloppes.valeur.map(({ code }) => code) : []}
      />
    ),
    parceQue: droits.ordonner.phrase,
    pourquoi: POURQUOI_DES_PAIEMENTS,
  });
}

const saisieDuPayeur = z.object({
  format: z.enum(FORMATS).catch('csv'),
  ...(Object.fromEntries(
    CHAMPS_DU_PES.map((champ) => [champ, z.string().max(4000).catch('')]),
  ) as Record<keyof SaisieDuPes, z.ZodCatch<z.ZodString>>),
});

export const routesDuPayeur: RouteQuelconque<Acces>[] = [
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
    entree: saisieDuPayeur,
    traiter: async (acces, { format, ...saisie }) =>
      apres(await direLePayeur(acces, { format, saisie }), '/paiements/bordereaux', (refus) =>
        montrer(acces, { saisie: { format, ...saisie }, aRevoir: refus.fautes }),
      ),
  }),
];
