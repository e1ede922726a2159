import { z } from 'zod';
import { type Acces, route } from '#acces';
import { ZoneVive } from '#interface';
import { fragment, page, type RouteQuelconque, refusDePage } from '#socle';
import { heurePourAgent } from '#socle/pur';
import { appelesDansLaSalle } from '../stockage/venues.ts';
import { choisirUnSite } from '../tenir-le-guichet/choisir-un-site.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'appeler dans la salle',
  methode: 'GET',
  entree: z.object({ site: z.coerce.number().int().optional().catch(undefined) }),
} as const;

type Appel = Awaited<ReturnType<typeof appelesDansLaSalle>>[number];

/** Codes and places; a name is never read for this screen, so it cannot be shown by mistake. */
const Appels = ({ appels }: { appels: readonly Appel[] }) => (
  <>
    <ol
      className="appels"
      data-annonce={appels[0] ? `${appels[0].codeSalle}, ${appels[0].bureau ?? ''}` : ''}
    >
      {appels.map(({ codeSalle, bureau, appeleeLe }) => (
        <li key={codeSalle}>
          <span className="appel-code">{codeSalle}</span>
          <span>{bureau ?? 'à l’accueil'}</span>
          <span className="appel-heure">{heurePourAgent(appeleeLe)}</span>
        </li>
      ))}
    </ol>
    {appels.length === 0 ? <p>Nous appelons bientôt. Votre code est sur votre papier.</p> : null}
  </>
);

export const routesDeLaSalle: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/accueil/salle',
    traiter: async (acces, { site }) => {
      const choix = await choisirUnSite(acces, site);
      if (!choix.ok) return refusDePage(choix.refus.motif);
      const { id, nom } = choix.valeur.site;
      return page({
        titre: 'Salle d’attente',
        gabarit: 'ecran',
        corps: (
          <>
            <h1>{nom}</h1>
            <ZoneVive id="appels" canal={`ecran:${id}`} src={`/accueil/salle/appels?site=${id}`}>
              <Appels appels={await appelesDansLaSalle(acces.bd, id, acces.aujourdHui)} />
            </ZoneVive>
          </>
        ),
      });
    },
  }),
  route({
    ...commun,
    chemin: '/accueil/salle/appels',
    traiter: async (acces, { site }) => {
      const choix = await choisirUnSite(acces, site);
      if (!choix.ok) return refusDePage(choix.refus.motif);
      const appels = await appelesDansLaSalle(acces.bd, choix.valeur.site.id, acces.aujourdHui);
      return fragment(<Appels appels={appels} />);
    },
  }),
];
