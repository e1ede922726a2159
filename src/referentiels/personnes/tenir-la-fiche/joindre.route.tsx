import { z } from 'zod';
import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { LIEUX } from '../domaine/mots.ts';
import { JOINDRE, RANGS } from './blocs.tsx';
import { finir } from './cadre-de-formulaire.tsx';
import {
  corrigerCommentLaJoindre,
  direLeRefusDeJoindre,
  type LieuTape,
  type MoyenTape,
} from './corriger-comment-la-joindre.ts';
import { tenirUnBloc } from './tenir-la-fiche.route.tsx';

type Champs = Readonly<Record<string, string | undefined>>;
const texte = z.string().max(200, 'C’est trop long : 200 signes au plus.').optional();
const NOMS = ['moyen', 'sur', 'consigne', 'lieu', 'numero', 'voie', 'complement', 'commune'];
const schema = Object.fromEntries(
  RANGS.flatMap((rang) => [
    ...NOMS.map((nom) => [`${nom}${rang}`, texte] as const),
    [
      `codePostal${rang}`,
      z
        .string()
        .regex(/^\d{5}$/, 'Un code postal a cinq chiffres.')
        .optional(),
    ] as const,
  ]),
);

const SUR: Readonly<Record<string, boolean>> = { oui: true, non: false };

const moyensTapes = (saisie: Champs): (MoyenTape & { place: number })[] =>
  RANGS.flatMap((place) => {
    const valeur = saisie[`moyen${place}`];
    if (!valeur) return [];
    const sur = SUR[saisie[`sur${place}`] ?? ''] ?? null;
    return [{ place, valeur, sur, consigne: saisie[`consigne${place}`] ?? null }];
  });

const lieuxTapes = (saisie: Champs, du: string): LieuTape[] =>
  RANGS.flatMap((rang) => {
    const nature = saisie[`lieu${rang}`];
    const lu = (nom: string) => saisie[`${nom}${rang}`] ?? null;
    const [voie, complement, commune] = [lu('voie'), lu('complement'), lu('commune')];
    if (!nature || !(nature in LIEUX) || !(voie || complement || commune)) return [];
    return [
      {
        nature: nature as LieuTape['nature'],
        numero: lu('numero')?.slice(0, 20) ?? null,
        voie,
        complement,
        codePostal: lu('codePostal'),
        commune: commune?.slice(0, 120) ?? null,
        communeCode: null,
        consigne: null,
        du,
        au: null,
      },
    ];
  });

export const routesDeJoindre: RouteQuelconque<Acces>[] = tenirUnBloc(
  JOINDRE,
  schema,
  async (acces, lue, brute) => {
    const saisie = lue as Champs & { id: string };
    const moyens = moyensTapes(saisie);
    const fait = await corrigerCommentLaJoindre(acces, {
      id: saisie.id,
      moyens,
      lieux: lieuxTapes(saisie, acces.aujourdHui),
    });
    return finir(acces, saisie.id, JOINDRE, fait, brute, (refus) => {
      const rang = 'rang' in refus ? refus.rang : 0;
      return {
        champ: `moyen${moyens[rang]?.place ?? 0}`,
        phrase: refus.raison === 'pas_a_vous' ? '' : direLeRefusDeJoindre(refus),
      };
    });
  },
);
