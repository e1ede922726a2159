import { z } from 'zod';
import { type Acces, apres, type RefusDAcces, route } from '#acces';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import type { Resultat } from '#socle/pur';
import { DonnerSaCle } from './donner-sa-cle.page.tsx';
import {
  direLeRefusDeCle,
  donnerSaCle,
  lireLesCles,
  proposerUnIndicateur,
  type RefusDeCle,
} from './donner-sa-cle.ts';

const CHEMIN = '/observatoire/indicateurs';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'décider de ce qui se compte',
} as const;

async function montrer(acces: Acces, refus: string | null = null) {
  const lus = await lireLesCles(acces, {});
  if (!lus.ok) return refusDePage(lus.refus.motif);
  return page({
    statut: refus ? 409 : 200,
    titre: 'Ce qui se compte',
    rubrique: 'observatoire',
    corps: <DonnerSaCle vus={lus.valeur} refus={refus} />,
    pourquoi: {
      valeur: 'Ne rien compter sans l’accord de ceux dont on compte le travail.',
      phraseDuTexte:
        'Projet social, L. 74 : « ne constitue pas une remise en cause du travail des agents ».',
      donnees: [
        'la définition de chaque indicateur',
        'la fonction de qui a donné chaque clé, et le jour',
      ],
      lecteurs:
        'les agents d’abord, l’encadrement et la direction sept jours après, puis tout le monde',
      conservation: 'aussi longtemps que l’indicateur est compté',
    },
  });
}

const entree = z.object({ cle: z.string().max(40) });
const puis =
  (
    faire: (
      acces: Acces,
      saisie: { cle: string },
    ) => Promise<Resultat<undefined, RefusDeCle | RefusDAcces>>,
  ) =>
  async (acces: Acces, { cle }: { cle: string }) => {
    const fait = await faire(acces, { cle });
    return apres(fait, `${CHEMIN}#${cle}`, (refus) => montrer(acces, direLeRefusDeCle(refus)));
  };

export const routesDesCles: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: (acces) => montrer(acces),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:cle/proposer`,
    entree,
    traiter: puis(proposerUnIndicateur),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/:cle/cle`,
    entree,
    traiter: puis(donnerSaCle),
  }),
];
