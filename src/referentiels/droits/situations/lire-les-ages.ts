import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Role } from '../langue/expressions.ts';
import { type Mois, moisDe } from '../langue/mois.ts';
import type { GroupeLu } from './lire-les-groupes.ts';
import type { RefusDeSituation } from './refus.ts';
import { auPlusPres, type Serie } from './situation.ts';

const AGE_AU_PLUS = 125;
/**
 * Who gives an age and no birthday is taken half way between two: the age is that of the month asked, it stands for five
 * months before and after, and a child has no age before she is born. The three forms of the engine count from there.
 */
const MI_ANNEE = 6;
/** An adult whose age nobody told. */
const NAISSANCE_SUPPOSEE = moisDe(1970, 1);

/** What tells an age: told unknown, it stays so. */
export const DITS = ['date_naissance', 'age_en_mois', 'age'] as const;

interface Ages {
  /** Month of birth of each person; NaN when nothing tells it. */
  naissances: number[];
  hypotheses: string[];
}

type Faits = ReadonlyMap<string, readonly (Serie | undefined)[]>;

/** The month from which the age in months counts: born after the 1st, one is younger until the next. */
function moisDeNaissance(jours: number): number {
  const jour = new Date(jours * 86_400_000);
  return moisDe(jour.getUTCFullYear(), jour.getUTCMonth() + 1) + (jour.getUTCDate() > 1 ? 1 : 0);
}

function naissanceDe(
  faits: Faits,
  rang: number,
  id: string,
  mois: Mois,
): Resultat<number, RefusDeSituation> {
  const lire = (cle: string) => auPlusPres(faits.get(cle)?.[rang], mois);
  const date = lire('date_naissance');
  const enMois = lire('age_en_mois');
  const age = lire('age');
  if (age && (age[0] > AGE_AU_PLUS || age[0] < -1))
    return refuse({ motif: 'age_impossible', qui: id, age: age[0] });
  const parAge = age && age[1] - 12 * age[0] - MI_ANNEE;
  if (date && !Number.isNaN(date[0])) {
    const naissance = moisDeNaissance(date[0]);
    if (parAge !== undefined && Math.abs(parAge - naissance) > 18 && age)
      return refuse({
        motif: 'ages_contraires',
        qui: id,
        age: age[0],
        naissance: new Date(date[0] * 86_400_000).toISOString().slice(0, 10),
        mois: age[1],
      });
    const ans = Math.floor((mois - naissance) / 12);
    return ans > AGE_AU_PLUS
      ? refuse({ motif: 'age_impossible', qui: id, age: ans })
      : reussi(naissance);
  }
  if (enMois) return reussi(enMois[1] - enMois[0]);
  return reussi(parAge ?? Number.NaN);
}

/** Ages of all, from a birthday, an age in months or in years; contradictions are refused. */
export function lireLesAges(
  faits: Faits,
  ids: readonly string[],
  roles: readonly ReadonlySet<Role>[],
  familles: readonly GroupeLu[],
  mois: Mois,
): Resultat<Ages, RefusDeSituation> {
  const naissances: number[] = [];
  for (const [rang, id] of ids.entries()) {
    const lue = naissanceDe(faits, rang, id, mois);
    if (!lue.ok) return lue;
    naissances.push(lue.valeur);
  }
  for (const [rang, id] of ids.entries())
    if (roles[rang]?.has('parent') && (naissances[rang] as number) > mois)
      return refuse({
        motif: 'age_impossible',
        qui: id,
        age: Math.floor((mois - (naissances[rang] as number)) / 12),
      });
  const plusAge = familles.flatMap(({ membres }) => enfantsPlusAges(membres, ids, naissances))[0];
  if (plusAge) return refuse(plusAge);
  const hypotheses: string[] = [];
  for (const [rang, id] of ids.entries())
    if (
      Number.isNaN(naissances[rang]) &&
      roles[rang]?.has('parent') &&
      !DITS.some((dit) => faits.get(dit)?.[rang])
    ) {
      naissances[rang] = NAISSANCE_SUPPOSEE;
      hypotheses.push(`${id} : âge non donné, adulte supposé né en janvier 1970`);
    }
  return reussi({ naissances, hypotheses });
}

function enfantsPlusAges(
  membres: GroupeLu['membres'],
  ids: readonly string[],
  naissances: readonly number[],
): RefusDeSituation[] {
  const neEn = (qui: string) => naissances[ids.indexOf(qui)] as number;
  const parents = membres.filter(({ roles }) => roles.includes('parent'));
  return membres
    .filter(({ roles }) => roles.includes('enfant'))
    .flatMap(({ qui }) =>
      parents
        .filter((parent) => neEn(qui) < neEn(parent.qui))
        .map(
          (parent): RefusDeSituation => ({
            motif: 'enfant_plus_age',
            enfant: qui,
            parent: parent.qui,
          }),
        ),
    );
}
