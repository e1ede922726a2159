import { z } from 'zod';
import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { lireUnJour } from '#socle/pur';
import { JOUR_ILLISIBLE } from '../creer-une-personne/lire-la-saisie.ts';
import { LIEUX } from '../domaine/mots.ts';
import { finir, montrerLeBloc } from '../tenir-la-fiche/cadre-de-formulaire.tsx';
import { revoir, tenirUnBloc } from '../tenir-la-fiche/tenir-un-bloc.ts';
import { JOINDRE, RANGS } from './bloc-joindre.tsx';
import {
  corrigerCommentLaJoindre,
  direLeRefusDeJoindre,
  type LieuTape,
  type MoyenTape,
} from './corriger-comment-la-joindre.ts';

type Champs = Readonly<Record<string, string | undefined>>;
const texte = z.string().max(200, 'C’est trop long : 200 signes au plus.').optional();
const NOMS = ['moyen', 'sur', 'consigne', 'lieu', 'voie', 'complement', 'consigneLieu', 'du', 'au'];
const CODE_POSTAL = z
  .string()
  .regex(/^\d{5}$/, 'Un code postal a cinq chiffres.')
  .optional();
const schema = Object.fromEntries(
  RANGS.flatMap((rang) => [
    ...NOMS.map((nom) => [`${nom}${rang}`, texte] as const),
    ...['idMoyen', 'idLieu'].map((nom) => [`${nom}${rang}`, z.uuid().optional()] as const),
    [
      `numero${rang}`,
      z.string().max(20, 'C’est trop long : 20 signes au plus.').optional(),
    ] as const,
    [
      `commune${rang}`,
      z.string().max(120, 'C’est trop long : 120 signes au plus.').optional(),
    ] as const,
    [`codePostal${rang}`, CODE_POSTAL] as const,
  ]),
);

const SUR: Readonly<Record<string, boolean>> = { oui: true, non: false };

type AvecSaPlace<T> = T & { place: number };

const moyensTapes = (saisie: Champs): AvecSaPlace<MoyenTape>[] =>
  RANGS.flatMap((place) => {
    const id = saisie[`idMoyen${place}`] ?? null;
    const valeur = saisie[`moyen${place}`] ?? '';
    if (!id && valeur === '') return [];
    const sur = SUR[saisie[`sur${place}`] ?? ''] ?? null;
    return [{ place, id, valeur, sur, consigne: saisie[`consigne${place}`] ?? null }];
  });

/** @returns the rank of the field whose date cannot be read, if there is one */
function lieuxTapes(
  saisie: Champs,
  aujourdHui: Acces['aujourdHui'],
): AvecSaPlace<LieuTape>[] | { illisible: string } {
  const lieux: AvecSaPlace<LieuTape>[] = [];
  for (const place of RANGS) {
    const lu = (nom: string) => saisie[`${nom}${place}`] ?? null;
    const id = lu('idLieu');
    const [voie, complement, commune] = [lu('voie'), lu('complement'), lu('commune')];
    const nature = lu('lieu');
    const vide = !nature || !(voie || complement || commune);
    if (!id && vide) continue;
    const dit = (nom: 'du' | 'au') =>
      lu(nom) === null ? null : lireUnJour(lu(nom) ?? '', aujourdHui, 'passe');
    const [du, au] = [dit('du'), dit('au')];
    if (du && !du.ok) return { illisible: `du${place}` };
    if (au && !au.ok) return { illisible: `au${place}` };
    lieux.push({
      place,
      id,
      nature: nature && nature in LIEUX ? (nature as LieuTape['nature']) : 'courrier',
      numero: lu('numero'),
      voie: vide ? null : voie,
      complement: vide ? null : complement,
      codePostal: lu('codePostal'),
      commune: vide ? null : commune,
      consigne: lu('consigneLieu'),
      du: du?.valeur ?? aujourdHui,
      au: au?.valeur ?? null,
    });
  }
  return lieux;
}

export const routesDeJoindre: RouteQuelconque<Acces>[] = tenirUnBloc(
  JOINDRE,
  schema,
  async (acces, lue, brute) => {
    const saisie = lue as Champs & { id: string };
    const moyens = moyensTapes(saisie);
    const lieux = lieuxTapes(saisie, acces.aujourdHui);
    if ('illisible' in lieux)
      return montrerLeBloc(acces, saisie.id, JOINDRE, {
        saisie: brute,
        aRevoir: [revoir(lieux.illisible, JOUR_ILLISIBLE)],
      });
    const fait = await corrigerCommentLaJoindre(acces, { id: saisie.id, moyens, lieux });
    return finir(acces, saisie.id, JOINDRE, fait, brute, (refus) => {
      if (refus.raison === 'pas_a_vous') return revoir('moyen0', '');
      const place = (refus.raison === 'dates' ? lieux : moyens)[refus.rang]?.place ?? 0;
      return revoir(
        refus.raison === 'dates' ? `au${place}` : `moyen${place}`,
        direLeRefusDeJoindre(refus),
      );
    });
  },
);
