import type { Fiche } from './fiche.ts';
import { agesDits } from './portes.ts';

/** Whom a service receives; what is absent is not asked. Ages in whole years, both included. */
export interface ConditionsDUnePorte {
  ageMin?: number;
  ageMax?: number;
  grossesse?: boolean;
}

export interface AvisDeLaPorte {
  avis: 'convient' | 'a_verifier' | 'ne_convient_pas';
  phrases: readonly string[];
}

const ans = (n: number): string => (n <= 1 ? `${n} an` : `${n} ans`);

function quiEstRecu({ ageMin, ageMax }: ConditionsDUnePorte): string {
  if (ageMax === undefined) return `à partir de ${ans(ageMin ?? 0)}`;
  return ageMin ? `de ${ageMin} à ${ans(ageMax)}` : `jusqu’à ${ans(ageMax)}`;
}

/**
 * Age, territory and conditions, before anything is proposed (S133). Only what was said is held against a door:
 * an age that nobody told is asked, never guessed. A place out of the sector is sent on by the service, not refused.
 */
export function verifierUnePorte(
  conditions: ConditionsDUnePorte,
  fiche: Fiche,
  lieuTrouve: boolean,
): AvisDeLaPorte {
  const phrases = lieuTrouve ? [] : ['Aucun lieu trouvé pour cette commune : appelez le service.'];
  const { ageMin, ageMax, grossesse } = conditions;
  const avec = (avis: AvisDeLaPorte['avis'], ...dites: string[]): AvisDeLaPorte => ({
    avis: avis === 'convient' && phrases.length > 0 ? 'a_verifier' : avis,
    phrases: [...dites, ...phrases],
  });
  if (ageMin === undefined && ageMax === undefined) return avec('convient');
  // A pregnancy or an infant: what a door for small children is there for.
  if (grossesse && fiche.petiteEnfance === 'oui') return avec('convient');
  const { sien, autres } = agesDits(`${fiche.paroles} ${fiche.souhait}`);
  const ages = [...(sien === null ? [] : [sien]), ...autres];
  const recus = quiEstRecu(conditions);
  if (ages.length === 0) return avec('a_verifier', `Reçoit ${recus} : demandez l’âge.`);
  const dedans = ages.some(
    (age) => age >= (ageMin ?? 0) && age <= (ageMax ?? Number.POSITIVE_INFINITY),
  );
  if (dedans) return avec('convient');
  if (grossesse && fiche.petiteEnfance === 'pas_aborde')
    return avec('a_verifier', `Reçoit ${recus}, ou pendant une grossesse : demandez.`);
  return avec('ne_convient_pas', `Reçoit ${recus}, et l’âge dit est ${ages.map(ans).join(', ')}.`);
}
