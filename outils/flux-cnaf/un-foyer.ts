import { type Alea, alea } from '../departement/alea.ts';
import { COMMUNES } from '../departement/lieux/communes.ts';
import { uneAdresse } from '../departement/lieux/voies.ts';
import { uneLignee } from '../departement/noms/noms.ts';

/** Someone whom the département already receives, so that a flow brings back a known person. */
export interface ConnueDuFlux {
  prenom: string;
  nom: string;
  naissance: string;
  communeCode?: string;
}

export interface Reglage {
  graine: string;
  /** `2026-10-31` */
  reference: string;
  /** Months since the first flow of the series: households come, go, are held back. */
  mois: number;
  connues: readonly ConnueDuFlux[];
}

const b = (nom: string, ...dedans: readonly string[]): string =>
  `<${nom}>\n${dedans.join('')}</${nom}>\n`;
const e = (nom: string, valeur: string | number): string => `<${nom}>${valeur}</${nom}>\n`;
const euros = (nom: string, somme: number): string => e(nom, somme.toFixed(2).padStart(10, '0'));
const couper = (texte: string, longueur: number) =>
  texte
    .toLocaleUpperCase('fr')
    .replace(/[&<>]/g, ' ')
    .replaceAll('’', "'")
    // As the fund writes a name whose letters are not those of French: without their marks.
    .replace(/[^\x20-\x7eÀ-ÿŒŸ]/gu, (signe) => signe.normalize('NFD').replace(/[^\x20-\x7e]/g, ''))
    .slice(0, longueur);

/** Of nobody: a provisional number, of a département and a commune that do not exist. */
const nirDe = (naissance: string, n: number): string =>
  `8${naissance.slice(2, 4)}${naissance.slice(5, 7)}99999${String(n % 1000).padStart(3, '0')}`;

function moisAvant(reference: string, combien: number): string {
  const rang = Number(reference.slice(0, 4)) * 12 + Number(reference.slice(5, 7)) - 1 - combien;
  return `${Math.floor(rang / 12)}-${String((rang % 12) + 1).padStart(2, '0')}-01`;
}

interface Personne {
  role: 'DEM' | 'CJT' | 'ENF';
  elle: boolean;
  prenom: string;
  nom: string;
  naissance: string;
  n: number;
}

/** Some have no income, some a part-time wage, some unemployment benefit: code, euros a month. */
function vivreDe(hasard: Alea): [string, number][] {
  if (hasard.chance(0.5)) return [];
  if (hasard.chance(0.6)) return [['001', hasard.entier(120, 900)]];
  return [[hasard.un(['010', '026', '021', '022']), hasard.entier(80, 600)]];
}

const ACTIVITES = ['CHO', 'CHO', 'SSA', 'SAL', 'ETI', 'MAL', 'ANP'];

function ecrireUnePersonne(
  hasard: Alea,
  { role, elle, ...qui }: Personne,
  reference: string,
  soumise: boolean,
) {
  const revenus = role === 'ENF' ? [] : vivreDe(hasard);
  const mensuelles = [3, 2, 1].map((combien) =>
    b(
      'RessourcesMensuelles',
      b(
        'GeneraliteRessourcesMensuelles',
        e('MOISRESS', moisAvant(reference, combien + 1)),
        e('NBHEUMENTRA', '000'),
      ),
      ...(revenus.length === 0 ? [['000', 0] as const] : revenus).map(([nature, somme]) =>
        b('DetailRessourcesMensuelles', e('NATRESS', nature), euros('MTNATRESSMEN', somme)),
      ),
    ),
  );
  return b(
    'Personne',
    b(
      'Identification',
      e('QUAL', elle ? 'MME' : 'MR'),
      e('NOM', couper(qui.nom, 28)),
      e('NOMNAI', couper(qui.nom, 28)),
      e('PRENOM', couper(qui.prenom, 32)),
      e('NOMCOMNAI', 'COMMUNE INVENTÉE'),
      e('DTNAI', qui.naissance),
      e('TYPEDTNAI', 'N'),
      e('NIR', nirDe(qui.naissance, qui.n)),
      e('TOPVALIEC', 1),
      e('SEXE', elle ? 2 : 1),
    ),
    b('DossierCAF', e('TOPRESPDOS', role === 'DEM' ? 1 : 0), e('DDRATDOS', '2015-05-15')),
    ...['PFA', 'RSA'].map((nature) =>
      b('Prestations', e('NATPREST', nature), e('ROLEPERS', role), e('TOPCHAPERS', 1)),
    ),
    ...(role === 'ENF'
      ? []
      : [
          ...(hasard.chance(0.4)
            ? [b('DossierPoleEmploi', e('IDASSEDIC', `${String(qui.n % 1e7).padStart(7, '0')}X`))]
            : []),
          b(
            'Ressources',
            b(
              'GeneraliteRessourcesTrimestre',
              e('TOPRESSNUL', revenus.length === 0 ? 1 : 0),
              e('DDRESS', moisAvant(reference, 4)),
              e('DFRESS', moisAvant(reference, 2)),
            ),
            ...mensuelles,
          ),
          b('MontantCalculDroitRSAPersonne', e('TOPPERSDRODEVORSA', soumise ? 1 : 0)),
          b('Activite', e('REG', 'GE'), e('ACT', hasard.un(ACTIVITES)), e('DDACT', '2024-01-01')),
        ]),
  );
}

type Etat = '0' | '1' | '2' | '3' | '4' | '5' | '6';

/** Most are paid; some are held back, closed or refused, and change from one month to the next. */
export function etatDuMois(graine: string, n: number, mois: number): Etat | null {
  const vie = alea(`${graine} vie ${n}`);
  const entree = vie.chance(0.9) ? 0 : vie.entier(1, 6);
  const sortie = vie.chance(0.85) ? 99 : entree + vie.entier(1, 8);
  if (mois < entree || mois > sortie) return null;
  if (mois === sortie) return vie.chance(0.5) ? '5' : '6';
  const ce = alea(`${graine} mois ${n} ${mois}`);
  if (ce.chance(0.86)) return '2';
  return ce.un(['4', '4', '4', '3', '0', '1']);
}

const BLOCS: Readonly<Partial<Record<Etat, (reference: string) => string>>> = {
  '1': (le) => b('Refus', e('DTREFURSA', le), e('MOTIREFURSA', 'DSD')),
  '3': (le) => b('SuspensionDroit', e('MOTISUSDRORSA', 'DB'), e('DDSUSDRORSA', le)),
  '4': (le) => b('SuspensionVersement', e('MOTISUSVERSRSA', '06'), e('DDSUSVERSRSA', le)),
  '5': (le) => b('FinDroit', e('MOTICLORSA', 'ECH'), e('DTCLORSA', le)),
  '6': (le) => b('FinDroitMoisAnterieur', e('MOTICLORSA', 'RAU'), e('DTCLORSA', le)),
};

function personnesDuFoyer(hasard: Alea, n: number, connue: ConnueDuFlux | undefined): Personne[] {
  const lignee = uneLignee(hasard);
  const nom = connue?.nom ?? lignee.nom();
  const naitre = (jeune: number, vieux: number) =>
    `${hasard.entier(2026 - vieux, 2026 - jeune)}-${String(hasard.entier(1, 12)).padStart(2, '0')}-${String(hasard.entier(1, 28)).padStart(2, '0')}`;
  const une = (role: Personne['role'], rang: number, naissance: string): Personne => {
    const elle = hasard.chance(0.52);
    const annee = Number(naissance.slice(0, 4));
    const prenom = elle ? lignee.prenomDElle(annee) : lignee.prenomDeLui(annee);
    return { role, elle, prenom, nom, naissance, n: n * 10 + rang };
  };
  const enfants = hasard.chance(0.55) ? 0 : hasard.entier(1, 4);
  const demandeur = une('DEM', 0, connue?.naissance ?? naitre(25, 66));
  return [
    connue ? { ...demandeur, prenom: connue.prenom } : demandeur,
    ...(hasard.chance(0.28) ? [une('CJT', 1, naitre(25, 66))] : []),
    ...Array.from({ length: enfants }, (_, rang) => une('ENF', 2 + rang, naitre(0, 17))),
  ];
}

/** Household `n` as this month’s flow tells it; null when it is not in it. Drawn again alike from the same seed. */
export function unFoyer({ graine, reference, mois, connues }: Reglage, n: number): string | null {
  const etat = etatDuMois(graine, n, mois);
  if (etat === null) return null;
  const hasard = alea(`${graine} foyer ${n}`);
  const connue = connues[n];
  const commune =
    COMMUNES.find(({ code }) => code === connue?.communeCode) ??
    hasard.unPese(COMMUNES, ({ population }) => population);
  const adresse = uneAdresse(hasard, commune);
  const personnes = personnesDuFoyer(hasard, n, connue);
  const soumise =
    etat === '2' && alea(`${graine} devoirs ${n} ${Math.floor(mois / 3)}`).chance(0.8);
  const numero = String(n + 1).padStart(10, '0');
  return b(
    'InfosFoyerRSA',
    b(
      'IdentificationRSA',
      b('Organisme', e('FONORG', 'CAF'), e('NUMORG', '931'), e('MATRICULE', `${numero}00000`)),
      b('Partenaire', e('TYPEPARTE', 'CG  '), e('IDEPARTE', '093')),
      b('DemandeRSA', e('DTDEMRSA', '2020-08-06'), e('NUMDEMRSA', `9${numero}`)),
    ),
    ...personnes.map((personne) => ecrireUnePersonne(hasard, personne, reference, soumise)),
    b(
      'DonneesAdministratives',
      b(
        'SituationFamille',
        e('SITFAM', personnes[1]?.role === 'CJT' ? 'VIM' : 'CEL'),
        e('DDSITFAM', '2015-10-27'),
      ),
      b(
        'Adresse',
        b(
          'TroncCommunAdresse',
          e('RGADR', '01'),
          e('DTEMM', '2021-05-26'),
          e('PAYS', 'FRA'),
          e('TYPEADR', 'D'),
          e('ETATADR', 'CO'),
        ),
        b(
          'AdresseDetailleeFrance',
          e('COMPLIDEADR', ''),
          e('COMPLADR', ''),
          e('NUMVOIE', adresse.numero),
          e('LIBTYPEVOIE', ''),
          e('NOMVOIE', couper(adresse.voie, 32)),
          e('LIEUDIST', ''),
          e('NUMCOM', adresse.codeCommune),
          e('CODEPOS', adresse.codePostal),
          e('NOMCOM', couper(adresse.commune, 32)),
        ),
      ),
    ),
    b(
      'PrestationRSA',
      b(
        'SituationDossierRSA',
        b('EtatDossierRSA', e('ETATDOSRSA', etat)),
        BLOCS[etat]?.(reference) ?? '',
      ),
      b(
        'DetailDroitRSA',
        b(
          'TroncCommunDroitRSA',
          e('TOPSANSDOMFIXE', hasard.chance(0.03) ? 1 : 0),
          e(
            'NBENFAUTCHA',
            String(personnes.filter(({ role }) => role === 'ENF').length).padStart(2, '0'),
          ),
          e('ORIDEMRSA', 'DEM'),
        ),
      ),
    ),
  );
}
