import { unSeulArretParListe } from './clavier.ts';

let source: EventSource | undefined;
let ecoutes = '';

function annoncer(texte: string): void {
  const voix = document.getElementById('annonces');
  if (voix) voix.textContent = texte;
}

async function rafraichir(zone: HTMLElement): Promise<void> {
  const reponse = await fetch(zone.dataset.src ?? '', { headers: { accept: 'text/html' } });
  if (!reponse.ok) return;
  const focus = document.activeElement?.closest('.rangee')?.id;
  zone.innerHTML = await reponse.text();
  // What the zone tells elsewhere on the page: a sentence under the title.
  for (const dit of zone.querySelectorAll<HTMLTemplateElement>('template[data-recopie-vers]'))
    document.getElementById(dit.dataset.recopieVers ?? '')?.replaceChildren(dit.content);
  unSeulArretParListe(zone);
  // The row under the cursor keeps the focus: nothing steals it.
  if (focus) document.getElementById(focus)?.querySelector<HTMLElement>('.rangee-lien')?.focus();
  annoncer(zone.querySelector<HTMLElement>('[data-annonce]')?.dataset.annonce ?? '');
}

/** One channel, or several between spaces: a team that works for several territories has one for each. */
const canauxDe = (zone: HTMLElement): string[] =>
  (zone.dataset.canal ?? '').split(' ').filter(Boolean);

function ecouter(): void {
  const zones = [...document.querySelectorAll<HTMLElement>('[data-canal]')];
  const canaux = [...new Set(zones.flatMap(canauxDe))].sort().join(',');
  if (canaux === ecoutes && source && source.readyState !== EventSource.CLOSED) return;
  source?.close();
  ecoutes = canaux;
  if (!canaux) return;
  source = new EventSource(`/direct?canaux=${encodeURIComponent(canaux)}`);
  let ouverte = false;
  source.addEventListener('open', () => {
    // After a cut, what was missed is fetched once.
    if (ouverte)
      for (const zone of document.querySelectorAll<HTMLElement>('[data-canal]'))
        void rafraichir(zone);
    ouverte = true;
  });
  source.addEventListener('change', ({ data }) => {
    for (const zone of document.querySelectorAll<HTMLElement>('[data-canal]'))
      if (canauxDe(zone).includes(data)) void rafraichir(zone);
  });
}

/** Live lists: the wire says only that something changed; each page fetches its own list as its own reader. */
export function brancherLeDirect(): void {
  document.addEventListener('turbo:load', ecouter);
  setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    for (const zone of document.querySelectorAll<HTMLElement>('[data-chaque-minute]'))
      void rafraichir(zone);
  }, 60_000);
}
