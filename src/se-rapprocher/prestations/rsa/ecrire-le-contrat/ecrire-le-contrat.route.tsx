import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { direLeRefusDeRsa } from '../dire-les-refus.ts';
import { nomDuLecteur } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { lireUnParcours } from '../voir-un-parcours/lire-un-parcours.ts';
import { commun, introuvable, POURQUOI_LE_RSA } from '../voir-un-parcours/montrer.tsx';
import { ID } from '../voir-un-parcours/un-geste.route.tsx';
import { EcrireLeContrat, LePapier } from './ecrire-le-contrat.page.tsx';
import { ecrireLeContrat } from './ecrire-le-contrat.ts';
import { enContrat, FORME_DU_CONTRAT, pointsDuContrat } from './saisie.ts';

const CHEMIN = '/rsa/:id/contrat';

async function montrer(
  acces: Acces,
  id: string,
  reste: {
    saisie?: Readonly<Record<string, unknown>>;
    aRevoir?: readonly PointARevoir[];
    refus?: string;
  } = {},
): Promise<Reponse> {
  const verdict = juger(droits.contracter, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const lu = await lireUnParcours(acces, id);
  if (!lu.ok) return introuvable();
  return page({
    statut: reste.refus || reste.aRevoir ? 422 : 200,
    titre: `Contrat de ${lu.valeur.nom}`,
    rubrique: 'rsa',
    corps: (
      <EcrireLeContrat
        lu={lu.valeur}
        nom={nomDuLecteur(acces)}
        saisie={{}}
        aRevoir={[]}
        {...reste}
      />
    ),
    parceQue: droits.contracter.phrase,
    pourquoi: POURQUOI_LE_RSA,
  });
}

export const routesDuContrat: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => montrer(acces, id),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: CHEMIN,
    entree: z.object({ id: ID, ...FORME_DU_CONTRAT }),
    traiter: async (acces, saisie) => {
      const aRevoir = pointsDuContrat(acces, saisie);
      if (aRevoir.length > 0) return montrer(acces, saisie.id, { saisie, aRevoir });
      const ecrit = await ecrireLeContrat(acces, {
        parcoursId: saisie.id,
        contrat: enContrat(acces, saisie),
      });
      if (ecrit.ok) return versLaPage(`/rsa/${saisie.id}#contrat`);
      return montrer(acces, saisie.id, { saisie, refus: direLeRefusDeRsa(ecrit.refus) });
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const id = ID.safeParse(saisie.id);
      return id.success ? montrer(acces, id.data, { saisie, aRevoir }) : introuvable();
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: `${CHEMIN}/papier`,
    entree: z.object({ id: ID }),
    traiter: async (acces, { id }) => {
      const lu = await lireUnParcours(acces, id);
      if (!lu.ok || !lu.valeur.parcours.contrat) return introuvable();
      return page({
        titre: 'Contrat d’engagement',
        rubrique: 'rsa',
        corps: <LePapier lu={lu.valeur} />,
        parceQue: droits.lire.phrase,
      });
    },
  }),
];
