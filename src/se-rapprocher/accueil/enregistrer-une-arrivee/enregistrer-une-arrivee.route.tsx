import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { PointARevoir } from '#interface';
import { direLeRefusDeChangement, noterLArrivee } from '#rendez-vous';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { choisirUnSite } from '../tenir-le-guichet/choisir-un-site.ts';
import { POURQUOI_LA_FILE } from '../tenir-le-guichet/pourquoi.ts';
import { EnregistrerUneArrivee } from './enregistrer-une-arrivee.page.tsx';
import { direLeRefusDArrivee, enregistrerUneArrivee } from './enregistrer-une-arrivee.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accueillir',
  chemin: '/accueil/arrivee',
} as const;

const texte = (longueur: number) =>
  z.string().max(longueur, `C’est trop long : ${longueur} signes suffisent.`).optional();
const siteSchema = z.coerce.number().int().optional().catch(undefined);

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const choix = await choisirUnSite(acces, Number(saisie.site) || undefined);
  if (!choix.ok) return refusDePage(choix.refus.motif);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Nouvelle venue',
    rubrique: 'accueil',
    lieu: choix.valeur.site.nom,
    corps: <EnregistrerUneArrivee site={choix.valeur.site} saisie={saisie} aRevoir={aRevoir} />,
    pourquoi: POURQUOI_LA_FILE,
  });
}

export const routesDArrivee: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ site: siteSchema }),
    traiter: (acces, saisie) => montrer(acces, saisie),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      site: z.coerce.number('Choisissez un lieu.').int('Choisissez un lieu.'),
      nomDit: texte(80),
      precisionDite: texte(120),
      interprete: texte(60),
      espaceCalme: z.enum(['oui']).optional().catch(undefined),
      personneId: z.uuid().optional().catch(undefined),
      rendezVousId: z.uuid().optional().catch(undefined),
      attenduPar: z.coerce.number().int().optional().catch(undefined),
    }),
    traiter: async (acces, { site, espaceCalme, ...dit }) => {
      const faite = await enregistrerUneArrivee(acces, {
        ...dit,
        siteId: site,
        espaceCalme: espaceCalme === 'oui',
      });
      return apres(
        faite,
        (valeur) => `/accueil?site=${site}&arrivee=${valeur.id}`,
        (refus) =>
          montrer(acces, { site, ...dit }, [
            { champ: 'nomDit', phrase: direLeRefusDArrivee(refus) },
          ]),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, saisie, aRevoir),
  }),
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'accueillir',
    methode: 'POST',
    chemin: '/accueil/rendez-vous/arrivee',
    entree: z.object({
      id: z.uuid('Choisissez un rendez-vous dans la liste.'),
      site: z.coerce.number('Choisissez un lieu.').int('Choisissez un lieu.'),
    }),
    traiter: async (acces, { id, site }) => {
      const attendue = await noterLArrivee(acces, { id });
      if (!attendue.ok)
        return refusDePage(
          attendue.refus.raison === 'acces'
            ? attendue.refus.motif
            : direLeRefusDeChangement(attendue.refus),
          409,
        );
      const { nomDit, agentId, personneId } = attendue.valeur;
      const faite = await enregistrerUneArrivee(acces, {
        siteId: site,
        nomDit: nomDit ?? undefined,
        personneId: personneId ?? undefined,
        rendezVousId: id,
        attenduPar: agentId ?? undefined,
      });
      if (faite.ok) return versLaPage(`/accueil?site=${site}&arrivee=${faite.valeur.id}`);
      return refusDePage(
        faite.refus.raison === 'acces' ? faite.refus.motif : direLeRefusDArrivee(faite.refus),
      );
    },
  }),
];
