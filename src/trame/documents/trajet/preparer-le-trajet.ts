import { type DateCivile, dayInEnglish, jourEnToutesLettres } from '#socle/pur';
import { dit, fort, type Segment } from '../segments.ts';

/** Where to go and how to go about it, in big type: a place, nothing of why she goes there. */
export interface DonneesDuTrajet {
  langue: 'fr' | 'en';
  emetteur: string;
  /** The name on the door. */
  lieu: string;
  structure?: string;
  adresse: string;
  /** « bus 35, arrêt Mairie, puis 8 minutes à pied ». */
  acces?: string;
  /** One line a group of days. */
  horaires: readonly string[];
  /** How to go about it: three lines at most are read. */
  commentFaire: readonly string[];
  telephone?: string;
  /** « gratuit », « 5 € par an ». */
  prix?: string;
  langues?: readonly string[];
  /** When the place last confirmed all this, and who asked. */
  confirme?: { le: DateCivile; par?: string };
}

const TEXTES = {
  fr: {
    ou: 'Où',
    ouvert: 'Ouvert',
    comment: 'Comment faire',
    appeler: 'Téléphone',
    prix: 'Prix',
    langues: 'On y parle',
    et: ' et ',
    confirme: (le: DateCivile, par?: string) =>
      `Confirmé le ${jourEnToutesLettres(le, true)}${par === undefined ? '' : ` par ${par}`}.`,
    aVerifier: 'Ces renseignements n’ont pas été confirmés : appelez avant de venir.',
    page: 'Page',
    sur: 'sur',
  },
  en: {
    ou: 'Where',
    ouvert: 'Open',
    comment: 'How to go about it',
    appeler: 'Telephone',
    prix: 'Price',
    langues: 'Languages spoken',
    et: ' and ',
    confirme: (le: DateCivile, par?: string) =>
      `Confirmed on ${dayInEnglish(le, true)}${par === undefined ? '' : ` by ${par}`}.`,
    aVerifier: 'This has not been confirmed: call before you come.',
    page: 'Page',
    sur: 'of',
  },
} as const;

const enumerer = (mots: readonly string[], et: string) =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')}${et}${mots.at(-1)}`;

const lignes = (textes: readonly (string | undefined)[]) =>
  textes.filter((texte) => texte !== undefined).map((texte): Segment[] => [dit(texte)]);

/** Turns a place into what `trajet.typ` prints; what is not known has no heading. */
export function preparerLeTrajet(donnees: DonneesDuTrajet) {
  const textes = TEXTES[donnees.langue];
  const { adresse, acces, telephone, prix, confirme } = donnees;
  const parties = [
    { libelle: textes.ou, grand: true, lignes: [[fort(adresse)], ...lignes([acces])] },
    { libelle: textes.ouvert, grand: true, lignes: lignes(donnees.horaires) },
    { libelle: textes.comment, grand: false, lignes: lignes(donnees.commentFaire) },
    { libelle: textes.appeler, grand: true, lignes: telephone ? [[fort(telephone)]] : [] },
    { libelle: textes.prix, grand: false, lignes: lignes([prix]) },
    {
      libelle: textes.langues,
      grand: false,
      lignes: donnees.langues?.length ? lignes([enumerer(donnees.langues, textes.et)]) : [],
    },
  ];
  return {
    langue: donnees.langue,
    titre: donnees.lieu,
    emetteur: donnees.emetteur,
    structure: donnees.structure ?? '',
    parties: parties.filter((partie) => partie.lignes.length > 0),
    pied: [confirme ? textes.confirme(confirme.le, confirme.par) : textes.aVerifier],
    textes: { page: textes.page, sur: textes.sur },
  };
}
