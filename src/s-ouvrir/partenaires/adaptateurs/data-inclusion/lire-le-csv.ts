const NOMBRES = new Set([
  'longitude',
  'latitude',
  'volume_horaire_hebdomadaire',
  'nombre_semaines',
]);
const LISTES = new Set([
  'reseaux_porteurs',
  'thematiques',
  'publics',
  'modes_accueil',
  'zone_eligibilite',
  'modes_mobilisation',
  'mobilisable_par',
]);

interface Rangee {
  /** As a spreadsheet numbers it: the heading is line 1. */
  ligne: number;
  cellules: string[];
}

/** RFC 4180: quotes doubled inside quotes, line ends kept inside them; `coupe`: it ends inside quotes. */
function decouper(texte: string, separateur: string): { rangees: Rangee[]; coupe: boolean } {
  const rangees: Rangee[] = [];
  let [cellules, cellule, entre, ligne, debut]: [string[], string, boolean, number, number] = [
    [],
    '',
    false,
    1,
    1,
  ];
  const finir = () => {
    cellules.push(cellule);
    if (cellules.some((c) => c.trim() !== '')) rangees.push({ ligne: debut, cellules });
    [cellules, cellule] = [[], ''];
  };
  for (let rang = 0; rang < texte.length; rang += 1) {
    const signe = texte[rang] as string;
    if (signe === '\n') ligne += 1;
    if (entre) {
      if (signe !== '"') cellule += signe;
      else if (texte[rang + 1] === '"') {
        cellule += '"';
        rang += 1;
      } else entre = false;
    } else if (signe === '"' && cellule === '') entre = true;
    else if (signe === separateur) {
      cellules.push(cellule);
      cellule = '';
    } else if (signe === '\n') {
      finir();
      debut = ligne;
    } else if (signe !== '\r') cellule += signe;
  }
  finir();
  return { rangees, coupe: entre };
}

/** Lists come as JSON, as PostgreSQL writes them (`{a,b}`), or with commas or bars between values. */
function lireUneListe(cellule: string): unknown {
  const texte = cellule.trim();
  if (texte.startsWith('[')) {
    try {
      return JSON.parse(texte.replace(/'/g, '"'));
    } catch {
      return texte;
    }
  }
  return texte
    .replace(/^\{|\}$/g, '')
    .split(/[,|]/)
    .map((valeur) => valeur.trim().replace(/^"|"$/g, ''))
    .filter((valeur) => valeur !== '');
}

function lireUneCellule(colonne: string, cellule: string): unknown {
  if (cellule.trim() === '') return null;
  if (LISTES.has(colonne)) return lireUneListe(cellule);
  if (!NOMBRES.has(colonne)) return cellule;
  const nombre = Number(cellule);
  return Number.isNaN(nombre) ? cellule : nombre;
}

/**
 * Rows by name of column, each with its line; commas or semicolons, whichever the heading uses most. Null: the file
 * stops inside a cell, it was cut on its way.
 */
export function lireLeCsv(
  texte: string,
): { ligne: number; valeur: Record<string, unknown> }[] | null {
  const titre = texte.slice(0, texte.indexOf('\n') === -1 ? undefined : texte.indexOf('\n'));
  const separateur = titre.split(';').length > titre.split(',').length ? ';' : ',';
  const lu = decouper(texte, separateur);
  if (lu.coupe) return null;
  const [entete, ...rangees] = lu.rangees;
  const colonnes = (entete?.cellules ?? []).map((nom) => nom.trim());
  return rangees.map(({ ligne, cellules }) => ({
    ligne,
    valeur: Object.fromEntries(
      colonnes.map((colonne, rang) => [colonne, lireUneCellule(colonne, cellules[rang] ?? '')]),
    ),
  }));
}
