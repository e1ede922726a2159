import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { Bouton, Champ, EnTete, Formulaire, type PointARevoir, Section } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { ChampsDeLaDette } from '../deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.page.tsx';
import { lireLaDette, lireLesDits } from '../deposer-une-demande-de-fsl/lire-la-saisie.ts';
import { FaitsConnus } from '../voir-un-dossier/faits-connus.panneau.tsx';
import { lireUnDossier } from '../voir-un-dossier/lire-un-dossier.ts';
import {
  communDuFsl,
  DOSSIER_INTROUVABLE,
  POURQUOI_LE_FSL,
} from '../voir-un-dossier/montrer-un-dossier.tsx';
import { CHAMP, ID, siAbsent } from '../voir-un-dossier/voir-un-dossier.route.tsx';
import { type CeQuiEstVenu, ceQuiEstVenu, ouvrirLeDossier } from './ouvrir-le-dossier.ts';

const enEuros = (nombre: number) => nombre.toLocaleString('fr-FR');

/** What she told in the round counts no benefit: shown in its field, completed with her before it is written. */
const RessourcesAConfirmer = ({ ressources }: { ressources: number }) => (
  <Champ
    nom="fait_ressources"
    libelle="Ressources du foyer"
    aide={`En euros par mois. Le tour de ses droits dit ${enEuros(ressources)} €, sans les prestations : ajoutez-les avec elle.`}
    facultatif
    inputMode="decimal"
    largeur="court"
    longueur={14}
  />
);

const OuvrirLeDossier = ({
  id,
  venu: { faits, ressourcesAConfirmer: ressources },
  saisie,
  aRevoir,
}: {
  id: string;
  venu: CeQuiEstVenu;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <>
    <EnTete
      retour={{ href: `/demandes-de-droits/${id}`, libelle: 'Sa demande' }}
      titre="Ouvrir le dossier FSL"
      phrase="Dites seulement ce qui est dû : le reste vient de ce que nous savons déjà."
    />
    {Object.keys(faits).length > 0 ? (
      <Section titre="Ce que nous savons déjà" aide="Rien de cela ne lui est redemandé">
        <FaitsConnus faits={faits} />
      </Section>
    ) : null}
    <Formulaire action={`/fsl/${id}/ouvrir`} saisie={saisie} aRevoir={aRevoir}>
      <ChampsDeLaDette />
      {ressources === null ? null : <RessourcesAConfirmer ressources={ressources} />}
      <Bouton genre="plein">Ouvrir ce dossier</Bouton>
    </Formulaire>
  </>
);

async function montrer(
  acces: Acces,
  id: string,
  saisie: Readonly<Record<string, unknown>> = {},
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  if ((await lireUnDossier(acces, id)).ok) return versLaPage(`/fsl/${id}`);
  const venu = await ceQuiEstVenu(acces, id);
  if (!venu.ok) return refusDePage(DOSSIER_INTROUVABLE, 404);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Ouvrir le dossier FSL',
    rubrique: 'demandes-de-droits',
    corps: <OuvrirLeDossier id={id} venu={venu.valeur} saisie={saisie} aRevoir={aRevoir} />,
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
      const { dits, points } = lireLesDits(saisie, ['ressources'], 'elle', acces.aujourdHui);
      const aRevoir = [...(dette.ok ? [] : dette.refus), ...points];
      if (!dette.ok || aRevoir.length > 0) return montrer(acces, id, saisie, aRevoir);
      return apres(
        await ouvrirLeDossier(acces, { demandeId: id, dette: dette.valeur, dits }),
        `/fsl/${id}`,
        () => refusDePage(DOSSIER_INTROUVABLE, 404),
      );
    },
    siInvalide: siAbsent,
  }),
];
