import {
  ajouterJours,
  type DateCivile,
  lireDateCivile,
  normaliser,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';

const MOIS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** Without a year, a day more than two months gone by is the next one. */
const JOURS_EN_ARRIERE = 60;

const deux = (n: number) => String(n).padStart(2, '0');

function enDate(jour: number, mois: number, annee: string | undefined, aujourdHui: DateCivile) {
  const cetteAnnee = aujourdHui.slice(0, 4);
  const dite = annee === undefined ? cetteAnnee : annee.length === 2 ? `20${annee}` : annee;
  const lue = lireDateCivile(`${dite}-${deux(mois)}-${deux(jour)}`);
  if (!lue.ok || annee !== undefined || lue.valeur >= ajouterJours(aujourdHui, -JOURS_EN_ARRIERE))
    return lue;
  return lireDateCivile(`${Number(cetteAnnee) + 1}-${deux(mois)}-${deux(jour)}`);
}

/** A coming day as it is read on a letter: « 3/12 », « 03/12/2026 », « jeudi 3 décembre », « demain ». */
export function lireUnJour(
  texte: string,
  aujourdHui: DateCivile,
): Resultat<DateCivile, 'jour_illisible'> {
  const dit = normaliser(
    texte.replaceAll('/', ' ').replaceAll('-', ' ').replaceAll('.', ' '),
  ).trim();
  if (dit === 'aujourdhui') return reussi(aujourdHui);
  if (dit === 'demain') return reussi(ajouterJours(aujourdHui, 1));
  const iso = /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(dit);
  const chiffres = /^(\d{1,2}) (\d{1,2})(?: (\d{2}|\d{4}))?$/.exec(dit);
  const lettres = /^(?:\p{L}+di |dimanche )?(\d{1,2})(?:er)? (\p{L}+)(?: (\d{4}))?$/u.exec(dit);
  const mois = lettres ? MOIS.findIndex((nom) => nom.startsWith(lettres[2] ?? '?')) + 1 : 0;
  const lue = iso
    ? enDate(Number(iso[3]), Number(iso[2]), iso[1], aujourdHui)
    : chiffres
      ? enDate(Number(chiffres[1]), Number(chiffres[2]), chiffres[3], aujourdHui)
      : lettres && mois > 0
        ? enDate(Number(lettres[1]), mois, lettres[3], aujourdHui)
        : null;
  return lue?.ok ? reussi(lue.valeur) : refuse('jour_illisible');
}
