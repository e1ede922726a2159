import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GRAPHE_NATIONAL } from '../regles/graphe-national.ts';
import ecarts from './ecarts.json' with { type: 'json' };
import { type Bilan, type Exemple, jouer, lireLesLignes } from './jouer.ts';

const CAUSES: Readonly<Record<string, string>> = ecarts;
const dossier = import.meta.dirname;
const joues = readdirSync(dossier)
  .filter((nom) => nom.endsWith('.jsonl'))
  .flatMap((nom) =>
    lireLesLignes(nom.replace('.jsonl', ''), readFileSync(join(dossier, nom), 'utf8')),
  )
  .map((exemple) => ({ exemple, bilan: jouer(GRAPHE_NATIONAL, exemple) }));

const manques = (liste: readonly { exemple: Exemple; bilan: Bilan }[]) =>
  liste.filter(({ bilan }) => !bilan.tenu).map(({ exemple }) => exemple.origine);

/** Said in the output of the tests, so that nobody has to look for what is missed. */
function dire(titre: string, liste: readonly { exemple: Exemple; bilan: Bilan }[]): void {
  const rates = liste.filter(({ bilan }) => !bilan.tenu);
  console.log(`${titre} : ${liste.length - rates.length} sur ${liste.length}`);
  for (const { exemple, bilan } of rates)
    if (!bilan.tenu)
      console.log(
        `  ${exemple.origine} — ${bilan.ecarts[0]} — ${CAUSES[exemple.origine] ?? 'cause à écrire'}`,
      );
}

describe('les exemples de référence', () => {
  const depuis2016 = joues.filter(({ exemple }) => exemple.mois >= '2016');
  const avant = joues.filter(({ exemple }) => exemple.mois < '2016');

  it('à partir de 2016, chacun tient sa tolérance ou sa cause est écrite', () => {
    dire('À partir de 2016', depuis2016);
    expect(manques(depuis2016).filter((origine) => !CAUSES[origine])).toEqual([]);
  });

  it('avant 2016, chacun tient, est hors champ, ou sa cause est écrite', () => {
    const faux = avant.filter(({ bilan }) => bilan.tenu || !bilan.horsChamp);
    dire('Avant 2016, hors de ce qui est hors champ', faux);
    expect(manques(faux).filter((origine) => !CAUSES[origine])).toEqual([]);
  });

  it('aucune cause ne reste écrite pour un exemple qui tient', () => {
    const tenus = new Set(
      joues.filter(({ bilan }) => bilan.tenu).map(({ exemple }) => exemple.origine),
    );
    expect(Object.keys(CAUSES).filter((origine) => tenus.has(origine))).toEqual([]);
  });
});
