/** Asks the device for a passkey, then sends the form with its answer. The page works without: see its `noscript`. */
interface Questions {
  parseCreationOptionsFromJSON(question: unknown): PublicKeyCredentialCreationOptions;
  parseRequestOptionsFromJSON(question: unknown): PublicKeyCredentialRequestOptions;
}

async function demander(geste: string | undefined, question: unknown): Promise<Credential | null> {
  const lire = PublicKeyCredential as unknown as Questions;
  return geste === 'creer'
    ? navigator.credentials.create({ publicKey: lire.parseCreationOptionsFromJSON(question) })
    : navigator.credentials.get({ publicKey: lire.parseRequestOptionsFromJSON(question) });
}

for (const formulaire of document.querySelectorAll<HTMLFormElement>('form[data-cle-d-acces]')) {
  formulaire.addEventListener('submit', async (envoi) => {
    const champ = formulaire.elements.namedItem('reponse');
    if (!(champ instanceof HTMLInputElement) || champ.value) return;
    envoi.preventDefault();
    const { cleDAcces, question } = formulaire.dataset;
    try {
      const cle = await demander(cleDAcces, JSON.parse(question ?? 'null'));
      champ.value = JSON.stringify(cle);
      formulaire.submit();
    } catch {
      formulaire.insertAdjacentHTML(
        'beforebegin',
        '<p class="a-revoir" role="alert">L’appareil n’a pas donné de clé. Recommencez, ou utilisez votre mot de passe.</p>',
      );
    }
  });
}
