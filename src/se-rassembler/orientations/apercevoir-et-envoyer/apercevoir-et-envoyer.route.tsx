import { z } from 'zod';
import { type Acces, route } from '#acces';
import { canauxOuverts } from '#messages';
import { LIEN_A_DIRE, NOMS_DE_CHAMP, type NomDeChamp, recrireUnPartage } from '#partage';
import {
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
  versLaPageSansTrace,
} from '#socle';
import { direLeRefusDOrientation } from '../dire-les-refus.ts';
import { lireUneOrientation } from '../lire-une-orientation-recue/lire-une-orientation-recue.ts';
import { droits } from '../regles-d-acces.ts';
import type { ReglagesDOrientations } from '../remettre-le-lien/remettre-le-lien.ts';
import {
  CHAMPS_DE_REMISE,
  direLaReprise,
  lireLaRemise,
} from '../remettre-le-lien/saisie-de-remise.ts';
import { POURQUOI_LES_ORIENTATIONS } from '../vie-d-une-orientation/montrer-la-vie.tsx';
import { communDesOrientations, ID, VERSION } from '../vie-d-une-orientation/un-geste.route.tsx';
import { ApercevoirEtEnvoyer, type Apercu } from './apercevoir-et-envoyer.page.tsx';
import { envoyer } from './envoyer.ts';

const versionRelue = z.coerce.number('Relisez le texte avant d’envoyer.').int();
const champ = z.string().max(1000, 'Raccourcissez ce texte : mille signes au plus.').default('');
const champs = Object.fromEntries(NOMS_DE_CHAMP.map((nom) => [nom, champ])) as Record<
  NomDeChamp,
  typeof champ
>;

type Repris = Omit<Apercu, 'orientation' | 'part' | 'ouverts'>;
const INCONNUE = direLeRefusDOrientation({ raison: 'inconnue' });

/** Only the team that sends rereads; once sent, its own page shows the same text. */
async function montrer(
  acces: Acces,
  { canaux }: ReglagesDOrientations,
  id: string,
  repris: Repris = {},
): Promise<Reponse> {
  const lue = await lireUneOrientation(acces, id);
  if (!lue.ok || !lue.valeur.part) return refusDePage(INCONNUE, 404);
  const { orientation, part, places } = lue.valeur;
  if (!places.includes('emetteur') || part.envoyeLe !== null) {
    return versLaPage(`/orientations/${id}`);
  }
  const ouverts = await canauxOuverts(acces, canaux);
  return page({
    statut: repris.refus || repris.aRevoir ? 422 : 200,
    titre: `Relire : ${orientation.quoi}`,
    rubrique: 'orientations',
    corps: (
      <ApercevoirEtEnvoyer orientation={orientation} part={part} ouverts={ouverts} {...repris} />
    ),
    parceQue: droits.lire.phrase,
    pourquoi: POURQUOI_LES_ORIENTATIONS,
  });
}

const siInvalide =
  (reglages: ReglagesDOrientations, geste: 'apercu' | 'envoi') =>
  async (
    acces: Acces,
    aRevoir: NonNullable<Repris['aRevoir']>,
    saisie: NonNullable<Repris['saisie']>,
  ) => {
    const id = ID.safeParse(saisie.id);
    return id.success
      ? montrer(acces, reglages, id.data, { geste, aRevoir, saisie })
      : refusDePage(INCONNUE, 404);
  };

export const routesDEnvoi = (reglages: ReglagesDOrientations): RouteQuelconque<Acces>[] => [
  route({
    ...communDesOrientations,
    methode: 'GET',
    chemin: '/orientations/:id/apercu',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => montrer(acces, reglages, id),
  }),
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin: '/orientations/:id/apercu',
    entree: z.object({ ...champs, id: ID, versionRelue, nonEnvoye: champ }),
    traiter: async (acces, saisie) => {
      const { id, nonEnvoye, versionRelue: version, ...textes } = saisie;
      const recrit = await recrireUnPartage(acces, {
        orientationId: id,
        version,
        champs: NOMS_DE_CHAMP.map((nom) => ({ nom, texte: textes[nom] })),
        nonEnvoye,
      });
      if (recrit.ok) return versLaPage(`/orientations/${id}/apercu`);
      return montrer(acces, reglages, id, {
        geste: 'apercu',
        saisie,
        ...direLaReprise(recrit.refus),
      });
    },
    siInvalide: siInvalide(reglages, 'apercu'),
  }),
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin: '/orientations/:id/envoi',
    entree: z.object({
      ...CHAMPS_DE_REMISE,
      id: ID,
      version: VERSION,
      versionRelue,
      informee: z.enum(['oui', 'non'], 'Dites si elle sait ce qui part.'),
      pourquoi: z.string().max(500, 'Raccourcissez cette raison.').default(''),
    }),
    traiter: async (acces, saisie) => {
      const { id, version, versionRelue: relue, informee, pourquoi } = saisie;
      const envoyee = await envoyer(acces, {
        orientationId: id,
        ...(version === undefined ? {} : { version }),
        versionRelue: relue,
        information: informee === 'oui' ? { informee: true } : { informee: false, pourquoi },
        remise: { ...lireLaRemise(saisie), ...reglages },
      });
      if (!envoyee.ok) {
        return montrer(acces, reglages, id, {
          geste: 'envoi',
          saisie,
          ...direLaReprise(envoyee.refus),
        });
      }
      const { lien } = envoyee.valeur;
      if (!lien) return versLaPage(`/orientations/${id}`);
      return versLaPageSansTrace(`/orientations/${id}/lien`, [LIEN_A_DIRE.poser(id, lien)]);
    },
    siInvalide: siInvalide(reglages, 'envoi'),
  }),
];
