import { Definitions, EnTete, Section, Tableau } from '#interface';
import type { DeclarationDeModule, DeclarationDeTable } from '#socle';
import { direLaConservation } from '../dire-la-conservation.ts';
import { traitementDe } from '../traitements.ts';

const enMots = (colonnes: readonly string[]): string =>
  colonnes.length === 0
    ? 'aucune donnée sur une personne'
    : colonnes.map((colonne) => colonne.replaceAll('_', ' ')).join(', ');

const uneLigne = (nom: string, table: DeclarationDeTable) => ({
  cle: nom,
  valeurs: {
    nom: nom.replaceAll('_', ' '),
    pour: table.finalite,
    donnees: enMots(table.personnelles),
    lecteurs: table.lecteurs,
    garde: direLaConservation(table),
  },
});

/** Purpose, data, readers, retention of everything kept, as declared where each is defined. */
export const VoirLeRegistre = ({
  declarations,
}: {
  declarations: readonly DeclarationDeModule[];
}) => (
  <>
    <EnTete
      titre="Registre"
      phrase="Tout ce que Tisserin garde : pour quoi, qui le lit, jusqu’à quand. Écrit d’après ce que le logiciel déclare ; ce qui n’est pas ici n’est pas gardé."
    />
    {declarations
      .filter(({ tables }) => Object.keys(tables).length > 0)
      .map(({ schema, tables, fichiers }) => {
        const { titre, base, qui } = traitementDe(schema);
        return (
          <Section key={schema} titre={titre} id={schema}>
            <Definitions
              paires={[
                ['Base légale', base],
                ['Personnes concernées', qui],
              ]}
            />
            <Tableau
              legende={titre}
              colonnes={[
                { cle: 'nom', titre: 'Quoi' },
                { cle: 'pour', titre: 'Pour' },
                { cle: 'donnees', titre: 'Données' },
                { cle: 'lecteurs', titre: 'Qui lit' },
                { cle: 'garde', titre: 'Jusqu’à quand' },
              ]}
              lignes={[...Object.entries(tables), ...Object.entries(fichiers)].map(([nom, table]) =>
                uneLigne(nom, table),
              )}
            />
          </Section>
        );
      })}
  </>
);
