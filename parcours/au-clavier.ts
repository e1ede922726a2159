/** Hands that never leave the keyboard: what cannot be reached with Tab, arrows, Space and Enter makes a journey fail. */
import type { Locator, Page } from 'playwright-core';

const TABULATIONS = 400;

/** Where the focus stands for who walks towards the target: on it, past it, where the arrows lead to it, elsewhere. */
const place = (cible: Locator) =>
  cible.evaluate((element) => {
    const ici = document.activeElement;
    if (element === ici) return 'dessus';
    const liste = element.closest('[data-rangees]');
    if (element.matches('.rangee-lien') && liste?.contains(ici)) return 'dans sa liste';
    const memeGroupe =
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      ici instanceof HTMLInputElement &&
      ici.name === element.name &&
      ici.form === element.form;
    if (memeGroupe) return 'dans son groupe';
    const avant =
      element.compareDocumentPosition(ici ?? element) & Node.DOCUMENT_POSITION_FOLLOWING;
    return avant && ici !== document.body ? 'plus loin' : 'ailleurs';
  });

const TOUCHES = {
  ailleurs: 'Tab',
  'plus loin': 'Shift+Tab',
  'dans sa liste': 'ArrowDown',
  'dans son groupe': 'ArrowDown',
} as const;

/** Tab until the target has the focus; arrows inside a list of rows or a group of answers. */
export async function allerA(cible: Locator): Promise<void> {
  const page = cible.page();
  await cible.waitFor({ state: 'attached' });
  for (let n = 0; n < TABULATIONS; n++) {
    const ou = await place(cible);
    if (ou === 'dessus') return;
    await page.keyboard.press(TOUCHES[ou]);
  }
  throw new Error(`the keyboard does not reach ${cible}`);
}

export async function activer(cible: Locator): Promise<void> {
  await allerA(cible);
  await cible.page().keyboard.press('Enter');
}

/** A box or an answer: reached, then ticked if reaching it did not do so. */
export async function cocher(cible: Locator): Promise<void> {
  await allerA(cible);
  if (!(await cible.isChecked())) await cible.page().keyboard.press('Space');
}

export async function ecrire(cible: Locator, texte: string): Promise<void> {
  await allerA(cible);
  await cible.page().keyboard.press('Control+A');
  await cible.page().keyboard.insertText(texte);
}

/** An answer of a list, by its value: the arrows go through them. */
export async function choisir(cible: Locator, valeur: string): Promise<void> {
  await allerA(cible);
  const page = cible.page();
  await page.keyboard.press('Home');
  for (let n = 0; n < 60 && (await cible.inputValue()) !== valeur; n++)
    await page.keyboard.press('ArrowDown');
  if ((await cible.inputValue()) !== valeur) throw new Error(`no ${valeur} in ${cible}`);
}

/** Unfolds what is folded, unless what is looked for shows already. */
export async function deplier(page: Page, titre: string | RegExp, attendu: Locator): Promise<void> {
  if (await attendu.isVisible()) return;
  await activer(page.locator('summary').filter({ hasText: titre }).first());
  await attendu.waitFor();
}
