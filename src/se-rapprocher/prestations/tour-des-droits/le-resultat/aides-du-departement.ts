import type { Acces } from '#acces';
import {
  type Conclusion,
  type DroitConclu,
  evaluerUneAide,
  type Faits,
  faitsDesReponses,
  NOM_DU_FAIT,
  type Reponses,
  ressourcesSansPrestations,
} from '#droits';
import { faitsDemandes, type NomDeFait, type Reglement, reglementsEnVigueur } from '#reglements';
import type { DateCivile } from '#socle/pur';

/** What one may tell of an aid of the département by its published regulation: never a decision. */
export interface AideConclue {
  /** `fsl`, or `aide:<code>`: what a request of it bears. */
  droit: string;
  libelle: string;
  etat: Exclude<DroitConclu['etat'], 'hors_champ'>;
  euros: number | null;
  raisons: readonly string[];
  /** Facts that the regulation looks at and that nobody told. */
  manque: readonly NomDeFait[];
  /** Those that she told, and that this regulation looks at: no other goes with a request. */
  faits: Faits;
}

const ETATS = { du: 'probable', non_du: 'pas_du', inconnu: 'a_completer' } as const;

/** Benefits are not asked for: what she has without them may exclude her, and never says that she is under a ceiling. */
function conclure({ contenu }: Reglement, reponses: Reponses, le: DateCivile) {
  const faits = faitsDesReponses(reponses, le);
  const ressources = ressourcesSansPrestations(reponses);
  const auMoins = evaluerUneAide(
    contenu,
    ressources === null ? faits : { ...faits, ressources },
    le,
  );
  return auMoins.reponse === 'non_du' ? auMoins : evaluerUneAide(contenu, faits, le);
}

function faitsDuReglement({ contenu }: Reglement, reponses: Reponses, le: DateCivile): Faits {
  const regardes = new Set<string>(faitsDemandes(contenu));
  return Object.fromEntries(
    Object.entries(faitsDesReponses(reponses, le)).filter(([nom]) => regardes.has(nom)),
  ) as Faits;
}

const RANG = { probable: 0, a_completer: 1, pas_du: 2 } as const;

/** The fund's regulations are one right: the one that is nearest to helping her speaks. */
function desReglements(
  reglements: readonly Reglement[],
  reponses: Reponses,
  le: DateCivile,
): AideConclue[] {
  const toutes = reglements.flatMap((reglement): AideConclue[] => {
    const { reponse, euros, raisons, manque } = conclure(reglement, reponses, le);
    if (reponse === 'hors_champ') return [];
    const etat = ETATS[reponse];
    return [
      {
        droit: reglement.prestation === 'fsl' ? 'fsl' : `aide:${reglement.code}`,
        libelle: reglement.contenu.libelle,
        etat,
        euros: euros ?? null,
        raisons: etat === 'a_completer' ? [] : raisons,
        manque,
        faits: faitsDuReglement(reglement, reponses, le),
      },
    ];
  });
  const lues = [...toutes].sort((a, b) => RANG[a.etat] - RANG[b.etat]);
  const duFonds = lues.filter(({ droit }) => droit === 'fsl');
  const faits = Object.assign({}, ...duFonds.map((une) => une.faits)) as Faits;
  return lues.flatMap((une) =>
    une.droit !== 'fsl' ? une : une === duFonds[0] ? { ...une, faits } : [],
  );
}

/** The aids of the département, by the regulations in force that day; none when she came for one scheme alone. */
export async function aidesDuDepartement(
  acces: Acces,
  { reponses, visee }: { reponses: Reponses; visee: string | null },
  le: DateCivile = acces.aujourdHui,
): Promise<readonly AideConclue[]> {
  if (visee !== null) return [];
  const lus = await reglementsEnVigueur(acces, { le });
  return lus.ok ? desReglements(lus.valeur, reponses, le) : [];
}

export const direLeFait = (nom: NomDeFait): string => NOM_DU_FAIT[nom];

const seDemande = ({ etat }: { etat: DroitConclu['etat'] }): boolean =>
  etat === 'probable' || etat === 'a_completer';

/** The rights one may want help with: likely due, or not known yet; ordinary law first. */
export const droitsADemander = (
  { droits }: Conclusion,
  aides: readonly AideConclue[],
): readonly string[] => [
  ...new Set([...droits, ...aides].filter(seDemande).map(({ droit }) => droit)),
];
