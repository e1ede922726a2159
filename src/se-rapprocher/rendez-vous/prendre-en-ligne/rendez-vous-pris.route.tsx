import { z } from 'zod';
import { type Acces, route } from '#acces';
import { langueDeLaPage } from '#messages';
import { COOKIE_DE_RECU, monCode, monRecepisse } from '#recepisses';
import { lireLesServices, lireLesSites } from '#services';
import { fichier, page, type RequeteHttp, type RouteQuelconque, refusDePage } from '#socle';
import type { ReglagesDesRappels } from '../reglages.ts';
import { rendezVousDeLObjet } from '../tenir-la-journee/tenir-la-journee.ts';
import { composerLePapier } from '../voir-un-rendez-vous/papier.ts';
import { appelPromis, quandPartent } from '../vouloir-un-rappel/vouloir-un-rappel.ts';
import { CHEMIN_EN_LIGNE } from './adresses.ts';
import { mots } from './mots.ts';
import { type PageDuPris, RendezVousPrisEnLigne } from './rendez-vous-pris.page.tsx';

const commun = {
  application: 'habitants',
  lecteurs: ['habitant'],
  finalite: 'tenir son rendez-vous',
  entree: z.object({}),
} as const;
const CHEMIN = `${CHEMIN_EN_LIGNE}/pris`;

/** What her receipt opens: the rendez-vous, or the call that the team owes. */
async function lire(
  acces: Acces,
  requete: RequeteHttp,
  reglages: ReglagesDesRappels,
): Promise<PageDuPris & { expireLe: string }> {
  const recu = await monRecepisse(acces.bd, acces.maintenant);
  const lus = recu ? await rendezVousDeLObjet(acces, [recu.objetId]) : null;
  const rendezVous = lus?.ok ? (lus.valeur[0] ?? null) : null;
  const [site = null] = rendezVous ? await lireLesSites(acces, { ids: [rendezVous.siteId] }) : [];
  const services = rendezVous ? await lireLesServices(acces) : [];
  return {
    langue: langueDeLaPage(requete, recu?.langue),
    rendezVous,
    site,
    service: services.find(({ id }) => id === rendezVous?.serviceId) ?? null,
    rappelLe: recu && rendezVous?.etat !== 'prevu' ? await appelPromis(acces, recu.objetId) : null,
    quand: quandPartent(acces, reglages),
    appelPromis: rendezVous?.etat === 'prevu' ? await appelPromis(acces, rendezVous.id) : null,
    code: monCode(acces, requete.cookies[COOKIE_DE_RECU]),
    expireLe: recu?.expireLe ?? acces.maintenant,
  };
}

export const routesDuRendezVousPris = (reglages: ReglagesDesRappels): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    traiter: async (acces, _, requete) => {
      const { expireLe: __, ...vu } = await lire(acces, requete, reglages);
      return page({
        titre: mots(vu.langue).titre,
        langue: vu.langue,
        discrete: true,
        corps: <RendezVousPrisEnLigne {...vu} />,
      });
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: `${CHEMIN}/papier`,
    traiter: async (acces, _, requete) => {
      const { rendezVous, site, service, code, expireLe, langue } = await lire(
        acces,
        requete,
        reglages,
      );
      if (!rendezVous || !site || !code) return refusDePage(mots(langue).aideDuCode, 404);
      const pdf = await composerLePapier({
        rendezVous,
        site,
        service,
        code,
        expireLe,
        langue,
        aujourdHui: acces.aujourdHui,
        hote: requete.entete('host') ?? 'tisserin',
      });
      return fichier(pdf, 'application/pdf', 'rendez-vous.pdf');
    },
  }),
];
