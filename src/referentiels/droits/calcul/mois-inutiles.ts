import { ecrireLeMois } from '../langue/mois.ts';
import type { Interpretation } from './interpreter.ts';

/** Facts told only for months that nothing reads: whoever told them expected them to count. */
export function moisInutiles(calcul: Interpretation): string[] {
  const lues = new Set(
    calcul.etapes
      .filter(({ origine }) => origine === 'donnee')
      .map(({ variable, rang }) => `${variable} ${rang}`),
  );
  const cherchees = new Map<string, number[]>();
  for (const { variable, rang, mois, origine } of calcul.etapes) {
    const cle = `${variable} ${rang}`;
    if (origine !== 'donnee' && !lues.has(cle))
      cherchees.set(cle, [...(cherchees.get(cle) ?? []), mois]);
  }
  const remarques: string[] = [];
  for (const [variable, series] of calcul.situation.faits)
    for (const [rang, serie] of series.entries()) {
      const mois = cherchees.get(`${variable} ${rang}`);
      if (!serie?.mois?.size || !mois) continue;
      const dits = [...serie.mois.keys()].sort((a, b) => a - b).map(ecrireLeMois);
      const voulus = [...new Set(mois)].sort((a, b) => a - b).map(ecrireLeMois);
      remarques.push(
        `« ${variable} » n’est dit que pour ${dits.slice(0, 3).join(', ')}${dits.length > 3 ? '…' : ''} : aucun de ces mois n’est demandé, il ne compte pas. Mois lus : ${voulus.slice(0, 6).join(', ')}.`,
      );
    }
  return remarques;
}
