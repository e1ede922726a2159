import { z } from 'zod';
import { EnTete, LienBouton, Tableau } from '#interface';
import type { Regard } from '#journal';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import type { Acces } from '../acces.ts';
import { direUnMoment } from '../dire-un-moment.ts';
import { route } from '../route.ts';
import { direLaRaison, direLOperation, direQuiARegarde } from './dire-qui-a-regarde.ts';

export const routesDeQuiARegarde: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'dire à une personne qui a regardé sa fiche',
    methode: 'GET',
    chemin: '/dpo/qui-a-regarde',
    entree: z.object({ personne: z.uuid('Cette adresse est incomplète. Partez de la fiche.') }),
    traiter: async (acces, { personne }) => {
      const regards = await direQuiARegarde(acces, { personneId: personne });
      if (!regards.ok) return refusDePage(regards.refus.motif);
      return page({
        titre: 'Qui a regardé',
        rubrique: 'personnes',
        corps: <QuiARegarde personneId={personne} regards={regards.valeur} />,
        pourquoi: {
          valeur: 'Chacun peut savoir qui a regardé ce qui le concerne.',
          phraseDuTexte: 'Règlement général sur la protection des données, article 15.',
          donnees: ['fonction et service', 'raison', 'date'],
          lecteurs: 'le DPO ; la personne, sur papier ; jamais les collègues ni les responsables',
          conservation: 'douze mois (CNIL, délibération 2021-122)',
        },
      });
    },
  }),
];

const QuiARegarde = ({
  personneId,
  regards,
}: {
  personneId: string;
  regards: readonly Regard[];
}) => (
  <>
    <EnTete
      titre="Qui a regardé"
      retour={{ href: '/personnes', libelle: 'Chercher une autre personne' }}
      phrase={
        regards.length === 0
          ? 'Personne, depuis douze mois.'
          : 'Depuis douze mois, le plus récent d’abord. Aucun nom : la fonction, le service, la raison ; entre guillemets, ce que l’écran disait à qui regardait.'
      }
      actions={
        <LienBouton
          genre="plein"
          fichier
          icone="imprimante"
          href={`/dpo/qui-a-regarde/extrait.pdf?personne=${personneId}`}
        >
          Imprimer pour la personne
        </LienBouton>
      }
    />
    {regards.length > 0 ? <TableauDesRegards regards={regards} /> : null}
  </>
);

/** The table alone, for the page and for its paper. */
export const TableauDesRegards = ({ regards }: { regards: readonly Regard[] }) => (
  <Tableau
    legende="Lectures et écritures"
    colonnes={[
      { cle: 'quand', titre: 'Quand' },
      { cle: 'qui', titre: 'Fonction et service' },
      { cle: 'quoi', titre: 'Quoi' },
      { cle: 'pourquoi', titre: 'Pourquoi' },
    ]}
    lignes={regards.map((regard) => ({
      cle: `${regard.le}${regard.fonction}${regard.operation}${regard.finalite}`,
      valeurs: {
        quand: direUnMoment(regard.le),
        qui: regard.fonction,
        quoi: direLOperation(regard),
        pourquoi: direLaRaison(regard),
      },
    }))}
  />
);
