import { z } from 'zod';
import { type Acces, type RefusDAcces, route } from '#acces';
import { type Reponse, type RouteQuelconque, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import { ficheFermee, uneFiche } from '../voir-une-personne/voir-une-personne.route.tsx';
import {
  type BlocATenir,
  commun,
  ligneDe,
  montrerLeBloc,
  type Saisie,
} from './cadre-de-formulaire.tsx';

export const cles = <T extends object>(mots: T) => Object.keys(mots) as [keyof T & string];
export const court = (phrase: string, longueur = 200) =>
  z.string(phrase).max(longueur, `C’est trop long : ${longueur} signes au plus.`);
export const revoir = (champ: string, phrase: string) => ({ champ, phrase });

export const ligneSchema = z.uuid().optional().catch(undefined);

/** The page of a block and its form, at one address. */
export function tenirUnBloc<F extends z.ZodRawShape>(
  bloc: BlocATenir,
  champs: F,
  faire: (
    acces: Acces,
    saisie: z.infer<z.ZodObject<F>> & { id: string; ligne?: string | undefined },
    brute: Saisie,
  ) => Promise<Reponse>,
): RouteQuelconque<Acces>[] {
  const chemin = `/personnes/:id/${bloc.ou}`;
  const entree = z.object({ ...champs, id: uneFiche.shape.id, ligne: ligneSchema });
  return [
    route({
      ...commun,
      methode: 'GET',
      chemin,
      entree: uneFiche.extend({ ligne: ligneSchema }),
      traiter: (acces, { id, ligne }) => montrerLeBloc(acces, id, bloc, { ligne }),
    }),
    route({
      ...commun,
      methode: 'POST',
      chemin,
      entree,
      traiter: (acces, saisie) =>
        faire(acces, saisie as z.infer<z.ZodObject<F>> & { id: string }, saisie as Saisie),
      siInvalide: (acces, aRevoir, saisie) =>
        montrerLeBloc(acces, String(saisie.id), bloc, { saisie, aRevoir, ligne: ligneDe(saisie) }),
    }),
  ];
}

/** A small act on one line of a block, then the block again; refused like a record that is closed. */
export const surUneLigne = (
  { ou }: BlocATenir,
  acte: 'finir' | 'retirer',
  faire: (
    acces: Acces,
    ligne: { id: string; ligne: string },
  ) => Promise<Resultat<undefined, { raison: string } | RefusDAcces>>,
) =>
  route({
    ...commun,
    methode: 'POST',
    chemin: `/personnes/:id/${ou}/${acte}`,
    entree: z.object({ id: uneFiche.shape.id, ligne: z.uuid() }),
    traiter: async (acces, saisie) => {
      const { ok } = await faire(acces, saisie);
      return ok ? versLaPage(`/personnes/${saisie.id}/${ou}`) : ficheFermee(saisie.id);
    },
  });
