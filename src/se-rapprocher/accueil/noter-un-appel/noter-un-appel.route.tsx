import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import {
  Bouton,
  Cache,
  Champ,
  EnTete,
  Formulaire,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { POURQUOI_LA_FICHE } from '../lire-un-premier-contact/montrer-la-fiche.tsx';
import { choisirUnSite } from '../tenir-le-guichet/choisir-un-site.ts';
import { direPourquoiPasNote, noterUnAppel } from './noter-un-appel.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accueillir',
  chemin: '/accueil/appel',
} as const;

const texte = (longueur: number) =>
  z.string().max(longueur, `C’est trop long : ${longueur} signes suffisent ici.`).optional();
const site = z.coerce.number().int().optional().catch(undefined);

const NoterUnAppel = ({
  lieu,
  siteId,
  saisie,
  aRevoir,
}: {
  lieu: string;
  siteId: number;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <>
    <EnTete
      retour={{ href: `/accueil?site=${siteId}`, libelle: 'Accueil' }}
      titre="Appel reçu"
      phrase={`${lieu}. Une ligne suffit : elle devient une fiche.`}
    />
    <Formulaire action="/accueil/appel" saisie={saisie} aRevoir={aRevoir} libelle="Appel reçu">
      <Cache nom="site" valeur={siteId} />
      <div data-premier-champ="">
        <ZoneDeTexte
          nom="paroles"
          libelle="Ce que la personne dit, avec ses mots"
          sesMots
          lignes={2}
        />
      </div>
      <ZoneDeTexte
        nom="reponse"
        libelle="Ce que nous avons répondu"
        aide="Répondu tout de suite : c’est une réponse simple. Vide : la fiche reste ouverte."
        lignes={2}
        longueur={2000}
        facultatif
      />
      <Champ nom="nomDit" libelle="Le nom qu’elle donne" longueur={80} facultatif />
      <Champ
        nom="telephone"
        libelle="Un numéro sûr pour elle"
        type="tel"
        inputMode="tel"
        largeur="court"
        longueur={20}
        facultatif
      />
      <div>
        <Bouton genre="plein">Noter cet appel</Bouton>
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
  const { id, nom } = choix.valeur.site;
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Appel reçu',
    rubrique: 'accueil',
    lieu: nom,
    corps: <NoterUnAppel lieu={nom} siteId={id} saisie={saisie} aRevoir={aRevoir} />,
    pourquoi: POURQUOI_LA_FICHE,
  });
}

export const routesDesAppels: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ site }),
    traiter: (acces, saisie) => montrer(acces, saisie),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      site,
      paroles: texte(5000),
      reponse: texte(2000),
      nomDit: texte(80),
      telephone: texte(20),
    }),
    traiter: async (acces, { site: siteId, ...dit }) => {
      const note = await noterUnAppel(acces, { ...dit, siteId, paroles: dit.paroles ?? '' });
      return apres(
        note,
        (valeur) => `/accueil/contacts/${valeur.id}${valeur.conclu ? '/recu' : ''}`,
        (refus) =>
          montrer(acces, { site: siteId, ...dit }, [
            { champ: 'paroles', phrase: direPourquoiPasNote(refus) },
          ]),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, saisie, aRevoir),
  }),
];
