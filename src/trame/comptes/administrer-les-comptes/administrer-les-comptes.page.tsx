import { ChampDeSaisie } from '../cadre.tsx';
import type { CompteAdministre } from '../stockage/entretien.ts';

export interface PageDesComptes {
  comptes: readonly CompteAdministre[];
  avecFournisseur: boolean;
  /** Shown once, to be handed to the agent. */
  code?: string | undefined;
  refus?: string | undefined;
  saisie?: Readonly<Record<string, unknown>>;
}

const texte = (valeur: unknown): string | undefined =>
  typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur) : undefined;

const etatDe = (compte: CompteAdministre): string => {
  if (compte.fermeLe) return 'fermé';
  return compte.endormiLe ? 'endormi' : 'ouvert';
};

export function AdministrerLesComptes({
  comptes,
  avecFournisseur,
  code,
  refus,
  saisie,
}: PageDesComptes) {
  return (
    <>
      <h1>Comptes</h1>
      {refus ? (
        <p className="a-revoir" role="alert">
          {refus}
        </p>
      ) : null}
      {code ? (
        <p role="status">
          Remettez ce code à l’agent, de la main à la main ou au téléphone. Il sert une fois,
          pendant 72 heures : <code>{code}</code>
        </p>
      ) : null}
      <form method="post" action="/administration/comptes">
        <ChampDeSaisie
          nom="agentId"
          etiquette="Numéro de l’agent"
          inputMode="numeric"
          defaultValue={texte(saisie?.agentId)}
        />
        <ChampDeSaisie
          nom="nomAffiche"
          etiquette="Prénom et nom"
          defaultValue={texte(saisie?.nomAffiche)}
        />
        <ChampDeSaisie nom="fonction" etiquette="Fonction" defaultValue={texte(saisie?.fonction)} />
        <ChampDeSaisie
          nom="identifiant"
          etiquette="Identifiant"
          defaultValue={texte(saisie?.identifiant)}
        />
        <button type="submit">Ouvrir un compte</button>
      </form>
      <ul>
        {comptes.map((compte) => (
          <li key={compte.id}>
            <strong>{compte.nomAffiche}</strong>, {compte.fonction} · {compte.identifiant} ·{' '}
            {etatDe(compte)}
            {compte.fermeLe ? null : <Gestes compte={compte} avecFournisseur={avecFournisseur} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Gestes({
  compte,
  avecFournisseur,
}: {
  compte: CompteAdministre;
  avecFournisseur: boolean;
}) {
  const adresse = `/administration/comptes/${compte.id}`;
  return (
    <>
      <form method="post" action={adresse}>
        {compte.endormiLe ? (
          <button type="submit" name="geste" value="reveiller">
            Réveiller
          </button>
        ) : null}
        <button type="submit" name="geste" value="code">
          Donner un code
        </button>
        {compte.totpDepuis ? (
          <button type="submit" name="geste" value="sans_code">
            Téléphone perdu : ne plus demander de code
          </button>
        ) : null}
        <button type="submit" name="geste" value="fermer">
          Fermer ce compte
        </button>
      </form>
      {avecFournisseur ? (
        <form method="post" action={`${adresse}/identite`}>
          <label htmlFor={`sujet-${compte.id}`}>Numéro donné par le fournisseur d’identité</label>
          <input id={`sujet-${compte.id}`} name="sujet" />
          <button type="submit">Rattacher</button>
        </form>
      ) : null}
    </>
  );
}
