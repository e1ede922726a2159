import type { FormulaireTrouve } from './explorer.ts';
import { formulairesDe } from './formulaires.ts';
import { reproches } from './juger.ts';
import { type Corps, champsEcrits, remplir, reponsesPossibles } from './remplir.ts';
import { corpsPour, SEULES, saisiesPour } from './saisies.ts';
import type { Recue, Visiteur } from './visiteur.ts';

const memesChamps = (a: FormulaireTrouve, b: { champs: FormulaireTrouve['champs'] }) =>
  [...a.champs.map(({ nom }) => nom)].sort().join() ===
  [...b.champs.map(({ nom }) => nom)].sort().join();

/** The same form, read again: its hidden fields follow what was written since. */
async function relire(visiteur: Visiteur, lui: FormulaireTrouve): Promise<FormulaireTrouve> {
  const { html } = await visiteur.demander(lui.page);
  const relu = formulairesDe(html, lui.page).find(
    (un) => un.methode === lui.methode && un.action === lui.action && memesChamps(lui, un),
  );
  return relu ? { ...lui, ...relu } : lui;
}

const partir = (visiteur: Visiteur, { methode, action }: FormulaireTrouve, corps: Corps) =>
  methode === 'POST'
    ? visiteur.envoyer(action, corps)
    : visiteur.demander(
        `${action.split('?')[0]}?${new URLSearchParams(corps.map(([nom, dit]) => [nom, dit]))}`,
      );

/** Every field at once, then each alone for the few inputs where it matters, then every answer of every choice. */
function* essaisDe(lui: FormulaireTrouve, rang: number) {
  const ecrits = champsEcrits(lui);
  if (ecrits.length === 0) yield ['tel quel', () => undefined, {}] as const;
  else
    for (const [nom, valeur] of saisiesPour(rang)) {
      yield [
        nom,
        ({ genre }: { genre: string }) => (genre === 'secret' ? undefined : valeur),
        {},
      ] as const;
      if (ecrits.length > 1 && SEULES.has(nom))
        for (const seul of ecrits)
          yield [
            `${nom} dans ${seul.nom}`,
            ({ nom: un }: { nom: string }) => (un === seul.nom ? valeur : undefined),
            {},
          ] as const;
    }
  for (const reponse of reponsesPossibles(lui))
    yield [`la réponse ${Object.entries(reponse)}`, () => undefined, reponse] as const;
}

/** Sends a form in every bad way there is. @returns what each answer is reproached with */
export async function jouer(
  visiteur: Visiteur,
  trouve: FormulaireTrouve,
  rang: number,
): Promise<string[]> {
  const fautes: string[] = [];
  let lui = trouve;
  const noter = (quoi: string, recue: Recue, corps: Corps) => {
    for (const faute of reproches(recue, lui.champs, corps, lui.action))
      fautes.push(`${lui.methode} ${lui.route} (${lui.page}), ${quoi} : ${faute}`);
  };
  for (const [quoi, dire, choisir] of essaisDe(trouve, rang)) {
    const corps = remplir(lui, dire, choisir);
    const recue = await partir(visiteur, lui, corps);
    noter(quoi, recue, corps);
    if (recue.statut !== 303) continue;
    // Twice, as one presses twice: the second one comes with what the first already used.
    if (quoi === 'tel quel' || quoi === 'une apostrophe')
      noter('deux fois', await partir(visiteur, lui, corps), corps);
    lui = await relire(visiteur, trouve);
  }
  noter('rien', await partir(visiteur, lui, []), []);
  if (lui.methode === 'GET') return fautes;
  const encode = new URLSearchParams(
    remplir(lui, () => undefined).map(([nom, dit]) => [nom, dit]),
  ).toString();
  for (const [quoi, type, faire] of corpsPour(rang)) {
    const headers: Record<string, string> = type ? { 'content-type': type } : {};
    const recue = await visiteur.demander(lui.action, {
      method: 'POST',
      headers,
      body: faire(encode),
    });
    noter(quoi, recue, []);
  }
  return fautes;
}
