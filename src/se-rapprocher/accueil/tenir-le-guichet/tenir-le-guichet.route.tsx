import { z } from 'zod';
import { type Acces, route } from '#acces';
import { direSaPresence, quiEstLa, type Site } from '#services';
import {
  fragment,
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
} from '#socle';
import { droits } from '../regles-d-acces.ts';
import { choisirUnSite } from './choisir-un-site.ts';
import { FileDuGuichet } from './file.panneau.tsx';
import {
  lireLaSalle,
  lireLeGuichet,
  lireLesPromesses,
  lireLesReponses,
} from './lire-le-guichet.ts';
import { POURQUOI_LA_FILE } from './pourquoi.ts';
import { QuiEstLa } from './presences.panneau.tsx';
import { PromessesATenir } from './promesses.panneau.tsx';
import { RendezVousDuJour } from './rendez-vous.panneau.tsx';
import { ReponsesRevenues } from './reponses.panneau.tsx';
import { GestesDuGuichet, TenirLeGuichet } from './tenir-le-guichet.page.tsx';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accueillir',
  entree: z.object({ site: z.coerce.number().int().optional().catch(undefined) }),
} as const;

const lire = { ...commun, methode: 'GET' } as const;

/** A part of the desk, fetched again by itself when something changes in it: it reads nothing else. */
const partie = (chemin: string, dessiner: (acces: Acces, site: Site) => Promise<React.ReactNode>) =>
  route({
    ...lire,
    chemin,
    traiter: async (acces, { site }): Promise<Reponse> => {
      const choix = await choisirUnSite(acces, site);
      if (!choix.ok) return refusDePage(choix.refus.motif);
      return fragment(await dessiner(acces, choix.valeur.site));
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
        parceQue: droits.tenirLeGuichet.phrase,
        rubrique: 'accueil',
        lieu: choix.valeur.site.nom,
        tete: <GestesDuGuichet siteId={choix.valeur.site.id} />,
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
  partie('/accueil/file', async (acces, site) => (
    <FileDuGuichet salle={await lireLaSalle(acces, site)} maintenant={acces.maintenant} />
  )),
  partie('/accueil/attendus', async (acces, site) => {
    const { rendezVous, noms } = await lireLaSalle(acces, site);
    return (
      <RendezVousDuJour
        rendezVous={rendezVous}
        noms={noms}
        siteId={site.id}
        maintenant={acces.maintenant}
      />
    );
  }),
  partie('/accueil/promesses', async (acces, site) => {
    const { promesses, promessesOuvertes, pourQui, noms } = await lireLesPromesses(acces, site);
    return (
      <PromessesATenir
        promesses={promesses}
        ouvertes={promessesOuvertes}
        pourQui={pourQui}
        noms={noms}
        jour={acces.aujourdHui}
      />
    );
  }),
  partie('/accueil/reponses', async (acces, site) => (
    <ReponsesRevenues {...(await lireLesReponses(acces, site))} jour={acces.aujourdHui} />
  )),
  partie('/accueil/presences', async (acces, site) => {
    const { agents, presences } = await quiEstLa(acces, site.id);
    return (
      <QuiEstLa agents={agents} presences={presences} jour={acces.aujourdHui} siteId={site.id} />
    );
  }),
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
