import { z } from 'zod';
import { type Acces, route } from '#acces';
import { langueDeLaPage } from '#messages';
import { page, type RouteQuelconque, refusDePage, versLaPageSansTrace } from '#socle';
import { montrerLaPorte } from '../entrer-par-un-code/entrer-par-un-code.route.tsx';
import { GENRES_DE_MOT } from '../stockage/mots.ts';
import { LaisserUnMot, titreDuMot } from './laisser-un-mot.page.tsx';
import { laisserUnMot, type RefusDuMot } from './laisser-un-mot.ts';
import { mots } from './mots.ts';

const commun = {
  application: 'habitants',
  finalite: 'dire quelque chose de sa demande',
  chemin: '/ma-demande/dire',
} as const;

const genre = z.enum(GENRES_DE_MOT).catch('changement');

function direLeRefus({ raison }: RefusDuMot, langue: 'fr' | 'en'): string {
  const dire = mots(langue);
  switch (raison) {
    case 'sans_mots':
      return dire.sansMots;
    case 'sans_equipe':
      return dire.sansEquipe;
    case 'beaucoup':
      return dire.beaucoup;
    case 'recu_ferme':
      return dire.ferme;
  }
}

export const routesDesMots: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    lecteurs: ['habitant'],
    methode: 'GET',
    entree: z.object({ genre }),
    traiter: async (_, { genre: lequel }, requete) => {
      const langue = langueDeLaPage(requete);
      return page({
        titre: titreDuMot(lequel, langue),
        langue,
        discrete: true,
        corps: <LaisserUnMot langue={langue} genre={lequel} />,
      });
    },
  }),
  route({
    ...commun,
    // Also when her session is over: her words are then kept on the door, and follow her through it.
    lecteurs: ['habitant', 'public'],
    methode: 'POST',
    entree: z.object({ genre, mots: z.string().max(2000).optional() }),
    traiter: async (acces, { genre: lequel, mots: siens }, requete) => {
      if (acces.lecteur.genre !== 'habitant')
        return montrerLaPorte(requete, {
          nouvelle: 'gardes',
          motsGardes: { genre: lequel, mots: siens ?? '' },
        });
      const laisse = await laisserUnMot(acces, {
        genre: lequel,
        ...(siens ? { mots: siens } : {}),
      });
      if (laisse.ok) return versLaPageSansTrace(`/ma-demande?dit=${lequel}`);
      if (laisse.refus.raison === 'acces') return refusDePage(laisse.refus.motif);
      const langue = langueDeLaPage(requete);
      return page({
        statut: 422,
        titre: titreDuMot(lequel, langue),
        langue,
        discrete: true,
        corps: (
          <LaisserUnMot
            langue={langue}
            genre={lequel}
            saisie={siens ?? ''}
            aRevoir={direLeRefus(laisse.refus, langue)}
          />
        ),
      });
    },
  }),
];
