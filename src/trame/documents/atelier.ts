import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { ouvrirLesPolices } from './polices.ts';

const MODELES = fileURLToPath(new URL('./modeles', import.meta.url));
const DONNEES = join(MODELES, 'donnees.json');

/** Bytes of JSON: some 3,000 lines of an extract, two seconds of work. More is a mistake of the caller. */
const TAILLE_MAXIMALE = 512 * 1024;

let atelier: Promise<NodeCompiler> | undefined;

/** One compiler for the process: made at the first document (150 ms), then reused (some ms each). */
function ouvrirLAtelier(): Promise<NodeCompiler> {
  atelier ??= ouvrirLesPolices().then((polices) =>
    NodeCompiler.create({ workspace: MODELES, fontArgs: [{ fontBlobs: polices }] }),
  );
  return atelier;
}

function composer(compilateur: NodeCompiler, modele: string): NodeTypstDocument {
  const compose = compilateur.compile({ mainFilePath: join(MODELES, `${modele}.typ`) });
  if (compose.result) return compose.result;
  const constats = compose.takeDiagnostics();
  const messages = constats ? compilateur.fetchDiagnostics(constats) : [];
  throw new Error(`Le modèle « ${modele} » ne se compose pas : ${JSON.stringify(messages)}`);
}

/**
 * Composes a model with its data and hands the result to `rendre`. The data enter as a JSON file
 * that exists in memory only, for as long as the composition lasts: what a person typed is never
 * read as markup, and nothing of it stays behind in the compiler.
 */
export async function avecLeDocument<T>(
  modele: string,
  donnees: unknown,
  rendre: (compilateur: NodeCompiler, document: NodeTypstDocument) => T,
): Promise<T> {
  const json = Buffer.from(JSON.stringify(donnees));
  if (json.length > TAILLE_MAXIMALE)
    throw new RangeError(
      `Document trop grand : ${json.length} octets, ${TAILLE_MAXIMALE} au plus.`,
    );
  const compilateur = await ouvrirLAtelier();
  // From here to `finally` nothing awaits: two documents can never see each other's data.
  try {
    compilateur.mapShadow(DONNEES, json);
    return rendre(compilateur, composer(compilateur, modele));
  } finally {
    compilateur.unmapShadow(DONNEES);
    compilateur.evictCache(0);
  }
}

/** Typst refuses PDF/UA when no font of the machine has a sign (ISO 14289-1, 7.21.8). */
const estSansGlyphe = (erreur: unknown) => String(erreur).includes('could not be displayed');

/**
 * The PDF: tagged, PDF/UA-1. When a name needs a sign that no font here has, it is printed all the
 * same, tagged, with an empty box for that sign, and without claiming a standard it would not meet.
 */
export function enPdf(compilateur: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return compilateur.pdf(document, { pdfStandard: 'ua-1' });
  } catch (erreur) {
    if (!estSansGlyphe(erreur)) throw erreur;
    return compilateur.pdf(document);
  }
}
