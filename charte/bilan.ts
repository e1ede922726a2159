/** What `npm run charte` prints last: each rule of the charter, tenue, enfreinte or pas encore applicable, and why. */
import { existsSync, globSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { dresserLeBilan, type FichierJuge, tientUneRegle } from './dresser-le-bilan.ts';
import { REGLES } from './regles.ts';

const SIGNES = { tenue: '✓', enfreinte: '✗', 'pas encore applicable': '·' } as const;

function lireUnFichier(module: TestModule): FichierJuge {
  const essais = [...module.children.allTests()];
  const echecs = essais
    .filter((essai) => essai.result().state === 'failed')
    .map((essai) => essai.name);
  const casse = module.state() === 'failed' && echecs.length === 0;
  return {
    chemin: module.relativeModuleId,
    reussis: essais.filter((essai) => essai.result().state === 'passed').length,
    echecs: casse ? [`${module.relativeModuleId} ne tourne pas`] : echecs,
  };
}

/** A run that leaves out some files of the charter (one module's tests) has no say on the whole of it. */
function toutALu(modules: readonly TestModule[]): boolean {
  if (!existsSync('charte')) return false;
  const lus = new Set(modules.map((module) => module.relativeModuleId));
  return globSync('{charte,src,outils}/**/*.charte.test.{ts,tsx}').every((nom) => lus.has(nom));
}

export default class BilanDeLaCharte implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const siens = modules.filter((module) => tientUneRegle(module.relativeModuleId));
    if (siens.length === 0 || !toutALu(modules)) return;
    const lignes = dresserLeBilan(REGLES, siens.map(lireUnFichier));
    console.log('\n── La charte\n');
    for (const { regle, etat, pourquoi } of lignes) {
      console.log(`${SIGNES[etat]} ${regle.numero.padEnd(4)}${etat.padEnd(22)}${regle.phrase}`);
      console.log(`${' '.repeat(28)}${pourquoi} (projet social, ${regle.source})`);
    }
    const combien = (voulu: string) => lignes.filter(({ etat }) => etat === voulu).length;
    console.log(
      `\n${combien('tenue')} tenues, ${combien('enfreinte')} enfreintes, ${combien('pas encore applicable')} pas encore applicables\n`,
    );
    if (combien('enfreinte') > 0) process.exitCode = 1;
  }
}
