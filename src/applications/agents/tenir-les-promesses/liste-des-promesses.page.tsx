import { EnTete, EtatDit, ListeDeRangees, Pagination, Rangee, Section, Vide } from '#interface';
import { direAFaire, direParQui, type Promesse } from '#promesses';
import type { AgentDeLAnnuaire } from '#services';
import type { DateCivile } from '#socle/pur';
import { direPourQuand, estDue } from './dire-une-promesse.ts';

export interface PromessesDeLEquipe {
  promesses: readonly Promesse[];
  /** Whom each is for, as far as this reader may know her. */
  pourQui: ReadonlyMap<string, string>;
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
  jour: DateCivile;
}

export interface PageDePromesses extends PromessesDeLEquipe {
  /** How many the team owes in all, and by tonight: more than this page may show. */
  nombre: { ouvertes: number; dues: number };
  numero: number;
  suite: boolean;
}

const Liste = ({ promesses, pourQui, noms, jour }: PromessesDeLEquipe) => (
  <ListeDeRangees libelle="Promesses">
    {promesses.map((promesse) => (
      <Rangee
        key={promesse.id}
        href={`/promesses/${promesse.id}`}
        identite={direAFaire(promesse.quoi)}
        detail={[
          pourQui.get(promesse.id) ?? promesse.pourQui ?? 'Sans nom donné',
          direParQui(promesse, (id) => noms.get(id)?.prenom),
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
export function ListeDesPromesses({ promesses, nombre, numero, suite, ...reste }: PageDePromesses) {
  const { jour } = reste;
  const dues = promesses.filter((promesse) => estDue(promesse, jour));
  const aVenir = promesses.filter((promesse) => !estDue(promesse, jour));
  return (
    <>
      <EnTete
        titre="Promesses"
        phrase={
          nombre.dues === 0
            ? 'Rien n’est en retard.'
            : `${nombre.dues} ${nombre.dues > 1 ? 'promesses sont dues' : 'promesse est due'} aujourd’hui ou avant.`
        }
      />
      {nombre.dues === 0 || dues.length > 0 ? (
        <Section titre="À tenir aujourd’hui" compte={nombre.dues}>
          {dues.length === 0 ? (
            <Vide titre="Toutes les promesses sont tenues." fil />
          ) : (
            <Liste promesses={dues} {...reste} />
          )}
        </Section>
      ) : null}
      {aVenir.length > 0 ? (
        <Section titre="Ensuite" compte={nombre.ouvertes - nombre.dues}>
          <Liste promesses={aVenir} {...reste} />
        </Section>
      ) : null}
      <Pagination
        precedent={numero > 0 ? `/promesses?page=${numero - 1}` : null}
        suivant={suite ? `/promesses?page=${numero + 1}` : null}
      />
    </>
  );
}
