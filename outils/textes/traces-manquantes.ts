import { readFileSync } from 'node:fs';

/**
 * Use cases that reach the database of a module holding persons and leave no trace. The journal's line must be
 * written in the transaction that read, so it must be in the use case itself.
 */
export function sansTrace(fichier: string, contenu = readFileSync(fichier, 'utf8')): boolean {
  const construit = /\bcasDUsage\s*\(/.test(contenu);
  const litLaBase = /\bacces\.bd\b|\bbd\b.*stockage|from '[^']*\/stockage\//.test(contenu);
  return construit && litLaBase && !/\.tracer\s*\(|\btracer\w*\s*\(/.test(contenu);
}
