import { direOuLeCsvCasse, lireUnCsv } from '#socle';
import {
  dateCivile,
  lireDateCivile,
  lireDesOctets,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import {
  type BordereauAEcrire,
  type FormatDeBordereau,
  type LigneDeReponse,
  type RefusDeReponse,
  type ReponseDuPayeur,
  referenceDouble,
} from '../../domaine/bordereau.ts';

const TITRES = ['reference', 'date', 'montant', 'titulaire', 'iban'] as const;
const TITRES_DE_LA_REPONSE = ['reference', 'statut', 'date', 'motif'] as const;
const LIGNES_AU_PLUS = 20_001;

/** A cell that a spreadsheet would run as a formula is given a quote that it shows. */
const cellule = (texte: string): string => {
  const inerte = /^[=+\-@\t]/.test(texte) ? `'${texte}` : texte;
  return /[";\n]/.test(inerte) ? `"${inerte.replaceAll('"', '""')}"` : inerte;
};

const enEuros = (centimes: number): string =>
  `${Math.floor(centimes / 100)},${String(centimes % 100).padStart(2, '0')}`;

function ecrire({ lignes }: Pick<BordereauAEcrire, 'lignes'>): Uint8Array {
  const rangees = lignes.map(({ reference, le, centimes, titulaire, iban }) =>
    [reference, le, enEuros(centimes), cellule(titulaire), iban].join(';'),
  );
  return new TextEncoder().encode(`\uFEFF${[TITRES.join(';'), ...rangees].join('\r\n')}\r\n`);
}

const sansAccent = (texte: string): string =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function lireUneLigne(
  ligne: number,
  dit: (titre: (typeof TITRES_DE_LA_REPONSE)[number]) => string,
): Resultat<LigneDeReponse, RefusDeReponse> {
  const refuser = (quoi: string) =>
    refuse<RefusDeReponse>({ raison: 'ligne_illisible', ligne, quoi });
  const reference = dit('reference').toUpperCase();
  if (!/^V[0-9A-Z]{12}$/.test(reference))
    return refuser('la référence n’est pas une des nôtres (V suivi de 12 signes).');
  const date = lireDateCivile(dit('date'));
  if (!date.ok) return refuser('la date s’écrit AAAA-MM-JJ.');
  const le = dateCivile(date.valeur);
  const statut = sansAccent(dit('statut'));
  if (statut === 'paye') return reussi({ reference, statut: 'paye', le });
  if (statut !== 'rejete') return refuser('le statut est « payé » ou « rejeté ».');
  const motif = nettoyerUneLigne(dit('motif')).slice(0, 200);
  if (motif === '') return refuser('un rejet dit son motif.');
  return reussi({ reference, statut: 'rejete', le, motif });
}

function lireLaReponse(octets: Uint8Array): Resultat<ReponseDuPayeur, RefusDeReponse> {
  const rangees = lireUnCsv(lireDesOctets(octets).texte, LIGNES_AU_PLUS);
  if (!rangees.ok)
    return refuse({
      raison: 'ligne_illisible',
      ligne: rangees.refus.ligne,
      quoi: direOuLeCsvCasse(rangees.refus),
    });
  const [titres, ...lignes] = rangees.valeur;
  if (!titres || lignes.length === 0) return refuse({ raison: 'reponse_vide' });
  const dits = titres.cellules.map(sansAccent);
  const absents = TITRES_DE_LA_REPONSE.filter((titre) => !dits.includes(titre));
  if (absents.length > 0) return refuse({ raison: 'titres_absents', titres: absents });
  const lues: LigneDeReponse[] = [];
  for (const { ligne, cellules } of lignes) {
    const lue = lireUneLigne(ligne, (titre) => cellules[dits.indexOf(titre)] ?? '');
    if (!lue.ok) return lue;
    lues.push(lue.valeur);
  }
  const reference = referenceDouble(lues);
  return reference
    ? refuse({ raison: 'reference_double', reference })
    : reussi({ lignes: lues, tout: null, ailleurs: 0 });
}

/**
 * Semicolons, UTF-8, one line a payment. Sent: reference;date;montant;titulaire;iban. Answered:
 * reference;statut;date;motif, where statut is payé or rejeté.
 */
export const BORDEREAU_CSV: FormatDeBordereau = {
  nom: 'csv',
  type: 'text/csv; charset=utf-8',
  extension: 'csv',
  nommeLesCreanciers: false,
  nommer: ({ annee, rang }) => `bordereau-${annee}-${String(rang).padStart(4, '0')}`,
  ecrire: (bordereau) => reussi(ecrire(bordereau)),
  lireLaReponse,
};
