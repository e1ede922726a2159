import { z } from 'zod';
import { type Acces, route } from '#acces';
import { Bouton, Cache, Champ, EnTete, Formulaire, type PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { POURQUOI_LA_FICHE } from '../lire-un-premier-contact/montrer-la-fiche.tsx';
import { choisirUnSite } from '../tenir-le-guichet/choisir-un-site.ts';
import {
  convertirUneReponseSimple,
  direPourquoiPasConvertie,
} from './convertir-une-reponse-simple.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'poursuivre ce qu’une personne avait dit',
  chemin: '/accueil/reprendre',
} as const;
const site = z.coerce.number().int().optional().catch(undefined);

const Reprendre = ({
  siteId,
  saisie,
  aRevoir,
}: {
  siteId: number;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <>
    <EnTete
      retour={{ href: `/accueil?site=${siteId}`, libelle: 'Accueil' }}
      titre="Elle revient avec son reçu"
      phrase="Son code retrouve ce qu’elle avait dit : elle ne le redit pas, et vous ne le retapez pas."
    />
    <Formulaire action="/accueil/reprendre" saisie={saisie} aRevoir={aRevoir} libelle="Son code">
      <Cache nom="site" valeur={siteId} />
      <div data-premier-champ="">
        <Champ
          nom="code"
          libelle="Le code de son reçu"
          aide="Douze signes, avec ou sans espaces."
          longueur={40}
          sansCorrection
        />
      </div>
      <div>
        <Bouton genre="plein">Poursuivre sa demande</Bouton>
      </div>
    </Formulaire>
  </>
);

async function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>>,
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const choix = await choisirUnSite(acces, Number(saisie.site) || undefined);
  if (!choix.ok) return refusDePage(choix.refus.motif);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Elle revient avec son reçu',
    rubrique: 'accueil',
    lieu: choix.valeur.site.nom,
    corps: <Reprendre siteId={choix.valeur.site.id} saisie={saisie} aRevoir={aRevoir} />,
    pourquoi: POURQUOI_LA_FICHE,
  });
}

export const routesDeConversion: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ site }),
    traiter: (acces, saisie) => montrer(acces, saisie),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({ site, code: z.string().max(80).optional().catch(undefined) }),
    traiter: async (acces, { site: siteId, code = '' }) => {
      const convertie = await convertirUneReponseSimple(acces, { code, siteId });
      if (convertie.ok) return versLaPage(`/accueil/contacts/${convertie.valeur.id}`);
      if (convertie.refus.raison !== 'code_sans_suite') return refusDePage(convertie.refus.motif);
      return montrer(acces, { site: siteId, code }, [
        { champ: 'code', phrase: direPourquoiPasConvertie(convertie.refus) },
      ]);
    },
  }),
];
