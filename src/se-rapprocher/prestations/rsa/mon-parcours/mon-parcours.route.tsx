import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { langueDeLaPage } from '#messages';
import {
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  versLaPageSansTrace,
} from '#socle';
import { type Resultat, refuse } from '#socle/pur';
import { choisirSonPremierRendezVous } from '../choisir-son-premier-rendez-vous/choisir.ts';
import { lireLaPlace } from '../choisir-son-premier-rendez-vous/place.ts';
import { demanderUneRemise } from '../constater-une-dette/remettre-une-dette.ts';
import { demanderUneAutreOrientation } from '../demander-une-autre-orientation/demander-une-autre-orientation.ts';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { direSaPart } from '../dire-sa-part/dire-sa-part.ts';
import { recevoirSesObservations } from '../engager-une-sanction/l-entendre.ts';
import { signerLeContrat } from '../signer-le-contrat/signer-le-contrat.ts';
import { lireMonParcours, type MonParcours } from './lire-mon-parcours.ts';
import { AucunParcours, MonParcoursPage } from './mon-parcours.page.tsx';
import { mots } from './mots.ts';

const CHEMIN = '/mon-parcours';
const commun = {
  application: 'habitants',
  lecteurs: ['habitant'],
  finalite: 'montrer son parcours RSA à qui tient le reçu',
} as const;

interface Reprise {
  geste?: string;
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
  refus?: string;
  fait?: boolean;
}

async function montrer(
  acces: Acces,
  requete: RequeteHttp,
  { geste, saisie = {}, aRevoir = [], refus, fait = false }: Reprise = {},
): Promise<Reponse> {
  const langue = langueDeLaPage(requete);
  const mien = await lireMonParcours(acces, {});
  const commune = { titre: mots(langue).titre, langue, discrete: true };
  if (!mien.ok) return page({ ...commune, statut: 404, corps: <AucunParcours langue={langue} /> });
  return page({
    ...commune,
    statut: refus || aRevoir.length > 0 ? 422 : 200,
    corps: (
      <MonParcoursPage
        langue={langue}
        mien={mien.valeur}
        vu={{ geste, saisie, aRevoir }}
        jour={acces.aujourdHui}
        fait={fait}
        refus={refus}
      />
    ),
  });
}

type Fait = Promise<Resultat<unknown, RefusDeRsa | { raison: 'a_revoir'; champ: string }>>;
const aEcrire = (champ: string): Fait =>
  Promise.resolve(refuse({ raison: 'a_revoir' as const, champ }));

/** What she posts from her page: its parcours is the one her receipt opens, never one that a form names. */
const unGeste = <Forme extends z.ZodRawShape>(
  geste: string,
  phrase: 'heureAChoisir' | 'motsAEcrire' | 'aCocher',
  forme: Forme,
  faire: (
    acces: Acces,
    parcours: MonParcours['parcours'],
    entree: z.infer<z.ZodObject<Forme>>,
  ) => Fait,
): RouteQuelconque<Acces> =>
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/${geste}`,
    entree: z.object(forme),
    traiter: async (acces, lue, requete) => {
      const dire = mots(langueDeLaPage(requete));
      const saisie = lue as Readonly<Record<string, unknown>>;
      const mien = await lireMonParcours(acces, {});
      if (!mien.ok) return montrer(acces, requete);
      const fait = await faire(acces, mien.valeur.parcours, lue as z.infer<z.ZodObject<Forme>>);
      if (fait.ok) return versLaPageSansTrace(`${CHEMIN}?fait=oui`);
      const { refus } = fait;
      if (refus.raison === 'a_revoir')
        return montrer(acces, requete, {
          geste,
          saisie,
          aRevoir: [{ champ: refus.champ, phrase: dire[phrase] }],
        });
      return montrer(acces, requete, { geste, saisie, refus: dire.pasFait });
    },
    siInvalide: (acces, aRevoir, saisie, requete) =>
      montrer(acces, requete, { geste, saisie, aRevoir }),
  });

const texte = (signes: number) => z.string().max(signes).default('');
const estVide = (dit: string): boolean => dit.trim().length < 3;

export const routesDeMonParcours: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ fait: z.literal('oui').optional().catch(undefined) }),
    traiter: (acces, { fait }, requete) => montrer(acces, requete, { fait: fait === 'oui' }),
  }),
  unGeste(
    'rendez-vous',
    'heureAChoisir',
    { place: texte(60) },
    (acces, { id: parcoursId }, lue) => {
      const place = lireLaPlace(lue.place);
      return place
        ? choisirSonPremierRendezVous(acces, { parcoursId, ...place })
        : aEcrire('place');
    },
  ),
  unGeste('mots', 'motsAEcrire', { mots: texte(1000) }, (acces, { id: parcoursId }, lue) =>
    estVide(lue.mots)
      ? aEcrire('mots')
      : direSaPart(acces, { parcoursId, sesMots: { compte: lue.mots }, nosMots: {} }),
  ),
  unGeste(
    'contrat',
    'aCocher',
    { accord: z.literal('oui').optional().catch(undefined) },
    (acces, { id: parcoursId }, lue) =>
      lue.accord === 'oui' ? signerLeContrat(acces, { parcoursId }) : aEcrire('accord'),
  ),
  unGeste('changer', 'motsAEcrire', { mots: texte(1000) }, (acces, parcours, lue) =>
    // Asked already, from a page that has aged: that is what she is told.
    estVide(lue.mots) && parcours.reorientations[0]?.etat !== 'attend'
      ? aEcrire('mots')
      : demanderUneAutreOrientation(acces, { parcoursId: parcours.id, mots: lue.mots }),
  ),
  unGeste(
    'observations',
    'motsAEcrire',
    {
      sanction: z.uuid(),
      observations: texte(4000),
      audition: z.enum(['oui', 'non']).default('non').catch('non'),
      accompagneeDe: texte(120),
    },
    (acces, _, lue) =>
      estVide(lue.observations) && lue.audition === 'non'
        ? aEcrire('observations')
        : recevoirSesObservations(acces, {
            sanctionId: lue.sanction,
            observations: lue.observations,
            auditionDemandee: lue.audition === 'oui',
            accompagneeDe: lue.accompagneeDe,
          }),
  ),
  unGeste(
    'remise',
    'motsAEcrire',
    { dette: z.uuid(), mots: texte(2000) },
    (acces, { id: parcoursId }, lue) =>
      estVide(lue.mots)
        ? aEcrire('mots')
        : demanderUneRemise(acces, { parcoursId, detteId: lue.dette, mots: lue.mots }),
  ),
];
