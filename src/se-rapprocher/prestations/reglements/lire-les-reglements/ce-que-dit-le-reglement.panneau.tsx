import { type Aide, direUneCondition, evaluerUneAide, type Montant, NOM_DU_FAIT } from '#droits';
import { Definitions, EtatDit, Section, Vide } from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import { direUnFait } from '../saisir-des-faits/champs-de-faits.panneau.tsx';

const euros = (somme: number) => `${somme.toLocaleString('fr-FR')} €`;
const auPlus = (plafond: number | undefined) =>
  plafond === undefined ? '' : `, ${euros(plafond)} au plus`;

export function direLeMontant(montant: Montant): string {
  switch (montant.genre) {
    case 'forfait':
      return `${euros(montant.euros)}, en une fois.`;
    case 'par_enfant':
      return `${euros(montant.euros)} par enfant${auPlus(montant.auPlus)}.`;
    case 'par_personne':
      return `${euros(montant.euros)} par personne du foyer${auPlus(montant.auPlus)}.`;
    case 'selon_quotient':
      return `Selon le quotient familial : ${montant.tranches
        .map((tranche) =>
          tranche.jusqua === null
            ? `${euros(tranche.euros)} au-dessus`
            : `${euros(tranche.euros)} jusqu’à ${euros(tranche.jusqua)}`,
        )
        .join(' ; ')}.`;
    case 'part_de_la_depense':
      return `${(montant.taux * 100).toLocaleString('fr-FR')} % de la dépense${auPlus(montant.auPlus)}.`;
    case 'a_decider':
      return 'Fixé par la décision.';
  }
}

/** « 93 » alone says nothing: each fact with its name. */
const direNomme = (nom: keyof Aide['exemples'][number]['faits'], valeur: unknown): string =>
  `${NOM_DU_FAIT[nom]} : ${direUnFait(nom, valeur)}`;

const REPONSES = {
  du: 'l’aide est due',
  non_du: 'l’aide n’est pas due',
  inconnu: 'on ne peut pas le dire',
  hors_champ: 'le règlement ne s’applique pas ce jour-là',
} as const;

export const direLIssue = ({
  reponse,
  euros: somme,
}: {
  reponse: keyof typeof REPONSES;
  euros?: number;
}): string => `${REPONSES[reponse]}${somme === undefined ? '' : ` : ${euros(somme)}`}`;

/** Each example tried now: what it announces, what the regulation gives, and why when they differ. */
function Exemples({ aide }: { aide: Aide }) {
  if (aide.exemples.length === 0)
    return (
      <Vide titre="Aucun exemple.">
        Il en faut au moins un où l’aide est due, et un où elle ne l’est pas.
      </Vide>
    );
  return (
    <ul className="rangees">
      {aide.exemples.map(({ titre, date, faits, attendu }) => {
        const donne = evaluerUneAide(aide, faits, date);
        const tient =
          donne.reponse === attendu.reponse &&
          (attendu.euros === undefined || donne.euros === attendu.euros);
        return (
          <li key={`${titre}-${date}`} className="rangee">
            <span className="rangee-qui">
              <strong>{titre}</strong>
              <span className="rangee-detail">
                {[
                  jourEnToutesLettres(date, true),
                  ...Object.entries(faits).map(([nom, valeur]) =>
                    direNomme(nom as keyof typeof faits, valeur),
                  ),
                ].join(' · ')}
              </span>
              <span className="rangee-detail">
                {tient
                  ? `Comme annoncé, ${direLIssue(attendu)}.`
                  : `Annoncé : ${direLIssue(attendu)}. Donné : ${direLIssue(donne)}. ${donne.raisons.join(' ')}`}
              </span>
            </span>
            <span className="rangee-fin">
              <EtatDit etat={tient ? 'fait' : 'a_revoir'}>{tient ? 'Tient' : 'Échoue'}</EtatDit>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The regulation as anyone may read it: who may have the aid, how much, from which text, and its own examples. */
export function CeQueDitLeReglement({ aide }: { aide: Aide }) {
  return (
    <>
      <Section titre="Qui y a droit" aide="Toutes ces conditions à la fois">
        {aide.conditions.length === 0 ? (
          <Vide titre="Aucune condition : chacun y aurait droit." />
        ) : (
          <ul>
            {aide.conditions.map((une) => (
              <li key={JSON.stringify(une)}>{direUneCondition(une)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section titre="Combien, d’après quel texte">
        <Definitions
          paires={[
            ['Montant', direLeMontant(aide.montant)],
            [
              'D’après',
              aide.references.length === 0
                ? 'aucun texte'
                : aide.references
                    .map(({ texte, article }) => (article ? `${texte}, art. ${article}` : texte))
                    .join(' ; '),
            ],
            ['Accordée par', aide.organisme],
            [
              'Relu',
              aide.verifie_le
                ? jourEnToutesLettres(aide.verifie_le, true)
                : 'pas encore, à vérifier',
            ],
          ]}
        />
      </Section>
      <Section titre="Ses exemples, essayés maintenant">
        <Exemples aide={aide} />
      </Section>
    </>
  );
}
