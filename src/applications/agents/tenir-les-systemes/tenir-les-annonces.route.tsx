import { z } from 'zod';
import { type Acces, apres, route, voirLesSystemes } from '#acces';
import { direLeRefusDAdresse, type RouteQuelconque, refusDePage } from '#socle';
import {
  changerLeSecret,
  inscrireUneAdresse,
  type ReglagesDesSystemes,
  rejouerUneAnnonce,
  retablirUneAdresse,
  retirerUneAdresse,
} from '#systemes';
import { montrer } from './montrer-les-systemes.tsx';

const RETOUR = '/administration/systemes';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'dire où les logiciels des partenaires sont prévenus',
  methode: 'POST',
} as const;
const adresseSchema = z.object({ adresse: z.uuid('Choisissez une adresse dans la liste.') });
const INCONNUE = 'Cette adresse n’est plus dans cet état. Rechargez la page.';
const inconnue = () => refusDePage(INCONNUE, 422);

/** Where systems are told: one more address, one less, another secret, what failed said again. */
export const routesDesAnnonces = ({
  annoncesLocales,
}: ReglagesDesSystemes): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    chemin: `${RETOUR}/annonces`,
    entree: z.object({
      systeme: z.uuid('Choisissez un système dans la liste.'),
      url: z.string('Écrivez son adresse.').max(500, 'Cette adresse est trop longue.'),
    }),
    traiter: async (acces, saisie) => {
      const { systeme, url } = saisie;
      const connus = await voirLesSystemes(acces, {});
      if (connus.ok && !connus.valeur.some(({ id }) => id === systeme)) return inconnue();
      const inscrite = await inscrireUneAdresse(acces, {
        systemeId: systeme,
        url,
        locales: annoncesLocales,
      });
      if (inscrite.ok) return montrer(acces, { secret: inscrite.valeur.secret });
      const { refus } = inscrite;
      if (refus.raison === 'acces') return refusDePage(refus.motif);
      const phrase =
        refus.raison === 'deja'
          ? 'Ce système est déjà prévenu à cette adresse.'
          : direLeRefusDAdresse(refus);
      const aRevoir = [{ champ: 'url', phrase }];
      return montrer(acces, { formulaire: `annonces-${systeme}`, saisie, aRevoir });
    },
    siInvalide: (acces, aRevoir, saisie) =>
      montrer(acces, { formulaire: `annonces-${saisie.systeme}`, saisie, aRevoir }),
  }),
  route({
    ...commun,
    chemin: `${RETOUR}/annonces/secret`,
    entree: adresseSchema,
    traiter: async (acces, { adresse }) => {
      const change = await changerLeSecret(acces, { adresseId: adresse });
      if (change.ok) return montrer(acces, { secret: change.valeur.secret });
      return change.refus.raison === 'acces' ? refusDePage(change.refus.motif) : inconnue();
    },
  }),
  route({
    ...commun,
    chemin: `${RETOUR}/annonces/retablir`,
    entree: adresseSchema,
    traiter: async (acces, { adresse }) =>
      apres(await retablirUneAdresse(acces, { adresseId: adresse }), RETOUR, inconnue),
  }),
  route({
    ...commun,
    chemin: `${RETOUR}/annonces/retirer`,
    entree: adresseSchema,
    traiter: async (acces, { adresse }) =>
      apres(await retirerUneAdresse(acces, { adresseId: adresse }), RETOUR, inconnue),
  }),
  route({
    ...commun,
    chemin: `${RETOUR}/annonces/rejouer`,
    entree: z.object({ annonce: z.uuid('Choisissez une annonce dans la liste.') }),
    traiter: async (acces, { annonce }) =>
      apres(await rejouerUneAnnonce(acces, { annonceId: annonce }), RETOUR, inconnue),
  }),
];
