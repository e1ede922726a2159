import type { Variable } from './declarations.ts';
import type { Defaut } from './defaut.ts';
import { formuleDuMois, type Graphe } from './graphe.ts';
import { ecrireLeMois, type Mois, moisEcrit } from './mois.ts';
import { lireUnParametre } from './parametres.ts';
import { visiter } from './parcourir.ts';
import { dimensionsDe } from './unites.ts';
import { verifierLesTypes } from './verifier-les-types.ts';

/** Every mistake in the graph; the months of the rights are checked up to this one. */
export function controler(graphe: Graphe, jusquA: Mois): Defaut[] {
  const ecrits = [...graphe.variables.values()].flatMap((une) => [
    ...sansReference(une),
    ...sansVariable(graphe, une),
  ]);
  const parametres = [...graphe.parametres.values()].flatMap(({ id, valeurs, unite }) => {
    dimensionsDe(unite);
    return valeurs.length === 0 || valeurs.some(({ references }) => references.length === 0)
      ? [
          {
            genre: 'reference' as const,
            ou: id,
            quoi: 'a value of this parameter has no reference',
          },
        ]
      : [];
  });
  const fautes = [...ecrits, ...parametres];
  // Types, cycles and months are read through references, which must exist first.
  if (fautes.some(({ genre }) => genre === 'variable')) return fautes;
  return [...fautes, ...verifierLesTypes(graphe), ...cycles(graphe), ...trous(graphe, jusquA)];
}

const sansReference = (une: Variable): Defaut[] =>
  une.nature === 'regle' && !une.arithmetique && une.references.length === 0
    ? [{ genre: 'reference', ou: une.id, quoi: 'a rule of law without its article' }]
    : [];

function sansVariable(graphe: Graphe, une: Variable): Defaut[] {
  const fautes: Defaut[] = [];
  for (const { expr } of graphe.formules.get(une.id) ?? [])
    visiter(expr, 0, (noeud) => {
      const inconnue =
        noeud.t === 'parametre'
          ? !graphe.parametres.has(noeud.id)
          : (noeud.t === 'variable' || noeud.t === 'choix') && !graphe.variables.has(noeud.id);
      if (inconnue && 'id' in noeud)
        fautes.push({ genre: 'variable', ou: une.id, quoi: `unknown ${noeud.t} ${noeud.id}` });
    });
  return fautes;
}

/** A rule that reads itself, at whatever month: an endless calculation. */
function cycles(graphe: Graphe): Defaut[] {
  const etat = new Map<string, 'en_cours' | 'fait'>();
  const fautes: Defaut[] = [];
  const suivre = (id: string, chemin: readonly string[]): void => {
    if (etat.get(id) === 'fait') return;
    if (etat.get(id) === 'en_cours') {
      fautes.push({
        genre: 'cycle',
        ou: id,
        quoi: [...chemin.slice(chemin.indexOf(id)), id].join(' → '),
      });
      return;
    }
    etat.set(id, 'en_cours');
    for (const { expr } of graphe.formules.get(id) ?? [])
      visiter(expr, 0, (noeud) => {
        if (noeud.t === 'variable' || noeud.t === 'choix') suivre(noeud.id, [...chemin, id]);
      });
    etat.set(id, 'fait');
  };
  for (const id of graphe.variables.keys()) suivre(id, []);
  return fautes;
}

/** Each month of each right: a formula that rules, and a value in force for all that it reads. */
function trous(graphe: Graphe, jusquA: Mois): Defaut[] {
  const fautes = new Map<string, Defaut>();
  const vus = new Set<string>();
  const noter = (ou: string, quoi: string, mois: Mois) => {
    const cle = `${ou} ${quoi}`;
    if (!fautes.has(cle))
      fautes.set(cle, { genre: 'couverture', ou, quoi: `${quoi} (${ecrireLeMois(mois)})` });
  };
  const suivre = (id: string, mois: Mois): void => {
    const cle = `${id}@${mois}`;
    const formules = graphe.formules.get(id);
    if (vus.has(cle) || !formules) return;
    vus.add(cle);
    const une = graphe.variables.get(id);
    if (une?.nature === 'regle' && une.abrogeDepuis && mois >= moisEcrit(une.abrogeDepuis)) return;
    const formule = formuleDuMois(formules, mois);
    if (!formule) {
      noter(id, 'no formula', mois);
      return;
    }
    visiter(formule.expr, mois, (noeud, quand) => {
      if (noeud.t === 'variable' || noeud.t === 'choix') suivre(noeud.id, quand);
      if (noeud.t !== 'parametre') return;
      const serie = graphe.parametres.get(noeud.id);
      const lu = noeud.au === 'mois' ? quand : Math.floor(quand / 12) * 12;
      const lecture = serie && lireUnParametre(serie, lu);
      // Out of date is not a hole: the answer says that it is unknown.
      if (lecture?.etat === 'sans_valeur') noter(id, `no value for ${noeud.id}`, lu);
    });
  };
  for (const droit of graphe.droits.values()) {
    const fin = Math.min(jusquA, droit.abrogeDepuis ? moisEcrit(droit.abrogeDepuis) - 1 : jusquA);
    for (let mois = moisEcrit(droit.couvertDepuis); mois <= fin; mois++)
      suivre(droit.variable, mois);
  }
  return [...fautes.values()];
}
