import { ecrireLeMois, type Mois } from '../langue/mois.ts';
import { type Interpretation, ORIGINE } from './interpreter.ts';

/** Facts told only for months that nothing reads: whoever told them expected them to count. */
export function moisInutiles(calcul: Interpretation): string[] {
  const suspectes = new Map<string, Set<Mois> | 'lue'>();
  for (const [variable, series] of calcul.situation.faits)
    for (const [rang, serie] of series.entries())
      if (serie?.mois?.size) suspectes.set(`${variable} ${rang}`, new Set());
  if (suspectes.size === 0) return [];
  for (const [etape, mois] of calcul.mois.entries()) {
    const cle = `${calcul.variableDe(etape).une.id} ${calcul.rangs[etape]}`;
    const vue = suspectes.get(cle);
    if (calcul.origines[etape] === ORIGINE.donnee) suspectes.set(cle, 'lue');
    else if (vue && vue !== 'lue') vue.add(mois);
  }
  const remarques: string[] = [];
  for (const [variable, series] of calcul.situation.faits)
    for (const [rang, serie] of series.entries()) {
      const mois = suspectes.get(`${variable} ${rang}`);
      if (!serie?.mois?.size || !mois || mois === 'lue' || mois.size === 0) continue;
      const dits = [...serie.mois.keys()].sort((a, b) => a - b).map(ecrireLeMois);
      const voulus = [...mois].sort((a, b) => a - b).map(ecrireLeMois);
      remarques.push(
        `« ${variable} » n’est dit que pour ${dits.slice(0, 3).join(', ')}${dits.length > 3 ? '…' : ''} : aucun de ces mois n’est demandé, il ne compte pas. Mois lus : ${voulus.slice(0, 6).join(', ')}.`,
      );
    }
  return remarques;
}
