import { z } from 'zod';
import { type Acces, route } from '#acces';
import { json, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { montrerLaFiche } from '../lire-un-premier-contact/montrer-la-fiche.tsx';
import { direFicheIntrouvable } from '../tenir-une-fiche.ts';
import { enregistrer, enregistrerPuis } from './enregistrer-puis.ts';
import { saisieDeLaFiche } from './lire-la-saisie.ts';
import { CHOIX_DES_TEXTES, reunirLesTextes } from './reunir-les-textes.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accueillir',
  methode: 'POST',
} as const;

export const routesDuBrouillon: RouteQuelconque<Acces>[] = [
  // What the script posts as one types; a refusal is a sentence, and the text stays where it was typed.
  route({
    ...commun,
    chemin: '/accueil/contacts/:id/brouillon',
    entree: saisieDeLaFiche.loose(),
    traiter: async (acces, saisie) => {
      const { statut, version, phrase, aRevoir } = await enregistrer(acces, saisie);
      return json({ version, phrase: phrase ?? aRevoir[0]?.phrase }, statut);
    },
    siInvalide: async (_, aRevoir) =>
      json({ phrase: aRevoir.map(({ phrase }) => phrase).join(' ') }, 422),
  }),
  route({
    ...commun,
    chemin: '/accueil/contacts/:id',
    entree: saisieDeLaFiche.loose(),
    traiter: (acces, saisie) =>
      enregistrerPuis(acces, saisie, saisie, async () =>
        versLaPage(`/accueil/contacts/${saisie.id}`),
      ),
    siInvalide: (acces, aRevoir, saisie) =>
      montrerLaFiche(acces, String(saisie.id), { saisie, aRevoir }),
  }),
  route({
    ...commun,
    chemin: '/accueil/contacts/:id/textes',
    entree: z.object({
      id: z.uuid('Cette adresse est incomplète. Revenez à l’accueil.'),
      texte: z.uuid('Choisissez un des deux textes.'),
      version: z.coerce.number().int().catch(0),
      choix: z.enum(CHOIX_DES_TEXTES, 'Choisissez un des deux textes.'),
    }),
    traiter: async (acces, { id, texte: texteId, version, choix }) => {
      const reunis = await reunirLesTextes(acces, { id, version, texteId, choix });
      if (reunis.ok) return versLaPage(`/accueil/contacts/${id}`);
      if (reunis.refus.raison === 'acces') return refusDePage(reunis.refus.motif);
      if (reunis.refus.raison === 'introuvable') return refusDePage(direFicheIntrouvable, 404);
      const phrase = 'La fiche a encore changé. Relisez les deux textes avant de choisir.';
      return montrerLaFiche(acces, id, { statut: 409, aRevoir: [{ champ: 'paroles', phrase }] });
    },
  }),
];
