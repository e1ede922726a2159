import { distanceDeFrappe, type Resultat, refuse, reussi } from '#socle/pur';
import type { Entite, Groupe, Role } from '../langue/expressions.ts';
import type { Graphe } from '../langue/graphe.ts';
import type { Mois } from '../langue/mois.ts';
import { CASES_DES_CAPITAUX } from '../vocabulaire/ressources.ts';
import { completerLesRevenus } from './completer-les-revenus.ts';
import { lireLesAges } from './lire-les-ages.ts';
import {
  enEntrees,
  enTexte,
  estUnObjet,
  type GroupeLu,
  groupesDesFamilles,
  lireUnGroupe,
  type Objet,
  verifierLesGroupes,
} from './lire-les-groupes.ts';
import { lireUneSerie } from './lire-une-serie.ts';
import type { RefusDeSituation } from './refus.ts';
import type { Serie, Situation, UnGroupe } from './situation.ts';

const PERSONNES_AU_PLUS = 60;
const GROUPES: readonly Groupe[] = ['famille', 'foyer_fiscal', 'menage'];
const AU_PLURIEL: Readonly<Record<Groupe, string>> = {
  famille: 'familles',
  foyer_fiscal: 'foyers_fiscaux',
  menage: 'menages',
};

/** A group that is told, else the one person alone, else what the families say of it. */
function lireLesGroupes(
  objet: Objet,
  entite: Groupe,
  individus: readonly [string, Objet][],
  familles: readonly GroupeLu[] | undefined,
): GroupeLu[] {
  const seul = objet[entite] ?? undefined;
  const lus =
    seul === undefined
      ? enEntrees(objet[AU_PLURIEL[entite]])
      : [[entite, estUnObjet(seul) ? seul : {}] as [string, Objet]];
  const groupes = lus.map(([id, lu]) => lireUnGroupe(entite, id, lu));
  // Facts alone, without members: they are those of the only family there is.
  if (groupes.length === 1 && groupes[0]?.membres.length === 0 && familles?.length === 1)
    return groupesDesFamilles(familles, entite).map((un) => ({
      ...un,
      faits: groupes[0]?.faits ?? {},
    }));
  if (groupes.length > 0) return groupes;
  if (familles) return groupesDesFamilles(familles, entite);
  return [lireUnGroupe('famille', 'famille', placerSelonLesRoles(individus))];
}

/** Without families: each person's `role` (`demandeur`, `conjoint`, `enfant`); who says nothing asks. */
function placerSelonLesRoles(individus: readonly [string, Objet][]): Objet {
  const sont = (role: string) =>
    individus.filter(([, lu]) => (lu.role ?? 'demandeur') === role).map(([id]) => id);
  return { parents: [...sont('demandeur'), ...sont('conjoint')], enfants: sont('enfant') };
}

interface Placees {
  rang: ReadonlyMap<string, number>;
  groupes: Record<Groupe, GroupeLu[]>;
}

function placer(
  objet: Objet,
  individus: readonly [string, Objet][],
): Resultat<Placees, RefusDeSituation> {
  const connus = new Set(individus.map(([id]) => id));
  const familles = lireLesGroupes(objet, 'famille', individus, undefined);
  const groupes: Record<Groupe, GroupeLu[]> = {
    famille: familles,
    foyer_fiscal: lireLesGroupes(objet, 'foyer_fiscal', individus, familles),
    menage: lireLesGroupes(objet, 'menage', individus, familles),
  };
  for (const entite of GROUPES) {
    const verifies = verifierLesGroupes(entite, groupes[entite], connus);
    if (!verifies.ok) return verifies;
  }
  return reussi({ rang: new Map(individus.map(([id], rang) => [id, rang])), groupes });
}

/** What a line may say beside its facts: a word of another would be lost with all that it holds. */
const MOTS: ReadonlySet<string> = new Set([
  'id',
  'mois',
  'period',
  'droits',
  'individus',
  'persons',
  ...GROUPES,
  ...Object.values(AU_PLURIEL),
]);
const motsIgnores = (lu: Objet): string[] =>
  Object.keys(lu)
    .filter((cle) => !MOTS.has(cle))
    .map((cle) => `« ${cle} » n’est pas un mot du format : ce qu’il contient ne compte pas.`);

const personneIllisible = (lus: unknown): string | undefined =>
  estUnObjet(lus) ? Object.keys(lus).find((qui) => !estUnObjet(lus[qui])) : undefined;

/**
 * Reads one situation. `mois` is the month asked: a fact without a date holds at every month; ages count from it.
 * Refused whole: nothing is calculated from half a situation.
 */
export function lireUneSituation(
  graphe: Graphe,
  lu: unknown,
  mois: Mois,
): Resultat<Situation, RefusDeSituation> {
  if (!estUnObjet(lu)) return refuse({ motif: 'pas_un_objet' });
  const individus = enEntrees(lu.individus ?? lu.persons).map(([id, un]): [string, Objet] => [
    id,
    estUnObjet(un.inputs) ? { ...un, ...un.inputs } : un,
  ]);
  if (individus.length === 0) return refuse({ motif: 'sans_personne' });
  const illisible = personneIllisible(lu.individus ?? lu.persons);
  if (illisible !== undefined) return refuse({ motif: 'personne_illisible', qui: illisible });
  const mot = Object.keys(lu).find((cle) => !MOTS.has(cle));
  const proche = mot && [...MOTS].find((connu) => distanceDeFrappe(mot, connu) === 1);
  if (proche) return refuse({ motif: 'variable_mal_ecrite', variable: mot, proche });
  if (individus.length > PERSONNES_AU_PLUS)
    return refuse({
      motif: 'trop_de_personnes',
      combien: individus.length,
      auPlus: PERSONNES_AU_PLUS,
    });
  const double = individus.find(([id], rang) => individus.findIndex(([un]) => un === id) < rang);
  if (double) return refuse({ motif: 'personne_en_double', qui: double[0] });
  const placees = placer(lu, individus);
  if (!placees.ok) return placees;
  const { rang, groupes } = placees.valeur;

  const lecture = new LectureDesFaits(graphe, rang, groupes);
  const refus =
    lecture.lireTout('individu', individus) ??
    GROUPES.map((entite) =>
      lecture.lireTout(
        entite,
        groupes[entite].map(({ id, faits }) => [id, faits]),
      ),
    ).find((un) => un !== undefined);
  if (refus) return refuse(refus);
  lecture.repartirLesCapitaux();
  const deduits = completerLesRevenus(
    graphe,
    lecture.faits,
    individus.map(([id]) => id),
    mois,
  );

  const roles = individus.map(([id]) => rolesDe(id, groupes));
  const ages = lireLesAges(
    lecture.faits,
    individus.map(([id]) => id),
    roles,
    groupes.famille,
    mois,
  );
  if (!ages.ok) return ages;
  // From here on every age counts from the birth, at every month: a second source would contradict it.
  for (const dit of ['age', 'age_en_mois']) lecture.faits.delete(dit);
  return reussi({
    ...(lu.id === undefined ? {} : { id: enTexte(lu.id) }),
    individus: individus.map(([id], un) => ({
      id,
      roles: roles[un] as ReadonlySet<Role>,
      groupes: {
        famille: lecture.groupeDe('famille', id),
        foyer_fiscal: lecture.groupeDe('foyer_fiscal', id),
        menage: lecture.groupeDe('menage', id),
      },
      naissance: ages.valeur.naissances[un] as number,
    })),
    groupes: {
      famille: enRangs(groupes.famille, rang),
      foyer_fiscal: enRangs(groupes.foyer_fiscal, rang),
      menage: enRangs(groupes.menage, rang),
    },
    faits: lecture.faits,
    remarques: [...motsIgnores(lu), ...lecture.remarques, ...famillesDispersees(groupes)],
    hypotheses: [...ages.valeur.hypotheses, ...deduits],
  });
}

/** Parents who live apart are still a family of the benefits: whose home counts is said. */
function famillesDispersees(groupes: Record<Groupe, GroupeLu[]>): string[] {
  return groupes.famille.flatMap(({ id, membres }) => {
    const parents = membres.filter(({ roles }) => roles.includes('parent'));
    const logements = new Set(
      parents.map(
        ({ qui }) => groupes.menage.find((un) => un.membres.some((m) => m.qui === qui))?.id,
      ),
    );
    return logements.size > 1
      ? [
          `La famille « ${id} » est dans deux ménages (${[...logements].join(', ')}) : le loyer, la commune et le logement comptés sont ceux de « ${parents[0]?.qui} », qui demande. Si les deux parents vivent séparés, écrivez deux familles.`,
        ]
      : [];
  });
}

const enRangs = (groupes: readonly GroupeLu[], rang: ReadonlyMap<string, number>): UnGroupe[] =>
  groupes.map(({ id, membres }) => ({
    id,
    membres: membres.map(({ qui }) => rang.get(qui) as number),
  }));

const rolesDe = (id: string, groupes: Record<Groupe, GroupeLu[]>): ReadonlySet<Role> =>
  new Set(
    GROUPES.flatMap((entite) => groupes[entite])
      .flatMap(({ membres }) => membres)
      .filter(({ qui }) => qui === id)
      .flatMap(({ roles }) => roles),
  );

/** Facts whose name shares a word with this one, those that share most first. */
function motsProches(cle: string, graphe: Graphe): string[] {
  const mots = new Set(cle.split('_').filter((mot) => mot.length > 3));
  return [...graphe.variables.values()]
    .filter(({ nature }) => nature === 'fait')
    .map(({ id }) => ({ id, communs: id.split('_').filter((mot) => mots.has(mot)).length }))
    .filter(({ communs }) => communs > 0)
    .sort((a, b) => b.communs - a.communs)
    .slice(0, 3)
    .map(({ id }) => id.replace('_declare', ''));
}

/** Words of a person that are not facts. */
const HORS_DES_FAITS = new Set(['id', 'role', 'inputs', 'nom', 'prenom']);

class LectureDesFaits {
  readonly faits = new Map<string, (Serie | undefined)[]>();
  readonly remarques: string[] = [];

  constructor(
    private readonly graphe: Graphe,
    private readonly rang: ReadonlyMap<string, number>,
    private readonly groupes: Record<Groupe, GroupeLu[]>,
  ) {}

  lireTout(
    entite: Entite,
    liste: readonly (readonly [string, Objet])[],
  ): RefusDeSituation | undefined {
    for (const [place, [id, lus]] of liste.entries())
      for (const [cle, lu] of Object.entries(lus)) {
        if (HORS_DES_FAITS.has(cle)) continue;
        const refus = this.lireUnFait(entite, place, id, cle, lu);
        if (refus) return refus;
      }
    return undefined;
  }

  private lireUnFait(
    entite: Entite,
    place: number,
    id: string,
    cle: string,
    lu: unknown,
  ): RefusDeSituation | undefined {
    const une = this.graphe.variables.get(cle);
    if (!une) return this.inconnue(cle, id);
    const serie = lireUneSerie(une, lu, `${cle} de « ${id} »`);
    if (!serie.ok) return serie.refus;
    const liste = this.faits.get(cle) ?? [];
    liste[this.placeDe(entite, une.entite, place, id)] = serie.valeur;
    this.faits.set(cle, liste);
    if (cle === 'date_naissance') this.noterLeJourDeNaissance(liste);
    return undefined;
  }

  /** What the tax return tells of capital in a year is a twelfth of it each month, with who declares first. */
  repartirLesCapitaux(): void {
    const dejaDits = this.faits.get('revenus_capital') ?? [];
    for (const [place, { membres }] of this.groupes.foyer_fiscal.entries()) {
      const qui = membres.find(({ roles }) => roles.includes('declarant_principal'))?.qui;
      const personne = qui === undefined ? undefined : this.rang.get(qui);
      const series = CASES_DES_CAPITAUX.flatMap((ligne) => this.faits.get(ligne)?.[place] ?? []);
      if (series.length === 0 || personne === undefined || dejaDits[personne]) continue;
      const mois = new Map<Mois, number>();
      for (const serie of series)
        for (const [janvier, total] of serie.mois ?? [])
          for (let un = janvier; un < janvier + 12; un++)
            mois.set(un, (mois.get(un) ?? 0) + total / 12);
      const toujours = series.reduce((somme, serie) => somme + (serie.toujours ?? 0), 0) / 12;
      dejaDits[personne] = { mois, ...(toujours === 0 ? {} : { toujours }) };
      this.faits.set('revenus_capital', dejaDits);
    }
  }

  /** Months alone do not tell who is born on the 1st, nor on 1 January from who is in December: some rights count so. */
  private noterLeJourDeNaissance(dates: readonly (Serie | undefined)[]): void {
    const noter = (fait: string, lire: (jour: Date) => number) =>
      this.faits.set(
        fait,
        dates.map((serie) => {
          const jour = serie?.toujours ?? serie?.mois?.values().next().value ?? Number.NaN;
          return Number.isNaN(jour) ? undefined : { toujours: lire(new Date(jour * 86_400_000)) };
        }),
      );
    noter('annee_de_naissance', (jour) => jour.getUTCFullYear());
    noter('ne_un_premier', (jour) => (jour.getUTCDate() === 1 ? 1 : 0));
  }

  /** A fact told of a person that is her group's, or of a group that is a person's: it goes where it belongs. */
  private placeDe(dite: Entite, vraie: Entite, place: number, id: string): number {
    if (dite === vraie) return place;
    const qui = dite === 'individu' ? id : (this.groupes[dite][place]?.membres[0]?.qui ?? id);
    return vraie === 'individu' ? (this.rang.get(qui) ?? 0) : this.groupeDe(vraie, qui);
  }

  groupeDe(entite: Groupe, qui: string): number {
    return this.groupes[entite].findIndex(({ membres }) => membres.some((un) => un.qui === qui));
  }

  private inconnue(cle: string, id: string): RefusDeSituation | undefined {
    for (const connue of this.graphe.variables.keys())
      if (distanceDeFrappe(cle, connue) === 1)
        return { motif: 'variable_mal_ecrite', variable: cle, proche: connue };
    const mots = motsProches(cle, this.graphe);
    const suite = mots.length > 0 ? ` Mots connus : ${mots.join(', ')}.` : '';
    this.remarques.push(
      `« ${cle} » de « ${id} » n’entre dans aucun calcul d’ici : il ne compte pas.${suite}`,
    );
    return undefined;
  }
}
