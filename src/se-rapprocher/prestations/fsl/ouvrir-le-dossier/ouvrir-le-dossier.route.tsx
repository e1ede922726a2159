import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { lireUneDemande } from '#demandes-de-droits';
import { Bouton, EnTete, Formulaire, type PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { ChampsDeLaDette } from '../deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.page.tsx';
import { lireLaDette } from '../deposer-une-demande-de-fsl/lire-la-saisie.ts';
import { lireUnDossier } from '../voir-un-dossier/lire-un-dossier.ts';
import {
  communDuFsl,
  DOSSIER_INTROUVABLE,
  POURQUOI_LE_FSL,
} from '../voir-un-dossier/montrer-un-dossier.tsx';
import { CHAMP, ID, siAbsent } from '../voir-un-dossier/voir-un-dossier.route.tsx';
import { ouvrirLeDossier } from './ouvrir-le-dossier.ts';

async function montrer(
  acces: Acces,
  id: string,
  saisie: Readonly<Record<string, unknown>> = {},
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  if ((await lireUnDossier(acces, id)).ok) return versLaPage(`/fsl/${id}`);
  const lue = await lireUneDemande(acces, id);
  if (!lue.ok || lue.valeur.demande.prestation !== 'fsl')
    return refusDePage(DOSSIER_INTROUVABLE, 404);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Ouvrir le dossier FSL',
    rubrique: 'demandes-de-droits',
    corps: (
      <>
        <EnTete
          retour={{ href: `/demandes-de-droits/${id}`, libelle: 'Sa demande' }}
          titre="Ouvrir le dossier FSL"
          phrase="Dites seulement ce qui est dû : le reste vient de ce que nous savons déjà."
        />
        <Formulaire action={`/fsl/${id}/ouvrir`} saisie={saisie} aRevoir={aRevoir}>
          <ChampsDeLaDette />
          <Bouton genre="plein">Ouvrir ce dossier</Bouton>
        </Formulaire>
      </>
    ),
    pourquoi: POURQUOI_LE_FSL,
  });
}

export const routesDOuvertureDuDossier: RouteQuelconque<Acces>[] = [
  route({
    ...communDuFsl,
    methode: 'GET',
    chemin: '/fsl/:id/ouvrir',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => montrer(acces, id),
    siInvalide: siAbsent,
  }),
  route({
    ...communDuFsl,
    methode: 'POST',
    chemin: '/fsl/:id/ouvrir',
    entree: z.object({ id: ID }).catchall(CHAMP),
    traiter: async (acces, { id, ...saisie }) => {
      const dette = lireLaDette(saisie, acces.aujourdHui);
      if (!dette.ok) return montrer(acces, id, saisie, dette.refus);
      return apres(
        await ouvrirLeDossier(acces, { demandeId: id, dette: dette.valeur }),
        `/fsl/${id}`,
        () => refusDePage(DOSSIER_INTROUVABLE, 404),
      );
    },
    siInvalide: siAbsent,
  }),
];
