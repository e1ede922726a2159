import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { GRAPHE_NATIONAL, moisDeLaDemande, type Reglage, repondreAUneLigne } from '#droits';
import { type Commande, malDemande, REUSSI } from '../commande.ts';

/** A line longer than any household: a file without ends of line must not fill the memory. */
const LONGUEUR_AU_PLUS = 2_000_000;

/**
 * One situation a line, one answer a line, in order and at once: a line that cannot be read is answered with its
 * number and the others go on. Nothing is kept, no base is opened.
 */
export const droitsCalculer: Commande = {
  nom: 'droits calculer',
  parametres: [],
  phrase: 'Calculer des droits : une situation par ligne, une réponse par ligne',
  options: {
    fichier: { type: String, description: 'Le fichier de situations ; « - » : l’entrée standard' },
    date: { type: String, description: 'Le mois AAAA-MM des situations qui ne le disent pas' },
    droits: { type: String, description: 'rsa,ppa… ; tous sans cette option' },
    'en-bref': { type: Boolean, description: 'Ajouter ce qui a fait le montant, en douze lignes' },
    expliquer: { type: Boolean, description: 'Ajouter le calcul ligne à ligne et ses articles' },
  },
  async faire({ options }, _reglages, { dire, ecrire }) {
    const fichier = options.fichier === undefined ? '' : String(options.fichier);
    if (!fichier) return malDemande('Dites le fichier : --fichier situations.jsonl');
    const mois = options.date === undefined ? undefined : moisDeLaDemande(String(options.date));
    if (mois && !mois.ok) return malDemande(mois.refus);
    const droits = options.droits === undefined ? undefined : String(options.droits).split(',');
    const inconnu = droits?.find(
      (id) =>
        !GRAPHE_NATIONAL.droits.has(id) && GRAPHE_NATIONAL.variables.get(id)?.nature !== 'regle',
    );
    if (inconnu !== undefined)
      return malDemande(
        `« ${inconnu} » n’est pas un droit calculé ici. Possibles : ${[...GRAPHE_NATIONAL.droits.keys()].join(', ')}.`,
      );
    if (fichier !== '-' && !statSync(fichier, { throwIfNoEntry: false })?.isFile())
      return malDemande(`« ${fichier} » n’est pas un fichier lisible.`);
    const { lues, refusees } = await repondreAToutes(
      fichier,
      {
        ...(mois ? { mois: mois.valeur } : {}),
        ...(droits ? { droits } : {}),
        ...(options.expliquer
          ? { expliquer: true }
          : options['en-bref']
            ? { expliquer: 'en_bref' as const }
            : {}),
      },
      ecrire,
    );
    dire(`${lues} situations lues, ${refusees} refusées.`);
    return { code: REUSSI, phrases: [], json: undefined };
  },
};

async function repondreAToutes(
  fichier: string,
  reglage: Reglage,
  ecrire: (ligne: string) => Promise<void>,
): Promise<{ lues: number; refusees: number }> {
  const source = fichier === '-' ? process.stdin : createReadStream(fichier, 'utf8');
  let ligne = 0;
  let lues = 0;
  let refusees = 0;
  for await (const brute of createInterface({
    input: source,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    ligne++;
    const texte = (ligne === 1 ? brute.replace(/^\uFEFF/, '') : brute).trim();
    if (texte === '') continue;
    lues++;
    const reponse = repondreAUneLigne(GRAPHE_NATIONAL, texte.slice(0, LONGUEUR_AU_PLUS), reglage);
    if ('erreur' in reponse) refusees++;
    await ecrire(JSON.stringify({ ligne, ...reponse }));
  }
  return { lues, refusees };
}
