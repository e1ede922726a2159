/**
 * `npm run glossaire`: docs/glossaire.md read against the names of the code, the tables and the texts of screens.
 * Adapters, quotations and the titles of texts are exempt, each said in the glossary itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Glossaire, lireLeGlossaire } from './glossaire/lire-le-glossaire.ts';
import { motsDansLesNoms } from './glossaire/mots-des-noms.ts';
import { motsDansLesTextes } from './glossaire/mots-des-textes.ts';
import { fichiersDeProduction, fichiersDesEcrans, fichiersDOutils } from './textes/fichiers-lus.ts';
import { nomsDeclares } from './textes/noms-declares.ts';
import { nomsDuSql } from './textes/noms-du-sql.ts';
import { textesDe } from './textes/textes-des-ecrans.ts';

export interface MotTrouve {
  ou: string;
  mot: string;
  /** The name or the text that holds it. */
  dans: string;
}

export interface Lecture {
  glossaire: Glossaire;
  lus: number;
  trouves: MotTrouve[];
}

export function lireContreLeGlossaire(racine = '.'): Lecture {
  const glossaire = lireLeGlossaire(readFileSync(join(racine, 'docs/glossaire.md'), 'utf8'));
  const lire = (fichier: string) => readFileSync(join(racine, fichier), 'utf8');
  const estExempt = (fichier: string) =>
    glossaire.chemins.some((chemin) => `/${fichier}`.includes(chemin));
  const codes = [...fichiersDeProduction(racine), ...fichiersDOutils(racine)].filter(
    (fichier) => /\.tsx?$/.test(fichier) && !estExempt(fichier),
  );
  const noms = codes.flatMap((fichier) =>
    nomsDeclares(fichier, lire(fichier)).map((nom) => ({ ...nom, ou: `${fichier}:${nom.ligne}` })),
  );
  const textes = fichiersDesEcrans(racine)
    .filter((fichier) => !estExempt(fichier))
    .flatMap((fichier) => textesDe(fichier, lire(fichier)));
  return {
    glossaire,
    lus: codes.length,
    trouves: [
      ...motsDansLesNoms(glossaire, [...noms, ...nomsDuSql(racine)]),
      ...motsDansLesTextes(glossaire, textes),
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { glossaire, lus, trouves } = lireContreLeGlossaire();
  for (const { ou, mot, dans } of trouves) {
    const ecarte = glossaire.ecartes.find((un) => un.mot === mot);
    const plutot = ecarte ? ` ; plutôt : ${ecarte.plutot}` : '';
    console.error(`✗ ${ou} « ${mot} » dans « ${dans.trim().slice(0, 80)} »${plutot}`);
  }
  console.log(
    `${lus} files read against ${glossaire.termes.length} words; ${trouves.length} to say otherwise (docs/glossaire.md)`,
  );
  process.exit(trouves.length > 0 ? 1 : 0);
}
