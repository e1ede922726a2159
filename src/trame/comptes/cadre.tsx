import type { ReactNode } from 'react';

/** The pages before a session: one column, one thing to do. */
export function CadreDeConnexion({
  titre,
  refus,
  children,
}: {
  titre: string;
  refus?: string | undefined;
  children: ReactNode;
}) {
  return (
    <main className="connexion" id="contenu">
      <h1>{titre}</h1>
      {refus ? (
        <p className="a-revoir" role="alert" id="refus">
          {refus}
        </p>
      ) : null}
      {children}
    </main>
  );
}

export function ChampDeSaisie({
  nom,
  etiquette,
  aide,
  ...entree
}: {
  nom: string;
  etiquette: string;
  aide?: string;
  type?: 'text' | 'password';
  autoComplete?: string;
  inputMode?: 'numeric';
  defaultValue?: string | undefined;
}) {
  return (
    <p className="champ">
      <label htmlFor={nom}>{etiquette}</label>
      {aide ? <span id={`${nom}-aide`}>{aide}</span> : null}
      <input
        id={nom}
        name={nom}
        {...(aide ? { 'aria-describedby': `${nom}-aide` } : {})}
        {...entree}
      />
    </p>
  );
}
