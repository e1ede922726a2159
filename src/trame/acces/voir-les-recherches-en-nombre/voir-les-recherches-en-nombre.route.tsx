import { z } from 'zod';
import { EnTete, ListeDeRangees, Rangee, Vide } from '#interface';
import { type HeureDeRecherches, heuresDeRecherches } from '#journal';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { ajouterMois, debutDuJour, type Resultat, reussi } from '#socle/pur';
import type { Acces } from '../acces.ts';
import { casDUsage } from '../cas-d-usage.ts';
import { direUnMoment } from '../dire-un-moment.ts';
import { droits } from '../droits.ts';
import { RECHERCHES_EN_NOMBRE } from '../parametres.ts';
import { route } from '../route.ts';

/** The hours, over three months, in which one agent searched more than thirty times. For the DPO alone. */
export const voirLesRecherchesEnNombre = casDUsage(
  droits.relireLesAcces,
  async (acces: Acces, _: Record<string, never>): Promise<Resultat<HeureDeRecherches[], never>> => {
    const depuis = debutDuJour(ajouterMois(acces.aujourdHui, -3));
    const heures = await heuresDeRecherches(acces.bd, RECHERCHES_EN_NOMBRE.parHeure, depuis);
    await acces.tracer({ operation: 'liste', objet: 'recherches_en_nombre' });
    return reussi(heures);
  },
);

export const routesDesRecherchesEnNombre: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'veiller à l’usage de la recherche',
    methode: 'GET',
    chemin: '/dpo/recherches',
    entree: z.object({}),
    traiter: async (acces) => {
      const heures = await voirLesRecherchesEnNombre(acces, {});
      if (!heures.ok) return refusDePage(heures.refus.motif);
      return page({
        titre: 'Recherches en nombre',
        rubrique: 'recherches',
        corps: <RecherchesEnNombre heures={heures.valeur} />,
        pourquoi: {
          valeur: 'Chercher sert à aider, pas à regarder.',
          phraseDuTexte: 'CNIL, délibération 2021-122 : les traces ne mesurent jamais le travail.',
          donnees: ['fonction et service', 'heure', 'nombre de recherches'],
          lecteurs: 'vous, la déléguée ou le délégué à la protection des données',
          conservation: 'douze mois',
        },
      });
    },
  }),
];

const RecherchesEnNombre = ({ heures }: { heures: readonly HeureDeRecherches[] }) => (
  <>
    <EnTete
      titre="Recherches en nombre"
      phrase="Les heures où une même personne a beaucoup cherché. Ce n’est pas une mesure du travail."
    />
    {heures.length === 0 ? (
      <Vide titre="Rien à relire." fil>
        Depuis trois mois, personne n’a cherché plus de {RECHERCHES_EN_NOMBRE.parHeure} fois en une
        heure.
      </Vide>
    ) : (
      <ListeDeRangees libelle="Heures à relire">
        {heures.map(({ heure, agentId, fonction, nombre }) => (
          <Rangee
            key={`${heure}${agentId}`}
            identite={fonction}
            detail={`agent ${agentId}`}
            heure={direUnMoment(heure)}
            etat={`${nombre} recherches`}
          />
        ))}
      </ListeDeRangees>
    )}
  </>
);
