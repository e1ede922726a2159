import { z } from 'zod';
import { type Acces, route } from '#acces';
import { canauxOuverts, composerUnEnvoi, estALEssai } from '#messages';
import { LIEN_A_DIRE, type Lien, lireLesLiens, type ResteADire } from '#partage';
import {
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
  versLaPageSansTrace,
} from '#socle';
import { aujourdHuiA, type Instant } from '#socle/pur';
import { direLeRefusDOrientation } from '../dire-les-refus.ts';
import { lireUneOrientation } from '../lire-une-orientation-recue/lire-une-orientation-recue.ts';
import { droits } from '../regles-d-acces.ts';
import type { ReglagesDOrientations } from '../remettre-le-lien/remettre-le-lien.ts';
import {
  CHAMPS_DE_REMISE,
  direLaReprise,
  lireLaRemise,
} from '../remettre-le-lien/saisie-de-remise.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';
import { POURQUOI_LES_ORIENTATIONS } from '../vie-d-une-orientation/montrer-la-vie.tsx';
import { communDesOrientations, ID } from '../vie-d-une-orientation/un-geste.route.tsx';
import { type LienTenu, TenirLeLien } from './tenir-le-lien.page.tsx';
import { donnerUnAutreCode, donnerUneAutreAdresse, eteindreLeLien } from './tenir-le-lien.ts';

const entree = z.object({ id: ID });

/** The catalogue's text, for who sends it by hand: an address and a date, never why someone is helped. */
function messageACopier(
  acces: Acces,
  { urlPublique }: ReglagesDOrientations,
  aDire: ResteADire | null,
  { deTelephone }: OrientationEnBase,
  [lien]: readonly Lien[],
): string | null {
  if (!aDire?.chemin || !lien) return null;
  const compose = composerUnEnvoi({
    modele: 'lien_de_partage',
    faits: {
      lien: `${urlPublique}${aDire.chemin}`,
      jusquAu: aujourdHuiA(lien.expireLe as Instant),
      telephone: deTelephone,
      enClair: {},
    },
    destinataire: { canal: 'courriel', adresse: 'partenaire@exemple.invalid' },
    langue: 'fr',
    moyen: { sur: 'oui', enClair: false },
    protegee: false,
    maintenant: acces.maintenant,
  });
  return compose.ok ? compose.valeur.corps : null;
}

type Repris = Pick<LienTenu, 'refus' | 'saisie' | 'aRevoir'>;

async function montrer(
  acces: Acces,
  reglages: ReglagesDOrientations,
  id: string,
  requete: Pick<RequeteHttp, 'cookies'>,
  repris: Repris = {},
): Promise<Reponse> {
  const lue = await lireUneOrientation(acces, id);
  const liens = await lireLesLiens(acces, { orientationId: id });
  if (!lue.ok || !liens.ok || !lue.valeur.places.includes('emetteur')) {
    return refusDePage(direLeRefusDOrientation({ raison: 'inconnue' }), 404);
  }
  const { orientation } = lue.valeur;
  const aDire = LIEN_A_DIRE.lire(requete.cookies, id);
  return page({
    statut: repris.refus || repris.aRevoir ? 422 : 200,
    titre: 'Lien du partenaire',
    rubrique: 'orientations',
    corps: (
      <TenirLeLien
        orientation={orientation}
        liens={liens.valeur}
        aDire={aDire}
        message={messageACopier(acces, reglages, aDire, orientation, liens.valeur)}
        ouverts={await canauxOuverts(acces, reglages.canaux)}
        aLEssai={await estALEssai(acces)}
        jour={acces.aujourdHui}
        {...repris}
      />
    ),
    parceQue: droits.lire.phrase,
    pourquoi: POURQUOI_LES_ORIENTATIONS,
  });
}

const code = (
  reglages: ReglagesDOrientations,
  chemin: string,
  parSms: boolean,
): RouteQuelconque<Acces> =>
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin,
    entree,
    traiter: async (acces, { id }, requete) => {
      const { canaux } = reglages;
      const donne = await donnerUnAutreCode(acces, { orientationId: id, parSms, canaux });
      if (!donne.ok) {
        return montrer(acces, reglages, id, requete, {
          refus: direLeRefusDOrientation(donne.refus),
        });
      }
      return versLaPageSansTrace(`/orientations/${id}/lien`, [LIEN_A_DIRE.poser(id, donne.valeur)]);
    },
  });

export const routesDuLien = (reglages: ReglagesDOrientations): RouteQuelconque<Acces>[] => [
  route({
    ...communDesOrientations,
    methode: 'GET',
    chemin: '/orientations/:id/lien',
    entree,
    traiter: (acces, { id }, requete) => montrer(acces, reglages, id, requete),
  }),
  code(reglages, '/orientations/:id/lien/code', false),
  code(reglages, '/orientations/:id/lien/code-par-sms', true),
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin: '/orientations/:id/lien/adresse',
    entree: z.object({ ...CHAMPS_DE_REMISE, id: ID }),
    traiter: async (acces, saisie, requete) => {
      const { id } = saisie;
      const donnee = await donnerUneAutreAdresse(acces, {
        orientationId: id,
        ...lireLaRemise(saisie),
        ...reglages,
      });
      if (!donnee.ok) {
        const repris = { saisie, ...direLaReprise(donnee.refus) };
        return montrer(acces, reglages, id, requete, repris);
      }
      return versLaPageSansTrace(`/orientations/${id}/lien`, [
        LIEN_A_DIRE.poser(id, donnee.valeur),
      ]);
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const id = ID.safeParse(saisie.id);
      return id.success
        ? montrer(acces, reglages, id.data, { cookies: {} }, { aRevoir, saisie })
        : refusDePage(direLeRefusDOrientation({ raison: 'inconnue' }), 404);
    },
  }),
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin: '/orientations/:id/lien/eteindre',
    entree,
    traiter: async (acces, { id }, requete) => {
      const eteint = await eteindreLeLien(acces, id);
      if (!eteint.ok) {
        return montrer(acces, reglages, id, requete, {
          refus: direLeRefusDOrientation(eteint.refus),
        });
      }
      return versLaPage(`/orientations/${id}/lien`, [LIEN_A_DIRE.effacer()]);
    },
  }),
];
