import { detecterLEtat, type EtatDeDossier } from './etat-du-dossier.ts';
import { lire, type Noeud, tous } from './noeud.ts';

/** What one person of a household lives on, one month: the fund's own code, euros. */
export interface Ressource {
  mois: string;
  nature: string;
  euros: number;
}

/** Someone of a household, without her name. */
export interface Membre {
  role: string;
  naissance: string;
  activite: string | null;
  /** Counted in the household's RSA. */
  aCharge: boolean;
  ressources: readonly Ressource[];
}

/** Someone whom the RSA concerns herself: who asks, and who shares her life. */
export interface AdulteDuFlux {
  role: 'DEM' | 'CJT';
  nom: string;
  nomDeNaissance: string;
  prenom: string;
  /** As far as it is known: `1973`, `1973-07` or `1973-07-21`. */
  naissance: string;
  soumise: boolean;
  activite: string | null;
  identifiantFt: string | null;
}

export interface FoyerDuFlux {
  fonorg: string;
  numorg: string;
  numdemrsa: string;
  etat: EtatDeDossier;
  etatDeclare: EtatDeDossier;
  motif: string | null;
  depuis: string | null;
  demandeLe: string | null;
  matricule: string | null;
  sansDomicile: boolean;
  communeCode: string | null;
  adresse: string | null;
  situationFamiliale: string | null;
  montant: number | null;
  membres: readonly Membre[];
  adultes: readonly AdulteDuFlux[];
  enAnomalie: boolean;
}

const oui = (valeur: string | null): boolean => valeur === '1' || valeur === 'true';

/** A birth whose day or month the fund does not know is written with a day that is not hers. */
function naissanceDe(identification: Noeud): string {
  const date = lire(identification, 'DTNAI') ?? '';
  const connue = lire(identification, 'TYPEDTNAI');
  return connue === 'O' ? date.slice(0, 4) : connue === 'J' ? date.slice(0, 7) : date;
}

const roleRsaDe = (personne: Noeud): { role: string; aCharge: boolean } => {
  const rsa = tous(personne, 'Prestations').find((une) => lire(une, 'NATPREST') === 'RSA');
  return {
    role: (rsa && lire(rsa, 'ROLEPERS')) ?? 'AUT',
    aCharge: oui(rsa ? lire(rsa, 'TOPCHAPERS') : null),
  };
};

/** The one that has not ended, else the last. */
function activiteDe(personne: Noeud): string | null {
  const activites = tous(personne, 'Activite');
  const enCours = activites.findLast((une) => lire(une, 'DFACT') === null) ?? activites.at(-1);
  return enCours ? lire(enCours, 'ACT') : null;
}

const ressourcesDe = (personne: Noeud): Ressource[] =>
  tous(personne, 'Ressources', 'RessourcesMensuelles').flatMap((mensuelle) => {
    const mois = lire(mensuelle, 'GeneraliteRessourcesMensuelles', 'MOISRESS') ?? '';
    return tous(mensuelle, 'DetailRessourcesMensuelles')
      .map((detail) => ({
        mois: mois.slice(0, 7),
        nature: lire(detail, 'NATRESS') ?? '',
        euros: Number(lire(detail, 'MTNATRESSMEN') ?? 0),
      }))
      .filter(({ euros }) => euros !== 0);
  });

function adulteDe(personne: Noeud, role: 'DEM' | 'CJT'): AdulteDuFlux {
  const [identification = personne] = tous(personne, 'Identification');
  const nom = lire(identification, 'NOM') ?? '';
  return {
    role,
    nom,
    nomDeNaissance: lire(identification, 'NOMNAI') ?? nom,
    prenom: lire(identification, 'PRENOM') ?? '',
    naissance: naissanceDe(identification),
    soumise: oui(lire(personne, 'MontantCalculDroitRSAPersonne', 'TOPPERSDRODEVORSA')),
    activite: activiteDe(personne),
    identifiantFt: lire(personne, 'DossierPoleEmploi', 'IDASSEDIC'),
  };
}

/** Her last address: the first in rank. */
function adresseDe(administratives: Noeud): { communeCode: string | null; adresse: string | null } {
  const adresses = tous(administratives, 'Adresse');
  const derniere =
    adresses.find((une) => Number(lire(une, 'TroncCommunAdresse', 'RGADR')) === 1) ?? adresses[0];
  const [france] = derniere ? tous(derniere, 'AdresseDetailleeFrance') : [];
  if (!france) return { communeCode: null, adresse: null };
  const mots = (...noms: string[]) => noms.flatMap((nom) => lire(france, nom) ?? []).join(' ');
  const lignes = [
    mots('COMPLIDEADR'),
    mots('COMPLADR'),
    mots('NUMVOIE', 'LIBTYPEVOIE', 'NOMVOIE'),
    mots('LIEUDIST'),
    mots('CODEPOS', 'NOMCOM'),
  ].filter((ligne) => ligne !== '');
  return { communeCode: lire(france, 'NUMCOM'), adresse: lignes.join(', ') || null };
}

function motifEtDate(situation: Noeud, etat: EtatDeDossier): [string | null, string | null] {
  const du = (blocs: string, motif: string, date: string): [string | null, string | null] => {
    const dernier = tous(situation, blocs).at(-1);
    return dernier ? [lire(dernier, motif), lire(dernier, date)] : [null, null];
  };
  if (etat === '1') return du('Refus', 'MOTIREFURSA', 'DTREFURSA');
  if (etat === '3') return du('SuspensionDroit', 'MOTISUSDRORSA', 'DDSUSDRORSA');
  if (etat === '4') return du('SuspensionVersement', 'MOTISUSVERSRSA', 'DDSUSVERSRSA');
  if (etat === '5') return du('FinDroit', 'MOTICLORSA', 'DTCLORSA');
  if (etat === '6') return du('FinDroitMoisAnterieur', 'MOTICLORSA', 'DTCLORSA');
  return [null, null];
}

/**
 * What is kept of a household for who accompanies it. The NIR, the place of birth, the advances, the controls and the
 * anomalies stay in the ciphered message.
 * @param noeud an `InfosFoyerRSA` that the description allows
 */
export function projeterUnFoyer(noeud: Noeud): FoyerDuFlux {
  const personnes = tous(noeud, 'Personne').map((personne) => ({
    personne,
    ...roleRsaDe(personne),
  }));
  const [situation = noeud] = tous(noeud, 'PrestationRSA', 'SituationDossierRSA');
  const { etat, declare } = detecterLEtat(situation);
  const [motif, depuis] = motifEtDate(situation, etat);
  const [administratives = noeud] = tous(noeud, 'DonneesAdministratives');
  const detail = ['PrestationRSA', 'DetailDroitRSA'] as const;
  const montant = lire(noeud, ...detail, 'MontantsCalculDroitRSA', 'MTTOTDRORSA');
  const organisme = ['IdentificationRSA', 'Organisme'] as const;
  return {
    fonorg: lire(noeud, ...organisme, 'FONORG') ?? '',
    numorg: lire(noeud, ...organisme, 'NUMORG') ?? '',
    numdemrsa: lire(noeud, 'IdentificationRSA', 'DemandeRSA', 'NUMDEMRSA') ?? '',
    etat,
    etatDeclare: declare,
    motif,
    depuis,
    demandeLe: lire(noeud, 'IdentificationRSA', 'DemandeRSA', 'DTDEMRSA'),
    matricule: lire(noeud, ...organisme, 'MATRICULE'),
    sansDomicile: oui(lire(noeud, ...detail, 'TroncCommunDroitRSA', 'TOPSANSDOMFIXE')),
    ...adresseDe(administratives),
    situationFamiliale: lire(administratives, 'SituationFamille', 'SITFAM'),
    montant: montant === null ? null : Number(montant),
    membres: personnes.map(({ personne, role, aCharge }) => ({
      role,
      aCharge,
      naissance: naissanceDe(tous(personne, 'Identification')[0] ?? personne),
      activite: activiteDe(personne),
      ressources: ressourcesDe(personne),
    })),
    adultes: personnes.flatMap(({ personne, role }) =>
      role === 'DEM' || role === 'CJT' ? [adulteDe(personne, role)] : [],
    ),
    enAnomalie: tous(noeud, 'Anomalie').length > 0,
  };
}
