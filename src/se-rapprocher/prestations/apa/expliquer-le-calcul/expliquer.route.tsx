import { z } from 'zod';
import { type Acces, route } from '#acces';
import { langueDeLaPage } from '#messages';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { POURQUOI_L_APA } from '../pourquoi.ts';
import { droits } from '../regles-d-acces.ts';
import { DIRE_INTROUVABLE } from '../tenir.ts';
import { PageDuCalcul } from './calcul.page.tsx';
import { lireLeCalcul, lireMonCalcul } from './lire-le-calcul.ts';
import { MonCalcul } from './mon-calcul.page.tsx';
import { mots } from './mots.ts';

const entree = z.object({ demande: z.uuid('Cette adresse est incomplète.') });

export const routesDExplication: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'expliquer un calcul d’APA',
    methode: 'GET',
    chemin: '/apa/:demande/calcul',
    entree,
    traiter: async (acces, { demande }) => {
      const lu = await lireLeCalcul(acces, { demandeId: demande });
      if (!lu.ok)
        return lu.refus.raison === 'acces'
          ? refusDePage(lu.refus.motif)
          : refusDePage(DIRE_INTROUVABLE, 404);
      const retour = { href: `/apa/${demande}`, libelle: 'Son dossier d’APA' };
      return page({
        titre: 'Comment l’APA se calcule',
        rubrique: 'apa',
        corps: <PageDuCalcul calcul={lu.valeur} retour={retour} />,
        parceQue: droits.voir.phrase,
        pourquoi: POURQUOI_L_APA,
      });
    },
  }),
  route({
    application: 'habitants',
    lecteurs: ['habitant'],
    finalite: 'comprendre le calcul de mon APA',
    methode: 'GET',
    chemin: '/ma-demande/apa/:demande',
    entree,
    traiter: async (acces, { demande }, requete) => {
      const langue = langueDeLaPage(requete);
      const lu = await lireMonCalcul(acces, { demandeId: demande });
      if (!lu.ok)
        return refusDePage('Votre reçu n’ouvre pas cette page. Revenez à votre demande.', 404);
      return page({
        titre: mots(langue).titre,
        langue,
        corps: <MonCalcul calcul={lu.valeur} langue={langue} />,
        discrete: true,
      });
    },
  }),
];
