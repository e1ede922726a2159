import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { agentsDuSite } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { nettoyerUneLigne } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { POURQUOI_DES_HEURES } from '../tenir-les-heures/la-semaine.route.tsx';
import { lireLeJour } from '../voir-la-journee/la-journee.route.tsx';
import { OuvrirDesPlages } from './ouvrir-des-plages.page.tsx';
import { direLeRefusDHeures, lieuAOrganiser, ouvrirDesPlages } from './ouvrir-des-plages.ts';

const CHEMIN = '/rendez-vous/heures/nouvelles';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'organiser les heures de l’équipe',
  chemin: CHEMIN,
} as const;
export const PAS_VOTRE_LIEU =
  'Ce lieu n’est pas celui de votre équipe : sa responsable en tient les heures.';

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const verdict = juger(droits.ouvrirDesPlages, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const site = await lieuAOrganiser(acces, Number(saisie.site));
  if (!site) return refusDePage(PAS_VOTRE_LIEU);
  const agents = await agentsDuSite(acces, site.id);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Ajouter des heures',
    rubrique: 'rendez-vous',
    corps: (
      <OuvrirDesPlages
        site={site}
        agents={agents.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` }))}
        saisie={saisie}
        aRevoir={aRevoir}
      />
    ),
    pourquoi: POURQUOI_DES_HEURES,
  });
}

const site = z.coerce.number().int().catch(0);
const jours = z.preprocess(
  (vu) => (vu === undefined ? [] : Array.isArray(vu) ? vu : [vu]),
  z.array(z.coerce.number().int().min(1).max(6)).catch([]),
);

export const routesPourOuvrir: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ site }),
    traiter: (acces, saisie) => montrer(acces, saisie),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      site,
      jours,
      le: z.string().max(40).catch(''),
      debut: z.string().max(6).catch(''),
      fin: z.string().max(6).catch(''),
      duree: z.coerce.number().int().catch(0),
      du: z.string().max(40).catch(''),
      agent: z.string().max(9).catch(''),
      ou: z.string().max(80).catch(''),
      pour: z.enum(['tous', 'equipe']).catch('equipe'),
    }),
    traiter: async (acces, saisie) => {
      const revoir = (champ: string, phrase: string) => montrer(acces, saisie, [{ champ, phrase }]);
      const le = saisie.le.trim() === '' ? null : lireLeJour(saisie.le, null);
      if (saisie.le.trim() !== '' && le === null)
        return revoir('le', 'Écrivez la date avec des chiffres, par exemple 05/12/2026.');
      const du = saisie.du.trim() === '' ? acces.aujourdHui : lireLeJour(saisie.du, null);
      if (du === null)
        return revoir('du', 'Écrivez la date avec des chiffres, par exemple 05/12/2026.');
      const agentId = /^\d+$/.test(saisie.agent) ? Number(saisie.agent) : null;
      const fait = await ouvrirDesPlages(acces, {
        siteId: saisie.site,
        jours: saisie.jours,
        le,
        du,
        debut: saisie.debut,
        fin: saisie.fin,
        dureeMinutes: saisie.duree,
        agentId,
        ouverteATous: saisie.pour === 'tous',
        ou: nettoyerUneLigne(saisie.ou) || null,
      });
      const ou = `/rendez-vous/heures?site=${saisie.site}&jour=${le ?? du}&fait=ouvert`;
      return apres(fait, ou, (refus) => {
        const { champ, phrase } = direLeRefusDHeures(refus);
        return revoir(champ, phrase);
      });
    },
  }),
];
