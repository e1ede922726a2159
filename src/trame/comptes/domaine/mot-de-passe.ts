import { type Resultat, refuse, reussi } from '#socle/pur';
import { MOT_DE_PASSE } from './parametres.ts';

export type RefusDeMotDePasse =
  | { raison: 'trop_faible' }
  | { raison: 'trop_long' }
  | { raison: 'contient_l_identifiant' };

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

const lettresDifferentes = (texte: string): number => new Set(texte).size;

/**
 * Judges a new password: 80 bits by the CNIL's own examples (12 signs of 4 classes, 14 of 3, or a sentence
 * of 7 words). No periodic renewal is asked: délibération 2022-100, article 4.
 */
export function jugerLeMotDePasse(
  motDePasse: string,
  identifiant: string,
): Resultat<undefined, RefusDeMotDePasse> {
  if (motDePasse.length > MOT_DE_PASSE.longueurMaximale) return refuse({ raison: 'trop_long' });
  if (identifiant.length >= 3 && motDePasse.toLowerCase().includes(identifiant.toLowerCase()))
    return refuse({ raison: 'contient_l_identifiant' });
  const mots = new Set(
    motDePasse
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((mot) => mot.length >= 3),
  );
  if (mots.size >= MOT_DE_PASSE.mots) return reussi();
  const longueur = [...motDePasse].length;
  const classes = CLASSES.filter((classe) => classe.test(motDePasse)).length;
  const forte = MOT_DE_PASSE.formes.some(
    (forme) => longueur >= forme.longueur && classes >= forme.classes,
  );
  // « Aaaaaaaaaaa1! » has the classes and no strength: at least half of its signs must differ.
  return forte && lettresDifferentes(motDePasse) * 2 >= longueur
    ? reussi()
    : refuse({ raison: 'trop_faible' });
}

export function direLeRefusDeMotDePasse({ raison }: RefusDeMotDePasse): string {
  switch (raison) {
    case 'trop_faible':
      return 'Ce mot de passe se devine trop vite. Prenez sept mots sans rapport, ou douze signes avec minuscules, majuscules, chiffres et ponctuation.';
    case 'trop_long':
      return 'Ce mot de passe est trop long : 200 signes suffisent.';
    case 'contient_l_identifiant':
      return 'Ce mot de passe contient votre identifiant. Choisissez-en un autre.';
  }
}
