import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centimes, dateCivile } from '#socle/pur';
import type { BordereauRemis, Creancier, LigneDeBordereau } from '../../domaine/bordereau.ts';
import { lireLesReglagesDuPes, type ReglagesDuPes } from '../../domaine/payeur.ts';
import { ESPACE_ALLER, PES_ALLER } from './aller.ts';
import { verifierLaCoherence } from './coherence.ts';
import { composerUnAller } from './composer-un-aller.ts';
import { ecrireDuSepa } from './ecrire-du-sepa.ts';
import { lire, type Noeud, porte, tous, vaut } from './noeud.ts';
import { BORDEREAU_PES } from './pes.ts';
import { valider } from './valider.ts';
import { ecrireLeXml, lireLeXml } from './xml.ts';

const IBAN = 'FR7630006000011234567890189';
const PES: ReglagesDuPes = {
  ...{ poste: '093000', siret: '22930008201453', collectivite: '200', budget: '00' },
  ...{ libelle: 'Département', typeDeFichier: 'PESALR2', premierBordereau: 501 },
  premierMandat: 90_001,
  imputations: {
    fsl: { nature: '6562', fonction: '428' },
    'apa-domicile': { nature: '6511411', fonction: null },
  },
};
const AWA: Creancier = { nature: 'particulier', civilite: 'Mme', nom: 'Diallo', prenom: 'Awa' };
const uneLigne = (piece: number, autre: Partial<LigneDeBordereau> = {}): LigneDeBordereau => ({
  reference: `V${String(piece).padStart(12, '0')}`,
  le: dateCivile('2026-11-24'),
  centimes: centimes(12_005),
  ...{ titulaire: 'Mme Awa Diallo', iban: IBAN, bic: null, piece, enveloppe: 'fsl' },
  destinataireId: '00000000-0000-4000-8000-00000000e11e',
  siret: null,
  creancier: AWA,
  ...autre,
});
const TITRE = { annee: 2026, rang: 3, numero: 2, etabliLe: dateCivile('2026-11-24'), pes: PES };
const somme = (lignes: readonly LigneDeBordereau[]) =>
  lignes.reduce((total, un) => total + un.centimes, 0);
const ecrire = (lignes: readonly LigneDeBordereau[], pes: ReglagesDuPes | null = PES) =>
  BORDEREAU_PES.ecrire({ ...TITRE, pes, cumul: centimes(somme(lignes) + 100_000), lignes });
const texteDe = (octets: Uint8Array) => new TextDecoder('latin1').decode(octets);
const relire = (octets: Uint8Array): Noeud => {
  const lu = lireLeXml(octets);
  if (!lu.ok) throw new Error(lu.refus);
  return lu.valeur;
};
const LES_TROIS = [
  uneLigne(4),
  uneLigne(5, {
    ...{
      creancier: { nature: 'societe', nom: 'Électricité & Gaz du Lot' },
      siret: '55208131766522',
    },
    ...{ enveloppe: 'apa-domicile', centimes: centimes(99), titulaire: 'Électricité du Lot' },
  }),
  uneLigne(6, { iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' }),
];

describe('Un PES_Aller', () => {
  it('suit la description, et se relit : un mandat par versement, des totaux justes, une personne nommée', () => {
    const ecrit = ecrire(LES_TROIS);
    if (!ecrit.ok) throw new Error(JSON.stringify(ecrit.refus));
    const racine = relire(ecrit.valeur);
    expect(texteDe(ecrit.valeur)).toMatch(
      /^<\?xml version="1.0" encoding="ISO-8859-1"\?>\n<n:PES_Aller xmlns:n="http:\/\/www.minefi/,
    );
    expect(valider(PES_ALLER, racine)).toEqual([]);
    expect(lire(racine, 'Enveloppe', 'Parametres', 'NomFic')).toBe(
      'PESALR2_22930008201453_261124_0003',
    );
    const [bordereau] = tous(racine, 'PES_DepenseAller', 'Bordereau');
    const bloc = tous(bordereau as Noeud, 'BlocBordereau')[0]?.enfants;
    expect(bloc?.map(({ nom, valeur }) => [nom, valeur])).toEqual([
      ['Exer', '2026'],
      ['IdBord', '502'],
      ['DteBordEm', '2026-11-24'],
      ['TypBord', '01'],
      ['NbrPce', '3'],
      ['MtCumulAnnuel', '1241.09'],
      ['MtBordHT', '241.09'],
    ]);
    const tiers = tous(bordereau as Noeud, 'Piece', 'LigneDePiece', 'Tiers', 'InfoTiers').map(
      ({ enfants }) => Object.fromEntries(enfants.map(({ nom, valeur }) => [nom, valeur])),
    );
    expect(tiers[0]).toMatchObject({
      CatTiers: '01',
      Civilite: 'Mme',
      Nom: 'DIALLO',
      Prenom: 'AWA',
    });
    expect(tiers[1]).toMatchObject({
      CatTiers: '60',
      NatIdTiers: '01',
      Nom: 'ELECTRICITE ET GAZ DU LOT',
    });
    expect(tiers[1]).not.toHaveProperty('Prenom');
    expect(texteDe(ecrit.valeur)).not.toMatch(/fsl|apa/i);
  });

  it('un fichier qui sort de la description est vu : chaque défaut d’un genre est planté et trouvé', () => {
    const compose = composerUnAller({ ...TITRE, cumul: centimes(24_109), lignes: LES_TROIS }, PES);
    if (!compose.ok) throw new Error('refus');
    const change = (
      noeud: Noeud,
      chemin: string[],
      faire: (un: Noeud) => (Noeud | null)[],
    ): Noeud => ({
      ...noeud,
      enfants: noeud.enfants.flatMap((un) =>
        un.nom !== chemin[0]
          ? [un]
          : chemin.length === 1
            ? faire(un).filter((lu) => lu !== null)
            : [change(un, chemin.slice(1), faire)],
      ),
    });
    const defauts = (chemin: string, faire: (un: Noeud) => (Noeud | null)[]) => {
      const racine = change(compose.valeur, chemin.split('/'), faire);
      return [...valider(PES_ALLER, racine), ...verifierLaCoherence(racine)].map(
        ({ quoi }) => quoi,
      );
    };
    const dans = (chemin: string, valeur: string) =>
      defauts(chemin, (un) => [vaut(un.nom, valeur)]);
    const BORD = 'PES_DepenseAller/Bordereau';
    const LIGNE = `${BORD}/Piece/LigneDePiece`;
    expect(defauts('EnTetePES/IdColl', () => [])).toContain('manque');
    expect(defauts('EnTetePES/IdPost', (un) => [un, un])).toContain('trop');
    expect(defauts('EnTetePES/DteStr', (un) => [vaut('Surprise', '1'), un])).toContain('inconnu');
    expect(
      defauts(`${BORD}/BlocBordereau`, (un) => [{ ...un, enfants: [...un.enfants].reverse() }]),
    ).toContain('ordre');
    expect(dans('EnTetePES/IdPost', '93')).toContain('valeur');
    expect(dans('EnTetePES/LibelleColBud', 'X'.repeat(39))).toContain('long');
    expect(dans(`${BORD}/BlocBordereau/MtBordHT`, '241,09')).toContain('valeur');
    expect(dans(`${BORD}/BlocBordereau/MtBordHT`, '241.10')).toEqual(['valeur']);
    expect(dans(`${BORD}/BlocBordereau/NbrPce`, '4')).toEqual(['valeur']);
    expect(dans(`${BORD}/Piece/BlocPiece/InfoPce/IdPce`, '7')).toEqual(['trop']);
    expect(dans(`${LIGNE}/Tiers/CpteBancaire/IBAN`, `${IBAN.slice(0, -1)}8`)).toContain('valeur');
    expect(defauts(`${LIGNE}/Tiers/CpteBancaire/BIC`, () => [])).toEqual(['manque']);
    expect(defauts(`${LIGNE}/Tiers/InfoTiers/Prenom`, () => [])).toContain('manque');
    expect(defauts(`${LIGNE}/Tiers/CpteBancaire`, () => [])).toContain('manque');
  });

  it('refuse en une phrase : une enveloppe sans compte, un créancier sans nom, un nom que la banque ne porte pas', () => {
    expect(ecrire([uneLigne(1, { enveloppe: 'pch' })])).toMatchObject({
      refus: { raison: 'imputation_absente', enveloppe: 'pch' },
    });
    for (const creancier of [null, { ...AWA, nom: 'სახელი' } as Creancier])
      expect(ecrire([uneLigne(1, { creancier })])).toMatchObject({
        refus: { raison: 'creancier_inconnu' },
      });
    expect(ecrire([uneLigne(1)], null)).toMatchObject({ refus: { raison: 'hors_description' } });
  });

  it('tient, quels que soient les noms et les sommes : totaux au centime, aucun signe qui casse le fichier', () => {
    const nom = fc.string({ unit: 'binary', maxLength: 60 });
    const ligne = fc.record({
      sous: fc.integer({ min: 1, max: 999_999_999 }),
      ...{ nom, prenom: nom, titulaire: nom },
    });
    fc.assert(
      fc.property(fc.array(ligne, { minLength: 1, maxLength: 12 }), (dites) => {
        const lignes = dites.map(({ sous, nom: dit, prenom, titulaire }, rang) =>
          uneLigne(rang + 1, {
            centimes: centimes(sous),
            titulaire: `X${titulaire}`,
            creancier: { ...AWA, nom: `A${dit}`, prenom: `B${prenom}` } as Creancier,
          }),
        );
        const ecrit = ecrire(lignes);
        if (!ecrit.ok) throw new Error(JSON.stringify(ecrit.refus));
        expect(ecrit.valeur.every((octet) => octet === 10 || (octet >= 32 && octet < 127))).toBe(
          true,
        );
        const racine = relire(ecrit.valeur);
        const [bordereau] = tous(racine, 'PES_DepenseAller', 'Bordereau');
        const total = lire(bordereau as Noeud, 'BlocBordereau', 'MtBordHT');
        expect(Math.round(Number(total) * 100)).toBe(somme(lignes));
        expect(tous(bordereau as Noeud, 'Piece')).toHaveLength(lignes.length);
      }),
      { numRuns: 30 },
    );
  });

  it('n’importe quelle valeur s’écrit et se relit telle quelle', () => {
    const signe = fc
      .integer({ min: 1, max: 0x10ffff })
      .filter(
        (n) =>
          (n < 0xd800 || n > 0xdfff) &&
          n !== 0xfffe &&
          n !== 0xffff &&
          (n > 31 || [9, 10, 13].includes(n)),
      )
      .map((n) => String.fromCodePoint(n));
    fc.assert(
      fc.property(fc.array(signe, { maxLength: 40 }), (signes) => {
        const valeur = signes.join('');
        const racine = relire(ecrireLeXml(porte('R', [vaut('E', valeur)]), ESPACE_ALLER));
        expect(racine.enfants[0]?.valeur).toBe(valeur);
      }),
      { numRuns: 200 },
    );
  });

  it('écrit les noms comme la banque les porte', () => {
    expect(ecrireDuSepa('Élise d’Œuvre-Gağ & fils', 38)).toBe("ELISE D'OEUVRE-GAG ET FILS");
    expect(ecrireDuSepa('東京', 38)).toBe('');
    expect(ecrireDuSepa('nc', 38)).toBe('');
  });
});

const enOctets = (texte: string) => Uint8Array.from([...texte].map((un) => un.charCodeAt(0) & 255));
const remis: BordereauRemis = {
  ...TITRE,
  luLe: dateCivile('2026-11-30'),
  pieces: new Map(
    LES_TROIS.map(({ piece, reference, centimes: c }) => [piece, { reference, centimes: c }]),
  ),
};
const lireDe = (corps: string) =>
  BORDEREAU_PES.lireLaReponse(
    enOctets(`<?xml version="1.0" encoding="ISO-8859-15"?>\n${corps}`),
    remis,
  );
const acquit = (elements: string, nom = 'PESALR2_22930008201453_261124_0003') =>
  lireDe(
    `<n:PES_ACQUIT xmlns:n="http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/retour/v2"><Enveloppe><Parametres><NomFic V="${nom}"/></Parametres></Enveloppe><ACQUIT>${elements}</ACQUIT></n:PES_ACQUIT>`,
  );
const retour = (pieces: string, idBord = 502) =>
  lireDe(
    `<n:PES_Retour xmlns:n="http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/retour"><EnTetePES><DteStr V="2026-12-01"/><IdColl V="22930008201453"/></EnTetePES><PES_DepenseRetour><Bordereau><BlocBordereau><Exer V="2026"/><IdBord V="${idBord}"/><TypBord V="01"/></BlocBordereau>${pieces}</Bordereau></PES_DepenseRetour></n:PES_Retour>`,
  );
const piece = (numero: number, montant: string, info: string, ligne = '', suite = '') =>
  `<Piece><InfoPiece><IdPce V="${numero}"/>${info}</InfoPiece><LigneDePiece><BlocLignePiece><InfoLignePiece><IdLigne V="1"/>${ligne}<MtHT V="${montant}"/></InfoLignePiece></BlocLignePiece>${suite}</LigneDePiece></Piece>`;

describe('Ce que rend le comptable', () => {
  it('un acquittement : pris, ou renvoyé entier avec le mandat qui l’arrête', () => {
    expect(
      acquit(
        '<ElementACQUIT><DomaineAck V="5"/><EtatAck V="1"/><NumBord V="502"/></ElementACQUIT>',
      ),
    ).toEqual({
      ok: true,
      valeur: { lignes: [], tout: { dit: 'recu' }, ailleurs: 0 },
    });
    expect(
      acquit(
        '<ElementACQUIT><DomaineAck V="5"/><EtatAck V="0"/><NumBord V="502"/><DetailPiece><NumPiece V="90005"/><Erreur><NumAnoAck V="ERREUR_AUTRE"/><LibelleAnoAck V="IBAN refus\u00e9"/></Erreur></DetailPiece></ElementACQUIT>',
      ),
    ).toMatchObject({
      valeur: {
        tout: { dit: 'refuse', pourquoi: 'un mandat est à corriger' },
        lignes: [{ reference: 'V000000000005', statut: 'rejete', motif: 'IBAN refusé' }],
      },
    });
    expect(
      acquit(
        '<ElementACQUIT><DomaineAck V="1"/><EtatAck V="false"/><Erreur><NumAnoAck V="ERREUR_SIRET"/></Erreur></ElementACQUIT>',
      ),
    ).toMatchObject({
      valeur: { tout: { dit: 'refuse', pourquoi: 'code ERREUR_SIRET' }, lignes: [] },
    });
    expect(acquit('<ElementACQUIT/>', 'un autre')).toMatchObject({
      refus: { raison: 'autre_bordereau' },
    });
  });

  it('un retour : soldé par un paiement, rejeté avec son motif, gardé en instance ; pris en charge ne dit rien', () => {
    const paye =
      '<PaiementEmargement><OrgEma V="01"/><DtePay V="2026-11-28"/><MtPay V="120.05"/></PaiementEmargement>';
    const lu = retour(
      [
        piece(90_004, '120.05', '<EtatPce V="05"/>', '', paye),
        piece(
          90_005,
          '0.99',
          '<EtatPce V="04"/><DtePceRej V="2026-11-27"/>',
          '<ObsEtat V="09-02"/>',
        ),
        piece(90_006, '120.05', '<EtatPce V="01"/><Commentaire V="Piece \u00e0 joindre"/>'),
        piece(90_999, '1.00', '<EtatPce V="05"/>'),
      ].join(''),
    );
    expect(lu).toEqual({
      ok: true,
      valeur: {
        tout: null,
        ailleurs: 1,
        lignes: [
          { reference: 'V000000000004', statut: 'paye', le: '2026-11-28' },
          {
            ...{ reference: 'V000000000005', statut: 'rejete', le: '2026-11-27' },
            motif:
              'le compte bancaire est absent ou faux ; les pièces justificatives ne suffisent pas',
          },
          {
            reference: 'V000000000006',
            statut: 'instance',
            le: '2026-12-01',
            motif: 'Piece à joindre',
          },
        ],
      },
    });
    expect(retour(piece(90_004, '120.05', '<EtatPce V="02"/>'))).toMatchObject({
      valeur: { lignes: [] },
    });
    // Settled by a credit note, or in part: nobody was paid that sum.
    for (const ema of [paye.replace('"01"', '"09"'), paye.replace('120.05', '20.05')])
      expect(retour(piece(90_004, '120.05', '<EtatPce V="05"/>', '', ema))).toMatchObject({
        valeur: { lignes: [] },
      });
  });

  it('rien n’est pris d’un fichier qui ne va pas', () => {
    const bonne = piece(90_004, '120.05', '<EtatPce V="02"/>');
    expect(retour(bonne, 503)).toMatchObject({ refus: { raison: 'autre_bordereau' } });
    expect(retour(piece(90_004, '120.06', '<EtatPce V="05"/>'))).toMatchObject({
      refus: { raison: 'illisible' },
    });
    const rejet = piece(90_004, '120.05', '<EtatPce V="04"/>');
    expect(retour(rejet + rejet)).toMatchObject({ refus: { raison: 'reference_double' } });
    for (const faux of [
      '',
      'x',
      '<a>',
      '<a/>',
      '<!DOCTYPE a [<!ENTITY b "c">]><n:PES_Retour xmlns:n="x">&b;</n:PES_Retour>',
    ])
      expect(lireDe(faux), faux).toMatchObject({ refus: { raison: 'illisible' } });
  });
});

describe('Les réglages du PES', () => {
  const bons = {
    ...{ poste: '093 000', siret: '229 300 082 01453', collectivite: '200', budget: '00' },
    ...{ libelle: 'Département', typeDeFichier: 'pesalr2', premierBordereau: '501' },
    ...{ premierMandat: '90001', imputations: 'fsl 6562 428\napa-domicile;6511411\n' },
  };
  it('se lisent comme ils sont tapés', () => {
    expect(lireLesReglagesDuPes(bons)).toEqual({ ok: true, valeur: PES });
  });
  it('chaque manque se dit à côté de son champ', () => {
    const vides = Object.fromEntries(Object.keys(bons).map((champ) => [champ, ''])) as typeof bons;
    const lus = lireLesReglagesDuPes(vides);
    expect(lus.ok ? [] : lus.refus.map(({ champ }) => champ).sort()).toEqual(
      Object.keys(bons).sort(),
    );
    for (const imputations of ['fsl', 'fsl 6562 0', 'FSL 6562', 'fsl 1\nfsl 2', 'fsl 1 2 3'])
      expect(lireLesReglagesDuPes({ ...bons, imputations }), imputations).toMatchObject({
        refus: [{ champ: 'imputations' }],
      });
  });
});
