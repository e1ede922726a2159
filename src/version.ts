import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of this product, as package.json says it. */
export const { version: VERSION } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
) as { version: string };
