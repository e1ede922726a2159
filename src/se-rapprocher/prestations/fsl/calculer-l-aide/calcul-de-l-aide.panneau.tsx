import { Bouton, Definitions, EtatDit, Section, Vide } from '#interface';
import { aujourdHuiA, type Instant, jourEnToutesLettres } from '#socle/pur';
import type { Resultat } from '../domaine/resultats.ts';
import type { DossierMontre } from '../voir-un-dossier/dossier-montre.ts';
import { prochainPas } from '../voir-un-dossier/prochain-pas.ts';

const DITS = {
  du: ['fait', 'Due'],
  non_du: ['autre_chemin', 'Pas due'],
  inconnu: ['attente', 'On ne peut pas encore le dire'],
  hors_champ: ['a_savoir', 'Ne s’applique pas'],
} as const;

const Un = ({ resultat }: { resultat: Resultat }) => {
  const [etat, mot] = DITS[resultat.reponse];
  return (
    <>
      <EtatDit etat={etat}>
        {resultat.euros === null ? mot : `${mot} : ${resultat.euros.toLocaleString('fr-FR')} €`}
      </EtatDit>
      <ul>
        {resultat.raisons.map((raison) => (
          <li key={raison}>{raison}</li>
        ))}
      </ul>
    </>
  );
};

/** What the regulation in force gave, condition by condition, with its version; never a decision. */
export function CalculDeLAide(montre: DossierMontre) {
  const { dossier, lue, calcul } = montre.lu;
  // The first thing to do stands at the top of the page: said once.
  const pas = prochainPas(montre)?.quoi;
  return (
    <Section titre="Ce que donne le règlement" aide="Un calcul, jamais une décision">
      {calcul ? (
        <>
          <p>
            {`Calculé ${jourEnToutesLettres(aujourdHuiA(calcul.le as Instant), true)} par ${calcul.par}, avec le règlement de ce jour.`}
          </p>
          <Definitions
            paires={calcul.resultats.map((resultat) => [
              <a key={resultat.reglementId} href={`/reglements/${resultat.reglementId}`}>
                {`${resultat.libelle}, version ${resultat.numero ?? 1}`}
              </a>,
              <Un key={resultat.code} resultat={resultat} />,
            ])}
          />
        </>
      ) : (
        <Vide titre="Pas encore calculé." />
      )}
      {lue.instruit && pas !== 'calculer' ? (
        <form method="post" action={`/fsl/${dossier.demandeId}/calculer`}>
          <Bouton>{calcul ? 'Calculer de nouveau' : 'Calculer'}</Bouton>
        </form>
      ) : null}
    </Section>
  );
}
