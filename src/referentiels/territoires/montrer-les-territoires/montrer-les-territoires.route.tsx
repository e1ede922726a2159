import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { lireUnJour } from '#socle/pur';
import { dessinerDesContours } from '../domaine/dessiner-des-contours.ts';
import { chercherUneCommune } from '../lire-le-territoire/lire-le-territoire.ts';
import { droits } from '../regles-d-acces.ts';
import {
  communesDuJour,
  eptDuJour,
  nomsDesCodes,
  passages,
  territoiresDuJour,
} from '../stockage/communes.ts';
import { contoursConnus } from '../stockage/contours.ts';
import { MontrerLesTerritoires } from './montrer-les-territoires.page.tsx';

/** The communes on a day, which territories each belongs to, and those that joined another. */
export const routesDesTerritoires: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'connaître les lieux du département',
    methode: 'GET',
    chemin: '/territoires',
    entree: z.object({
      mots: z.string().max(100).catch(''),
      le: z.string().max(40).optional().catch(undefined),
      vue: z.enum(['carres', 'contours']).catch('carres'),
    }),
    traiter: async (acces, { mots, le, vue }) => {
      const verdict = juger(droits.lire, acces.lecteur);
      if (!verdict.accord) return refusDePage(verdict.motif);
      const lu = le === undefined ? null : lireUnJour(le, acces.aujourdHui);
      const jour = lu?.ok ? lu.valeur : acces.aujourdHui;
      const aRevoir: PointARevoir[] =
        lu && !lu.ok ? [{ champ: 'le', phrase: 'Écrivez ce jour comme 31/12/2024.' }] : [];
      const reunies = (await passages(acces.bd)).filter((passage) => passage.le <= jour);
      const codes = reunies.flatMap(({ ancienCode, nouveauCode }) => [ancienCode, nouveauCode]);
      const contours = await contoursConnus(acces.bd, 'commune');
      return page({
        statut: aRevoir.length > 0 ? 422 : 200,
        titre: 'Territoires',
        rubrique: 'territoires',
        corps: (
          <MontrerLesTerritoires
            jour={jour}
            aujourdHui={acces.aujourdHui}
            mots={mots}
            trouvees={mots === '' ? null : await chercherUneCommune(acces, mots, jour)}
            communes={await communesDuJour(acces.bd, jour)}
            territoires={await territoiresDuJour(acces.bd, jour)}
            epts={await eptDuJour(acces.bd, jour)}
            reunies={reunies}
            noms={await nomsDesCodes(acces.bd, codes)}
            vue={vue}
            dessin={contours.size > 0 ? dessinerDesContours([...contours.values()]) : null}
            peutImporter={juger(droits.importer, acces.lecteur).accord}
            aRevoir={aRevoir}
          />
        ),
        pourquoi: {
          valeur: 'Qu’une adresse, même ancienne, mène toujours à quelqu’un.',
          phraseDuTexte:
            '« C’est à l’échelle des bassins de vie et d’emploi […] que s’organise l’action départementale »',
          donnees: ['communes, codes postaux, groupements, circonscriptions, et leurs dates'],
          lecteurs: 'tout le monde : ces lieux sont publics',
          conservation: 'sans limite : une ancienne carte reste lisible',
        },
      });
    },
  }),
];
