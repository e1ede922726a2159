import { join } from 'node:path';
import { assemblerLeScriptDesCles } from '#comptes';
import { type Adresses, feuilleDeStyle, ICONE_DU_SITE, POLICES } from '#interface';
import { type Actif, actifDepuisUnFichier, actifDepuisUnTexte, assemblerLeScript } from '#socle';

const SCRIPT = join(import.meta.dirname, 'interface', 'navigateur', 'tisserin.ts');

/** The static parts, each under an address that names its content, so that browsers keep it for ever. */
export async function preparerLesActifs(): Promise<{
  actifs: Actif[];
  adresses: Adresses;
  scriptDesCles: string;
}> {
  const feuille = actifDepuisUnTexte('tisserin.css', 'text/css; charset=utf-8', feuilleDeStyle());
  const icone = actifDepuisUnTexte('nid.svg', 'image/svg+xml', ICONE_DU_SITE);
  const [script, cles] = await Promise.all([
    assemblerLeScript('tisserin.js', SCRIPT),
    assemblerLeScriptDesCles(),
  ]);
  const polices = POLICES.map(({ chemin, fichier }) =>
    actifDepuisUnFichier(chemin, fichier, 'font/woff2'),
  );
  return {
    actifs: [feuille, icone, script, cles, ...polices],
    adresses: { feuille: feuille.chemin, script: script.chemin, icone: icone.chemin },
    scriptDesCles: cles.chemin,
  };
}
