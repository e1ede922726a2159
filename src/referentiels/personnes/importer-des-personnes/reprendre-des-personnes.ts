import type { Acces } from '#acces';
import { type Importer, type Rapport, suivreLeFichier } from '#reprises';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type DifferenceDImport, importerDesPersonnes } from './importer-des-personnes.ts';
import { direLeRefusDeCsv } from './lire-le-csv.ts';

/** Line numbers and columns: who gave the file has the names in it, and reads nothing of the records here. */
function enRapport(difference: DifferenceDImport): Rapport {
  const { creees, modifiees, inchangees, aRevoir } = difference;
  return {
    lus: creees.length + modifiees.length + inchangees + aRevoir.length,
    nouveaux: creees.length,
    modifies: modifiees.length,
    inchanges: inchangees,
    refuses: aRevoir,
    differences: [
      ...creees.map(({ ligne }) => `ligne ${ligne} : une fiche nouvelle`),
      ...modifiees.map(
        ({ ligne, changements }) =>
          `ligne ${ligne} : change ${changements.map(({ champ }) => champ).join(', ')}`,
      ),
    ],
  };
}

/** The import of people as every other one: the team that answers for them is said beside the file. */
export const reprendreDesPersonnes: Importer = async (
  acces,
  { texte, nom, reglages, aBlanc },
): Promise<Resultat<Rapport, string>> => {
  const cle = Number(reglages.equipe);
  if (!Number.isInteger(cle) || cle <= 0)
    return refuse('Dites quelle équipe répond de ces personnes : --equipe 1001, par exemple.');
  const source = reglages.source ?? nom;
  const fait = await importerDesPersonnes(acces, texte, { aBlanc, source, cle });
  if (fait.ok) return reussi(enRapport(fait.valeur));
  const { refus } = fait;
  if ('difference' in refus) return reussi(enRapport(refus.difference));
  return refuse(refus.raison === 'acces' ? refus.motif : direLeRefusDeCsv(refus));
};

/** Reaction to `FichierAReprendre`, as the machine `reprise`. */
export const suivreUnFichierDePersonnes = (acces: Acces, { id }: { id: string }): Promise<void> =>
  suivreLeFichier(acces, { id, importer: reprendreDesPersonnes });
