import * as Turbo from '@hotwired/turbo';
import { brancherLesBrouillons } from './brouillons.ts';
import { brancherLeClavier } from './clavier.ts';
import { brancherLeDirect } from './direct.ts';
import { brancherLaPalette } from './palette.ts';

// The progress bar would need an inline style, which the content security policy refuses.
Turbo.config.drive.progressBarDelay = 3_600_000;
// Forms leave as they do without JavaScript: one way of answering them (a page, a 303, a document), not two.
Turbo.config.forms.mode = 'off';

// Within a page the browser goes by itself: Turbo would move there without saying which part is aimed at.
document.addEventListener('turbo:click', (evenement) => {
  const lien = evenement.target instanceof Element ? evenement.target.closest('a') : null;
  const ici = lien?.pathname === location.pathname && lien.search === location.search;
  if (ici && lien?.hash) evenement.preventDefault();
});

brancherLeClavier();
brancherLaPalette();
brancherLeDirect();
brancherLesBrouillons();

document.addEventListener('turbo:load', () => {
  const aRevoir = document.querySelector<HTMLElement>('[data-recoit-le-focus]');
  (
    aRevoir ??
    document.querySelector<HTMLElement>('[data-premier-champ] input, [data-premier-champ] textarea')
  )?.focus();
});

/** A busy button keeps its width and says so. */
document.addEventListener('submit', ({ submitter, defaultPrevented }) => {
  const mot = submitter?.querySelector('span');
  if (!submitter || !mot || defaultPrevented) return;
  // After the browser has read which button was pressed.
  setTimeout(() => {
    submitter.setAttribute('aria-busy', 'true');
    if (submitter instanceof HTMLElement) submitter.dataset.mot = mot.textContent;
    mot.textContent = 'Envoi en cours';
  });
});
/** A document opened, or a page come back to: the button is as it was. */
const rendreLesBoutons = () => {
  for (const bouton of document.querySelectorAll<HTMLElement>('[aria-busy][data-mot]')) {
    const mot = bouton.querySelector('span');
    if (mot) mot.textContent = bouton.dataset.mot ?? '';
    bouton.removeAttribute('aria-busy');
  }
};
window.addEventListener('pageshow', rendreLesBoutons);
window.addEventListener('focus', rendreLesBoutons);
