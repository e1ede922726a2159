import { EtatDit, type Langue, Section, Tableau } from '#interface';
import {
  type Centimes,
  type DateCivile,
  dayInEnglish,
  ecrireLeMontant,
  jourEnToutesLettres,
} from '#socle/pur';
import type { MensualiteTenue, Plan } from '../stockage/plans.ts';
import { mots } from './mots.ts';

type Ou = MensualiteTenue['etat'] | 'pas_note';

const FORMES = {
  tenue: 'fait',
  manquee: 'autre_chemin',
  a_venir: 'attente',
  pas_note: 'attente',
} as const;

/** A day that is past and that nobody noted is not a missed payment. */
const ouEnEst = ({ etat, dueLe }: MensualiteTenue, jour: DateCivile): Ou =>
  etat === 'a_venir' && dueLe < jour ? 'pas_note' : etat;

const somme = (mensualites: readonly MensualiteTenue[]): string =>
  ecrireLeMontant(mensualites.reduce((total, { centimes }) => total + centimes, 0) as Centimes);

function UnPlan({ plan, langue, jour }: { plan: Plan; langue: Langue; jour: DateCivile }) {
  const dire = mots(langue);
  const { mensualites, arreteLe } = plan;
  const direLeJour = langue === 'en' ? dayInEnglish : jourEnToutesLettres;
  const tenues = mensualites.filter(({ etat }) => etat === 'tenue');
  const reste = mensualites.filter(({ etat }) => etat !== 'tenue');
  const prochaine = mensualites.find((une) => ouEnEst(une, jour) === 'a_venir');
  return (
    <Section niveau={3} titre={dire.titre(plan.creancier)}>
      <p>
        {dire.convenu(plan.convenuLe)}{' '}
        {arreteLe
          ? dire.arrete(arreteLe)
          : dire.ouEnEst(tenues.length, mensualites.length, somme(reste))}
      </p>
      {prochaine && !arreteLe ? (
        <p>
          <strong>{dire.prochain(ecrireLeMontant(prochaine.centimes), prochaine.dueLe)}</strong>
        </p>
      ) : null}
      {mensualites.some(({ etat }) => etat === 'manquee') && !arreteLe ? (
        <p>{dire.manquee}</p>
      ) : null}
      <Tableau
        legende={dire.legende}
        colonnes={[
          { cle: 'quand', titre: dire.quand },
          { cle: 'combien', titre: dire.combien, nombre: true },
          { cle: 'ou', titre: dire.ou },
        ]}
        lignes={mensualites.map((une) => {
          const ou = ouEnEst(une, jour);
          return {
            cle: String(une.rang),
            valeurs: {
              quand: direLeJour(une.dueLe, true),
              combien: ecrireLeMontant(une.centimes),
              ou: <EtatDit etat={FORMES[ou]}>{dire.etats[ou]}</EtatDit>,
            },
          };
        })}
      />
      {prochaine && !arreteLe ? <p>{dire.avant}</p> : null}
    </Section>
  );
}

/** On the page of her receipt: each payment with its day and its amount, and what happens when one cannot be made. */
export const MonPlan = ({
  plans,
  langue,
  jour,
}: {
  plans: readonly Plan[];
  langue: Langue;
  jour: DateCivile;
}) => (
  <>
    {plans.map((plan) => (
      <UnPlan key={plan.id} plan={plan} langue={langue} jour={jour} />
    ))}
  </>
);
