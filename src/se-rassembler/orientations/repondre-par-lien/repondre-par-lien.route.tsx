import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, SansSession, versLaPageSansTrace } from '#socle';
import { direLeRefusDOrientation } from '../dire-les-refus.ts';
import { lireUneOrientation } from '../lire-une-orientation-recue/lire-une-orientation-recue.ts';
import { repondreAUneOrientation } from '../repondre-a-une-orientation/repondre-a-une-orientation.ts';
import { champsDeReponse, lireLaReponse } from '../repondre-a-une-orientation/saisie-de-reponse.ts';
import { VERSION } from '../vie-d-une-orientation/un-geste.route.tsx';
import { RepondreParLien } from './repondre-par-lien.page.tsx';

/** A link that is over, or a browser that has not typed its code, is led back to the door. */
const commun = {
  application: 'partenaires',
  lecteurs: ['partenaire', 'public'],
  finalite: 'répondre à une orientation',
  chemin: '/p/demande',
} as const;

type Repris = Omit<Parameters<typeof RepondreParLien>[0], 'orientation' | 'part'>;

const lireLaSienne = async (acces: Acces) => {
  if (acces.lecteur.genre !== 'partenaire') return null;
  const lue = await lireUneOrientation(acces, null);
  return lue.ok ? lue.valeur : null;
};

async function montrer(acces: Acces, repris: Repris = {}): Promise<Reponse> {
  const lue = await lireLaSienne(acces);
  if (!lue) return versLaPageSansTrace('/p');
  return page({
    statut: repris.refus || repris.aRevoir ? 422 : 200,
    titre: 'Une demande pour vous',
    gabarit: 'nu',
    corps: <RepondreParLien orientation={lue.orientation} part={lue.part} {...repris} />,
  });
}

export const routesDeReponseParLien: RouteQuelconque<Acces>[] = [
  route({ ...commun, methode: 'GET', entree: z.object({}), traiter: (acces) => montrer(acces) }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      ...champsDeReponse,
      version: VERSION,
      qui: z.string().max(200, 'Raccourcissez votre nom.').default(''),
    }),
    traiter: async (acces, { version, qui, ...saisie }) => {
      const sienne = await lireLaSienne(acces);
      if (!sienne) throw new SansSession('/p');
      const tape = { ...saisie, qui };
      const lue = lireLaReponse(saisie);
      if (!lue.ok) return montrer(acces, { saisie: tape, aRevoir: [lue] });
      const faite = await repondreAUneOrientation(acces, {
        orientationId: sienne.orientation.id,
        version,
        reponse: lue.reponse,
        qui,
      });
      if (faite.ok) return versLaPageSansTrace('/p/demande');
      const phrase = direLeRefusDOrientation(faite.refus);
      return faite.refus.raison === 'qui_manque'
        ? montrer(acces, { saisie: tape, aRevoir: [{ champ: 'qui', phrase }] })
        : montrer(acces, { saisie: tape, refus: phrase });
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, { aRevoir, saisie }),
  }),
];
