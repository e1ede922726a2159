const palette = () => document.querySelector<HTMLDialogElement>('dialog[data-palette]');

function ouvrir(mots = ''): void {
  const boite = palette();
  if (!boite || boite.open) return;
  boite.showModal();
  const champ = boite.querySelector('input');
  if (champ) champ.value = mots;
  champ?.focus();
  void chercher(boite);
}

let attente: ReturnType<typeof setTimeout> | undefined;
let dernier = 0;

async function chercher(boite: HTMLDialogElement): Promise<void> {
  const champ = boite.querySelector('input');
  const place = boite.querySelector<HTMLElement>('.palette-resultats');
  if (!champ || !place) return;
  const rang = ++dernier;
  const reponse = await fetch(`${boite.dataset.palette}?mots=${encodeURIComponent(champ.value)}`);
  if (rang !== dernier || !reponse.ok) return;
  place.innerHTML = await reponse.text();
  choisir(boite, 0);
}

function choisir(boite: HTMLDialogElement, rang: number): void {
  const liens = [...boite.querySelectorAll<HTMLAnchorElement>('.palette-resultats a')];
  const borne = Math.max(0, Math.min(liens.length - 1, rang));
  for (const [i, lien] of liens.entries()) {
    lien.setAttribute('aria-selected', String(i === borne));
    lien.id ||= `resultat-${i}`;
  }
  const choisi = liens[borne];
  boite.querySelector('input')?.setAttribute('aria-activedescendant', choisi?.id ?? '');
  choisi?.scrollIntoView({ block: 'nearest' });
}

const rangChoisi = (boite: HTMLDialogElement): number =>
  [...boite.querySelectorAll('.palette-resultats a')].findIndex(
    (lien) => lien.getAttribute('aria-selected') === 'true',
  );

/** Ctrl+K reaches people, services and actions. Only Entrée, arrows and Échap act inside. */
export function brancherLaPalette(): void {
  document.addEventListener('keydown', (evenement) => {
    if ((evenement.ctrlKey || evenement.metaKey) && evenement.key.toLowerCase() === 'k') {
      evenement.preventDefault();
      ouvrir();
      return;
    }
    const boite = palette();
    if (!boite?.open) return;
    if (evenement.key === 'Escape') {
      // A search field would only empty itself.
      evenement.preventDefault();
      boite.close();
    } else if (evenement.key === 'ArrowDown' || evenement.key === 'ArrowUp') {
      evenement.preventDefault();
      choisir(boite, rangChoisi(boite) + (evenement.key === 'ArrowDown' ? 1 : -1));
    } else if (evenement.key === 'Enter') {
      evenement.preventDefault();
      boite.querySelector<HTMLAnchorElement>('.palette-resultats a[aria-selected=true]')?.click();
    }
  });
  document.addEventListener('input', ({ target }) => {
    const boite =
      target instanceof HTMLElement
        ? target.closest<HTMLDialogElement>('dialog[data-palette]')
        : null;
    if (!boite) return;
    clearTimeout(attente);
    attente = setTimeout(() => void chercher(boite), 140);
  });
  // Never on focus alone: who goes through the page with Tab would be shut in a dialog (WCAG 3.2.1).
  const ouvrirDepuis = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-ouvre-la-palette]')) return;
    const mots = target.value;
    target.value = '';
    ouvrir(mots);
  };
  document.addEventListener('click', ouvrirDepuis);
  document.addEventListener('input', ouvrirDepuis);
  document.addEventListener('turbo:before-cache', () => palette()?.close());
  document.addEventListener('turbo:visit', () => palette()?.close());
}
