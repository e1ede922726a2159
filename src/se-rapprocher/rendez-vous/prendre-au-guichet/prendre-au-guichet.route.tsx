import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { direLeRefusDeTelephone, lireUnTelephone } from '#socle/pur';
import { autresLieux } from '../chercher-un-creneau/autres-lieux.ts';
import { creneauxLibres } from '../chercher-un-creneau/chercher-un-creneau.ts';
import { lireLeCreneau, nomsDesAgents } from '../dire-un-creneau.ts';
import { EN_LIGNE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { direLeRefusDeReservation, reserver } from '../reserver/reserver.ts';
import { POURQUOI_DES_RENDEZ_VOUS, sitesPour } from '../voir-la-journee/la-journee.route.tsx';
import { PrendreAuGuichet } from './prendre-au-guichet.page.tsx';

const CHEMIN = '/rendez-vous/prendre';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accueillir',
  chemin: CHEMIN,
} as const;
const HEURES_PROPOSEES = 12;

const site = z.coerce.number().int().optional().catch(undefined);
const objet = z.uuid().optional().catch(undefined);

async function montrer(
  acces: Acces,
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
        aujourdHui={acces.aujourdHui}
        saisie={saisie}
        aRevoir={aRevoir}
        personne={objet.parse(saisie.personne)}
        contact={objet.parse(saisie.contact)}
      />
    ),
    pourquoi: POURQUOI_DES_RENDEZ_VOUS,
  });
}

export const routesAuGuichet: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ site, personne: objet, contact: objet }),
    traiter: (acces, saisie) => montrer(acces, saisie),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      site,
      personne: objet,
      contact: objet,
      creneau: z.string('Choisissez une heure dans la liste.').max(60),
      nomDit: z.string().max(80, 'Gardez 80 signes au plus.').optional(),
      telephone: z.string().max(30).optional(),
      canal: z.enum(['guichet', 'telephone']).catch('guichet'),
    }),
    traiter: async (acces, saisie) => {
      const place = lireLeCreneau(saisie.creneau);
      const choix = [{ champ: 'creneau', phrase: 'Choisissez une heure dans la liste.' }];
      if (!place) return montrer(acces, saisie, choix);
      const telephone = saisie.telephone ? lireUnTelephone(saisie.telephone) : null;
      if (telephone && !telephone.ok) {
        const phrase = direLeRefusDeTelephone(telephone.refus);
        return montrer(acces, saisie, [{ champ: 'telephone', phrase }]);
      }
      const pris = await reserver(acces, {
        place,
        canal: saisie.canal,
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
          montrer(acces, reste, [{ champ: 'creneau', phrase: direLeRefusDeReservation(refus) }]),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, saisie, aRevoir),
  }),
];
