import type { Aplati, CasesDuDroit, DroitAplati } from './aplatir.ts';
import { ecrireUnCumul, ecrireUneFormule } from './ecrire-une-formule.ts';
import { type Case, dessousDe } from './tableau.ts';

export type Forme = 'colonnes' | 'un_foyer';

/** What `raisons` holds for each right: due, unknown, nothing, or the rank of the first condition that fails. */
export const RAISON = { nul: 0, du: 1, inconnu: 2, premierMotif: 10 } as const;

/** At the most, children in one household: the scratch arrays of the generated code. */
const ENFANTS_AU_PLUS = 64;
/** Each round goes through the household, then who shares the life of the asker, then each child. */
const PHASE: Readonly<Record<string, number>> = { conjoint: 1, enfant: 2 };
const PHASES = 3;

/**
 * Writes the module: one straight line for a household, a loop over its children only where a rule goes through them,
 * again as often as its sums depend on one another. Nothing of a rule, a month or a parameter is left but numbers.
 */
export const ecrireLeCode = (aplati: Aplati, forme: Forme): string =>
  new Ecriture(aplati, forme).module();

class Ecriture {
  /** When each case is calculated. */
  private readonly quand: number[] = [];
  private readonly utiles: number[];
  /** Of the spouse or of a child, and read again later. */
  private readonly gardees = new Set<number>();
  /** Read once, at the moment they are known: written where they are read, so that a condition may skip them. */
  private readonly enLigne = new Set<number>();
  private readonly fin: number;

  constructor(
    private readonly aplati: Aplati,
    private readonly forme: Forme,
  ) {
    const utiles = new Set<number>();
    const marquer = (rang: number): void => {
      if (utiles.has(rang)) return;
      utiles.add(rang);
      for (const un of dessousDe(this.une(rang))) marquer(un);
    };
    const sorties = aplati.droits.flatMap(({ cases }) => cases);
    for (const { montant, motifs } of sorties) for (const un of [montant, ...motifs]) marquer(un);
    this.utiles = [...utiles].sort((a, b) => a - b);
    for (const rang of this.utiles) this.quand[rang] = this.placer(this.une(rang));
    const dernier = Math.max(...this.utiles.map((rang) => this.quand[rang] as number));
    this.fin = (Math.floor(dernier / PHASES) + 1) * PHASES;
    for (const rang of this.utiles)
      for (const un of dessousDe(this.une(rang))) this.garder(un, this.quand[rang] as number);
    for (const { montant, motifs } of sorties)
      for (const un of [montant, ...motifs]) this.garder(un, this.fin);
    this.mettreEnLigne(sorties.flatMap(({ montant, motifs }) => [montant, ...motifs]));
  }

  private mettreEnLigne(sorties: readonly number[]): void {
    const lectures = new Map<number, number[]>();
    for (const rang of this.utiles)
      for (const un of dessousDe(this.une(rang)))
        lectures.set(un, [...(lectures.get(un) ?? []), rang]);
    for (const rang of this.utiles) {
      const [lecteur, autre] = lectures.get(rang) ?? [];
      const memeMoment = lecteur !== undefined && this.quand[lecteur] === this.quand[rang];
      if (
        autre === undefined &&
        memeMoment &&
        this.seCalcule(this.une(rang)) &&
        !this.gardees.has(rang) &&
        !sorties.includes(rang)
      )
        if (lecteur !== undefined && this.une(lecteur).t !== 'agregat') this.enLigne.add(rang);
    }
  }

  private une(rang: number): Case {
    return this.aplati.tableau.cases[rang] as Case;
  }

  private lieuDe(une: Case): string {
    return une.t === 'agregat' ? une.chez : une.ou;
  }

  private placer(une: Case): number {
    const besoin = Math.max(
      0,
      ...dessousDe(une).map(
        (rang) => (this.quand[rang] as number) + (this.une(rang).t === 'agregat' ? 1 : 0),
      ),
    );
    const phase = PHASE[this.lieuDe(une)] ?? 0;
    return besoin + ((((phase - besoin) % PHASES) + PHASES) % PHASES);
  }

  private seCalcule(une: Case): boolean {
    return une.t !== 'nombre' && une.t !== 'colonne' && une.t !== 'agregat';
  }

  private garder(rang: number, lueA: number): void {
    const une = this.une(rang);
    if (this.seCalcule(une) && une.ou in PHASE && (this.quand[rang] as number) < lueA)
      this.gardees.add(rang);
  }

  private lire(rang: number, maintenant: number): string {
    const une = this.une(rang);
    if (une.t === 'nombre') return une.booleen ? String(une.v === 1) : String(une.v + 0);
    if (une.t === 'colonne') {
      const ici = this.colonneIci(une.rang, une.ou);
      return une.booleen ? `(${ici}!==0)` : ici;
    }
    if (une.ou === 'enfant' && this.gardees.has(rang) && (this.quand[rang] as number) < maintenant)
      return une.booleen ? `(t${rang}[j]!==0)` : `t${rang}[j]`;
    return this.enLigne.has(rang) ? this.formule(rang) : `v${rang}`;
  }

  private colonneIci(rang: number, ou: string): string {
    if (ou === 'foyer') return this.forme === 'colonnes' ? `c${rang}[h]` : `f[${rang}]`;
    const k = ou === 'demandeur' ? 'debut' : 'k';
    return this.forme === 'colonnes' ? `c${rang}[${k}]` : `p[${k}][${rang}]`;
  }

  private formule(rang: number): string {
    return ecrireUneFormule(
      this.une(rang),
      (dessous) => this.lire(dessous, this.quand[rang] as number),
      (dessous) => (this.aplati.tableau.fixe(dessous) ?? 0) !== 0,
    );
  }

  /** What is calculated at this moment, in the order of the rules. */
  private moment(maintenant: number): string {
    const ici = this.utiles.filter((rang) => this.quand[rang] === maintenant);
    const calculees = ici.filter(
      (rang) => this.seCalcule(this.une(rang)) && !this.enLigne.has(rang),
    );
    if (maintenant % PHASES === 0)
      return calculees.map((rang) => `const v${rang}=${this.formule(rang)};`).join('');
    const sommes = ici.filter((rang) => this.une(rang).t === 'agregat');
    const chez = maintenant % PHASES === 1 ? 'conjoint' : 'enfant';
    const inconnues = maintenant < PHASES ? this.colonnesLues(chez) : '';
    const dedans = [
      inconnues,
      ...calculees.map((rang) => this.poser(rang, chez)),
      ...sommes.map((rang) => this.cumuler(rang, maintenant)),
    ].join('');
    const dehors = [
      ...(chez === 'conjoint' ? calculees.filter((rang) => this.gardees.has(rang)) : []).map(
        (rang) => `let v${rang}=${this.une(rang).booleen ? 'false' : '0'};`,
      ),
      ...sommes.map((rang) => `let v${rang}=${this.lireLeDepart(rang, maintenant)};`),
    ].join('');
    return dehors + this.bloc(chez, dedans);
  }

  private bloc(chez: 'conjoint' | 'enfant', dedans: string): string {
    if (dedans === '') return '';
    return chez === 'conjoint'
      ? `if(seconde>debut+1){const k=debut+1;${dedans}}`
      : `for(let k=seconde,j=0;k<fin;k++,j++){${dedans}}`;
  }

  private poser(rang: number, chez: 'conjoint' | 'enfant'): string {
    const formule = this.formule(rang);
    if (!this.gardees.has(rang)) return `const v${rang}=${formule};`;
    if (chez === 'conjoint') return `v${rang}=${formule};`;
    return `const v${rang}=${formule};t${rang}[j]=${this.une(rang).booleen ? `v${rang}?1:0` : `v${rang}`};`;
  }

  private lireLeDepart(rang: number, maintenant: number): string {
    const une = this.une(rang) as Case & { t: 'agregat' };
    const lu = this.lire(une.depart, maintenant);
    return this.une(une.depart).booleen && une.op === 'somme' ? `(${lu}?1:0)` : lu;
  }

  private cumuler(rang: number, maintenant: number): string {
    const une = this.une(rang) as Case & { t: 'agregat' };
    return ecrireUnCumul(une, `v${rang}`, this.lire(une.a, maintenant), this.une(une.a).booleen);
  }

  /** One unknown column makes `u` unknown, and every answer of the household with it: the interpreter says more. */
  private colonnesLues(de: string): string {
    return this.utiles
      .map((rang) => {
        const une = this.une(rang);
        return une.t === 'colonne' && une.ou === de ? `u+=${this.colonneIci(une.rang, de)};` : '';
      })
      .join('');
  }

  private sortie(droit: DroitAplati, { montant, motifs }: CasesDuDroit, rang: string): string {
    const place = this.aplati.droits.indexOf(droit);
    const lu = this.lire(montant, this.fin);
    const enNombre = this.une(montant).booleen ? `(${lu}?1:0)` : lu;
    const motif = motifs
      .map((un, n) => `!(${this.lire(un, this.fin)})?${RAISON.premierMotif + n}:`)
      .join('');
    return `{const m=Math.floor(${enNombre}*100+0.5+1e-9)/100;m${place}[${rang}]=m;r${place}[${rang}]=u!==u?${RAISON.inconnu}:m>0?${RAISON.du}:${motif}${RAISON.nul};}`;
  }

  private sorties(): string {
    const de = (qui: CasesDuDroit['qui'], rang: string) =>
      this.aplati.droits
        .flatMap((droit) =>
          droit.cases.filter((une) => une.qui === qui).map((une) => this.sortie(droit, une, rang)),
        )
        .join('');
    return [
      de('foyer', 'h'),
      de('demandeur', 'debut'),
      this.bloc('conjoint', de('conjoint', 'k')),
      this.bloc('enfant', de('enfant', 'k')),
    ].join('');
  }

  module(): string {
    const { colonnes, droits } = this.aplati;
    const moments = Array.from({ length: this.fin }, (_, un) => this.moment(un)).join('');
    const brouillons = [...this.gardees]
      .filter((rang) => this.une(rang).ou === 'enfant')
      .map((rang) => `const t${rang}=new Float64Array(${ENFANTS_AU_PLUS});`)
      .join('');
    const places = droits
      .map((_droit, place) => `const m${place}=montants[${place}],r${place}=raisons[${place}];`)
      .join('');
    const corps = [
      'const seconde=debut+1<fin&&role[debut+1]===1?debut+2:debut+1;let u=0;',
      this.colonnesLues('foyer'),
      this.colonnesLues('demandeur'),
      moments,
      this.sorties(),
    ].join('');
    if (this.forme === 'un_foyer')
      return `${brouillons}export function unFoyer(role,p,f,montants,raisons){${places}const h=0,debut=0,fin=role.length;${corps}}\n`;
    const lues = colonnes.map((_colonne, rang) => `const c${rang}=colonnes[${rang}];`).join('');
    return `${brouillons}export function parColonnes(n,debuts,role,colonnes,montants,raisons){${places}${lues}for(let h=0;h<n;h++){const debut=debuts[h],fin=debuts[h+1];${corps}}}\n`;
  }
}
