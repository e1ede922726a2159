interface Demande {
  personne: string;
  retour: string;
  raison: string;
  refus?: string | undefined;
}

export function DemanderUnAccesExceptionnel({ personne, retour, raison, refus }: Demande) {
  return (
    <>
      <h1>Ouvrir une fiche sans en avoir la charge</h1>
      <p>
        Si vous aidez quelqu’un maintenant, dites pourquoi. La fiche s’ouvre trois heures, si elle
        existe et peut s’ouvrir. Le délégué à la protection des données lit votre raison ; la
        personne peut demander qui a regardé.
      </p>
      <form method="post" action="/acces-exceptionnel">
        <input type="hidden" name="personne" value={personne} />
        <input type="hidden" name="retour" value={retour} />
        <p className="champ">
          <label htmlFor="raison">Pourquoi maintenant</label>
          {refus ? (
            <span className="a-revoir" id="raison-refus" role="alert">
              {refus}
            </span>
          ) : null}
          <textarea
            id="raison"
            name="raison"
            rows={3}
            defaultValue={raison}
            aria-invalid={refus ? true : undefined}
            aria-describedby={refus ? 'raison-refus' : undefined}
          />
        </p>
        <button type="submit">Ouvrir trois heures</button> <a href={retour}>Revenir sans ouvrir</a>
      </form>
    </>
  );
}
