import { ecrireUnZip } from './ecrire-un-zip.ts';

export type Cellule = string | number | null;

/** A cell that a spreadsheet reads as a text, never as a formula. */
const ecrireUneCellule = (valeur: Cellule): string => {
  const texte = valeur === null ? '' : String(valeur);
  return `"${(/^[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte).replaceAll('"', '""')}"`;
};

/** UTF-8 with its mark, semicolons, as a spreadsheet in French opens it. */
export const ecrireUnCsv = (lignes: readonly (readonly Cellule[])[]): string =>
  `\ufeff${lignes.map((ligne) => ligne.map(ecrireUneCellule).join(';')).join('\r\n')}\r\n`;

export interface Feuille {
  nom: string;
  lignes: readonly (readonly Cellule[])[];
}

export const TYPE_ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

const enXml = (texte: string): string =>
  texte
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for these
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A text stays a text: an ODS holds a formula only where one is written as such, and none is. */
const uneCellule = (valeur: Cellule): string => {
  if (valeur === null) return '<table:table-cell/>';
  if (typeof valeur === 'number')
    return `<table:table-cell office:value-type="float" office:value="${valeur}"><text:p>${valeur}</text:p></table:table-cell>`;
  return `<table:table-cell office:value-type="string"><text:p>${enXml(valeur)}</text:p></table:table-cell>`;
};

const uneFeuille = ({ nom, lignes }: Feuille): string =>
  `<table:table table:name="${enXml(nom)}">${lignes
    .map((ligne) => `<table:table-row>${ligne.map(uneCellule).join('')}</table:table-row>`)
    .join('')}</table:table>`;

/** A spreadsheet of texts and numbers (OpenDocument 1.3), as LibreOffice and others open it. */
export const ecrireUnOds = (feuilles: readonly Feuille[]): Uint8Array =>
  ecrireUnZip([
    { nom: 'mimetype', contenu: TYPE_ODS, tel: true },
    {
      nom: 'META-INF/manifest.xml',
      contenu: `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE_ODS}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    {
      nom: 'content.xml',
      contenu: `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${OASIS}:office:1.0" xmlns:table="${OASIS}:table:1.0" xmlns:text="${OASIS}:text:1.0" office:version="1.3"><office:body><office:spreadsheet>${feuilles.map(uneFeuille).join('')}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
