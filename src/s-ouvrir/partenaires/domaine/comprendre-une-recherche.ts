import { normaliser } from '#socle/pur';
import { jetonDuTheme, themesDuMot } from './mots-du-quotidien.ts';
import { motsUtiles, racineDe } from './racines.ts';

/** One word looked for: any of its tokens answers for it. */
export interface Demande {
  mot: string;
  racine: string;
  jetons: readonly string[];
}

export interface RechercheComprise {
  demandes: readonly Demande[];
  /** In years, when it was said: « 82 ans ». */
  age: number | null;
  communeCode: string | null;
}

const AGE = /\b(\d{1,3})\s*ans?\b/;

/**
 * Takes a sentence apart: an age, the name of a commune, and words with the themes they speak of.
 * « sortir de chez soi, 82 ans, Bondy » gives social life, 82 and Bondy.
 * @param communes names of the département; the longest that stands in the text wins
 */
export function comprendreUneRecherche(
  texte: string,
  communes: readonly { code: string; nom: string }[] = [],
): RechercheComprise {
  const lu = normaliser(texte.slice(0, 300));
  const age = AGE.exec(lu)?.[1];
  const nommees = communes
    .map(({ code, nom }) => ({ code, nom: normaliser(nom) }))
    .filter(({ nom }) => ` ${lu} `.includes(` ${nom} `))
    .sort((a, b) => b.nom.length - a.nom.length);
  const [commune] = nommees;
  const reste = commune ? ` ${lu} `.replace(` ${commune.nom} `, ' ') : lu;
  const vus = new Set<string>();
  const demandes = motsUtiles(reste.replace(AGE, ' ')).flatMap((mot): Demande[] => {
    const racine = racineDe(mot);
    if (racine === '' || vus.has(racine)) return [];
    vus.add(racine);
    return [{ mot, racine, jetons: [racine, ...themesDuMot(racine).map(jetonDuTheme)] }];
  });
  return {
    demandes: demandes.slice(0, 12),
    age: age !== undefined && Number(age) <= 120 ? Number(age) : null,
    communeCode: commune?.code ?? null,
  };
}

/** Publics that an age leaves out, when a service is only for them. */
export function publicsFermes(age: number | null): string[] {
  if (age === null) return [];
  return [...(age < 55 ? ['seniors'] : []), ...(age > 30 ? ['jeunes', 'etudiants'] : [])];
}

/** Publics that an age is of. */
export function publicsFavoris(age: number | null): string[] {
  if (age === null) return [];
  if (age >= 60) return ['seniors'];
  return age < 18 ? ['familles', 'jeunes'] : age <= 25 ? ['jeunes'] : [];
}
