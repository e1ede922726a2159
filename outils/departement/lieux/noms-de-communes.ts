/** « d’Aubervilliers », « du Bourget », « des Lilas », « de La Courneuve »: as one says it. */
export function deLaCommune(nom: string): string {
  if (nom.startsWith('Le ')) return `du ${nom.slice(3)}`;
  if (nom.startsWith('Les ')) return `des ${nom.slice(4)}`;
  return /^[AEIOUÉÈÎ]/u.test(nom) ? `d’${nom}` : `de ${nom}`;
}
