import {
  Bouton,
  Cache,
  Champ,
  ChampDate,
  EtatDit,
  Formulaire,
  ListeDeRangees,
  Pliable,
  Rangee,
  Section,
  Vide,
} from '#interface';
import { type DateCivile, jourEnToutesLettres } from '#socle/pur';
import type { Plan } from '../stockage/plans.ts';
import { type DossierMontre, pour } from '../voir-un-dossier/dossier-montre.ts';
import { direLaPart } from './suivre-un-plan.ts';

const DITS = {
  a_venir: ['attente', 'À venir'],
  tenue: ['fait', 'Tenue'],
  manquee: ['autre_chemin', 'Manquée, un rappel est promis'],
} as const;

function Mensualites({ plan, jour }: { plan: Plan; jour: DateCivile }) {
  return (
    <ListeDeRangees libelle={`Plan avec ${plan.creancier}`} dense>
      {plan.mensualites.map((une) => {
        const [etat, mot] = DITS[une.etat];
        const adresse = `/fsl/${plan.demandeId}/plan/${plan.id}/${une.rang}`;
        return (
          <Rangee
            key={une.rang}
            identite={direLaPart(une.centimes, une.dueLe)}
            etat={<EtatDit etat={etat}>{mot}</EtatDit>}
            action={
              une.etat === 'a_venir' && plan.etat === 'en_cours' ? (
                <form method="post" action={adresse}>
                  <Bouton petit nom="etat" valeur="tenue">
                    Tenue
                  </Bouton>
                  {une.dueLe <= jour ? (
                    <Bouton petit nom="etat" valeur="manquee">
                      Manquée
                    </Bouton>
                  ) : null}
                </form>
              ) : null
            }
          />
        );
      })}
    </ListeDeRangees>
  );
}

/** What remains of the debt, month by month: kept, or missed and someone calls her. */
export function PlanDeLaDette({ lu, jour, repris }: DossierMontre) {
  const { saisie, aRevoir } = pour(repris, 'plan');
  const arret = pour(repris, 'arret');
  const { dossier, plans } = lu;
  const enCours = plans.find(({ etat }) => etat === 'en_cours');
  return (
    <Section titre="Le reste de la dette" id="plan">
      {plans.length === 0 ? <Vide titre="Aucun plan convenu." /> : null}
      {plans.map((plan) => (
        <div key={plan.id}>
          <p>
            {`Avec ${plan.creancier}, convenu ${jourEnToutesLettres(plan.convenuLe, true)}.`}
            {plan.arreteLe
              ? ` Arrêté ${jourEnToutesLettres(plan.arreteLe, true)} : ${plan.pourquoi ?? ''}`
              : ''}
          </p>
          <Mensualites plan={plan} jour={jour} />
        </div>
      ))}
      {enCours ? (
        <Pliable titre="Arrêter ce plan" ouvert={arret.aRevoir.length > 0}>
          <Formulaire
            action={`/fsl/${dossier.demandeId}/plan/${enCours.id}/arreter`}
            saisie={arret.saisie ?? {}}
            aRevoir={arret.aRevoir}
            prefixe="arret-"
          >
            <Champ nom="pourquoi" libelle="Pourquoi" largeur="plein" longueur={500} />
            <Bouton>Arrêter ce plan</Bouton>
          </Formulaire>
        </Pliable>
      ) : (
        <Pliable titre="Noter un plan" ouvert={aRevoir.length > 0}>
          <Formulaire
            action={`/fsl/${dossier.demandeId}/plan`}
            saisie={saisie ?? { creancier: dossier.creancier ?? '' }}
            aRevoir={aRevoir}
            prefixe="plan-"
          >
            <Cache nom="version" valeur={dossier.version} />
            <Champ nom="creancier" libelle="Convenu avec" longueur={200} />
            <Champ
              nom="total"
              libelle="Ce qui reste dû"
              aide="En euros."
              inputMode="decimal"
              largeur="court"
              longueur={14}
            />
            <Champ
              nom="parMois"
              libelle="Combien par mois"
              aide="En euros."
              inputMode="decimal"
              largeur="court"
              longueur={14}
            />
            <ChampDate nom="premierLe" libelle="La première fois" aide="Par exemple 05/01." />
            <Bouton>Noter ce plan</Bouton>
          </Formulaire>
        </Pliable>
      )}
    </Section>
  );
}
