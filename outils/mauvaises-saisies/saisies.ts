/** What people, old machines and ill-meaning ones write in a field; each must simply work or be told clearly. */
const SAISIES: readonly (readonly [nom: string, valeur: string])[] = [
  ['vide', ''],
  ['des espaces', '   \t '],
  ['une lettre', 'Y'],
  ['une apostrophe', 'N’Diaye d\'Arc "L\'Été"'],
  ['un émoji', 'Zoé 👩‍👧‍👦 🏠'],
  ['de droite à gauche', 'فاطمة الزهراء ‏‎'],
  ['des accents décomposés', 'E\u0301lodie Ço\u0308te\u0301'],
  ['un autre alphabet', '王小明 Ђорђе'],
  ['un caractère nul', 'Ma\u0000rie\u0008'],
  ['du balisage', '<script>alert(1)</script>&amp;</textarea>'],
  ['du SQL', "'; drop table personnes.personne; --"],
  ['plusieurs lignes', 'un\r\ndeux\u2028trois'],
  ['énorme', 'é'.repeat(60_000)],
  ['un 29 février qui existe', '29/02/2024'],
  ['un 29 février qui n’existe pas', '29 février 2023'],
  ['un mois sans jour', 'mars 1992'],
  ['un jour impossible', '31/02/2026 25:61'],
  ['un 30 février', '30/02/1990'],
  ['un an trop loin', '12/05/99999'],
  ['une heure qui n’existe pas', '28/03/2027 2:30'],
  ['un nombre immense', '99999999999999999999999'],
  ['un nombre négatif', '-1'],
  ['pas un nombre', '1e400'],
  ['un code qui n’existe pas', '0000 0000 0000'],
  ['un identifiant qui n’existe pas', '00000000-0000-4000-8000-000000000001'],
];

/** Whole bodies that no form makes: what the form would have sent is given, encoded. */
const CORPS: readonly (readonly [nom: string, type: string, faire: (c: string) => BodyInit])[] = [
  ['en Windows-1252', 'application/x-www-form-urlencoded', (c) => `${c}&nom=Ren%E9e&mots=%E9t%E9`],
  ['mal échappé', 'application/x-www-form-urlencoded', (c) => `${c}&mots=%zz%&=&&%00=1`],
  ['envoyé deux fois', 'application/x-www-form-urlencoded', (c) => `${c}&${c}`],
  ['en UTF-16', 'application/x-www-form-urlencoded', (c) => Buffer.from(c, 'utf16le')],
  ['en JSON cassé', 'application/json', () => '{"nom": "Awa'],
  ['en JSON', 'application/json', () => '{"nom":{"a":[1,null]},"__proto__":{"x":1}}'],
  ['en XML', 'text/xml', () => '<a/>'],
  ['en plusieurs parties', 'multipart/form-data; boundary=x', () => '--x\r\n\r\n--x--'],
  ['sans type', '', (c) => Buffer.from(c)],
  [
    'au-delà de la limite',
    'application/x-www-form-urlencoded',
    () => `mots=${'a'.repeat(2_000_000)}`,
  ],
];

/** Files that nobody should be given: none is what a form waits for. */
const FICHIERS: readonly (readonly [nom: string, fichier: string, octets: () => BlobPart])[] = [
  ['un fichier vide', 'vide.csv', () => ''],
  ['un fichier d’image', 'photo.xml', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['un fichier XML cassé', 'retour.xml', () => '<?xml version="1.0"?><PES_Retour><a>'],
  [
    'un fichier XML qui en appelle un autre',
    'retour.xml',
    () => '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>',
  ],
  ['un fichier d’une autre racine', 'retour.xml', () => '<facture><total V="12"/></facture>'],
  ['un fichier sans ses titres', 'lignes.csv', () => 'un;deux\n1;2\n'],
  [
    'un fichier aux lignes fausses',
    'reponse.csv',
    () => 'reference;statut;date;motif\nV000000000000;payé;31/02/2026;\n;;;\n',
  ],
  [
    'un fichier au nom piégé',
    '../../"><script>alert(1)</script>.json',
    () => '{"__proto__":{"id":1},"id":{"a":[null]}}',
  ],
  ['un fichier trop lourd', 'lourd.csv', () => 'a;b\n'.repeat(6_000_000)],
];

/** What is also written in one field alone, the others being right. */
export const SEULES: ReadonlySet<string> = new Set(['vide', 'énorme']);

/** `legere`: a few in turn for every form, at each run. `forte`: more, and field by field. `entiere`: all of them. */
export type Dose = 'legere' | 'forte' | 'entiere';

/** What every form is given at least, the others in turn. */
const TOUJOURS: Readonly<Record<Dose, ReadonlySet<string>>> = {
  legere: new Set(['une apostrophe']),
  forte: new Set(['vide', 'une apostrophe', 'un caractère nul', 'énorme', 'un jour impossible']),
  entiere: new Set(SAISIES.map(([nom]) => nom)),
};
const EN_PLUS: Readonly<Record<Dose, number>> = { legere: 1, forte: 3, entiere: 0 };
const CORPS_PAR_FORMULAIRE: Readonly<Record<Dose, number>> = {
  legere: 1,
  forte: 2,
  entiere: CORPS.length,
};

const enRotation = <T>(liste: readonly T[], combien: number, rang: number): T[] =>
  Array.from({ length: combien }, (_, i) => liste[(rang * combien + i) % liste.length] as T);

export const saisiesPour = (rang: number, dose: Dose) => [
  ...SAISIES.filter(([nom]) => TOUJOURS[dose].has(nom)),
  ...enRotation(
    SAISIES.filter(([nom]) => !TOUJOURS[dose].has(nom)),
    EN_PLUS[dose],
    rang,
  ),
];

export const corpsPour = (rang: number, dose: Dose) =>
  enRotation(CORPS, CORPS_PAR_FORMULAIRE[dose], rang);

/** A few in turn, or all of them. */
export const fichiersPour = (rang: number, dose: Dose) =>
  dose === 'legere' ? enRotation(FICHIERS, 2, rang) : FICHIERS;
