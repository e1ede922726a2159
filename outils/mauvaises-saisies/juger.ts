import { estUneParole } from '../../src/socle/http/reprise.ts';
import { type ChampLu, decoder, sansBalises } from './formulaires.ts';
import { BALISE } from './remplir.ts';
import type { Recue } from './visiteur.ts';

const MACHINE =
  /\b(undefined|NaN|Invalid (input|date)|Expected|Required|\[object \w+\]|Too (big|small))/;
const PHRASE = /\p{Lu}[^.?!]{8,}[.?!]/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the server takes them out
const comparable = (texte: string) => texte.replace(/[\u0000-\u0008]/g, '').replace(/\s+/g, ' ');

/** Someone typed this in these fields: what of the answer is unworthy of her, in sentences. */
export function reproches(
  recue: Recue,
  champs: readonly ChampLu[],
  envoye: readonly (readonly [string, string])[],
  action: string,
): string[] {
  const { statut, html, type } = recue;
  if (statut >= 500) return [`statut ${statut}`];
  if (html.includes(BALISE) || html.includes('<script>alert')) return ['rend du balisage'];
  if (!type.includes('html') || statut < 400) return [];
  const principal = html.slice(html.indexOf('<main'));
  const texte = sansBalises(principal);
  const fautes: string[] = [];
  const sansSaisie = champs
    .filter(({ genre }) => genre === 'texte')
    .reduce((reste, { nom }) => {
      const dit = envoye.find(([un]) => un === nom)?.[1].trim();
      return dit ? reste.replaceAll(dit.replace(/\s+/g, ' '), '') : reste;
    }, texte);
  if (MACHINE.test(sansSaisie))
    fautes.push(`parle comme une machine : ${MACHINE.exec(sansSaisie)}`);
  if (!PHRASE.test(texte)) fautes.push('aucune phrase');
  if (statut !== 422) return fautes;
  const rendu = comparable(decoder(principal));
  for (const { nom, genre, longueur } of champs) {
    if (genre === 'cache' || genre === 'secret' || genre === 'fichier') continue;
    if (
      principal.includes(`champ-${nom}"`) &&
      !new RegExp(`id="[^"]*champ-${nom}(-\\w+)?"`).test(principal)
    )
      fautes.push(`le résumé mène à ${nom}, absent`);
    const dit = comparable(envoye.find(([un]) => un === nom)?.[1] ?? '');
    // A short answer to a form that is no longer there is not worth reading again.
    const court = !estUneParole(dit) && !principal.includes(`action="${action}"`);
    if (genre === 'texte' && !court && dit.trim() && dit.length <= longueur && !rendu.includes(dit))
      fautes.push(`« ${nom} » n’est pas gardé`);
  }
  if (!/role="alert"|class="(resume|bandeau)|<h1>Un point/.test(principal))
    fautes.push('rien ne dit ce qui est à revoir');
  return fautes;
}
