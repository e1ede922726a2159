import { describe, expect, test } from 'vitest';
import { type CodeDeSalle, dateCivile, lireInstant, valeurOuErreur } from '#socle/pur';
import { composerUnDocument, type DonneesParModele } from './composer-un-document.ts';
import { relireLePapier, unCahier, unRecepisse } from './essais.ts';

const instant = (texte: string) => valeurOuErreur(lireInstant(texte));

const UN_TRAJET: DonneesParModele['trajet'] = {
  langue: 'fr',
  emetteur: 'Tisserin',
  lieu: 'Épicerie solidaire des Quatre-Chemins',
  adresse: '8 rue des Cités, 93300 Aubervilliers',
  horaires: ['lundi et vendredi, de 14 h à 18 h'],
  commentFaire: ['Venez une première fois sans rien : on vous inscrit sur place.'],
  telephone: '01 99 00 51 20',
  langues: ['français', 'arabe', 'tamoul'],
};
const UNE_FEUILLE: DonneesParModele['feuille-de-venue'] = {
  langue: 'fr',
  lieu: 'Accueil d’Aubervilliers',
  code: 'A-27' as CodeDeSalle,
  guichet: 'Guichet 2',
  arriveeLe: instant('2026-11-23T09:12:00Z'),
};
const unExtrait = (nombre: number): DonneesParModele['extrait-qui-a-regarde'] => ({
  langue: 'fr',
  emetteur: 'Tisserin',
  personne: 'Aïcha Diallo',
  du: dateCivile('2025-11-24'),
  au: dateCivile('2026-11-23'),
  editeLe: dateCivile('2026-11-23'),
  joindre: 'dpo@departement.example',
  regards: Array.from({ length: nombre }, (_, i) => ({
    le: instant(`2026-10-${String((i % 28) + 1).padStart(2, '0')}T10:05:00Z`),
    fonction: 'assistante sociale',
    service: 'service social d’Aubervilliers',
    raison: `préparer le rendez-vous numéro ${i + 1}`,
  })),
});

const UNE_ENVELOPPE: DonneesParModele['enveloppe-de-cle'] = {
  langue: 'fr',
  lieu: 'Service social d’Aubervilliers',
  identite: 'AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQY',
  fichier: 'cle-du-lieu-11.txt',
  le: dateCivile('2026-11-26'),
};

const UNE_LETTRE: DonneesParModele['lettre'] = {
  langue: 'fr',
  emetteur: 'Tisserin',
  auteur: ['Brigitte Moreau, évaluatrice'],
  destinataire: ['Rosa Ferreira'],
  le: dateCivile('2026-11-27'),
  objet: 'Votre plan d’aide',
  parties: [
    {
      titre: 'Ce que nous vous proposons',
      paragraphes: ['Voici les aides vues avec vous.'],
      tableau: { colonnes: ['Aide', 'Coût'], lignes: [['Aide à domicile', '426 €']] },
    },
  ],
};

const enClair = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const metadonnees = (pdf: Uint8Array) => Buffer.from(pdf).toString('utf8');

describe('un document est lisible par toutes et tous', () => {
  const papiers = [
    ['recepisse', () => composerUnDocument('recepisse', unRecepisse())],
    ['feuille-de-venue', () => composerUnDocument('feuille-de-venue', UNE_FEUILLE)],
    ['trajet', () => composerUnDocument('trajet', UN_TRAJET)],
    ['extrait', () => composerUnDocument('extrait-qui-a-regarde', unExtrait(3))],
    ['cahier', () => composerUnDocument('cahier-de-secours', unCahier())],
    ['lettre', () => composerUnDocument('lettre', UNE_LETTRE)],
    ['enveloppe', () => composerUnDocument('enveloppe-de-cle', UNE_ENVELOPPE)],
  ] as const;
  test.each(papiers)('%s : balisé, PDF/UA-1, en français, avec un titre', async (_, composer) => {
    const pdf = await composer();
    expect(enClair(pdf)).toMatch(/^%PDF-1\.7/);
    expect(enClair(pdf)).toContain('/StructTreeRoot');
    expect(enClair(pdf)).toContain('/Lang (fr)');
    expect(enClair(pdf)).toMatch(/\/S \/H1\b/);
    expect(metadonnees(pdf)).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(metadonnees(pdf)).toMatch(/<dc:title>/);
  });

  test('le carré a ses mots, et le tableau de l’extrait ses en-têtes', async () => {
    const mots = Buffer.from('Carré à photographier', 'utf16le').swap16().toString('hex');
    expect(enClair(await composerUnDocument('recepisse', unRecepisse()))).toContain(
      `/Alt <FEFF${mots.toUpperCase()}`,
    );
    const extrait = enClair(await composerUnDocument('extrait-qui-a-regarde', unExtrait(2)));
    expect(extrait.match(/\/S \/TH\b/g)).toHaveLength(4);
  });

  test('les caractères de la maison servent seuls, lettres d’Europe comprises', async () => {
    const pdf = enClair(
      await composerUnDocument('recepisse', unRecepisse({ avec: 'Šárka Łęcka Țepeș' })),
    );
    const polices = [...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([A-Za-z]+)/g)].map(([, nom]) => nom);
    expect(new Set(polices)).toEqual(new Set(['AtkinsonHyperlegibleNext']));
    expect(polices.length).toBeGreaterThanOrEqual(3);
  });
});

describe('ce qu’une personne dit s’imprime tel quel', () => {
  const pieges = [
    '#panic("tombe")',
    '$x^2$ *gras* _penché_ `code`',
    '#include "/etc/passwd"',
    '= Titre <etiquette> @renvoi // reste /* là */',
    '"], "emetteur": "un autre',
    '\\u{1f600} \\ ~ -- --- ...',
    'O’Brien & fils <b>',
    'J',
  ];
  test.each(pieges)('%s', async (piege) => {
    const demandes = [{ titre: piege, qui: { personne: piege, service: piege }, ou: piege }];
    const { texte } = await relireLePapier('recepisse', unRecepisse({ avec: piege, demandes }));
    const sansEspace = (mots: string) => mots.replaceAll(' ', '');
    expect(sansEspace(texte).split(sansEspace(piege)).length - 1).toBe(5);
  });

  test('un nom de droite à gauche, un emoji, un signe de direction ne renversent pas la page', async () => {
    const avec = 'محمد \u202eعبد الله 😀 \u0000\u2066';
    const { texte } = await relireLePapier('recepisse', unRecepisse({ avec }));
    expect(texte).toContain('محمد');
    expect(texte).toContain('Pour savoir où ça en est');
    for (const signe of ['\0', '\u202e', '\u2066']) expect(texte).not.toContain(signe);
  });

  test('un signe qu’aucune police ne connaît n’empêche pas le reçu, qui ne se dit plus conforme', async () => {
    const pdf = await composerUnDocument('recepisse', unRecepisse({ avec: 'Awa \u{13000}' }));
    expect(enClair(pdf)).toContain('/StructTreeRoot');
    expect(metadonnees(pdf)).not.toContain('pdfuaid:part');
  });

  test('un nom de 150 lettres sans espace passe à la ligne', async () => {
    const long = 'Rakotoarimanana'.repeat(10);
    const { texte } = await relireLePapier('recepisse', unRecepisse({ avec: long }));
    expect(texte.replaceAll(' ', '')).toContain(long);
    const lignes = texte.split(' ').filter((morceau) => long.includes(morceau));
    expect(lignes.length).toBeGreaterThanOrEqual(2);
  });

  test('un document énorme est refusé, et le suivant se compose', async () => {
    const demandes = [{ titre: 'a'.repeat(600_000), qui: {} }];
    await expect(composerUnDocument('recepisse', unRecepisse({ demandes }))).rejects.toThrow(
      'Document trop grand',
    );
    expect((await relireLePapier('recepisse', unRecepisse())).pages).toBe(1);
  });

  test('deux documents composés ensemble ne se mélangent pas', async () => {
    const prenoms = ['Nadia', 'Samir', 'Léa', 'Thomas'];
    const papiers = await Promise.all(
      prenoms.map((avec) => relireLePapier('recepisse', unRecepisse({ avec }))),
    );
    papiers.forEach(({ texte }, i) => {
      expect(prenoms.filter((prenom) => texte.includes(prenom))).toEqual([prenoms[i]]);
    });
  });
});

describe('les autres papiers', () => {
  test('la feuille de la salle donne un code et un guichet', async () => {
    const { texte, pages } = await relireLePapier('feuille-de-venue', UNE_FEUILLE);
    expect(pages).toBe(1);
    expect(texte).toContain('A-27 Guichet 2 lundi 23 novembre, 10 h 12');
    expect(texte).toContain('n’ouvre rien');
  });

  test('le trajet tait ce qu’il ne sait pas et dit quand rien n’est confirmé', async () => {
    const { texte } = await relireLePapier('trajet', UN_TRAJET);
    expect(texte).toContain('français, arabe et tamoul');
    expect(texte).not.toContain('Prix');
    expect(texte).toContain('appelez avant de venir');
    const le = dateCivile('2026-11-12');
    const confirme = await relireLePapier('trajet', { ...UN_TRAJET, confirme: { le } });
    expect(confirme.texte).toContain('Confirmé le jeudi 12 novembre 2026.');
  });

  test('l’extrait dit chaque regard, le plus récent d’abord, sur autant de pages qu’il faut', async () => {
    const { texte, pages } = await relireLePapier('extrait-qui-a-regarde', unExtrait(60));
    expect(pages).toBeGreaterThan(2);
    expect(texte).toContain('60 fois');
    expect(texte).toContain(`Page ${pages} sur ${pages}`);
    expect(texte.indexOf('28 octobre')).toBeLessThan(texte.indexOf('1er octobre'));
    const vide = await relireLePapier('extrait-qui-a-regarde', unExtrait(0));
    expect(vide.texte).toContain('personne n’a regardé ni modifié votre dossier');
  });

  test('le cahier de secours dit quoi faire, qui appeler, qui est attendu, et laisse de quoi écrire', async () => {
    const { texte, pages } = await relireLePapier('cahier-de-secours', unCahier());
    // Three pages to read, a register, one sheet a number, and two receipts to a page.
    expect(pages).toBe(3 + 1 + 2 + 1);
    expect(texte.replaceAll('\u00a0', ' ')).toContain('06 39 98 00 01 Sylvie Roux, jusqu’à 13 h');
    expect(texte).toContain('K7M-Q3X');
    expect(texte).toContain('10 h Code 7F3A Thomas Brun');
    expect(texte).toContain('mardi 24 novembre, en retard');
    expect(texte.match(/0412-K/g)).toHaveLength(2);
    expect(texte.match(/pas abordé/g)).toHaveLength(10);
    expect(texte).toContain('K7MQ 3XWT 9Z2P');
  });

  test('un lieu sans rien d’attendu, et une journée de trois cents rendez-vous, s’impriment aussi', async () => {
    const rien = { permanences: [], voisins: [], rendezVous: [], promesses: [], absences: [] };
    const vide = await relireLePapier('cahier-de-secours', unCahier({ ...rien, feuilles: [] }));
    expect(vide.texte).toContain('Aucun rendez-vous');
    const [un] = unCahier().rendezVous;
    if (!un) throw new Error('un rendez-vous');
    const rendezVous = Array.from({ length: 300 }, () => un);
    const plein = await relireLePapier('cahier-de-secours', unCahier({ rendezVous }));
    expect(plein.texte.match(/Aïcha Diallo/g)).toHaveLength(300);
  });
});
