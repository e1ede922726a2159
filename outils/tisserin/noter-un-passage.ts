import { enTantQue } from '#acces';
import { noterUnPassage, type Passage } from '#sauvegardes';
import { horlogeDuSysteme, type Reglages } from '#socle';
import { avecLaBase } from './base.ts';
import { type Entourage, type Issue, REUSSI } from './commande.ts';

/**
 * Does a backup or a proof, then keeps in the base in service how it ended: well or not, the administration's page and
 * the metrics say it. A base that cannot be reached now changes nothing to what was done.
 */
export async function noterCommentCelaFinit(
  reglages: Reglages,
  genre: Passage['genre'],
  { dire }: Pick<Entourage, 'dire'>,
  faire: () => Promise<Issue>,
): Promise<Issue> {
  const debut = Date.now();
  const issue = await faire().catch(
    (erreur: Error): Issue => ({
      code: 1,
      phrases: [erreur.message],
      json: { erreur: erreur.message },
    }),
  );
  if (!reglages.baseUrl) return issue;
  const { nom, sauvegarde, taille } = issue.json as {
    nom?: string;
    sauvegarde?: string;
    taille?: number;
  };
  const passage = {
    genre,
    sauvegarde: nom ?? sauvegarde ?? '',
    reussi: issue.code === REUSSI,
    secondes: Math.round((Date.now() - debut) / 1000),
    octets: taille ?? null,
    phrase: issue.phrases[0] ?? '',
  };
  try {
    await avecLaBase(reglages, 'courant', (moteur) =>
      enTantQue(
        { moteur, horloge: horlogeDuSysteme, cle: reglages.cle },
        { genre: 'machine', nom: 'sauvegardes' },
        'savoir que la base est sauvegardée',
        (acces) => noterUnPassage(acces, passage),
      ),
    );
  } catch {
    dire('La base en service n’a pas pu noter ce passage.');
  }
  return issue;
}
