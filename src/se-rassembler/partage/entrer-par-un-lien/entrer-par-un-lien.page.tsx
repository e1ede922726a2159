/** The partner's door: six digits, and what to do without them. No script, no address to read over a shoulder. */
export function EntrerParUnLien({ refus, demande }: { refus?: string; demande?: boolean }) {
  return (
    <>
      {/* Hoisted into the head: the address that led here is told to nobody. */}
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <h1>Un service du département vous écrit</h1>
      <p>
        Le code à six chiffres vous est donné par la personne qui vous a envoyé ce lien, par
        téléphone ou par un autre message. Il sert une fois.
      </p>
      {refus ? (
        <p role="alert">
          <a href="#code">{refus}</a>
        </p>
      ) : null}
      {demande ? (
        <p role="status">
          C’est noté. Si ce lien est encore ouvert, l’équipe qui vous écrit vous appelle avec un
          nouveau code.
        </p>
      ) : null}
      <form method="post" action="/p">
        <p>
          <label htmlFor="code">Code à six chiffres</label>
          <input
            id="code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            size={8}
            aria-describedby={refus ? 'code-erreur code-aide' : 'code-aide'}
            aria-invalid={refus ? true : undefined}
          />
          <span id="code-aide">Les espaces sont acceptés.</span>
          {refus ? <strong id="code-erreur">{refus}</strong> : null}
        </p>
        <button type="submit">Lire la demande</button>
      </form>
      <form method="post" action="/p/nouveau-code">
        <button type="submit">Demander un nouveau code</button>
      </form>
    </>
  );
}
