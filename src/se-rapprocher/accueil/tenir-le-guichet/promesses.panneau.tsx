import { EtatDit, ListeDeRangees, Rangee, Section, Vide } from '#interface';
import { direAFaire, direParQui, type Promesse } from '#promesses';
import type { AgentDeLAnnuaire } from '#services';
import {
  aujourdHuiA,
  type DateCivile,
  heurePourAgent,
  type Instant,
  jourEnColonne,
} from '#socle/pur';

function direPourQuand({ pourLe, moment }: Promesse, jour: DateCivile): string {
  const du = aujourdHuiA(pourLe as Instant);
  const heure = moment ?? heurePourAgent(pourLe as Instant);
  return du === jour ? heure : `${jourEnColonne(du, jour)}, ${heure}`;
}

const enRetard = ({ pourLe }: Promesse, jour: DateCivile) => aujourdHuiA(pourLe as Instant) <= jour;

const Etat = ({ promesse, jour }: { promesse: Promesse; jour: DateCivile }) => {
  if (promesse.nature === 'danger')
    return <EtatDit etat="danger">Danger, {direPourQuand(promesse, jour)}</EtatDit>;
  if (enRetard(promesse, jour))
    return <EtatDit etat="echeance">{direPourQuand(promesse, jour)}</EtatDit>;
  return <span className="secondaire">{direPourQuand(promesse, jour)}</span>;
};

export interface PromessesVues {
  promesses: readonly Promesse[];
  ouvertes: number;
  pourQui: ReadonlyMap<string, string>;
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
  jour: DateCivile;
}

/** What the team promised, danger first, then the nearest date. */
export function PromessesATenir({ promesses, ouvertes, pourQui, noms, jour }: PromessesVues) {
  const prenom = (id: number) => noms.get(id)?.prenom;
  return (
    <Section
      titre="Promesses à tenir"
      compte={ouvertes}
      lien={{
        href: '/promesses',
        libelle: ouvertes > promesses.length ? `Toutes (${ouvertes})` : 'Toutes',
      }}
    >
      {promesses.length === 0 ? (
        <Vide titre="Toutes les promesses sont tenues." fil />
      ) : (
        <ListeDeRangees libelle="Promesses à tenir" dense>
          {promesses.map((promesse) => (
            <Rangee
              key={promesse.id}
              id={`promesse-${promesse.id}`}
              href={`/promesses/${promesse.id}`}
              identite={direAFaire(promesse.quoi)}
              detail={[
                `${pourQui.get(promesse.id) ?? promesse.pourQui ?? 'Sans nom donné'}, ${direParQui(promesse, prenom)}`,
                promesse.precaution,
              ]
                .filter(Boolean)
                .join('. ')}
              etat={<Etat promesse={promesse} jour={jour} />}
            />
          ))}
        </ListeDeRangees>
      )}
    </Section>
  );
}
