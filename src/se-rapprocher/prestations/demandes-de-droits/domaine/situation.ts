/** What a situation may say of someone and that no request keeps outside its own ciphered file (R8). */
const A_TAIRE =
  /^(nationalite|nir|titre|sejour|origine|religion|pays)|_(nationalite|nir|titre|sejour)$/;

/** The engine's situation, without what R8 forbids to keep in the clear. */
export function sansCeQuiNeSeGardePas(situation: unknown): unknown {
  if (Array.isArray(situation)) return situation.map(sansCeQuiNeSeGardePas);
  if (situation === null || typeof situation !== 'object') return situation;
  return Object.fromEntries(
    Object.entries(situation).flatMap(([cle, valeur]) =>
      A_TAIRE.test(cle.toLowerCase()) ? [] : [[cle, sansCeQuiNeSeGardePas(valeur)]],
    ),
  );
}
