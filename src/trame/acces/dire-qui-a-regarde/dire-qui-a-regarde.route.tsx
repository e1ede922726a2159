import { z } from 'zod';
import type { Regard } from '#journal';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import type { Acces } from '../acces.ts';
import { direUnMoment } from '../dire-un-moment.ts';
import { route } from '../route.ts';
import { direLOperation, direQuiARegarde } from './dire-qui-a-regarde.ts';

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
        rubrique: 'dpo',
        corps: <QuiARegarde regards={regards.valeur} />,
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

function QuiARegarde({ regards }: { regards: readonly Regard[] }) {
  return (
    <>
      <h1>Qui a regardé</h1>
      <p>
        {regards.length === 0
          ? 'Personne, depuis douze mois.'
          : 'Depuis douze mois, le plus récent d’abord. Aucun nom : la fonction, le service, la raison.'}
      </p>
      {regards.length > 0 ? <TableauDesRegards regards={regards} /> : null}
    </>
  );
}

/** The table alone, for the page and for its paper. */
export function TableauDesRegards({ regards }: { regards: readonly Regard[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Quand</th>
          <th scope="col">Fonction et service</th>
          <th scope="col">Quoi</th>
          <th scope="col">Pourquoi</th>
        </tr>
      </thead>
      <tbody>
        {regards.map((regard) => (
          <tr key={`${regard.le}${regard.fonction}${regard.operation}${regard.finalite}`}>
            <td>{direUnMoment(regard.le)}</td>
            <td>{regard.fonction}</td>
            <td>{direLOperation(regard)}</td>
            <td>
              {regard.finalite}
              {regard.fondement ? ` (${regard.fondement})` : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
