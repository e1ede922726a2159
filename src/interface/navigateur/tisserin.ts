import * as Turbo from '@hotwired/turbo';
import { brancherLesBrouillons } from './brouillons.ts';
import { brancherLeClavier } from './clavier.ts';
import { brancherLeDirect } from './direct.ts';
import { brancherLaPalette } from './palette.ts';

// The progress bar would need an inline style, which the content security policy refuses.
Turbo.config.drive.progressBarDelay = 3_600_000;
Turbo.config.forms.confirm = async () => true;

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
document.addEventListener('turbo:submit-start', (evenement) => {
  const bouton = (evenement as CustomEvent).detail.formSubmission.submitter as
    | HTMLElement
    | undefined;
  const mot = bouton?.querySelector('span');
  if (!bouton || !mot) return;
  bouton.setAttribute('aria-busy', 'true');
  bouton.dataset.mot = mot.textContent ?? '';
  mot.textContent = 'Envoi en cours';
});
document.addEventListener('turbo:submit-end', (evenement) => {
  const bouton = (evenement as CustomEvent).detail.formSubmission.submitter as
    | HTMLElement
    | undefined;
  const mot = bouton?.querySelector('span');
  if (!bouton || !mot || bouton.dataset.mot === undefined) return;
  bouton.removeAttribute('aria-busy');
  mot.textContent = bouton.dataset.mot;
});
