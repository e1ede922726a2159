import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { page, type RouteQuelconque } from '#socle';
import { droits } from '../regles-d-acces.ts';
import { lireToutLAnnuaire } from './lire-tout-l-annuaire.ts';
import { MontrerLAnnuaire } from './montrer-l-annuaire.page.tsx';

export const POURQUOI_L_ANNUAIRE = {
  valeur: 'Ne plus avoir à connaître l’organigramme pour trouver la bonne porte.',
  phraseDuTexte:
    '« le nombre important de services et de circonscriptions rend d’autant plus nécessaires la connaissance et le partage »',
  donnees: ['services, lieux, horaires et téléphones', 'nom et fonction de qui répond'],
  lecteurs:
    'tout le monde pour les services et les lieux ; les agents pour les absences et les relais',
  conservation: 'tant que le service et le lieu existent ; un an après le départ d’un agent',
} as const;

const texte = (longueur: number) => z.string().max(longueur).optional().catch(undefined);

export const routesDeLAnnuaire: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'trouver un service du département',
    methode: 'GET',
    chemin: '/services',
    entree: z.object({
      mots: z.string().max(200).catch(''),
      service: texte(60),
      commune: texte(5),
    }),
    traiter: async (acces, saisie) =>
      page({
        titre: 'Annuaire du département',
        rubrique: 'services',
        corps: (
          <MontrerLAnnuaire
            {...(await lireToutLAnnuaire(acces, {
              mots: saisie.mots,
              serviceCode: saisie.service ?? null,
              communeCode: saisie.commune ?? null,
              avecLesAgents: true,
            }))}
            saisie={{ mots: saisie.mots, service: saisie.service, commune: saisie.commune }}
            maintenant={acces.maintenant}
            aujourdHui={acces.aujourdHui}
            peutTenir={juger(droits.tenirLAnnuaire, acces.lecteur).accord}
          />
        ),
        pourquoi: POURQUOI_L_ANNUAIRE,
      }),
  }),
];
