import { Bandeau } from '#interface';
import type { AQuiTelephoner } from '#services';
import { type DateCivile, heurePourAgent } from '#socle/pur';
import {
  DIRE_LE_DANGER,
  dangersDits,
  estPourMaintenant,
  type FaitDeDanger,
  QUI_APPELER,
} from '../domaine/danger.ts';
import { dangersEntendus } from '../domaine/dangers-entendus.ts';
import type { Fiche } from '../domaine/fiche.ts';
import type { Danger } from '../stockage/dangers.ts';

const QuiAppelerMaintenant = ({
  fait,
  permanence,
}: {
  fait: FaitDeDanger;
  permanence: AQuiTelephoner | null;
}) => (
  <ul className="urgences-numeros">
    {QUI_APPELER[fait].map(({ numero, pour }) => (
      <li key={numero}>
        <a href={`tel:${numero}`}>
          <strong>{numero}</strong>
        </a>{' '}
        {pour}
      </li>
    ))}
    <li>
      {permanence ? (
        <>
          <a href={`tel:${permanence.telephone.replace(/\s/gu, '')}`}>
            <strong>{permanence.telephone}</strong>
          </a>{' '}
          {permanence.nom}, de permanence pour ce lieu
        </>
      ) : (
        'Personne n’est de permanence pour ce lieu : toute l’équipe doit la réponse.'
      )}
    </li>
  </ul>
);

function direOuEnEst(danger: Danger | undefined, fait: FaitDeDanger): string {
  if (!danger)
    return fait === 'enfant'
      ? 'À transmettre à la cellule des informations préoccupantes.'
      : 'Enregistrez pour prévenir la permanence.';
  return danger.reponduLe
    ? `Répondu à ${heurePourAgent(danger.reponduLe)}.`
    : `Confié à la permanence à ${heurePourAgent(danger.signaleLe)}, réponse attendue.`;
}

/** Each danger told, and whom to call now. No field: this part is read again while one types. */
export function Alertes({
  contactId,
  fiche,
  jour,
  dangers,
  dangerSansReponse,
  permanence,
}: {
  contactId: string;
  fiche: Fiche;
  jour: DateCivile;
  dangers: readonly Danger[];
  dangerSansReponse: boolean;
  permanence: AQuiTelephoner | null;
}) {
  const ouverts = dangers.filter(({ reponduLe }) => !reponduLe);
  const faits = [...new Set([...dangersDits(fiche), ...ouverts.map(({ fait }) => fait)])];
  const caches = dangerSansReponse && ouverts.length === 0;
  return (
    <>
      {faits.map((fait) => {
        const danger =
          dangers.find((un) => un.fait === fait && !un.reponduLe) ??
          dangers.find((un) => un.fait === fait);
        return (
          <Bandeau
            key={fait}
            etat={
              danger?.reponduLe
                ? 'fait'
                : estPourMaintenant(fait, fiche, jour)
                  ? 'danger'
                  : 'a_savoir'
            }
            titre={`${DIRE_LE_DANGER[fait]}.`}
            vif={!danger?.reponduLe}
          >
            {direOuEnEst(danger, fait)}{' '}
            {danger?.reponduLe ? (
              danger.reponse
            ) : (
              <>
                <a href={`/accueil/contacts/${contactId}#dangers`}>
                  {fait === 'enfant' && !danger ? 'Transmettre' : 'Répondre'}
                </a>
                <QuiAppelerMaintenant fait={fait} permanence={permanence} />
              </>
            )}
          </Bandeau>
        );
      })}
      {dangersEntendus(fiche).map(({ extrait, aFaire }) => (
        <Bandeau key={aFaire} etat="a_savoir" titre={`Elle dit « ${extrait} ».`} vif>
          {aFaire}
        </Bandeau>
      ))}
      {caches ? (
        <Bandeau etat="danger" titre="Un danger dit ici attend sa réponse.">
          Elle est chez qui doit la donner. La fiche se conclut ensuite.
        </Bandeau>
      ) : null}
    </>
  );
}
