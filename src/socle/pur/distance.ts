/**
 * Damerau-Levenshtein (adjacent letters swapped count for one, as a typing slip does; no letter
 * is edited twice). Above `plafond` the answer is `plafond + 1`: the rest is not computed.
 */
export function distanceDeFrappe(a: string, b: string, plafond = 3): number {
  const [gauche, droite] = [[...a], [...b]];
  if (Math.abs(gauche.length - droite.length) > plafond) return plafond + 1;
  let avantDerniere: number[] = [];
  let derniere = Array.from({ length: droite.length + 1 }, (_, j) => j);
  for (let i = 1; i <= gauche.length; i++) {
    const ligne = [i];
    let minimum = i;
    for (let j = 1; j <= droite.length; j++) {
      const cout = gauche[i - 1] === droite[j - 1] ? 0 : 1;
      let valeur = Math.min(
        (derniere[j] ?? 0) + 1,
        (ligne[j - 1] ?? 0) + 1,
        (derniere[j - 1] ?? 0) + cout,
      );
      const echange =
        i > 1 && j > 1 && gauche[i - 1] === droite[j - 2] && gauche[i - 2] === droite[j - 1];
      if (echange) valeur = Math.min(valeur, (avantDerniere[j - 2] ?? 0) + 1);
      ligne.push(valeur);
      minimum = Math.min(minimum, valeur);
    }
    if (minimum > plafond) return plafond + 1;
    avantDerniere = derniere;
    derniere = ligne;
  }
  return Math.min(derniere[droite.length] ?? 0, plafond + 1);
}

function lettresCommunes(a: readonly string[], b: readonly string[]): string[] {
  const portee = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const prises = new Set<number>();
  return a.filter((lettre, i) => {
    for (let j = Math.max(0, i - portee); j <= Math.min(b.length - 1, i + portee); j++) {
      if (b[j] !== lettre || prises.has(j)) continue;
      prises.add(j);
      return true;
    }
    return false;
  });
}

/** Jaro-Winkler, 0 to 1: kind to names that start alike. Two empty texts are alike. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const [gauche, droite] = [[...a], [...b]];
  const communes = lettresCommunes(gauche, droite);
  const enFace = lettresCommunes(droite, gauche);
  const n = communes.length;
  if (n === 0) return 0;
  const deplacees = communes.filter((lettre, i) => lettre !== enFace[i]).length / 2;
  const jaro = (n / gauche.length + n / droite.length + (n - deplacees) / n) / 3;
  let prefixe = 0;
  while (prefixe < 4 && gauche[prefixe] !== undefined && gauche[prefixe] === droite[prefixe])
    prefixe++;
  return jaro + prefixe * 0.1 * (1 - jaro);
}

/** The trigrams of pg_trgm: each word lower-cased, two spaces before it and one after. */
export function trigrammes(texte: string): ReadonlySet<string> {
  const trouves = new Set<string>();
  for (const mot of texte.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    const lettres = [' ', ' ', ...mot, ' '];
    if (mot === '') continue;
    for (let i = 0; i + 3 <= lettres.length; i++) trouves.add(lettres.slice(i, i + 3).join(''));
  }
  return trouves;
}

/** pg_trgm's `similarity`: shared trigrams over all of them, 0 to 1, so ranks agree with SQL. */
export function similarite(a: string, b: string): number {
  const [deA, deB] = [trigrammes(a), trigrammes(b)];
  const partages = [...deA].filter((trigramme) => deB.has(trigramme)).length;
  const tous = deA.size + deB.size - partages;
  return tous === 0 ? 0 : partages / tous;
}
