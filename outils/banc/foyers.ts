import type { Colonne, Mois, Tables } from '#droits';

export interface LotDEssai extends Tables {
  debuts: Uint32Array;
  roles: Uint8Array;
  inconnus: Uint8Array;
}

/** Drawn again alike from the same seed. */
function tirage(graine: number): () => number {
  let etat = graine >>> 0 || 1;
  return () => {
    etat = (Math.imul(etat, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return etat / 0x7fff_ffff;
  };
}

/** Of most children nothing is told but the birth. */
const ENFANTS_QUI_GAGNENT = 0.05;
const CHANCES: Readonly<Record<string, number>> = { salaire_net: 0.45, chomage_net: 0.12 };
const CONSTANTES: Readonly<Record<string, number>> = {
  statut_occupation_logement: 4,
  loyer: 450,
  depcom: 93_066,
  commune_a_dire: 93_066,
};
/** Of how many adults (or homes) something is told, and what: the rest is nothing. */
const RARES: Readonly<Record<string, readonly [number, number]>> = {
  taux_incapacite: [0.04, 0.8],
  activite: [0.12, 2],
  ass_precondition_remplie: [0.03, 1],
  base_ressources_apa: [1, 1100],
  dependance_plan_aide_domicile: [0.05, 800],
  pch_heures_prestataire: [0.02, 30],
  aide_depense: [0.05, 300],
  aide_nature_de_la_depense: [0.05, 1],
  aide_ressources: [1, 900],
  aide_mois_depuis_la_derniere: [1, 36],
};

/** As the engine lays them (`rangees.ts`), which the process that is measured does not import. */
function enRangees(
  colonnes: readonly Colonne[],
  lignes: number,
  valeur: (colonne: Colonne, rang: number) => number,
): Float32Array {
  const table = new Float32Array(lignes * colonnes.length);
  for (const [place, colonne] of colonnes.entries())
    for (let rang = 0; rang < lignes; rang++)
      table[rang * colonnes.length + place] = valeur(colonne, rang);
  return table;
}

/** Invented households: one adult in seven of ten, incomes that mostly stay from month to month. */
export function unLot(
  colonnes: readonly Colonne[],
  foyers: number,
  mois: Mois,
  graine: number,
): LotDEssai {
  const tirer = tirage(graine);
  const debuts = new Uint32Array(foyers + 1);
  const roles: number[] = [];
  for (let h = 0; h < foyers; h++) {
    debuts[h] = roles.length;
    roles.push(0);
    if (tirer() < 0.3) roles.push(1);
    for (let enfants = tirer() < 0.6 ? 0 : tirer() < 0.5 ? 1 : 2; enfants > 0; enfants--)
      roles.push(tirer() < ENFANTS_QUI_GAGNENT ? 2 : 3);
  }
  debuts[foyers] = roles.length;
  const bases = new Map<string, Float32Array>();
  const baseDe = (variable: string) => {
    const connue = bases.get(variable);
    if (connue) return connue;
    const base = Float32Array.from(roles, (role) =>
      role !== 3 && tirer() < (CHANCES[variable] ?? 0.05) ? Math.round(300 + tirer() * 1200) : 0,
    );
    bases.set(variable, base);
    return base;
  };
  const valeur = (colonne: Colonne, rang: number): number =>
    colonne.somme
      ? colonne.somme.reduce(
          (total: number, un) =>
            total +
            duMois(
              un === null
                ? { variable: colonne.variable, de: colonne.de }
                : { variable: colonne.variable, mois: un, de: colonne.de },
              rang,
            ),
          0,
        )
      : duMois(colonne, rang);
  const duMois = ({ variable, mois: de }: Colonne, rang: number): number => {
    if (variable === 'naissance')
      return (
        mois -
        ((roles[rang] as number) >= 2 ? Math.floor(tirer() * 200) : 240 + Math.floor(tirer() * 600))
      );
    if (variable in CONSTANTES) return CONSTANTES[variable] as number;
    if (variable === 'aide_logement') return tirer() < 0.7 ? 220 : 0;
    if (variable === 'rsa_isolement_recent') return tirer() < 0.1 ? 1 : 0;
    if (variable === 'gir') return tirer() < 0.05 ? 2 : 6;
    if (variable === 'entre_en_sixieme') return tirer() < 0.05 ? 1 : 0;
    const rare = RARES[variable];
    if (rare) return roles[rang] !== 3 && tirer() < rare[0] ? rare[1] : 0;
    if (de === undefined) return 0;
    const base = baseDe(variable)[rang] as number;
    return base === 0 || tirer() < 0.9 ? base : Math.round(base * tirer());
  };
  return {
    debuts,
    roles: Uint8Array.from(roles),
    inconnus: new Uint8Array(foyers),
    personnes: enRangees(
      colonnes.filter(({ de }) => de === 'personne'),
      roles.length,
      valeur,
    ),
    foyers: enRangees(
      colonnes.filter(({ de }) => de === 'foyer'),
      foyers,
      valeur,
    ),
  };
}
