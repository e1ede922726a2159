/** What another gesture, an event or a job brings comes in a moment: a journey looks until it is there, never once. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const AU_PLUS = { timeout: 30_000, interval: 500 };

/** Looks at this page again, as one does, until this shows. */
export const revoir = (page: Page, attendu: Locator): Promise<void> =>
  expect
    .poll(async () => {
      if (await attendu.first().isVisible()) return true;
      await page.reload();
      return attendu.first().isVisible();
    }, AU_PLUS)
    .toBe(true);

/** Waits, on a page that changes by itself, until there are so many of these. */
export const compterJusqua = (cible: Locator, nombre: number): Promise<void> =>
  expect.poll(() => cible.count(), AU_PLUS).toBe(nombre);

/** Under another of her missions; over when the page says so, lest the next address overtake it. */
export async function changerDeMission(page: Page, mission: RegExp): Promise<void> {
  await page.getByText('Changer de mission').first().click();
  await page.getByRole('button', { name: mission }).first().click();
  await page
    .locator('.portees button[aria-pressed=true]')
    .filter({ hasText: mission })
    .first()
    .waitFor({ state: 'attached' });
}
