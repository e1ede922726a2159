import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { Langue } from '#interface';
import { langueDeLaPage } from '#messages';
import { page, type Reponse, type RequeteHttp, type RouteQuelconque } from '#socle';
import { lireLesCommunes } from '#territoires';
import { aidesDuDepartement } from '../le-resultat/aides-du-departement.ts';
import { gesteSchema, lireUnGeste, type Suite } from '../mener-le-tour/lire-un-geste.ts';
import { sceller } from '../mener-le-tour/sceller.ts';
import { mots } from './mots.ts';
import {
  CommencerLeTour,
  DroitsDeTousDAbord,
  ICI,
  MonResultat,
  UnCalcul,
  UnEcran,
} from './tour.page.tsx';

export const POURQUOI_MES_DROITS = {
  valeur: 'Chacun peut savoir à quoi il a droit, sans compte et sans nom.',
  phraseDuTexte: '« Les prestations sont des droits »',
  donnees: ['ce qu’elle répond, le temps de la page'],
  lecteurs: 'elle seule',
  conservation: 'rien, sauf si elle demande à garder son résultat : quatre-vingt-dix jours',
} as const;

export async function montrerLaSuite(acces: Acces, suite: Suite, langue: Langue): Promise<Reponse> {
  const dire = mots(langue);
  const commun = { langue, discrete: true, pourquoi: POURQUOI_MES_DROITS } as const;
  switch (suite.genre) {
    case 'accueil':
      return page({
        ...commun,
        titre: dire.titre,
        corps: <CommencerLeTour langue={langue} perdu={suite.perdu} />,
      });
    case 'dabord':
      return page({
        ...commun,
        titre: dire.titre,
        corps: (
          <DroitsDeTousDAbord
            langue={langue}
            visee={suite.visee}
            scelle={sceller(acces, suite.carnet)}
          />
        ),
      });
    case 'detail':
      return page({
        ...commun,
        titre: dire.titreDuResultat,
        corps: (
          <UnCalcul langue={langue} conclu={suite.conclu} scelle={sceller(acces, suite.carnet)} />
        ),
      });
    case 'vue': {
      const { vue, points, saisie } = suite;
      const scelle = sceller(acces, vue.carnet);
      if (vue.genre === 'resultat')
        return page({
          ...commun,
          titre: dire.titreDuResultat,
          corps: (
            <MonResultat
              langue={langue}
              vue={vue}
              aides={await aidesDuDepartement(acces, vue.carnet)}
              scelle={scelle}
            />
          ),
        });
      const communes = await lireLesCommunes(acces);
      return page({
        ...commun,
        statut: points.length > 0 ? 422 : 200,
        titre: dire.titre,
        corps: <UnEcran {...{ langue, vue, scelle, communes, points, saisie }} />,
      });
    }
  }
}

const PUBLIC = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'savoir à quoi l’on a droit',
  chemin: ICI,
} as const;

const accueil = (acces: Acces, requete: RequeteHttp) =>
  montrerLaSuite(acces, { genre: 'accueil', perdu: false, carnet: null }, langueDeLaPage(requete));

export const routesDeSonTour: RouteQuelconque<Acces>[] = [
  route({
    ...PUBLIC,
    methode: 'GET',
    entree: z.object({}),
    traiter: (acces, _, requete) => accueil(acces, requete),
  }),
  route({
    ...PUBLIC,
    methode: 'POST',
    entree: gesteSchema,
    traiter: (acces, geste, requete) =>
      montrerLaSuite(acces, lireUnGeste(acces, geste, acces.aujourdHui), langueDeLaPage(requete)),
    siInvalide: (acces, _aRevoir, _saisie, requete) => accueil(acces, requete),
  }),
];
