import { z } from 'zod';
import { type Acces, route } from '#acces';
import { direSaPresence, lireLesAgents } from '#services';
import {
  fragment,
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
} from '#socle';
import { choisirUnSite } from './choisir-un-site.ts';
import { FileDuGuichet } from './file.panneau.tsx';
import { type Guichet, lireLaFile, lireLeGuichet } from './lire-le-guichet.ts';
import { POURQUOI_LA_FILE } from './pourquoi.ts';
import { QuiEstLa } from './presences.panneau.tsx';
import { PromessesATenir } from './promesses.panneau.tsx';
import { ReponsesRevenues } from './reponses.panneau.tsx';
import { TenirLeGuichet } from './tenir-le-guichet.page.tsx';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accueillir',
  entree: z.object({ site: z.coerce.number().int().optional().catch(undefined) }),
} as const;

const lire = { ...commun, methode: 'GET' } as const;

/** A part of the desk, fetched again by itself. */
const partie = (chemin: string, dessiner: (guichet: Guichet, acces: Acces) => React.ReactNode) =>
  route({
    ...lire,
    chemin,
    traiter: async (acces, { site }): Promise<Reponse> => {
      const choix = await choisirUnSite(acces, site);
      if (!choix.ok) return refusDePage(choix.refus.motif);
      return fragment(dessiner(await lireLeGuichet(acces, choix.valeur.site), acces));
    },
  });

export const routesDuGuichet: RouteQuelconque<Acces>[] = [
  route({
    ...lire,
    chemin: '/accueil',
    traiter: async (acces, { site }) => {
      const choix = await choisirUnSite(acces, site);
      if (!choix.ok) return refusDePage(choix.refus.motif);
      const guichet = await lireLeGuichet(acces, choix.valeur.site);
      return page({
        titre: 'Accueil',
        rubrique: 'accueil',
        corps: (
          <TenirLeGuichet
            guichet={guichet}
            sites={choix.valeur.sites}
            maintenant={acces.maintenant}
            jour={acces.aujourdHui}
          />
        ),
        pourquoi: POURQUOI_LA_FILE,
      });
    },
  }),
  route({
    ...lire,
    chemin: '/accueil/file',
    traiter: async (acces, { site }) => {
      const choix = await choisirUnSite(acces, site);
      if (!choix.ok) return refusDePage(choix.refus.motif);
      const file = await lireLaFile(acces, choix.valeur.site);
      const noms = await lireLesAgents(
        acces,
        file.flatMap(({ attenduPar }) => attenduPar ?? []),
      );
      return fragment(
        <FileDuGuichet
          file={file}
          noms={noms}
          maintenant={acces.maintenant}
          siteId={choix.valeur.site.id}
        />,
      );
    },
  }),
  partie('/accueil/promesses', ({ promesses, noms }, { aujourdHui }) => (
    <PromessesATenir promesses={promesses} noms={noms} jour={aujourdHui} />
  )),
  partie('/accueil/reponses', ({ revenues, silencieuses }, { aujourdHui }) => (
    <ReponsesRevenues revenues={revenues} silencieuses={silencieuses} jour={aujourdHui} />
  )),
  partie('/accueil/presences', ({ agents, presences, site }, { aujourdHui }) => (
    <QuiEstLa agents={agents} presences={presences} jour={aujourdHui} siteId={site.id} />
  )),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/accueil/presence',
    entree: z.object({
      site: z.coerce.number('Choisissez un lieu.').int('Choisissez un lieu.'),
      etat: z.enum(['libre', 'occupe', 'vient_chercher', 'absent'], 'Dites où vous en êtes.'),
      detail: z.string().max(60, 'Soixante signes suffisent.').optional(),
    }),
    traiter: async (acces, { site, etat, detail }) => {
      const dite = await direSaPresence(acces, { etat, detail, siteId: site });
      return dite.ok ? versLaPage(`/accueil?site=${site}`) : refusDePage(dite.refus.motif);
    },
  }),
];
