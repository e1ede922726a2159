import { EnTete, EtatDit, ListeDeRangees, Rangee, Section, Vide } from '#interface';
import type { Promesse } from '#promesses';
import type { AgentDeLAnnuaire } from '#services';
import type { DateCivile } from '#socle/pur';
import { direPourQuand, direQui, estDue } from './dire-une-promesse.ts';

export interface PromessesDeLEquipe {
  promesses: readonly Promesse[];
  /** Whom each is for, as far as this reader may know her. */
  pourQui: ReadonlyMap<string, string>;
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
  jour: DateCivile;
}

const Liste = ({ promesses, pourQui, noms, jour }: PromessesDeLEquipe) => (
  <ListeDeRangees libelle="Promesses">
    {promesses.map((promesse) => (
      <Rangee
        key={promesse.id}
        href={`/promesses/${promesse.id}`}
        identite={promesse.quoi}
        detail={[
          pourQui.get(promesse.id) ?? promesse.pourQui,
          `par ${direQui(promesse.agentId, noms)}`,
          promesse.precaution,
        ]
          .filter(Boolean)
          .join(', ')}
        etat={
          promesse.nature === 'danger' ? (
            <EtatDit etat="danger">Danger, {direPourQuand(promesse, jour)}</EtatDit>
          ) : (
            <EtatDit etat={estDue(promesse, jour) ? 'echeance' : 'attente'}>
              {direPourQuand(promesse, jour)}
            </EtatDit>
          )
        }
      />
    ))}
  </ListeDeRangees>
);

/** What the team owes: first what is due, then what comes. */
export function ListeDesPromesses({ promesses, ...reste }: PromessesDeLEquipe) {
  const { jour } = reste;
  const dues = promesses.filter((promesse) => estDue(promesse, jour));
  const aVenir = promesses.filter((promesse) => !estDue(promesse, jour));
  return (
    <>
      <EnTete
        titre="Promesses"
        phrase={
          dues.length === 0
            ? 'Rien n’est en retard.'
            : `${dues.length} ${dues.length > 1 ? 'promesses sont dues' : 'promesse est due'} aujourd’hui ou avant.`
        }
      />
      <Section titre="À tenir aujourd’hui" compte={dues.length}>
        {dues.length === 0 ? (
          <Vide titre="Toutes les promesses sont tenues." fil />
        ) : (
          <Liste promesses={dues} {...reste} />
        )}
      </Section>
      {aVenir.length > 0 ? (
        <Section titre="Ensuite" compte={aVenir.length}>
          <Liste promesses={aVenir} {...reste} />
        </Section>
      ) : null}
    </>
  );
}
