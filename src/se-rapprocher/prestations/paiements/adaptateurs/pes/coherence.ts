import { lireUnIban } from '../../domaine/iban.ts';
import { lire, type Noeud, tous } from './noeud.ts';
import type { Defaut } from './valider.ts';

const enCentimes = (valeur: string | null): number =>
  valeur === null ? Number.NaN : Number(valeur.replace('.', ''));

const PERSONNE = '01';

function duTiers(tiers: Noeud): Defaut[] {
  const defauts: Defaut[] = [];
  const dire = (ou: string, quoi: Defaut['quoi']) => defauts.push({ ou: `Tiers/${ou}`, quoi });
  const personne = lire(tiers, 'InfoTiers', 'CatTiers') === PERSONNE;
  for (const nom of ['Civilite', 'Prenom']) {
    const dit = lire(tiers, 'InfoTiers', nom) !== null;
    if (dit !== personne) dire(`InfoTiers/${nom}`, personne ? 'manque' : 'trop');
  }
  const siret = lire(tiers, 'InfoTiers', 'IdTiers') !== null;
  if (siret !== (lire(tiers, 'InfoTiers', 'NatIdTiers') !== null))
    dire('InfoTiers/NatIdTiers', siret ? 'manque' : 'trop');
  const iban = lire(tiers, 'CpteBancaire', 'IBAN');
  if (iban === null) dire('CpteBancaire', 'manque');
  else if (!lireUnIban(iban).ok) dire('CpteBancaire/IBAN', 'valeur');
  if (iban !== null && !iban.startsWith('FR') && lire(tiers, 'CpteBancaire', 'BIC') === null)
    dire('CpteBancaire/BIC', 'manque');
  return defauts;
}

/**
 * What the schemas say in words and no structure holds: counts and sums that agree, a transfer that has an account, a
 * person with her civil title and given name (and nobody else with them), a BIC for an account held abroad, each number
 * once.
 */
export function verifierLaCoherence(aller: Noeud): Defaut[] {
  const defauts: Defaut[] = [];
  for (const bordereau of tous(aller, 'PES_DepenseAller', 'Bordereau')) {
    const pieces = tous(bordereau, 'Piece');
    const lignes = tous(bordereau, 'Piece', 'LigneDePiece');
    const somme = lignes
      .map((ligne) => enCentimes(lire(ligne, 'BlocLignePiece', 'InfoLignePce', 'MtHT')))
      .reduce((total, un) => total + un, 0);
    const bloc = (nom: string) => lire(bordereau, 'BlocBordereau', nom);
    if (Number(bloc('NbrPce')) !== pieces.length)
      defauts.push({ ou: 'BlocBordereau/NbrPce', quoi: 'valeur' });
    if (enCentimes(bloc('MtBordHT')) !== somme)
      defauts.push({ ou: 'BlocBordereau/MtBordHT', quoi: 'valeur' });
    if (bloc('MtCumulAnnuel') !== null && enCentimes(bloc('MtCumulAnnuel')) < somme)
      defauts.push({ ou: 'BlocBordereau/MtCumulAnnuel', quoi: 'valeur' });
    const numeros = pieces.map((piece) => lire(piece, 'BlocPiece', 'InfoPce', 'IdPce'));
    if (new Set(numeros).size !== numeros.length)
      defauts.push({ ou: 'BlocPiece/InfoPce/IdPce', quoi: 'trop' });
    for (const ligne of lignes) defauts.push(...tous(ligne, 'Tiers').flatMap(duTiers));
  }
  return defauts;
}
