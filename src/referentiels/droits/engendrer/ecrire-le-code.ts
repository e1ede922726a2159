import { type Aplati, type CasesDuDroit, type DroitAplati, sortiesDe } from './aplatir.ts';
import {
  cumulerDansLeDoute,
  ecrireDansLeDoute,
  OPERATIONS_DU_DOUTE,
} from './ecrire-dans-le-doute.ts';
import { ecrireUnCumul, ecrireUneFormule } from './ecrire-une-formule.ts';
import { ROLE } from './plan.ts';
import { type Rangees, rangeesDe } from './rangees.ts';
import { type Case, dessousDe } from './tableau.ts';

/** `trace`: of one household of the columns, the values of which its explanation is made (`relire-la-trace.ts`). */
export type Forme = 'colonnes' | 'un_foyer' | 'trace';

/** What `raisons` holds for each right: due, unknown, nothing, or the rank of the first condition that fails. */
export const RAISON = { nul: 0, du: 1, inconnu: 2, premierMotif: 10 } as const;

/** At the most, children in one household: the scratch arrays of the generated code. */
const ENFANTS_AU_PLUS = 64;
/** Each round goes through the household, then who shares the life of the asker, then each child. */
const PHASE: Readonly<Record<string, number>> = { conjoint: 1, enfant: 2, enfant_sans_fait: 2 };
const PHASES = 3;

/**
 * Writes the module: one straight line for a household, a loop over its children only where a rule goes through them,
 * again as often as its sums depend on one another. Nothing of a rule, a month or a parameter is left but numbers.
 */
export const ecrireLeCode = (aplati: Aplati, forme: Forme): string =>
  new Ecriture(aplati, forme).module();

/** Where the row of the household, of who asks and of the person at hand begins. */
const LIGNES: Readonly<Record<string, string>> = { h: 'fh', debut: 'pd', k: 'pk' };

class Ecriture {
  private readonly rangees: Rangees;
  /** When each case is calculated. */
  private readonly quand: number[] = [];
  private readonly utiles: number[];
  /** Of the spouse or of a child, and read again later. */
  private readonly gardees = new Set<number>();
  /** Read once, at the moment they are known: written where they are read, so that a condition may skip them. */
  private readonly enLigne = new Set<number>();
  private readonly fin: number;
  private brouillons = 0;

  constructor(
    private readonly aplati: Aplati,
    private readonly forme: Forme,
  ) {
    this.rangees = rangeesDe(aplati.colonnes);
    const utiles = new Set<number>();
    const marquer = (rang: number): void => {
      if (utiles.has(rang)) return;
      utiles.add(rang);
      for (const un of dessousDe(this.une(rang))) marquer(un);
    };
    const voulues =
      forme === 'trace'
        ? aplati.traces.flatMap(({ cases }) => cases.map(({ valeur }) => valeur))
        : aplati.droits.flatMap(({ cases }) => cases).flatMap(sortiesDe);
    for (const un of voulues) marquer(un);
    this.utiles = [...utiles].sort((a, b) => a - b);
    for (const rang of this.utiles) this.quand[rang] = this.placer(this.une(rang));
    const dernier = Math.max(...this.utiles.map((rang) => this.quand[rang] as number));
    this.fin = (Math.floor(dernier / PHASES) + 1) * PHASES;
    for (const rang of this.utiles)
      for (const un of dessousDe(this.une(rang))) this.garder(un, this.quand[rang] as number);
    for (const un of voulues) this.garder(un, this.fin);
    this.mettreEnLigne(voulues);
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

  /** Written as true or false; a condition in doubt is a number: 1, 0 or unknown. */
  private enOuiNon(rang: number): boolean {
    return this.une(rang).booleen && !this.aplati.tableau.estDouteuse(rang);
  }

  private enNombre(rang: number, maintenant: number): string {
    const lu = this.lire(rang, maintenant);
    return this.enOuiNon(rang) ? `(${lu}?1:0)` : lu;
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
    const ouiNon = this.enOuiNon(rang);
    if (une.t === 'nombre') return ouiNon ? String(une.v === 1) : String(une.v + 0);
    if (une.t === 'colonne') {
      const ici = this.colonneIci(une.rang, une.ou);
      return une.booleen ? `(${ici}!==0)` : ici;
    }
    if (PHASE[une.ou] === 2 && this.gardees.has(rang) && (this.quand[rang] as number) < maintenant)
      return ouiNon ? `(t${rang}[j]!==0)` : `t${rang}[j]`;
    return this.enLigne.has(rang) ? this.formule(rang) : `v${rang}`;
  }

  private colonneIci(rang: number, ou: string): string {
    const place = this.rangees.places[rang];
    const [table, ligne] = ou === 'foyer' ? ['f', 'h'] : ['p', ou === 'demandeur' ? 'debut' : 'k'];
    return this.forme === 'un_foyer' && table === 'p'
      ? `p[${ligne}][${place}]`
      : `${table}[${LIGNES[ligne]}+${place}]`;
  }

  private ligneDe(ligne: 'h' | 'debut' | 'k'): string {
    const pas = ligne === 'h' ? this.rangees.parFoyer : this.rangees.parPersonne;
    return `const ${LIGNES[ligne]}=${ligne}*${pas};`;
  }

  private formule(rang: number): string {
    if (this.aplati.tableau.estDouteuse(rang))
      return ecrireDansLeDoute(this.une(rang), (dessous) =>
        this.enNombre(dessous, this.quand[rang] as number),
      );
    return ecrireUneFormule(
      this.une(rang),
      (dessous) => this.lire(dessous, this.quand[rang] as number),
      (dessous) => (this.aplati.tableau.fixe(dessous) ?? 0) !== 0,
      (une) => this.sommeSousCondition(une, this.quand[rang] as number),
    );
  }

  /** Most incomes are nil: their sum is looked at before the condition under which it counts. */
  private sommeSousCondition(une: Case & { t: 'si' }, maintenant: number): string | undefined {
    if (this.aplati.tableau.fixe(une.b) !== 0 || this.une(une.c).t === 'colonne') return undefined;
    const alors = this.une(une.a);
    const divisee = alors.t === 'op' && alors.op === 'divise' ? alors : undefined;
    const somme = divisee?.a ?? une.a;
    if (!this.estUneSomme(somme) || (divisee && !this.aplati.tableau.fixe(divisee.b)))
      return undefined;
    const x = `x${this.brouillons++}`;
    const entiere = divisee ? `${x}/${this.lire(divisee.b, maintenant)}` : x;
    return `((${x}=${this.lire(somme, maintenant)})===0?0:${this.lire(une.c, maintenant)}?${entiere}:0)`;
  }

  private estUneSomme(rang: number): boolean {
    const une = this.une(rang);
    if (une.t === 'colonne') return !une.booleen;
    return (
      une.t === 'op' && une.op === 'plus' && this.estUneSomme(une.a) && this.estUneSomme(une.b)
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
    const conjoint = maintenant % PHASES === 1;
    const dedans = (ou: 'conjoint' | 'enfant' | 'enfant_sans_fait') =>
      [
        ...calculees.filter((rang) => this.une(rang).ou === ou).map((rang) => this.poser(rang)),
        ...sommes.map((rang) => this.cumuler(rang, maintenant, ou)),
      ].join('');
    const dehors = [
      ...(conjoint ? calculees.filter((rang) => this.gardees.has(rang)) : []).map(
        (rang) => `let v${rang}=${this.enOuiNon(rang) ? 'false' : '0'};`,
      ),
      ...sommes.map((rang) => `let v${rang}=${this.lireLeDepart(rang, maintenant)};`),
    ].join('');
    return (
      dehors +
      (conjoint
        ? this.pourLeConjoint(dedans('conjoint'))
        : this.pourLesEnfants(dedans('enfant'), dedans('enfant_sans_fait')))
    );
  }

  private pourLeConjoint(dedans: string): string {
    return dedans === ''
      ? ''
      : `if(seconde>debut+1){const k=debut+1;${this.ligneDe('k')}${dedans}}`;
  }

  private pourLesEnfants(dits: string, nus: string): string {
    if (dits === '' && nus === '') return '';
    const dedans = `if(role[k]===${ROLE.enfantSansFait}){${nus}}else{${dits}}`;
    return `for(let k=seconde,j=0;k<fin;k++,j++){${this.ligneDe('k')}${dedans}}`;
  }

  private poser(rang: number): string {
    const formule = this.formule(rang);
    if (!this.gardees.has(rang)) return `const v${rang}=${formule};`;
    if (this.une(rang).ou === 'conjoint') return `v${rang}=${formule};`;
    return `const v${rang}=${formule};t${rang}[j]=${this.enOuiNon(rang) ? `v${rang}?1:0` : `v${rang}`};`;
  }

  private lireLeDepart(rang: number, maintenant: number): string {
    const une = this.une(rang) as Case & { t: 'agregat' };
    return une.op === 'somme' || this.aplati.tableau.estDouteuse(rang)
      ? this.enNombre(une.depart, maintenant)
      : this.lire(une.depart, maintenant);
  }

  private cumuler(rang: number, maintenant: number, ou: string): string {
    const une = this.une(rang) as Case & { t: 'agregat' };
    const valeur = ou === 'enfant_sans_fait' ? une.nu : une.a;
    const rien = une.op === 'tous' ? 1 : 0;
    if (une.op !== 'max' && une.op !== 'min' && this.aplati.tableau.fixe(valeur) === rien)
      return '';
    if (this.aplati.tableau.estDouteuse(rang))
      return cumulerDansLeDoute(une.op, `v${rang}`, this.enNombre(valeur, maintenant));
    return ecrireUnCumul(une, `v${rang}`, this.lire(valeur, maintenant), this.une(valeur).booleen);
  }

  private sortie(
    droit: DroitAplati,
    { montant, motifs, hors }: CasesDuDroit,
    rang: string,
  ): string {
    const place = this.aplati.droits.indexOf(droit);
    const enNombre = this.enNombre(montant, this.fin);
    const motif = motifs.map((un, n) => `${this.manque(un)}?${RAISON.premierMotif + n}:`).join('');
    const inconnu = hors === undefined ? 'su' : `(su||${this.lire(hors, this.fin)})`;
    return `{const m=Math.floor(${enNombre}*100+0.5+1e-9)/100;m${place}[${rang}]=${inconnu}?NaN:m;r${place}[${rang}]=${inconnu}||m!==m?${RAISON.inconnu}:m>0?${RAISON.du}:${motif}${RAISON.nul};}`;
  }

  /** A condition that is unknown is no reason. */
  private manque(condition: number): string {
    const lue = this.lire(condition, this.fin);
    return this.enOuiNon(condition) ? `!(${lue})` : `(${lue})===0`;
  }

  private traces(qui: CasesDuDroit['qui'], rang: string): string {
    const apresLePremier = rang === 'k' ? '+k-debut' : '';
    return this.aplati.traces
      .flatMap(({ cases, place }) =>
        cases
          .filter((une) => une.qui === qui)
          .map(({ valeur }) => {
            const ou = qui === 'foyer' ? place : `${place}${apresLePremier}`;
            return `trace[${ou}]=${this.enNombre(valeur, this.fin)};`;
          }),
      )
      .join('');
  }

  private sorties(): string {
    const de = (qui: CasesDuDroit['qui'], rang: string) =>
      this.forme === 'trace'
        ? this.traces(qui, rang)
        : this.aplati.droits
            .flatMap((droit) =>
              droit.cases
                .filter((une) => une.qui === qui)
                .map((une) => this.sortie(droit, une, rang)),
            )
            .join('');
    return [
      de('foyer', 'h'),
      de('demandeur', 'debut'),
      this.pourLeConjoint(de('conjoint', 'k')),
      this.pourLesEnfants(de('enfant', 'k'), de('enfant_sans_fait', 'k')),
    ].join('');
  }

  module(): string {
    const { droits } = this.aplati;
    const moments = Array.from({ length: this.fin }, (_, un) => this.moment(un)).join('');
    const sorties = this.sorties();
    const brouillons = [...this.gardees]
      .filter((rang) => PHASE[this.une(rang).ou] === 2)
      .map((rang) => `const t${rang}=new Float64Array(${ENFANTS_AU_PLUS});`)
      .join('');
    const places = droits
      .map((_droit, place) => `const m${place}=montants[${place}],r${place}=raisons[${place}];`)
      .join('');
    const vifs = () =>
      this.brouillons === 0
        ? ''
        : `let ${Array.from({ length: this.brouillons }, (_, un) => `x${un}=0`).join()};`;
    const doute = this.utiles.some((rang) => this.aplati.tableau.estDouteuse(rang))
      ? OPERATIONS_DU_DOUTE
      : '';
    const corps = [
      'const seconde=debut+1<fin&&role[debut+1]===1?debut+2:debut+1;',
      this.ligneDe('h'),
      this.ligneDe('debut'),
      vifs(),
      moments,
      sorties,
    ].join('');
    if (this.forme === 'un_foyer')
      return `${doute}${brouillons}export function unFoyer(role,inconnu,p,f,montants,raisons){${places}const h=0,debut=0,fin=role.length,su=inconnu;${corps}}\n`;
    if (this.forme === 'trace')
      return `${doute}${brouillons}export function tracer(h,debuts,role,p,f,trace){const debut=debuts[h],fin=debuts[h+1];${corps}}\n`;
    return `${doute}${brouillons}export function parColonnes(n,debuts,role,inconnus,p,f,montants,raisons){${places}for(let h=0;h<n;h++){const debut=debuts[h],fin=debuts[h+1],su=inconnus[h]!==0;${corps}}}\n`;
  }
}
