import { GIR_DU_RANG, type Gir, GROUPES, type Groupe, RANG_SANS_GROUPE } from './bareme.ts';
import {
  type Modalite,
  type Profil,
  VARIABLES_QUI_PESENT,
  type VariableQuiPese,
} from './variables.ts';

/** One group read: what each variable weighed, the sum, and the threshold reached or missed. */
export interface EtapeDuClassement {
  groupe: Groupe['groupe'];
  /** Only what is not zero: the others decide nothing in this group. */
  poids: readonly { variable: VariableQuiPese; modalite: Modalite; poids: number }[];
  total: number;
  seuils: Groupe['seuils'];
  seuilAtteint: { minimum: number; rang: number } | undefined;
}

export interface Classement {
  gir: Gir;
  rang: number;
  /** In the order read, to the group that decided. */
  etapes: readonly EtapeDuClassement[];
}

const poidsDans = (groupe: Groupe, place: number, modalite: Modalite): number =>
  modalite === 'A' ? 0 : (groupe[modalite][place] as number);

const totalDans = (groupe: Groupe, profil: Profil): number => {
  let total = 0;
  for (let place = 0; place < VARIABLES_QUI_PESENT.length; place++)
    total += poidsDans(groupe, place, profil[VARIABLES_QUI_PESENT[place] as VariableQuiPese]);
  return total;
};

const seuilAtteint = (groupe: Groupe, total: number) =>
  groupe.seuils.find(({ minimum }) => total >= minimum);

/** The rank alone, for a whole département at night; `classer` says how it was reached. */
export function rangDuProfil(profil: Profil): number {
  for (const groupe of GROUPES) {
    const atteint = seuilAtteint(groupe, totalDans(groupe, profil));
    if (atteint) return atteint.rang;
  }
  return RANG_SANS_GROUPE;
}

export const girDuRang = (rang: number): Gir => GIR_DU_RANG[rang - 1] as Gir;

/** Reads the groups in turn until a threshold is reached (CASF annexe 2-2). Total on every profile. */
export function classer(profil: Profil): Classement {
  const etapes: EtapeDuClassement[] = [];
  for (const groupe of GROUPES) {
    const total = totalDans(groupe, profil);
    const atteint = seuilAtteint(groupe, total);
    etapes.push({
      groupe: groupe.groupe,
      poids: VARIABLES_QUI_PESENT.map((variable, place) => ({
        variable,
        modalite: profil[variable],
        poids: poidsDans(groupe, place, profil[variable]),
      })).filter(({ poids }) => poids !== 0),
      total,
      seuils: groupe.seuils,
      seuilAtteint: atteint,
    });
    if (atteint) return { gir: girDuRang(atteint.rang), rang: atteint.rang, etapes };
  }
  return { gir: girDuRang(RANG_SANS_GROUPE), rang: RANG_SANS_GROUPE, etapes };
}
