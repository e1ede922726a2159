import type { Mois } from '../langue/mois.ts';

type Faits = Record<string, unknown>;

/** The situation while answers are written into it: each unknown fact remembers the question that would tell it. */
export class Brouillon {
  readonly individus: Record<string, Faits> = {};
  readonly famille: Faits = {};
  readonly menage: Faits = {};
  private readonly manques = new Map<string, Set<string>>();

  constructor(readonly mois: Mois) {}

  /** A fact of a person, of the family or of the home; unknown, it is written so. */
  noter(question: string, chez: string, faits: Readonly<Record<string, unknown>>): void {
    const liste = chez === 'famille' ? this.famille : chez === 'menage' ? this.menage : undefined;
    const ou = liste ?? this.personne(chez);
    for (const [variable, valeur] of Object.entries(faits)) {
      ou[variable] = valeur === undefined ? null : valeur;
      if (valeur === undefined || contientUnInconnu(valeur))
        this.manquera(question, chez, variable);
    }
  }

  /** Another question that would tell the same fact, for other months of it. */
  manquera(question: string, chez: string, variable: string): void {
    const cle = `${variable} ${chez === 'menage' ? 'famille' : chez}`;
    this.manques.set(cle, (this.manques.get(cle) ?? new Set()).add(question));
  }

  questionsPour(variable: string, chez: string): readonly string[] {
    return [...(this.manques.get(`${variable} ${chez}`) ?? [])];
  }

  private personne(id: string): Faits {
    const faits = this.individus[id] ?? {};
    this.individus[id] = faits;
    return faits;
  }
}

const contientUnInconnu = (valeur: unknown): boolean =>
  typeof valeur === 'object' && valeur !== null && Object.values(valeur).includes(null);
