import { cleDe, type FormulaireTrouve } from './explorer.ts';
import { formulairesDe } from './formulaires.ts';
import { reproches } from './juger.ts';
import { adresseDe, type Corps, champsEcrits, remplir, reponsesPossibles } from './remplir.ts';
import { corpsPour, type Dose, fichiersPour, SEULES, saisiesPour } from './saisies.ts';
import type { Recue, Visiteur } from './visiteur.ts';

/** The same form, read again: its hidden fields follow what was written since. */
async function relire(visiteur: Visiteur, lui: FormulaireTrouve): Promise<FormulaireTrouve> {
  const { html } = await visiteur.demander(lui.page);
  const relu = formulairesDe(html, lui.page).find(
    (un) => un.action === lui.action && cleDe({ ...lui, ...un }) === cleDe(lui),
  );
  return relu ? { ...lui, ...relu } : lui;
}

export const partir = (visiteur: Visiteur, { methode, action }: FormulaireTrouve, corps: Corps) =>
  methode === 'POST'
    ? visiteur.envoyer(action, corps)
    : visiteur.demander(adresseDe({ action }, corps));

/** Every field at once, then each alone for the few inputs where it matters. */
function* essaisDe(lui: FormulaireTrouve, rang: number, dose: Dose) {
  const ecrits = champsEcrits(lui);
  if (ecrits.length === 0) return;
  for (const [nom, valeur] of saisiesPour(rang, dose)) {
    yield [
      nom,
      ({ genre }: { genre: string }) => (genre === 'secret' ? undefined : valeur),
    ] as const;
    if (dose !== 'legere' && ecrits.length > 1 && SEULES.has(nom))
      for (const seul of ecrits)
        yield [
          `${nom} dans ${seul.nom}`,
          ({ nom: un }: { nom: string }) => (un === seul.nom ? valeur : undefined),
        ] as const;
  }
}

const noterDans =
  (fautes: string[], lui: FormulaireTrouve) => (quoi: string, recue: Recue, corps: Corps) => {
    for (const faute of reproches(recue, lui.champs, corps, lui.action))
      fautes.push(`${lui.methode} ${lui.route} (${lui.page}), ${quoi} : ${faute}`);
  };

/** Sends a form in every bad way there is. @returns what each answer is reproached with */
export async function malmener(
  visiteur: Visiteur,
  trouve: FormulaireTrouve,
  rang: number,
  dose: Dose,
): Promise<string[]> {
  const fautes: string[] = [];
  const noter = noterDans(fautes, trouve);
  let lui = trouve;
  for (const [quoi, dire] of essaisDe(trouve, rang, dose)) {
    const corps = remplir(lui, dire);
    const recue = await partir(visiteur, lui, corps);
    noter(quoi, recue, corps);
    if (recue.statut === 303) lui = await relire(visiteur, trouve);
  }
  noter('rien', await partir(visiteur, lui, []), []);
  if (lui.methode === 'GET') return fautes;
  for (const { nom: champ } of lui.champs.filter(({ genre }) => genre === 'fichier'))
    for (const [quoi, nom, octets] of fichiersPour(rang, dose)) {
      const corps = remplir(lui, () => undefined);
      const fichier = { champ, nom, octets: octets() };
      noter(quoi, await visiteur.envoyerUnFichier(lui.action, corps, fichier), corps);
    }
  const encode = new URLSearchParams(
    remplir(lui, () => undefined).map(([nom, dit]) => [nom, dit]),
  ).toString();
  for (const [quoi, type, faire] of corpsPour(rang, dose)) {
    const headers: Record<string, string> = type ? { 'content-type': type } : {};
    const options = { method: 'POST', headers, body: faire(encode) };
    noter(quoi, await visiteur.demander(lui.action, options), []);
  }
  return fautes;
}

/**
 * Sends a form as who knows would, every answer of every choice in turn; then the same again, as one presses twice,
 * and what was first on the screen, as from a page left open: each must be told, or change nothing.
 * @param enPlus what the form does not ask, sent all the same
 * @returns the pages that success leads to
 */
export async function reussir(
  visiteur: Visiteur,
  trouve: FormulaireTrouve,
  dose: Dose,
  enPlus: Corps,
): Promise<{ fautes: string[]; suites: string[] }> {
  const fautes: string[] = [];
  const suites: string[] = [];
  const noter = noterDans(fautes, trouve);
  if (trouve.methode === 'GET') return { fautes, suites };
  // At each run, every other form is sent twice, and the others from a page that was left open.
  const encore = dose !== 'legere' || trouve.champs.length % 2 === 0;
  const reponses = dose === 'legere' ? [] : reponsesPossibles(trouve);
  for (const reponse of [...reponses, {}]) {
    const lui = await relire(visiteur, trouve);
    const corps = [...remplir(lui, () => undefined, reponse), ...enPlus];
    const quoi = `comme il faut ${Object.entries(reponse)}`;
    const recue = await partir(visiteur, lui, corps);
    noter(quoi, recue, corps);
    if (recue.statut === 413) fautes.push(`${lui.route} : rien n’en a été lu`);
    if (recue.statut !== 303) continue;
    if (recue.vers.startsWith('/')) suites.push(recue.vers);
    if (encore) noter(`${quoi}, deux fois`, await partir(visiteur, lui, corps), corps);
  }
  if (encore && dose === 'legere') return { fautes, suites };
  const vieux = remplir(trouve, () => undefined);
  noter('une page restée ouverte', await partir(visiteur, trouve, vieux), vieux);
  return { fautes, suites };
}
