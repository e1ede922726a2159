import { Bandeau, Bouton, Champ, Pliable } from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import { DIRE_LA_REGLE, type Priorite } from '../domaine/priorite.ts';
import type { AutreDecision } from '../stockage/autres-decisions.ts';

const enJours = (n: number) =>
  n === 0 ? 'aujourd’hui' : `sous ${n} jour${n > 1 ? 's' : ''} ouvré${n > 1 ? 's' : ''}`;

/** The rule that applies, said with its number; no field, so that it is read again while one types. */
export const LaRegle = ({
  priorite: { fait, regle, pourLe },
  decision,
}: {
  priorite: Priorite;
  decision: AutreDecision | null;
}) => (
  <Bandeau etat={regle < 4 ? 'echeance' : 'a_savoir'} titre={fait}>
    {decision
      ? `Règle ${regle}, décidé autrement : ${enJours(decision.delaiDecide)}. ${decision.raison}`
      : `Règle ${regle} : ${DIRE_LA_REGLE[regle].split(' : ')[1]}, soit ${jourEnToutesLettres(pourLe)}.`}
  </Bandeau>
);

/** A rule proposes, an agent decides, with a reason; inside the sheet's form. */
export const DeciderAutrement = ({
  contactId,
  entamee,
}: {
  contactId: string;
  /** A reason is half typed: it stands open. */
  entamee: boolean;
}) => (
  <Pliable titre="Décider autrement" ouvert={entamee}>
    <p className="secondaire">
      La raison sera lue à côté de <a href="/accueil/regles">la règle</a>, pour la corriger. Votre
      nom n’y est pas.
    </p>
    <Champ
      nom="delai"
      libelle="Sous combien de jours ouvrés"
      aide="0 pour aujourd’hui."
      inputMode="numeric"
      largeur="court"
      longueur={2}
    />
    <Champ nom="raison" libelle="Pourquoi" largeur="plein" longueur={500} />
    <div>
      <Bouton vers={`/accueil/contacts/${contactId}/priorite`}>Décider ce délai</Bouton>
    </div>
  </Pliable>
);
