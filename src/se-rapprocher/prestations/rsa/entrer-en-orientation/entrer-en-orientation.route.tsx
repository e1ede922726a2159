import { z } from 'zod';
import { type Acces, equipeChoisie, juger, QUELLE_EQUIPE, route } from '#acces';
import { lireLesPersonnes } from '#personnes';
import { lireSesEquipes } from '#services';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { direLeRefusDeRsa } from '../dire-les-refus.ts';
import { jourEcrit } from '../gestes/lire-la-saisie.ts';
import { droits } from '../regles-d-acces.ts';
import { commun, introuvable, POURQUOI_LE_RSA } from '../voir-un-parcours/montrer.tsx';
import { CodeRemis, EntrerEnOrientation, type PageDEntree } from './entrer-en-orientation.page.tsx';
import { entrerEnOrientation } from './entrer-en-orientation.ts';

const CHEMIN = '/rsa/entrer';
const personne = z.uuid('Cherchez d’abord la personne.');

const SANS_JOUR = {
  champ: 'entreeLe',
  phrase: 'Écrivez le jour de l’ouverture, par exemple 14/11/2026.',
};
const plusieursEquipes = ({ lecteur }: Acces): boolean =>
  lecteur.genre === 'agent' && lecteur.cles.length > 1;

async function montrer(
  acces: Acces,
  personneId: string,
  reste: Partial<PageDEntree> = {},
): Promise<Reponse> {
  const verdict = juger(droits.entrer, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const lue = (await lireLesPersonnes(acces, [personneId])).get(personneId);
  if (!lue) return introuvable();
  return page({
    statut: reste.refus || reste.aRevoir ? 422 : 200,
    titre: 'Entrer en orientation',
    rubrique: 'rsa',
    corps: (
      <EntrerEnOrientation
        personneId={personneId}
        nom={lue.nomDit}
        equipes={await lireSesEquipes(acces)}
        saisie={{}}
        aRevoir={[]}
        {...reste}
      />
    ),
    pourquoi: POURQUOI_LE_RSA,
  });
}

export const routesDEntree: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ personne, entreeLe: z.iso.date().optional().catch(undefined) }),
    traiter: (acces, { personne: elle, entreeLe }) =>
      montrer(
        acces,
        elle,
        entreeLe ? { saisie: { entreeLe: entreeLe.split('-').reverse().join('/') } } : {},
      ),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({
      personne,
      cle: z.coerce.number().int().optional().catch(undefined),
      entreeLe: z.string().max(40).default(''),
      mots: z.string().max(2000, 'Raccourcissez ce texte.').default(''),
    }),
    traiter: async (acces, saisie) => {
      const entreeLe = jourEcrit(acces, saisie.entreeLe);
      const cle = equipeChoisie(acces, saisie.cle);
      const aRevoir = [
        ...(entreeLe ? [] : [SANS_JOUR]),
        ...(cle === null && plusieursEquipes(acces) ? [QUELLE_EQUIPE] : []),
      ];
      if (!entreeLe || aRevoir.length > 0)
        return montrer(acces, saisie.personne, { saisie, aRevoir });
      const entree = await entrerEnOrientation(acces, {
        personneId: saisie.personne,
        entreeLe,
        mots: saisie.mots.trim() || null,
        ...(cle === null ? {} : { cle }),
      });
      if (!entree.ok)
        return montrer(acces, saisie.personne, { saisie, refus: direLeRefusDeRsa(entree.refus) });
      return page({
        titre: 'Son parcours est ouvert',
        rubrique: 'rsa',
        corps: <CodeRemis {...entree.valeur} />,
      });
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const lue = personne.safeParse(saisie.personne);
      return lue.success ? montrer(acces, lue.data, { saisie, aRevoir }) : introuvable();
    },
  }),
];
