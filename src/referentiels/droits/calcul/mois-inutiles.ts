import { ecrireLeMois, type Mois } from '../langue/mois.ts';
import { type Interpretation, ORIGINE } from './interpreter.ts';

/** Facts told only for months that nothing reads, by fact: whoever told them expected them to count. */
export function moisInutiles(calcul: Interpretation): Map<string, string> {
  const suspectes = new Map<string, Set<Mois> | 'lue'>();
  for (const [variable, series] of calcul.situation.faits)
    for (const [rang, serie] of series.entries())
      if (serie?.mois?.size && !serie.deduite) suspectes.set(`${variable} ${rang}`, new Set());
  const remarques = new Map<string, string>();
  if (suspectes.size === 0) return remarques;
  for (const [etape, mois] of calcul.mois.entries()) {
    const cle = `${calcul.variableDe(etape).une.id} ${calcul.rangs[etape]}`;
    const vue = suspectes.get(cle);
    if (!vue || vue === 'lue') continue;
    if (calcul.origines[etape] === ORIGINE.donnee) suspectes.set(cle, 'lue');
    else vue.add(mois);
  }
  for (const [variable, series] of calcul.situation.faits)
    for (const [rang, serie] of series.entries()) {
      const mois = suspectes.get(`${variable} ${rang}`);
      if (!serie?.mois?.size || !mois || mois === 'lue' || mois.size === 0) continue;
      const dits = [...serie.mois.keys()].sort((a, b) => a - b).map(ecrireLeMois);
      const voulus = [...mois].sort((a, b) => a - b).map(ecrireLeMois);
      remarques.set(
        `${variable} ${rang}`,
        `« ${variable} » n’est dit que pour ${dits.slice(0, 3).join(', ')}${dits.length > 3 ? '…' : ''} : aucun de ces mois n’est demandé, il ne compte pas. Mois lus : ${voulus.slice(0, 6).join(', ')}.`,
      );
    }
  return remarques;
}
