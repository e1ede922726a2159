import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { PointARevoir } from '#interface';
import {
  fichier,
  fichierEnvoye,
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
} from '#socle';
import { direLeRefusDEcrire, direLeRefusDeReponse } from '../domaine/bordereau.ts';
import { ecrireUnBordereauDePaiement } from '../ecrire-un-bordereau/ecrire-un-bordereau.ts';
import {
  type Rapprochement,
  rapprocherUnBordereau,
  rapprocherUnRetour,
} from '../rapprocher-un-bordereau/rapprocher-un-bordereau.ts';
import { droits } from '../regles-d-acces.ts';
import { POURQUOI_DES_PAIEMENTS } from '../tenir-les-enveloppes/tenir-les-enveloppes.route.tsx';
import { LesBordereaux, UnBordereau } from './bordereaux.page.tsx';
import { etablirUnBordereau, lireLesBordereaux, lireUnBordereau } from './etablir-un-bordereau.ts';

const CHEMIN = '/paiements/bordereaux';
const PAR_PAGE = 30;
const ABSENT = 'Ce bordereau n’existe pas.';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'payer ce qui est dû',
} as const;
const cadre = {
  rubrique: 'paiements',
  parceQue: droits.ordonner.phrase,
  pourquoi: POURQUOI_DES_PAIEMENTS,
} as const;

async function montrerLaListe(
  acces: Acces,
  numero: number,
  {
    rien = null,
    aRevoir = [],
    fait = null,
  }: Partial<Pick<Parameters<typeof LesBordereaux>[0], 'rien' | 'aRevoir' | 'fait'>> = {},
): Promise<Reponse> {
  const lus = await lireLesBordereaux(acces, { limite: PAR_PAGE + 1, apres: numero * PAR_PAGE });
  if (!lus.ok) return refusDePage(lus.refus.motif);
  return page({
    ...cadre,
    statut: aRevoir.length > 0 ? 422 : 200,
    aRevoir,
    titre: 'Bordereaux',
    corps: (
      <LesBordereaux
        bordereaux={lus.valeur.slice(0, PAR_PAGE)}
        numero={numero}
        suite={lus.valeur.length > PAR_PAGE}
        {...{ rien, aRevoir, fait }}
      />
    ),
  });
}

async function montrerUnBordereau(
  acces: Acces,
  id: string,
  { aRevoir = [], fait = null }: { aRevoir?: readonly PointARevoir[]; fait?: string | null } = {},
): Promise<Reponse> {
  const lu = await lireUnBordereau(acces, id);
  if (!lu.ok)
    return lu.refus.raison === 'acces' ? refusDePage(lu.refus.motif) : refusDePage(ABSENT, 404);
  return page({
    ...cadre,
    statut: aRevoir.length > 0 ? 422 : 200,
    aRevoir,
    titre: 'Bordereau',
    corps: <UnBordereau bordereau={lu.valeur} aRevoir={aRevoir} fait={fait} />,
  });
}

const direLeRapprochement = ({
  payes,
  rejetes,
  instances,
  rendus,
  sansSuite,
}: Rapprochement): string =>
  [
    payes > 0 ? combien(payes, 'payé') : '',
    rejetes > 0 ? combien(rejetes, 'rejeté') : '',
    instances > 0 ? `${combien(instances, 'gardé')} en attente par le comptable` : '',
    rendus > 0 ? `${rendus} remis à payer` : '',
    sansSuite > 0 ? `${combien(sansSuite, 'ligne')} sans suite` : '',
  ]
    .filter(Boolean)
    .join(', ')
    .replace(/^$/, 'Ce fichier est lu : il ne change aucun versement')
    .concat('.');

const combien = (nombre: number, mot: string) => `${nombre} ${mot}${nombre > 1 ? 's' : ''}`;

const compte = z.coerce.number().int().min(0).catch(0);
const CE_QUI_EST_LU = {
  payes: z.coerce.number().int().min(0).optional().catch(undefined),
  ...{ rejetes: compte, instances: compte, rendus: compte, sansSuite: compte },
};
const enAdresse = ({ payes, rejetes, instances, rendus, sansSuite }: Rapprochement): string =>
  Object.entries({ payes, rejetes, instances, rendus, sansSuite })
    .map(([nom, nombre]) => `${nom}=${nombre}`)
    .join('&');

export const routesDesBordereaux: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({
      page: z.coerce.number().int().min(0).max(1000).catch(0),
      ...CE_QUI_EST_LU,
      rien: z.literal('1').optional().catch(undefined),
      sansCompte: z
        .string()
        .regex(/^[a-z0-9_-]{2,60}$/)
        .optional()
        .catch(undefined),
    }),
    traiter: (acces, { page: numero, rien, sansCompte, payes, ...lus }) =>
      montrerLaListe(acces, numero, {
        rien: sansCompte ? { enveloppe: sansCompte } : rien ? 'rien' : null,
        fait: payes === undefined ? null : direLeRapprochement({ payes, ...lus }),
      }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: async (acces) =>
      apres(
        await etablirUnBordereau(acces, {}),
        ({ id }) => `${CHEMIN}/${id}`,
        (refus) =>
          versLaPage(
            refus.raison === 'imputation_absente'
              ? `${CHEMIN}?sansCompte=${encodeURIComponent(refus.enveloppe)}`
              : `${CHEMIN}?rien=1`,
          ),
      ),
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: `${CHEMIN}/:id`,
    entree: z.object({
      id: z.uuid(),
      ...CE_QUI_EST_LU,
    }),
    traiter: (acces, { id, payes, ...lus }) =>
      montrerUnBordereau(acces, id, {
        fait: payes === undefined ? null : direLeRapprochement({ payes, ...lus }),
      }),
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: `${CHEMIN}/:id/fichier`,
    entree: z.object({ id: z.uuid() }),
    traiter: async (acces, { id }) => {
      const ecrit = await ecrireUnBordereauDePaiement(acces, id);
      if (ecrit.ok) return fichier(ecrit.valeur.octets, ecrit.valeur.type, ecrit.valeur.nom);
      switch (ecrit.refus.raison) {
        case 'acces':
          return refusDePage(ecrit.refus.motif);
        case 'inconnu':
          return refusDePage(ABSENT, 404);
        case 'compte_efface':
          return refusDePage(
            'Un compte de ce bordereau a été effacé depuis : le fichier ne peut plus être écrit.',
            409,
          );
        case 'deja_repondu':
          return refusDePage(
            'Le payeur a déjà renvoyé des versements de ce bordereau : son fichier ne s’écrit plus. Ils partiront dans un autre.',
            409,
          );
        default:
          return refusDePage(direLeRefusDEcrire(ecrit.refus), 409);
      }
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:id/reponse`,
    corpsMaximal: 16_000_000,
    entree: z.object({ id: z.uuid(), fichier: fichierEnvoye('Choisissez un fichier.').optional() }),
    traiter: async (acces, { id, fichier: envoye }) => {
      const revoir = (phrase: string) =>
        montrerUnBordereau(acces, id, { aRevoir: [{ champ: 'fichier', phrase }] });
      if (!envoye) return revoir('Choisissez le fichier que le payeur a rendu.');
      const fait = await rapprocherUnBordereau(acces, { id, octets: envoye.octets });
      if (fait.ok) {
        return versLaPage(`${CHEMIN}/${id}?${enAdresse(fait.valeur)}`);
      }
      if (fait.refus.raison === 'acces') return refusDePage(fait.refus.motif);
      if (fait.refus.raison === 'inconnu') return refusDePage(ABSENT, 404);
      return revoir(direLeRefusDeReponse(fait.refus));
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/retour`,
    corpsMaximal: 16_000_000,
    entree: z.object({ fichier: fichierEnvoye('Choisissez un fichier.').optional() }),
    traiter: async (acces, { fichier: envoye }) => {
      const revoir = (phrase: string) =>
        montrerLaListe(acces, 0, { aRevoir: [{ champ: 'fichier', phrase }] });
      if (!envoye) return revoir('Choisissez le fichier que le comptable a rendu.');
      const fait = await rapprocherUnRetour(acces, { octets: envoye.octets });
      if (fait.ok) return versLaPage(`${CHEMIN}?${enAdresse(fait.valeur)}`);
      return fait.refus.raison === 'acces'
        ? refusDePage(fait.refus.motif)
        : revoir(direLeRefusDeReponse(fait.refus));
    },
  }),
];
