const ecrit = (cible: EventTarget | null): boolean =>
  cible instanceof HTMLElement &&
  cible.matches('input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]');

/** The letter typed just before: « R » then « 3 » is one gesture, for a second and a half. */
let precedente = { touche: '', le: 0 };
const ENCHAINEMENT_MS = 1500;

const visible = (element: HTMLElement) => element.offsetParent !== null;

/** The action of the row that has the focus comes before the page's. */
function cibleDe(touche: string): HTMLElement | undefined {
  const dans = document.activeElement?.closest('.rangee');
  const toutes = (ou: ParentNode) =>
    [...ou.querySelectorAll<HTMLElement>('[data-touche]')].filter(
      (element) =>
        element.dataset.touche?.toLowerCase() === touche.toLowerCase() && visible(element),
    );
  return (dans ? toutes(dans)[0] : undefined) ?? toutes(document)[0];
}

function avancer(evenement: KeyboardEvent): boolean {
  const liste = document.activeElement?.closest('[data-rangees]');
  if (!liste || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(evenement.key)) return false;
  const liens = [...liste.querySelectorAll<HTMLElement>('.rangee-lien')];
  const ici = liens.findIndex((lien) => lien.closest('.rangee')?.contains(document.activeElement));
  const vers =
    { ArrowDown: ici + 1, ArrowUp: ici - 1, Home: 0, End: liens.length - 1 }[evenement.key] ?? ici;
  liens[Math.max(0, Math.min(liens.length - 1, vers))]?.focus();
  return true;
}

function choisirUneTuile(evenement: KeyboardEvent): boolean {
  const groupe = document.activeElement?.closest('[data-chiffres]');
  if (!groupe || !/^\d$/.test(evenement.key)) return false;
  const rang = (Number(evenement.key) + 9) % 10;
  const tuile = groupe.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[rang];
  tuile?.focus();
  tuile?.click();
  return true;
}

function fermerLeVolet(evenement: KeyboardEvent): boolean {
  if (evenement.key !== 'Escape') return false;
  const sortie = document.querySelector<HTMLElement>('.volet:target [data-ferme-le-volet]');
  sortie?.click();
  return sortie !== null;
}

/** Its own line of the rail: a page opens, a group unfolds with the focus on its first page. */
function ouvrirUneRubrique(evenement: KeyboardEvent): boolean {
  if (!evenement.altKey || !/^Digit\d$/.test(evenement.code)) return false;
  const rangs = document.querySelectorAll<HTMLElement>('.rail nav > ul > li');
  const rang = rangs[(Number(evenement.code.slice(5)) + 9) % 10];
  const pli = rang?.querySelector<HTMLDetailsElement>('details');
  if (pli) pli.open = true;
  const lien = rang?.querySelector<HTMLElement>('a');
  if (pli) lien?.focus();
  else lien?.click();
  return true;
}

/** One tab stop a list: the arrows go inside. */
export function unSeulArretParListe(dans: ParentNode = document): void {
  for (const liste of dans.querySelectorAll('[data-rangees]')) {
    const liens = [...liste.querySelectorAll<HTMLElement>('.rangee-lien')];
    for (const [rang, lien] of liens.entries()) lien.tabIndex = rang === 0 ? 0 : -1;
  }
}

/** Single letters act only when no field has the focus, and can be turned off in one's account. */
export function brancherLeClavier(): void {
  document.addEventListener('turbo:load', () => unSeulArretParListe());
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('[data-rangees] .rangee-lien')) return;
    for (const lien of target
      .closest('[data-rangees]')
      ?.querySelectorAll<HTMLElement>('.rangee-lien') ?? [])
      lien.tabIndex = lien === target ? 0 : -1;
  });
  document.addEventListener('keydown', (evenement) => {
    if (evenement.defaultPrevented) return;
    if (ouvrirUneRubrique(evenement) || fermerLeVolet(evenement)) return evenement.preventDefault();
    if (evenement.ctrlKey && evenement.key === 'Enter') {
      const envoi = cibleDe('Ctrl Entrée');
      if (envoi) {
        evenement.preventDefault();
        envoi.click();
      }
      return;
    }
    if (evenement.ctrlKey || evenement.metaKey || evenement.altKey) return;
    if (ecrit(evenement.target) || document.querySelector('dialog[open]')) return;
    if (avancer(evenement) || choisirUneTuile(evenement)) return evenement.preventDefault();
    if (document.documentElement.dataset.touches === 'non') return;
    if (evenement.key.length !== 1) return;
    const suite = evenement.timeStamp - precedente.le < ENCHAINEMENT_MS ? precedente.touche : '';
    const cible = (suite && cibleDe(`${suite} ${evenement.key}`)) || cibleDe(evenement.key);
    precedente = { touche: cible ? '' : evenement.key, le: evenement.timeStamp };
    if (!cible) return;
    evenement.preventDefault();
    if (cible.matches('input,textarea,select,summary')) cible.focus();
    else cible.click();
  });
}
