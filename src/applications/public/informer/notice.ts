import { type Public, traitementDe } from '#conservation';
import type { Langue } from '#interface';
import type { DeclarationDeModule } from '#socle';
import { mots } from './mots.ts';

/** What one processing is, for those it concerns: why, what, who reads, how long. */
export interface PartDeNotice {
  schema: string;
  titre: string;
  pourquoi: string;
  garde: string;
}

export interface Notice {
  parts: readonly PartDeNotice[];
}

type Dites = ReturnType<typeof mots>['traitements'];
/** The processings that have words here: a test compares them with what the declarations concern. */
export const TRAITEMENTS_DITS = Object.keys(mots('fr').traitements) as (keyof Dites)[];

const estDit = (schema: string): schema is keyof Dites =>
  (TRAITEMENTS_DITS as readonly string[]).includes(schema);

const DUREE = /^P(T?)(\d+)([YMWDH])$/;

function direLaDuree(duree: string, langue: Langue): string | null {
  const [, heures, nombre, unite = ''] = DUREE.exec(duree) ?? [];
  if (!nombre) return null;
  return mots(langue).duree(Number(nombre), heures ? `T${unite}` : unite);
}

/** Columns that name who works, and nobody who is received. */
const QUI_TRAVAILLE = /^(par|agent_id|confie_a|[a-z]+_par)$/;

/** Days. */
const PART_A_DIRE = 15;

const enJours = (duree: string): number => {
  const [, , nombre = '0', unite = ''] = DUREE.exec(duree) ?? [];
  return Number(nombre) * ({ Y: 365, M: 30, W: 7 }[unite] ?? 1);
};

/** The longest that its personal rows are kept by themselves, and whether some wait for a human decision. */
function direCombienDeTemps({ tables, fichiers }: DeclarationDeModule, langue: Langue): string {
  const dire = mots(langue);
  const tenues = [...Object.values(tables), ...Object.values(fichiers)].filter(({ personnelles }) =>
    personnelles.some((colonne) => !QUI_TRAVAILLE.test(colonne)),
  );
  const durees = tenues
    .flatMap(({ conservation: { duree, effacement } }) =>
      duree !== null && effacement !== 'decision-humaine' ? [duree] : [],
    )
    .sort((a, b) => enJours(b) - enJours(a));
  const decidees = tenues.filter(
    ({ conservation: { effacement } }) => effacement === 'decision-humaine',
  );
  const [longue] = durees;
  const dite = longue === undefined ? null : direLaDuree(longue, langue);
  if (dite === null) return decidees.length > 0 ? dire.gardeParDecision : dire.gardeAvecElle;
  // Beside what waits for a decision, counters of a day or a week are the machine's own and would mislead.
  if (decidees.length > 0 && longue !== undefined && enJours(longue) < PART_A_DIRE)
    return dire.gardeParDecision;
  return decidees.length > 0 ? dire.gardeEnPartie(dite) : dire.gardeAuPlus(dite);
}

/** The notice of articles 13 and 14 for one audience, from what is declared; nothing of it is written by hand twice. */
export function noticePour(
  declarations: readonly DeclarationDeModule[],
  lecteur: Public,
  langue: Langue,
): Notice {
  const { traitements } = mots(langue);
  return {
    parts: declarations.flatMap((declaration) => {
      const { schema } = declaration;
      if (!traitementDe(schema).publics.includes(lecteur) || !estDit(schema)) return [];
      const [titre = '', pourquoi = ''] = traitements[schema];
      return [{ schema, titre, pourquoi, garde: direCombienDeTemps(declaration, langue) }];
    }),
  };
}
