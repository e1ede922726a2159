import { z } from 'zod';
import { type Acces, route } from '#acces';
import { emettreUnRecepisse } from '#recepisses';
import { lireLesServices, lireLesSites } from '#services';
import { fichier, type RouteQuelconque, refusDePage } from '#socle';
import { annuler, deplacer } from '../annuler-ou-deplacer/annuler-ou-deplacer.ts';
import { lireLaPlace } from '../dire-un-creneau.ts';
import { RAISONS_D_ABSENCE } from '../domaine/etats.ts';
import type { ReglagesDesRappels } from '../reglages.ts';
import {
  noterLArrivee,
  noterLaReception,
  noterUneAbsence,
} from '../tenir-la-journee/tenir-la-journee.ts';
import { vouloirUnRappel } from '../vouloir-un-rappel/vouloir-un-rappel.ts';
import {
  id,
  introuvable,
  lire,
  type SuiteDUnRendezVous,
  unRendezVous,
} from './montrer-un-rendez-vous.tsx';
import { composerLePapier } from './papier.ts';

const CHEMIN = '/rendez-vous/:id';
const commun = { application: 'agents', lecteurs: ['agent'], finalite: 'accueillir' } as const;

const routesDe = ({
  montrer,
  suite,
  siInvalide,
}: ReturnType<typeof unRendezVous>): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({
      id,
      fait: z.enum(['pris', 'deplace', 'rappel']).optional().catch(undefined),
    }),
    traiter: (acces, { id: lequel, fait }) => montrer(acces, lequel, { fait }),
    siInvalide,
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/arrivee`,
    entree: z.object({ id }),
    traiter: async (acces, { id: lequel }) =>
      suite(acces, lequel, await noterLArrivee(acces, { id: lequel })),
    siInvalide,
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/recue`,
    entree: z.object({ id }),
    traiter: async (acces, { id: lequel }) =>
      suite(acces, lequel, await noterLaReception(acces, { id: lequel })),
    siInvalide,
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/absence`,
    entree: z.object({
      id,
      raison: z.enum(RAISONS_D_ABSENCE, 'Choisissez une raison, ou « raison inconnue ».'),
    }),
    traiter: async (acces, { id: lequel, raison }) =>
      suite(acces, lequel, await noterUneAbsence(acces, { id: lequel, raison }), 'raison'),
    siInvalide,
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/rappel`,
    entree: z.object({ id, voulu: z.enum(['oui', 'non']) }),
    traiter: async (acces, { id: lequel, voulu }) => {
      const fait = await vouloirUnRappel(acces, { id: lequel, voulu: voulu === 'oui' });
      return suite(acces, lequel, fait, 'etat', 'rappel');
    },
    siInvalide,
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/annuler`,
    entree: z.object({ id, version: z.coerce.number().int() }),
    traiter: async (acces, saisie) => suite(acces, saisie.id, await annuler(acces, saisie)),
    siInvalide,
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/deplacer`,
    entree: z.object({
      id,
      version: z.coerce.number().int(),
      creneau: z.string('Choisissez une heure dans la liste.').max(60),
    }),
    traiter: async (acces, { id: lequel, version, creneau }) => {
      const place = lireLaPlace(creneau);
      if (!place)
        return suite(acces, lequel, { ok: false, refus: { raison: 'creneau_inconnu' } }, 'creneau');
      const fait = await deplacer(acces, { id: lequel, version, ...place });
      return suite(acces, lequel, fait, 'creneau', 'deplace');
    },
    siInvalide,
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/recu`,
    entree: z.object({ id }),
    traiter: async (acces, { id: lequel }, requete) => {
      const rendezVous = await lire(acces, lequel);
      const [site] = rendezVous ? await lireLesSites(acces, { ids: [rendezVous.siteId] }) : [];
      if (!rendezVous || !site) return introuvable();
      const { langue, serviceId, personneId, premierContactId, cle } = rendezVous;
      const emis = await emettreUnRecepisse(acces, {
        objetId: premierContactId ?? lequel,
        objetIds: [lequel],
        cle,
        ...(personneId ? { personneId } : {}),
        discret: false,
        langue,
      });
      if (!emis.ok) return refusDePage(emis.refus.motif);
      const pdf = await composerLePapier({
        rendezVous,
        site,
        service: (await lireLesServices(acces)).find((un) => un.id === serviceId) ?? null,
        code: emis.valeur.code,
        expireLe: emis.valeur.expireLe,
        langue,
        aujourdHui: acces.aujourdHui,
        hote: requete.entete('host') ?? 'tisserin',
        avec: acces.lecteur.genre === 'agent' ? acces.lecteur.nom?.split(' ')[0] : undefined,
      });
      return fichier(pdf, 'application/pdf', 'rendez-vous.pdf');
    },
    siInvalide,
  }),
];

export const routesDUnRendezVous = (
  composition: { suiteDe: SuiteDUnRendezVous } & ReglagesDesRappels,
): RouteQuelconque<Acces>[] => routesDe(unRendezVous(composition));
