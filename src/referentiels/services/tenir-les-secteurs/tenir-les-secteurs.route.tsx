import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { lireDesJours } from '#socle/pur';
import { lireLesCommunes } from '#territoires';
import { lireLesServices, lireLesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { droits } from '../regles-d-acces.ts';
import { secteursDuService } from '../stockage/secteurs.ts';
import { direLaRegle, TenirLesSecteurs } from './tenir-les-secteurs.page.tsx';
import { direLeRefusDeSecteur, finirDesSecteurs, poserUnSecteur } from './tenir-les-secteurs.ts';

const CHEMIN = '/services/secteurs';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'savoir quel lieu répond',
} as const;
const code = z.string().max(60).optional().catch(undefined);

async function montrer(
  acces: Acces,
  serviceCode: string | undefined,
  reste: { saisie?: Readonly<Record<string, unknown>>; aRevoir?: readonly PointARevoir[] } = {},
): Promise<Reponse> {
  const services = await lireLesServices(acces);
  const service = services.find((un) => un.code === serviceCode) ?? services[0] ?? null;
  const sites = await lireLesSites(acces);
  const communes = await lireLesCommunes(acces);
  const secteurs = service ? await secteursDuService(acces.bd, service.id, acces.aujourdHui) : [];
  const duJour = secteurs.filter(({ du }) => du <= acces.aujourdHui);
  const partout = duJour.some(({ regle }) => regle === 'departement');
  const nommees = new Set(
    duJour.flatMap(({ regle, communeCode }) => (regle === 'commune' ? [communeCode] : [])),
  );
  return page({
    statut: reste.aRevoir?.length ? 422 : 200,
    titre: 'Secteurs',
    rubrique: 'services',
    corps: (
      <TenirLesSecteurs
        services={services}
        service={service}
        sites={sites.filter(
          ({ id, serviceId }) =>
            serviceId === service?.id || secteurs.some(({ siteId }) => siteId === id),
        )}
        communes={communes}
        secteurs={secteurs}
        sansLieu={
          partout || secteurs.length === 0
            ? []
            : communes.flatMap((commune) => (nommees.has(commune.code) ? [] : [commune.nom]))
        }
        aujourdHui={acces.aujourdHui}
        peutTenir={juger(droits.tenirLAnnuaire, acces.lecteur).accord}
        saisie={reste.saisie ?? {}}
        aRevoir={reste.aRevoir ?? []}
      />
    ),
    pourquoi: {
      valeur: 'Dire d’emblée le bon lieu, sans jamais renvoyer personne.',
      phraseDuTexte:
        '« politiques morcelées et éclatées qui, de par leur complexité, perdent en lisibilité »',
      donnees: ['communes, rues et règles, le lieu de chacune, et leurs dates'],
      lecteurs: 'tout le monde ; l’administration les tient',
      conservation: 'sans limite : une ancienne carte reste lisible',
    },
  });
}

const numero = z.coerce
  .number('Écrivez un numéro de rue, en chiffres.')
  .int('Écrivez un numéro de rue, en chiffres.')
  .min(1, 'Écrivez un numéro de rue, en chiffres.')
  .max(9999, 'Écrivez un numéro de rue, en chiffres.')
  .optional();
const JOUR = 'Écrivez un jour, par exemple aujourd’hui ou 1/01/2027.';

export const routesDesSecteurs: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ service: code }),
    traiter: (acces, { service }) => montrer(acces, service),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      service: z.string('Choisissez d’abord un service.').max(60),
      regle: z.enum(
        ['commune', 'voie', 'sans_adresse', 'departement'],
        'Dites ce qu’est ce secteur.',
      ),
      communeCode: z.string().max(5).optional(),
      voie: z.string().max(120).optional(),
      parite: z.enum(['pair', 'impair'], 'Choisissez un côté dans la liste.').optional(),
      numeroDe: numero,
      numeroA: numero,
      siteId: z.coerce.number('Choisissez le lieu dans la liste.').int(),
      du: z.string(JOUR).max(40),
      au: z.string().max(40).optional(),
    }),
    traiter: async (acces, saisie) => {
      const jours = lireDesJours({ du: saisie.du, au: saisie.au }, acces.aujourdHui);
      if (!jours.ok) {
        const aRevoir = jours.refus.map((champ) => ({ champ, phrase: JOUR }));
        return montrer(acces, saisie.service, { saisie, aRevoir });
      }
      const service = (await lireLesServices(acces)).find((un) => un.code === saisie.service);
      const pose = await poserUnSecteur(acces, {
        serviceId: service?.id ?? 0,
        siteId: saisie.siteId,
        regle: saisie.regle,
        communeCode: saisie.communeCode ?? null,
        voie: saisie.voie ?? null,
        parite: saisie.parite ?? null,
        numeroDe: saisie.numeroDe ?? null,
        numeroA: saisie.numeroA ?? null,
        ...jours.valeur,
      });
      const ou = `${CHEMIN}?service=${encodeURIComponent(saisie.service)}`;
      return apres(pose, ou, async (refus) => {
        const noms = new Map((await lireLesCommunes(acces)).map((un) => [un.code, un.nom]));
        const point = direLeRefusDeSecteur(refus, (secteur) => direLaRegle(secteur, noms));
        return montrer(acces, saisie.service, { saisie, aRevoir: [point] });
      });
    },
    siInvalide: (acces, aRevoir, saisie) =>
      montrer(acces, String(saisie.service ?? ''), { saisie, aRevoir }),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/finir`,
    entree: z.object({
      id: z.coerce.number('Choisissez un secteur dans la liste.').int(),
      service: code,
    }),
    traiter: async (acces, { id, service }) => {
      const fini = await finirDesSecteurs(acces, { id, le: acces.aujourdHui });
      if (fini.ok || fini.refus.raison === 'inconnu')
        return versLaPage(`${CHEMIN}?service=${encodeURIComponent(service ?? '')}`);
      return refusDePage(fini.refus.motif);
    },
  }),
];
