const DELAI = 700;
const REPRISE = 4000;
const attentes = new WeakMap<HTMLFormElement, ReturnType<typeof setTimeout>>();

function dire(formulaire: HTMLFormElement, texte: string): void {
  const place =
    document.querySelector<HTMLElement>(`[data-enregistre="${formulaire.id}"]`) ??
    document.querySelector<HTMLElement>('[data-enregistre]');
  if (place) place.textContent = texte;
}

const heure = () =>
  new Date().toLocaleTimeString('fr-FR', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Paris',
  });

/** A part where somebody types is never written over. */
const onYEcrit = (zone: HTMLElement): boolean =>
  [...zone.querySelectorAll<HTMLTextAreaElement>('textarea')].some(
    (champ) => champ === document.activeElement || champ.value !== '',
  );

async function enregistrer(formulaire: HTMLFormElement): Promise<void> {
  if (!formulaire.isConnected) return;
  const corps = new URLSearchParams();
  for (const [nom, valeur] of new FormData(formulaire))
    if (typeof valeur === 'string') corps.append(nom, valeur);
  const depart = corps.toString();
  try {
    const reponse = await fetch(formulaire.dataset.enregistrer ?? '', {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: depart,
    });
    const dit = (await reponse.json()) as { version?: number; phrase?: string; title?: string };
    if (reponse.ok) {
      const version = formulaire.elements.namedItem('version');
      if (version instanceof HTMLInputElement && dit.version !== undefined)
        version.value = String(dit.version);
      dire(formulaire, `Enregistré à ${heure()}. Vous pouvez vous interrompre.`);
      formulaire.dispatchEvent(new CustomEvent('tisserin:enregistre', { bubbles: true }));
      for (const zone of document.querySelectorAll<HTMLElement>('[data-apres-enregistrement]')) {
        if (onYEcrit(zone)) continue;
        const suite = await fetch(zone.dataset.apresEnregistrement ?? '');
        if (suite.ok) zone.innerHTML = await suite.text();
      }
    } else if (reponse.status === 503) throw new Error(dit.title);
    else
      dire(
        formulaire,
        dit.phrase ??
          dit.title ??
          'Ce texte est gardé dans cette page. Rechargez-la quand vous pourrez.',
      );
  } catch {
    dire(
      formulaire,
      'L’outil ne répond pas. Ce que vous écrivez reste dans cette page ; nous réessayons.',
    );
    attentes.set(
      formulaire,
      setTimeout(() => void enregistrer(formulaire), REPRISE),
    );
  }
}

/** What is typed is kept on the server as one goes; nothing is left in the browser of a shared machine. */
export function brancherLesBrouillons(): void {
  const prevoir = ({ target }: Event) => {
    const formulaire =
      target instanceof Element ? target.closest<HTMLFormElement>('form[data-enregistrer]') : null;
    if (!formulaire) return;
    clearTimeout(attentes.get(formulaire));
    attentes.set(
      formulaire,
      setTimeout(() => void enregistrer(formulaire), DELAI),
    );
  };
  document.addEventListener('input', prevoir);
  document.addEventListener('change', prevoir);
  document.addEventListener('submit', ({ target }) => {
    if (target instanceof HTMLFormElement) clearTimeout(attentes.get(target));
  });
}
