import { z } from 'zod';
import { type Acces, route } from '#acces';
import { composerUnEnvoi } from '#messages';
import { type Lien, lireLesLiens } from '#partage';
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
import { direLeRefusDOrientation, type RefusDOrientation } from '../dire-les-refus.ts';
import { lireUneOrientation } from '../lire-une-orientation-recue/lire-une-orientation-recue.ts';
import { POURQUOI_LES_ORIENTATIONS } from '../vie-d-une-orientation/montrer-la-vie.tsx';
import { communDesOrientations, ID } from '../vie-d-une-orientation/un-geste.route.tsx';
import { LIEN_A_DIRE, type LienADire } from './lien-a-dire.ts';
import { TenirLeLien } from './tenir-le-lien.page.tsx';
import { donnerUnAutreCode, eteindreLeLien } from './tenir-le-lien.ts';

const entree = z.object({ id: ID });

/** The catalogue's text: an address and a date, never why someone is helped. */
function messageAEnvoyer(
  acces: Acces,
  requete: RequeteHttp,
  aDire: LienADire | null,
  [lien]: readonly Lien[],
): string | null {
  if (!aDire?.chemin || !lien) return null;
  const compose = composerUnEnvoi({
    modele: 'lien_de_partage',
    faits: {
      lien: `${requete.entete('host') ?? ''}${aDire.chemin}`,
      jusquAu: aujourdHuiA(lien.expireLe as Instant),
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

async function montrer(
  acces: Acces,
  id: string,
  requete: RequeteHttp,
  refuse?: RefusDOrientation,
): Promise<Reponse> {
  const lue = await lireUneOrientation(acces, id);
  const liens = await lireLesLiens(acces, { orientationId: id });
  if (!lue.ok || !liens.ok || !lue.valeur.places.includes('emetteur')) {
    return refusDePage(direLeRefusDOrientation({ raison: 'inconnue' }), 404);
  }
  const aDire = LIEN_A_DIRE.lire(requete.cookies, id);
  return page({
    statut: refuse ? 422 : 200,
    titre: 'Lien du partenaire',
    rubrique: 'orientations',
    corps: (
      <TenirLeLien
        orientation={lue.valeur.orientation}
        liens={liens.valeur}
        aDire={aDire}
        message={messageAEnvoyer(acces, requete, aDire, liens.valeur)}
        jour={acces.aujourdHui}
        refus={refuse ? direLeRefusDOrientation(refuse) : undefined}
      />
    ),
    pourquoi: POURQUOI_LES_ORIENTATIONS,
  });
}

export const routesDuLien: RouteQuelconque<Acces>[] = [
  route({
    ...communDesOrientations,
    methode: 'GET',
    chemin: '/orientations/:id/lien',
    entree,
    traiter: (acces, { id }, requete) => montrer(acces, id, requete),
  }),
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin: '/orientations/:id/lien/code',
    entree,
    traiter: async (acces, { id }, requete) => {
      const code = await donnerUnAutreCode(acces, id);
      if (!code.ok) return montrer(acces, id, requete, code.refus);
      return versLaPageSansTrace(`/orientations/${id}/lien`, [LIEN_A_DIRE.poser(id, code.valeur)]);
    },
  }),
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin: '/orientations/:id/lien/eteindre',
    entree,
    traiter: async (acces, { id }, requete) => {
      const eteint = await eteindreLeLien(acces, id);
      if (!eteint.ok) return montrer(acces, id, requete, eteint.refus);
      return versLaPage(`/orientations/${id}/lien`, [LIEN_A_DIRE.effacer()]);
    },
  }),
];
