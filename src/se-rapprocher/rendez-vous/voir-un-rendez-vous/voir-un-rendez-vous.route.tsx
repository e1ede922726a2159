import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { emettreUnRecepisse } from '#recepisses';
import { lireLesServices, lireLesSites } from '#services';
import { fichier, page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import {
  annuler,
  deplacer,
  direLeRefusDeChangement,
  type RefusDeChangement,
} from '../annuler-ou-deplacer/annuler-ou-deplacer.ts';
import { creneauxLibres } from '../chercher-un-creneau/chercher-un-creneau.ts';
import { lireLeCreneau, nomsDesAgents } from '../dire-un-creneau.ts';
import { RAISONS_D_ABSENCE } from '../domaine/etats.ts';
import { EN_LIGNE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import {
  noterLArrivee,
  noterLaReception,
  noterUneAbsence,
  rendezVousDeLObjet,
} from '../tenir-la-journee/tenir-la-journee.ts';
import {
  nomsDesPersonnes,
  POURQUOI_DES_RENDEZ_VOUS,
} from '../voir-la-journee/la-journee.route.tsx';
import { composerLePapier } from './papier.ts';
import { type PageDuRendezVous, VoirUnRendezVous } from './voir-un-rendez-vous.page.tsx';

const CHEMIN = '/rendez-vous/:id';
const commun = { application: 'agents', lecteurs: ['agent'], finalite: 'accueillir' } as const;
const id = z.uuid('Ce rendez-vous ne s’ouvre pas.');
const vers = (lequel: string, fait = ''): string =>
  `/rendez-vous/${lequel}${fait && `?fait=${fait}`}`;

async function lire(acces: Acces, lequel: string): Promise<RendezVous | null> {
  const lus = await rendezVousDeLObjet(acces, [lequel]);
  return lus.ok ? (lus.valeur.find((un) => un.id === lequel) ?? null) : null;
}

const introuvable = () => refusDePage(direLeRefusDeChangement({ raison: 'introuvable' }), 404);

async function montrer(
  acces: Acces,
  lequel: string,
  reste: { fait?: PageDuRendezVous['fait']; aRevoir?: readonly PointARevoir[] } = {},
): Promise<Reponse> {
  const rendezVous = await lire(acces, lequel);
  if (!rendezVous) return introuvable();
  const { siteId, serviceId } = rendezVous;
  const [site = null] = await lireLesSites(acces, { ids: [siteId] });
  const creneaux = await creneauxLibres(acces, {
    siteId,
    serviceId,
    du: acces.aujourdHui,
    jours: EN_LIGNE.joursDevant,
    limite: 40,
  });
  return page({
    statut: reste.aRevoir?.length ? 422 : 200,
    titre: 'Rendez-vous',
    rubrique: 'rendez-vous',
    corps: (
      <VoirUnRendezVous
        rendezVous={rendezVous}
        site={site}
        service={(await lireLesServices(acces)).find((un) => un.id === serviceId) ?? null}
        personnes={await nomsDesPersonnes(acces, [rendezVous])}
        agents={await nomsDesAgents(acces, [rendezVous, ...creneaux])}
        creneaux={creneaux}
        aujourdHui={acces.aujourdHui}
        maintenant={acces.maintenant}
        fait={reste.fait}
        aRevoir={reste.aRevoir ?? []}
      />
    ),
    parceQue: droits.lire.phrase,
    pourquoi: POURQUOI_DES_RENDEZ_VOUS,
  });
}

/** After a step: back to the page, or the page again with what stands in the way. */
async function suite(
  acces: Acces,
  lequel: string,
  fait: Resultat<
    unknown,
    RefusDeChangement | { raison: 'trop_tot' } | { raison: 'acces'; motif: string }
  >,
  champ = 'etat',
  mot = '',
): Promise<Reponse> {
  if (fait.ok) return versLaPage(vers(lequel, mot));
  const { refus } = fait;
  if (refus.raison === 'acces') return refusDePage(refus.motif);
  if (refus.raison === 'introuvable') return introuvable();
  const phrase =
    refus.raison === 'trop_tot'
      ? 'L’heure n’est pas passée : elle peut encore venir.'
      : direLeRefusDeChangement(refus);
  return montrer(acces, lequel, { aRevoir: [{ champ, phrase }] });
}

const siInvalide = (
  acces: Acces,
  aRevoir: readonly PointARevoir[],
  saisie: Readonly<Record<string, unknown>>,
): Promise<Reponse> =>
  id.safeParse(saisie.id).success
    ? montrer(acces, String(saisie.id), { aRevoir })
    : Promise.resolve(introuvable());

export const routesDUnRendezVous: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ id, fait: z.enum(['pris', 'deplace']).optional().catch(undefined) }),
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
      const place = lireLeCreneau(creneau);
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
