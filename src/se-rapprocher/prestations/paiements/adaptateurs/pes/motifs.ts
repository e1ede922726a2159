/** Why an accountant sends a mandate back or keeps it (ObsEtat of the PES return, 1 to n codes), in plain French. */
const MOTIFS: Readonly<Record<string, string>> = {
  '01': 'il manque les pièces justificatives',
  '02': 'les pièces justificatives ne suffisent pas',
  '03': 'les crédits du budget ne suffisent pas',
  '04': 'le calcul du montant est à revoir',
  '05': 'il manque une certification',
  '06': 'un autre motif',
  '07': 'cela semble déjà payé',
  '09': 'le compte bancaire est absent ou faux',
  '10': 'une avance n’a pas été reprise',
  '11': 'qui ordonne n’en a pas le pouvoir',
  '13': 'la créance est prescrite',
  '16': 'ce n’est pas au nom du vrai créancier',
  '23': 'le compte d’imputation est faux',
  '24': 'un rejet technique',
};

/** The codes that are known, in words; the accountant's own words after them. */
export function direLesMotifs(codes: string | null, commentaire: string | null): string {
  const dits = (codes ?? '').split(/[\s;,-]+/).flatMap((un) => MOTIFS[un.padStart(2, '0')] ?? []);
  const tout = [...new Set(dits), ...(commentaire ? [commentaire] : [])].join(' ; ');
  return (tout || 'motif non précisé').slice(0, 200);
}
