import type { ReactNode } from 'react';
import { z } from 'zod';
import { type Acces, juger, type RefusDAcces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { agentsDuSite, type Site } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { nettoyerUneLigne } from '#socle/pur';
import { nomsDesAgents } from '../dire-un-creneau.ts';
import type { Plage } from '../domaine/creneaux.ts';
import { JOURS } from '../ouvrir-des-plages/ouvrir-des-plages.page.tsx';
import { PAS_VOTRE_LIEU } from '../ouvrir-des-plages/ouvrir-des-plages.route.tsx';
import { lieuAOrganiser } from '../ouvrir-des-plages/ouvrir-des-plages.ts';
import { droits } from '../regles-d-acces.ts';
import { plageParId } from '../stockage/plages.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { POURQUOI_DES_HEURES } from '../tenir-les-heures/la-semaine.route.tsx';
import { lireLeJour, nomsDesPersonnes } from '../voir-la-journee/la-journee.route.tsx';
import { ArreterDesHeures, FermerUnLieu } from './fermer-un-lieu.page.tsx';
import {
  arreterDesHeures,
  direLeRefusDeFermer,
  fermerDesJours,
  type RefusDeFermer,
} from './fermer-un-lieu.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'organiser les heures de l’équipe',
} as const;
const DATE = 'Écrivez la date avec des chiffres, par exemple 05/12/2026.';

interface Rendu {
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  lesquels: readonly RendezVous[];
}
const RIEN: Rendu = { saisie: {}, aRevoir: [], lesquels: [] };

/** Shown again with who will be told; the second press, having read it, decides. */
const aRemontrer = (saisie: Rendu['saisie'], refus: RefusDeFermer): Rendu => ({
  saisie,
  aRevoir: [direLeRefusDeFermer(refus)],
  lesquels: refus.raison === 'a_prevenir' ? refus.lesquels : [],
});

const habiller = (titre: string, corps: ReactNode, { aRevoir }: Rendu): Reponse =>
  page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre,
    rubrique: 'rendez-vous',
    corps,
    pourquoi: POURQUOI_DES_HEURES,
  });

const ceQuiEstLu = async (acces: Acces, site: Site, rendu: Rendu) => ({
  ...rendu,
  site,
  aujourdHui: acces.aujourdHui,
  personnes: await nomsDesPersonnes(acces, rendu.lesquels),
});

async function montrerLaFermeture(acces: Acces, siteId: number, rendu: Rendu): Promise<Reponse> {
  const verdict = juger(droits.ouvrirDesPlages, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const site = await lieuAOrganiser(acces, siteId);
  if (!site) return refusDePage(PAS_VOTRE_LIEU);
  const agents = await agentsDuSite(acces, site.id);
  const vu = await ceQuiEstLu(acces, site, rendu);
  return habiller(
    'Fermer des jours',
    <FermerUnLieu
      {...vu}
      agents={agents.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` }))}
    />,
    rendu,
  );
}

const direLaPlage = (plage: Plage, agents: ReadonlyMap<number, string>): string =>
  [
    plage.le ? plage.le.split('-').reverse().join('/') : `chaque ${JOURS[(plage.jour ?? 1) - 1]}`,
    `de ${plage.debut} à ${plage.fin}`,
    plage.agentId === null ? null : `avec ${agents.get(plage.agentId)}`,
  ]
    .filter(Boolean)
    .join(' ');

async function montrerLaPlage(acces: Acces, id: number, rendu: Rendu): Promise<Reponse> {
  const verdict = juger(droits.ouvrirDesPlages, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const plage = await plageParId(acces.bd, id);
  const site = plage && (await lieuAOrganiser(acces, plage.siteId));
  if (!plage || !site) return refusDePage(PAS_VOTRE_LIEU);
  const dite = direLaPlage(plage, await nomsDesAgents(acces, [plage]));
  const vu = await ceQuiEstLu(acces, site, rendu);
  return habiller(
    'Arrêter des heures',
    <ArreterDesHeures {...vu} plageId={id} titre={dite[0]?.toUpperCase() + dite.slice(1)} />,
    rendu,
  );
}

const nombre = z.coerce.number().int().catch(0);
const texte = (longueur: number) => z.string().max(longueur).catch('');

export const routesPourFermer: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/rendez-vous/heures/fermer',
    entree: z.object({ site: nombre }),
    traiter: (acces, { site }) => montrerLaFermeture(acces, site, RIEN),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/rendez-vous/heures/fermer',
    entree: z.object({
      site: nombre,
      du: texte(40),
      au: texte(40),
      agent: texte(9),
      raison: texte(120),
      vus: nombre,
    }),
    traiter: async (acces, saisie) => {
      const revoir = (champ: string) =>
        montrerLaFermeture(acces, saisie.site, {
          ...RIEN,
          saisie,
          aRevoir: [{ champ, phrase: DATE }],
        });
      const du = lireLeJour(saisie.du, null);
      const au = saisie.au.trim() === '' ? du : lireLeJour(saisie.au, null);
      if (du === null) return revoir('du');
      if (au === null) return revoir('au');
      const ferme = await fermerDesJours(acces, {
        siteId: saisie.site,
        agentId: /^\d+$/.test(saisie.agent) ? Number(saisie.agent) : null,
        du,
        au,
        raison: nettoyerUneLigne(saisie.raison) || null,
        vus: saisie.vus,
      });
      if (ferme.ok)
        return versLaPage(`/rendez-vous/heures?site=${saisie.site}&jour=${du}&fait=ferme`);
      return refusEnPage(ferme.refus, (refus) =>
        montrerLaFermeture(acces, saisie.site, aRemontrer(saisie, refus)),
      );
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/rendez-vous/heures/:id',
    entree: z.object({ id: nombre }),
    traiter: (acces, { id }) => montrerLaPlage(acces, id, RIEN),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/rendez-vous/heures/:id',
    entree: z.object({ id: nombre, au: texte(40), vus: nombre }),
    traiter: async (acces, saisie) => {
      const au = lireLeJour(saisie.au, null);
      if (au === null)
        return montrerLaPlage(acces, saisie.id, {
          ...RIEN,
          saisie,
          aRevoir: [{ champ: 'au', phrase: DATE }],
        });
      const arrete = await arreterDesHeures(acces, { plageId: saisie.id, au, vus: saisie.vus });
      if (arrete.ok)
        return versLaPage(
          `/rendez-vous/heures?site=${arrete.valeur.siteId}&jour=${au}&fait=arrete`,
        );
      return refusEnPage(arrete.refus, (refus) =>
        montrerLaPlage(acces, saisie.id, aRemontrer(saisie, refus)),
      );
    },
  }),
];

function refusEnPage(
  refus: RefusDeFermer | RefusDAcces,
  montrer: (refus: RefusDeFermer) => Promise<Reponse>,
): Promise<Reponse> | Reponse {
  return refus.raison === 'acces' ? refusDePage(refus.motif) : montrer(refus);
}
