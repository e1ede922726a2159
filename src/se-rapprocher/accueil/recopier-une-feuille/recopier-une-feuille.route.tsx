import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import {
  type DateCivile,
  type Instant,
  instantDuMur,
  lireUnJour,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { lireLesCommunes } from '#territoires';
import { lireUneHeure } from '../domaine/numero-de-feuille.ts';
import { lireLaSaisie, saisieDeLaFiche } from '../enregistrer-le-brouillon/lire-la-saisie.ts';
import { POURQUOI_LA_FICHE } from '../lire-un-premier-contact/montrer-la-fiche.tsx';
import { lireLaPromesse } from '../promettre-une-suite/lire-la-promesse.ts';
import { direPourquoiPasPromis } from '../promettre-une-suite/promettre-une-suite.ts';
import { lireLesFeuilles } from './lire-les-feuilles.ts';
import { RecopierUneFeuille } from './recopier-une-feuille.page.tsx';
import {
  type FeuilleARecopier,
  type RefusDeRecopier,
  recopierUneFeuille,
} from './recopier-une-feuille.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'recopier ce qui fut écrit sur papier',
  chemin: '/accueil/feuilles',
} as const;

type Saisie = Readonly<Record<string, unknown>>;
interface AMontrer {
  saisie: Saisie;
  aRevoir?: readonly PointARevoir[];
  recopiee?: string | undefined;
  deja?: { contactId: string; le: Instant } | null;
}

async function montrer(
  acces: Acces,
  { saisie, aRevoir = [], recopiee, deja = null }: AMontrer,
): Promise<Reponse> {
  const lues = await lireLesFeuilles(acces, Number(saisie.site) || undefined);
  if (!lues.ok) return refusDePage(lues.refus.motif);
  const feuille = lues.valeur.feuilles.find(({ contact }) => contact.id === recopiee);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Recopier une feuille',
    rubrique: 'accueil',
    lieu: lues.valeur.site.nom,
    corps: (
      <RecopierUneFeuille
        papiers={lues.valeur}
        communes={await lireLesCommunes(acces)}
        saisie={{ promesseCanal: 'telephone', promesseMoment: 'journee', ...saisie }}
        aRevoir={aRevoir}
        recopiee={recopiee ? { id: recopiee, feuille } : null}
        deja={deja}
      />
    ),
    pourquoi: POURQUOI_LA_FICHE,
  });
}

function lireLeMoment(
  { jour, heure }: { jour: string; heure: string },
  aujourdHui: DateCivile,
): Resultat<{ jour: DateCivile; instant: Instant }, PointARevoir[]> {
  const lu = lireUnJour(jour, aujourdHui, 'passe');
  const aLHeure = lireUneHeure(heure);
  const aRevoir: PointARevoir[] = [];
  if (!lu.ok)
    aRevoir.push({ champ: 'jour', phrase: 'Écrivez le jour de la feuille : hier, 26/11.' });
  if (aLHeure === null)
    aRevoir.push({ champ: 'heure', phrase: 'Écrivez l’heure de la feuille : 9 h 40.' });
  return lu.ok && aLHeure !== null
    ? reussi({ jour: lu.valeur, instant: instantDuMur(lu.valeur, aLHeure) })
    : refuse(aRevoir);
}

const NUMEROS = {
  illisible: 'Ce numéro ne se lit pas : quatre chiffres et une lettre, comme 0412-K.',
  mauvaise_lettre:
    'La lettre ne va pas avec ces chiffres : relisez le numéro, et le lieu écrit en haut de la feuille.',
  inconnu:
    'Ce numéro n’est pas dans la réserve de ce lieu (trente jours). Videz-le pour recopier la feuille sans code.',
} as const;

function direLeRefus(refus: RefusDeRecopier): PointARevoir {
  switch (refus.raison) {
    case 'numero':
      return { champ: 'numero', phrase: NUMEROS[refus.faute] };
    case 'deja_recopiee':
      return {
        champ: 'numero',
        phrase: 'Cette feuille est déjà recopiée. Ce que vous avez tapé est gardé.',
      };
    case 'date':
      return {
        champ: 'jour',
        phrase: 'Cette date est à venir, ou passée depuis plus de trente jours.',
      };
    case 'rien_d_ecrit':
      return {
        champ: 'paroles',
        phrase: 'Recopiez ce que la personne dit, ou cochez un pictogramme.',
      };
    case 'promesse':
      return {
        champ: refus.refus.raison === 'jour' ? 'promesseLe' : 'promesseQuoi',
        phrase: direPourquoiPasPromis(refus.refus),
      };
    case 'lieu':
      return { champ: 'numero', phrase: refus.motif };
  }
}

const entree = saisieDeLaFiche
  .omit({ id: true, version: true })
  .extend({
    site: z.coerce.number('Choisissez un lieu.').int('Choisissez un lieu.'),
    numero: z.string().max(12, 'Ce numéro est trop long.').optional(),
    jour: z
      .string('Écrivez le jour de la feuille : hier, 26/11.')
      .max(40, 'Cette date est trop longue.'),
    heure: z
      .string('Écrivez l’heure de la feuille : 9 h 40.')
      .max(8, 'Cette heure est trop longue.'),
    recuePar: z.coerce.number().int().positive().optional().catch(undefined),
  })
  .loose();

/** Everything as the paper says it, or what cannot be read, all at once. */
function lireLaFeuille(
  saisie: z.output<typeof entree>,
  aujourdHui: DateCivile,
): Resultat<FeuilleARecopier, PointARevoir[]> {
  const moment = lireLeMoment(saisie, aujourdHui);
  const jour = moment.ok ? moment.valeur.jour : aujourdHui;
  const { fiche, aRevoir } = lireLaSaisie(saisie, jour);
  const promise =
    saisie.promesseQuoi || saisie.promesseLe ? lireLaPromesse(saisie, jour) : reussi(null);
  if (!moment.ok || aRevoir.length > 0 || !promise.ok)
    return refuse([
      ...(moment.ok ? [] : moment.refus),
      ...aRevoir,
      ...(promise.ok ? [] : [promise.refus]),
    ]);
  return reussi({
    siteId: saisie.site,
    numero: saisie.numero ?? null,
    recueLe: moment.valeur.instant,
    recuePar: saisie.recuePar ?? null,
    fiche,
    promesse: promise.valeur,
  });
}

export const routesDesFeuilles: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({
      site: z.coerce.number().int().optional().catch(undefined),
      jour: z.string().max(40).optional().catch(undefined),
      recuePar: z.string().max(12).optional().catch(undefined),
      recopiee: z.uuid().optional().catch(undefined),
    }),
    traiter: (acces, { recopiee, ...saisie }) => montrer(acces, { saisie, recopiee }),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree,
    traiter: async (acces, saisie) => {
      const lue = lireLaFeuille(saisie, acces.aujourdHui);
      if (!lue.ok) return montrer(acces, { saisie, aRevoir: lue.refus });
      const faite = await recopierUneFeuille(acces, lue.valeur);
      return apres(
        faite,
        // The next sheet of the pile has the same day and, most often, the same hand.
        ({ contactId }) =>
          `/accueil/feuilles?${new URLSearchParams({
            site: String(saisie.site),
            jour: saisie.jour,
            recuePar: String(saisie.recuePar ?? ''),
            recopiee: contactId,
          })}`,
        (refus) =>
          montrer(acces, {
            saisie,
            aRevoir: [direLeRefus(refus)],
            deja:
              refus.raison === 'deja_recopiee' && refus.contactId
                ? { contactId: refus.contactId, le: refus.le }
                : null,
          }),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, { saisie, aRevoir }),
  }),
];
