import { SaxesParser } from 'saxes';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Noeud } from './noeud.ts';

const ENTITES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' },
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
};
/** Signs that no XML may hold are left out; what the encoding cannot hold goes by its number. */
const echapper = (texte: string): string =>
  [...texte]
    .filter((signe) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(signe))
    .map((signe) => {
      const numero = signe.codePointAt(0) ?? 0;
      return ENTITES[signe] ?? (numero > 126 ? `&#${numero};` : signe);
    })
    .join('');

function ecrireUnNoeud({ nom, valeur, enfants, id }: Noeud, marge: string): string {
  const attributs = `${id ? ` Id="${echapper(id)}"` : ''}${valeur === null ? '' : ` V="${echapper(valeur)}"`}`;
  if (enfants.length === 0) return `${marge}<${nom}${attributs}/>\n`;
  const dedans = enfants.map((un) => ecrireUnNoeud(un, `${marge} `)).join('');
  return `${marge}<${nom}${attributs}>\n${dedans}${marge}</${nom}>\n`;
}

/** The file: its root alone is in the namespace, as the schemas ask (elementFormDefault unqualified). */
export function ecrireLeXml({ nom, enfants, id }: Noeud, espace: string): Uint8Array {
  const dedans = enfants.map((un) => ecrireUnNoeud(un, ' ')).join('');
  const texte = `<?xml version="1.0" encoding="ISO-8859-1"?>\n<n:${nom} xmlns:n="${espace}"${id ? ` Id="${echapper(id)}"` : ''}>\n${dedans}</n:${nom}>\n`;
  return new TextEncoder().encode(texte);
}

const ELEMENTS_AU_PLUS = 2_000_000;
const PROFONDEUR_AU_PLUS = 30;
const sansPrefixe = (nom: string): string => nom.slice(nom.indexOf(':') + 1);

interface Ouvert extends Noeud {
  enfants: Noeud[];
}

/** In the encoding that its first line says, whatever the signs: a return comes in ISO-8859-1 or -15. */
function decoder(octets: Uint8Array): string | null {
  const tete = new TextDecoder('latin1').decode(octets.subarray(0, 200));
  const dit = /encoding=["']([\w.-]+)["']/.exec(tete)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(dit, { fatal: true }).decode(octets);
  } catch {
    return null;
  }
}

/** The tree of a file, prefixes left out. No entity is followed, no DTD read. */
export function lireLeXml(octets: Uint8Array): Resultat<Noeud, string> {
  const texte = decoder(octets);
  if (texte === null) return refuse('son encodage n’est pas celui qu’il annonce.');
  const pile: Ouvert[] = [];
  let racine: Ouvert | null = null;
  let combien = 0;
  let faute: string | null = null;
  const analyseur = new SaxesParser();
  const arreter = (quoi: string) => {
    faute ??= quoi;
  };
  analyseur.on('doctype', () => arreter('il porte un DOCTYPE.'));
  analyseur.on('error', () => arreter(`ce n’est pas du XML (ligne ${analyseur.line}).`));
  analyseur.on('opentag', ({ name, attributes }) => {
    combien++;
    if (combien > ELEMENTS_AU_PLUS || pile.length > PROFONDEUR_AU_PLUS)
      arreter('il est trop grand.');
    if (faute) return;
    const valeur = (attributes as Record<string, string>).V ?? null;
    const noeud: Ouvert = { nom: sansPrefixe(name), valeur, enfants: [] };
    pile.at(-1)?.enfants.push(noeud);
    racine ??= noeud;
    pile.push(noeud);
  });
  analyseur.on('closetag', () => pile.pop());
  analyseur.write(texte).close();
  if (faute) return refuse(faute);
  return racine ? reussi(racine) : refuse('il est vide.');
}
