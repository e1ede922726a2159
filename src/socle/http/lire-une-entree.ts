import type { ZodType } from 'zod';
import type { ARevoir } from './route.ts';

type Saisie = Record<string, unknown>;

/** A form field that is left empty is absent, not an empty string; what is only spaces too. */
function sansLesVides(saisie: Saisie): Saisie {
  return Object.fromEntries(
    Object.entries(saisie).filter(([, v]) => typeof v !== 'string' || v.trim() !== ''),
  );
}

export type EntreeLue<E> = { ok: true; entree: E } | { ok: false; aRevoir: ARevoir[] };

/**
 * Reads what came in against the schema of its route. The sentences are those that the schema carries;
 * a schema that says nothing gets « Vérifiez ce point. », never an English library message.
 */
export function lireUneEntree<E>(schema: ZodType<E>, saisie: Saisie): EntreeLue<E> {
  const lecture = schema.safeParse(sansLesVides(saisie));
  if (lecture.success) return { ok: true, entree: lecture.data };
  const vus = new Set<string>();
  const aRevoir: ARevoir[] = [];
  for (const point of lecture.error.issues) {
    const chemin = point.path.map(String);
    // A name that a strict schema does not know is to review by that name.
    const chemins =
      point.code === 'unrecognized_keys' ? point.keys.map((nom) => [...chemin, nom]) : [chemin];
    for (const champ of chemins.map((un) => un.join('.'))) {
      if (vus.has(champ)) continue;
      vus.add(champ);
      aRevoir.push({ champ, phrase: enFrancais(point.message, point.code) });
    }
  }
  return { ok: false, aRevoir };
}

const ANGLAIS = /^(Invalid|Too|Expected|Unrecognized|Required|Input)/;

function enFrancais(message: string, code: string): string {
  if (code === 'unrecognized_keys') return 'Ce champ n’existe pas ici : retirez-le.';
  if (!ANGLAIS.test(message)) return message;
  if (code === 'too_big') return 'C’est trop long : raccourcissez ce texte.';
  if (code === 'too_small') return 'C’est trop court : ajoutez quelques mots.';
  return 'Vérifiez ce point : il manque ou n’a pas la forme attendue.';
}
