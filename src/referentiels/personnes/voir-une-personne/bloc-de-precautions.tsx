import { Action, Bandeau } from '#interface';
import { type DateCivile, jourEnColonne } from '#socle/pur';
import type { Fiche } from './lire-la-fiche.ts';

/** What to do for a safe meeting, why, until when, and what she answered. Nothing here outlives six months. */
export const BlocDePrecautions = ({
  fiche,
  peutValider,
  aujourdHui,
}: {
  fiche: Fiche;
  peutValider: boolean;
  aujourdHui: DateCivile;
}) =>
  fiche.precautions.map(({ id, mesure, faits, faitsLe, au, valideeLe, diteLe, reponses }) => {
    const adresse = `/personnes/${fiche.personne.id}/precaution/${id}`;
    const jour = (date: string) => jourEnColonne(date as DateCivile, aujourdHui);
    return (
      <Bandeau key={id} etat={valideeLe ? 'a_savoir' : 'attente'} titre={`${mesure}.`}>
        <p>
          {faits} ({jour(faitsLe)}). Jusqu’au {jour(au)}, puis effacé des écrans.
          {valideeLe
            ? null
            : ' En attente de l’accord de l’encadrement : son auteur et l’encadrement seuls le lisent.'}
          {diteLe ? ` Dit à elle le ${jour(diteLe)}.` : null}
        </p>
        {reponses.map(({ mots, le }) => (
          <p key={le}>Elle répond : « {mots} »</p>
        ))}
        {peutValider && !valideeLe ? (
          <Action vers={`${adresse}/valider`}>Valider la précaution</Action>
        ) : null}
        {peutValider ? (
          <Action vers={`${adresse}/lever`} genre="lien">
            Lever la précaution
          </Action>
        ) : null}
        {valideeLe && !diteLe ? (
          <Action vers={`${adresse}/dire`} genre="lien">
            Je le lui ai dit
          </Action>
        ) : null}
        <a href={adresse}>Noter sa réponse</a>
      </Bandeau>
    );
  });
