import { z } from 'zod';
import { type Acces, type RefusDAcces, route } from '#acces';
import { type Reponse, type RouteQuelconque, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import type { TableDatee, TableDeLignes } from '../stockage/lignes.ts';
import { ficheFermee, uneFiche } from '../voir-une-personne/voir-une-personne.route.tsx';
import {
  type BlocATenir,
  commun,
  ligneDe,
  montrerLeBloc,
  type Saisie,
} from './cadre-de-formulaire.tsx';
import { finirUneLigne, retirerUneLigne } from './finir-ou-retirer.ts';

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
const surUneLigne = <T extends TableDeLignes>(
  ou: string,
  table: T,
  acte: 'finir' | 'retirer',
  faire: (
    acces: Acces,
    ligne: { id: string; table: T; ligne: string },
  ) => Promise<Resultat<undefined, { raison: string } | RefusDAcces>>,
) =>
  route({
    ...commun,
    methode: 'POST',
    chemin: `/personnes/:id/${ou}/${acte}`,
    entree: z.object({ id: uneFiche.shape.id, ligne: z.uuid() }),
    traiter: async (acces, { id, ligne }) => {
      const { ok } = await faire(acces, { id, table, ligne });
      return ok ? versLaPage(`/personnes/${id}/${ou}`) : ficheFermee(id);
    },
  });

/** Lines that are ended and stay known, or taken off. */
export const finirOuRetirer = ({ ou }: BlocATenir, table: TableDatee) => [
  surUneLigne(ou, table, 'finir', finirUneLigne),
  retirer({ ou }, table),
];

/** Lines that only come and go. */
export const retirer = ({ ou }: Pick<BlocATenir, 'ou'>, table: TableDeLignes) =>
  surUneLigne(ou, table, 'retirer', retirerUneLigne);
