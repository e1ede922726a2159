import type { Reference } from '../langue/declarations.ts';
import { type Mois, moisEcrit } from '../langue/mois.ts';
import faits from './rsa.json' with { type: 'json' };

/** Who answers for a right, one month, in one département. */
export type Competence =
  | {
      mode: 'departement' | 'recentralise';
      decide: string;
      instruit: string;
      paie: string;
      /** Where one contests. */
      recours: string;
      /** Not ours to decide: the amount is said, never decided, and no debt or payment can be made of it. */
      simulation: boolean;
      references: readonly Reference[];
    }
  | { mode: 'inconnu'; motif: string; simulation: true };

interface Fait {
  departements: readonly string[];
  du: string;
  au: string | null;
  references: readonly Reference[];
}

const DROIT_COMMUN: Competence = {
  mode: 'departement',
  decide: 'le président du conseil départemental',
  instruit: 'la caisse d’allocations familiales ou de mutualité sociale agricole',
  paie: 'le département',
  recours:
    'recours préalable devant le président du conseil départemental, puis tribunal administratif',
  simulation: false,
  references: [
    { texte: 'Code de l’action sociale et des familles', article: 'L.262-13' },
    { texte: 'Code de l’action sociale et des familles', article: 'L.262-47' },
  ],
};

/** The département of a commune's code as the engine keeps it. */
export function departementDe(commune: number): string {
  if (commune >= 120_000) return commune >= 121_000 ? '2B' : '2A';
  const code = String(Math.trunc(commune)).padStart(5, '0');
  return code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
}

/** Who decides, pays and hears appeals for the RSA. Past an experiment that nothing prolongs, nobody is supposed. */
export function quiDecideDuRsa(departement: string | undefined, mois: Mois): Competence {
  if (departement === undefined)
    return {
      mode: 'inconnu',
      motif:
        'La commune du ménage (depcom) n’est pas dite : selon le département, le RSA relève de l’État ou du département.',
      simulation: true,
    };
  const siens = (faits as readonly Fait[]).filter(({ departements }) =>
    departements.includes(departement),
  );
  const commences = siens.filter(({ du }) => moisEcrit(du) <= mois);
  const courant = commences.find(({ au }) => au === null || mois <= moisEcrit(au));
  if (courant)
    return {
      mode: 'recentralise',
      decide: 'l’État, par délégation la caisse d’allocations familiales',
      instruit: 'la caisse d’allocations familiales',
      paie: 'l’État',
      recours:
        'recours préalable devant la commission de recours amiable de la caisse, puis tribunal administratif',
      simulation: true,
      references: courant.references,
    };
  if (commences.length > 0)
    return {
      mode: 'inconnu',
      motif: `Le RSA de ce département relevait de l’État jusqu’au ${commences.at(-1)?.au} ; la suite n’est pas connue. Ni dette ni paiement ne peut en naître.`,
      simulation: true,
    };
  return DROIT_COMMUN;
}
