import { z } from 'zod';
import { type Acces, route } from '#acces';
import { NOMS_DE_CHAMP, type NomDeChamp, recrireUnPartage } from '#partage';
import {
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
  versLaPageSansTrace,
} from '#socle';
import { direLeRefusDOrientation, type RefusDOrientation } from '../dire-les-refus.ts';
import { lireUneOrientation } from '../lire-une-orientation-recue/lire-une-orientation-recue.ts';
import { LIEN_A_DIRE } from '../tenir-le-lien/lien-a-dire.ts';
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

type Repris = Omit<Apercu, 'orientation' | 'part'>;
const INCONNUE = direLeRefusDOrientation({ raison: 'inconnue' });

/** Only the team that sends rereads; once sent, its own page shows the same text. */
async function montrer(acces: Acces, id: string, repris: Repris = {}): Promise<Reponse> {
  const lue = await lireUneOrientation(acces, id);
  if (!lue.ok || !lue.valeur.part) return refusDePage(INCONNUE, 404);
  const { orientation, part, places } = lue.valeur;
  if (!places.includes('emetteur') || part.envoyeLe !== null) {
    return versLaPage(`/orientations/${id}`);
  }
  return page({
    statut: repris.refus || repris.aRevoir ? 422 : 200,
    titre: `Relire : ${orientation.quoi}`,
    rubrique: 'orientations',
    corps: <ApercevoirEtEnvoyer orientation={orientation} part={part} {...repris} />,
    pourquoi: POURQUOI_LES_ORIENTATIONS,
  });
}

const reprendre = (acces: Acces, id: string, geste: 'apercu' | 'envoi', refus: RefusDOrientation) =>
  montrer(acces, id, { geste, refus: direLeRefusDOrientation(refus) });

const siInvalide =
  (geste: 'apercu' | 'envoi') =>
  async (
    acces: Acces,
    aRevoir: NonNullable<Repris['aRevoir']>,
    saisie: NonNullable<Repris['saisie']>,
  ) => {
    const id = ID.safeParse(saisie.id);
    return id.success
      ? montrer(acces, id.data, { geste, aRevoir, saisie })
      : refusDePage(INCONNUE, 404);
  };

export const routesDEnvoi: RouteQuelconque<Acces>[] = [
  route({
    ...communDesOrientations,
    methode: 'GET',
    chemin: '/orientations/:id/apercu',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => montrer(acces, id),
  }),
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin: '/orientations/:id/apercu',
    entree: z.object({ ...champs, id: ID, versionRelue, nonEnvoye: champ }),
    traiter: async (acces, { id, nonEnvoye, versionRelue: version, ...textes }) => {
      const recrit = await recrireUnPartage(acces, {
        orientationId: id,
        version,
        champs: NOMS_DE_CHAMP.map((nom) => ({ nom, texte: textes[nom] })),
        nonEnvoye,
      });
      if (!recrit.ok) return reprendre(acces, id, 'apercu', recrit.refus);
      return versLaPage(`/orientations/${id}/apercu`);
    },
    siInvalide: siInvalide('apercu'),
  }),
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin: '/orientations/:id/envoi',
    entree: z.object({
      id: ID,
      version: VERSION,
      versionRelue,
      informee: z.enum(['oui', 'non'], 'Dites si elle sait ce qui part.'),
      pourquoi: z.string().max(500, 'Raccourcissez cette raison.').default(''),
    }),
    traiter: async (acces, { id, version, versionRelue: relue, informee, pourquoi }) => {
      const envoyee = await envoyer(acces, {
        orientationId: id,
        ...(version === undefined ? {} : { version }),
        versionRelue: relue,
        information: informee === 'oui' ? { informee: true } : { informee: false, pourquoi },
      });
      if (!envoyee.ok) return reprendre(acces, id, 'envoi', envoyee.refus);
      const { lien } = envoyee.valeur;
      if (!lien) return versLaPage(`/orientations/${id}`);
      return versLaPageSansTrace(`/orientations/${id}/lien`, [LIEN_A_DIRE.poser(id, lien)]);
    },
    siInvalide: siInvalide('envoi'),
  }),
];
