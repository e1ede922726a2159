import { z } from 'zod';
import { type Acces, apres, equipeChoisie, juger, QUELLE_EQUIPE, route } from '#acces';
import type { PointARevoir } from '#interface';
import { lireSesEquipes } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { direLeRefusDeTelephone, lireUnTelephone } from '#socle/pur';
import { autresLieux } from '../chercher-un-creneau/autres-lieux.ts';
import { creneauxLibres } from '../chercher-un-creneau/chercher-un-creneau.ts';
import { lireLeCreneau, nomsDesAgents } from '../dire-un-creneau.ts';
import { EN_LIGNE } from '../parametres.ts';
import type { ReglagesDesRappels } from '../reglages.ts';
import { droits } from '../regles-d-acces.ts';
import { direLeRefusDeReservation, reserver } from '../reserver/reserver.ts';
import { POURQUOI_DES_RENDEZ_VOUS, sitesPour } from '../voir-la-journee/la-journee.route.tsx';
import { COCHE, rappelsOfferts } from '../vouloir-un-rappel/vouloir-un-rappel.ts';
import { PrendreAuGuichet } from './prendre-au-guichet.page.tsx';

const CHEMIN = '/rendez-vous/prendre';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accueillir',
  chemin: CHEMIN,
} as const;
const HEURES_PROPOSEES = 12;

const OU_LE_RAPPELER: PointARevoir = {
  champ: 'telephone',
  phrase: 'Pour un SMS de rappel, écrivez son numéro de portable ; ou décochez le rappel.',
};

const site = z.coerce.number().int().optional().catch(undefined);
const objet = z.uuid().optional().catch(undefined);

async function montrer(
  acces: Acces,
  reglages: ReglagesDesRappels,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const verdict = juger(droits.reserver, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const { siens, tous } = await sitesPour(acces);
  const choisi = tous.find(({ id }) => id === Number(saisie.site)) ?? siens[0] ?? tous[0] ?? null;
  const deLEquipe = siens.some(({ id }) => id === choisi?.id);
  const creneaux = choisi
    ? await creneauxLibres(acces, {
        siteId: choisi.id,
        du: acces.aujourdHui,
        jours: EN_LIGNE.joursDevant,
        ouvertsATous: !deLEquipe,
        limite: HEURES_PROPOSEES,
      })
    : [];
  const autres = choisi && creneaux.length === 0 ? await autresLieux(acces, choisi) : [];
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Prendre un rendez-vous',
    rubrique: 'rendez-vous',
    corps: (
      <PrendreAuGuichet
        sites={tous}
        site={choisi}
        creneaux={creneaux}
        agents={await nomsDesAgents(acces, [...creneaux, ...autres.map(({ creneau }) => creneau)])}
        autres={autres}
        equipes={
          choisi && (await doitDireSonEquipe(acces, choisi.id)) ? await lireSesEquipes(acces) : []
        }
        aujourdHui={acces.aujourdHui}
        saisie={saisie}
        aRevoir={aRevoir}
        personne={objet.parse(saisie.personne)}
        contact={objet.parse(saisie.contact)}
        rappelOffert={await rappelsOfferts(acces, reglages)}
      />
    ),
    pourquoi: POURQUOI_DES_RENDEZ_VOUS,
  });
}

/** Who acts for several teams, none of which is this place's, says which one takes the hour. */
async function doitDireSonEquipe(acces: Acces, siteId: unknown): Promise<boolean> {
  const { lecteur } = acces;
  if (lecteur.genre !== 'agent' || lecteur.cles.length < 2) return false;
  const { siens } = await sitesPour(acces);
  return !siens.some(({ id }) => id === Number(siteId));
}

export const routesAuGuichet = (reglages: ReglagesDesRappels): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ site, personne: objet, contact: objet }),
    traiter: (acces, saisie) => montrer(acces, reglages, saisie),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      site,
      personne: objet,
      contact: objet,
      creneau: z.string().max(60).catch(''),
      cle: z.coerce.number().int().optional().catch(undefined),
      nomDit: z.string().max(80, 'Gardez 80 signes au plus.').optional(),
      telephone: z.string().max(30).optional(),
      rappel: COCHE,
      canal: z.enum(['guichet', 'telephone']).catch('guichet'),
    }),
    traiter: async (acces, saisie) => {
      const place = lireLeCreneau(saisie.creneau);
      const telephone = saisie.telephone ? lireUnTelephone(saisie.telephone) : null;
      const aRevoir = [
        ...(place ? [] : [{ champ: 'creneau', phrase: 'Choisissez une heure dans la liste.' }]),
        ...(telephone && !telephone.ok
          ? [{ champ: 'telephone', phrase: direLeRefusDeTelephone(telephone.refus) }]
          : []),
        ...(saisie.rappel && !saisie.telephone && !saisie.personne ? [OU_LE_RAPPELER] : []),
        ...((await doitDireSonEquipe(acces, saisie.site)) &&
        equipeChoisie(acces, saisie.cle) === null
          ? [QUELLE_EQUIPE]
          : []),
      ];
      if (!place || aRevoir.length > 0) return montrer(acces, reglages, saisie, aRevoir);
      const pris = await reserver(acces, {
        place,
        canal: saisie.canal,
        rappelVoulu: saisie.rappel !== undefined,
        ...(saisie.cle === undefined ? {} : { preneurCle: saisie.cle }),
        ...(saisie.nomDit ? { nomDit: saisie.nomDit } : {}),
        ...(saisie.telephone ? { telephone: saisie.telephone } : {}),
        ...(saisie.personne ? { personneId: saisie.personne } : {}),
        ...(saisie.contact ? { premierContactId: saisie.contact } : {}),
      });
      const { creneau: _, ...reste } = saisie;
      return apres(
        pris,
        ({ id }) => `/rendez-vous/${id}?fait=pris`,
        (refus) =>
          montrer(acces, reglages, reste, [
            { champ: 'creneau', phrase: direLeRefusDeReservation(refus) },
          ]),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, reglages, saisie, aRevoir),
  }),
];
