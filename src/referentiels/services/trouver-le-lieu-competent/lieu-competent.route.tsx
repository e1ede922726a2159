import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type RouteQuelconque } from '#socle';
import { lireUnJour } from '#socle/pur';
import { lireLesCommunesDHierEtDAujourdHui } from '#territoires';
import { lireLesServices } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { TrouverLeLieuCompetent } from './lieu-competent.page.tsx';
import { situerUneAdresse } from './situer-une-adresse.ts';

const texte = (longueur: number) => z.string().max(longueur).optional().catch(undefined);

/** What is missing or not understood, before looking; nothing when nothing was asked. */
function aRevoirDe(
  saisie: { commune?: string | undefined; adresse?: string | undefined },
  jourLu: boolean,
  demande: boolean,
  sansAdresse: boolean,
): PointARevoir[] {
  const points: PointARevoir[] = [];
  if (demande && !saisie.commune && !sansAdresse)
    points.push({
      champ: 'commune',
      phrase: 'Choisissez une commune, ou cochez « Elle n’a pas d’adresse ».',
    });
  if (!jourLu) points.push({ champ: 'le', phrase: 'Écrivez ce jour comme 31/12/2024.' });
  return points;
}

export const routesDuLieuCompetent: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'savoir quel lieu répond',
    methode: 'GET',
    chemin: '/services/lieu-competent',
    entree: z.object({
      commune: texte(5),
      adresse: texte(200),
      sansAdresse: texte(5),
      service: texte(60),
      le: texte(40),
    }),
    traiter: async (acces, saisie) => {
      const lu = saisie.le ? lireUnJour(saisie.le, acces.aujourdHui) : null;
      const sansAdresse = saisie.sansAdresse === 'oui';
      const demande = Object.values(saisie).some((valeur) => valeur !== undefined);
      const aRevoir = aRevoirDe(saisie, lu === null || lu.ok, demande, sansAdresse);
      const situee =
        demande && aRevoir.length === 0
          ? await situerUneAdresse(acces, {
              serviceCode: saisie.service ?? null,
              communeCode: saisie.commune ?? null,
              adresse: saisie.adresse ?? '',
              sansAdresse,
              jour: lu?.ok ? lu.valeur : acces.aujourdHui,
            })
          : null;
      return page({
        statut: aRevoir.length > 0 ? 422 : 200,
        titre: 'Trouver le lieu compétent',
        rubrique: 'services',
        corps: (
          <TrouverLeLieuCompetent
            services={await lireLesServices(acces)}
            communes={await lireLesCommunesDHierEtDAujourdHui(acces)}
            situee={situee}
            saisie={saisie}
            aRevoir={aRevoir}
          />
        ),
        pourquoi: {
          valeur: 'Dire d’emblée le bon lieu, sans jamais renvoyer personne.',
          phraseDuTexte:
            '« politiques morcelées et éclatées qui, de par leur complexité, perdent en lisibilité »',
          donnees: ['communes, rues et règles, et le lieu de chacune'],
          lecteurs: 'les agents ; l’adresse cherchée n’est pas gardée',
          conservation: 'rien n’est gardé de ce que vous cherchez ici',
        },
      });
    },
  }),
];
