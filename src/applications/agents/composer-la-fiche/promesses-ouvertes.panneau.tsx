import { Promesse as PromesseDite, Section, Vide } from '#interface';
import { direAFaire, type Promesse } from '#promesses';
import type { AgentDeLAnnuaire } from '#services';
import {
  aujourdHuiA,
  type DateCivile,
  heurePourAgent,
  type Instant,
  jourEnColonne,
} from '#socle/pur';

/** What she was promised and is not kept yet: who, what, when. */
export const PromessesOuvertes = ({
  promesses,
  noms,
  jour,
}: {
  promesses: readonly Promesse[];
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
  jour: DateCivile;
}) => (
  <Section titre="Ce qui lui est promis" compte={promesses.length}>
    {promesses.length === 0 ? <Vide titre="Toutes les promesses sont tenues." fil /> : null}
    {promesses.map((promesse) => {
      const quand = promesse.pourLe as Instant;
      const agent = promesse.agentId ? noms.get(promesse.agentId) : undefined;
      return (
        <PromesseDite
          key={promesse.id}
          qui={`${agent ? agent.prenom : 'L’équipe'} :`}
          quoi={direAFaire(promesse.quoi)}
          quand={`${jourEnColonne(aujourdHuiA(quand), jour)}, ${promesse.moment ?? heurePourAgent(quand)}`}
          comment={
            <>
              {promesse.precaution ? `${promesse.precaution} ` : null}
              <a href={`/promesses/${promesse.id}`}>Dire ce qui a été fait</a>
            </>
          }
        />
      );
    })}
  </Section>
);
