import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import {
  Bandeau,
  Bouton,
  Champ,
  ChampDate,
  EnTete,
  Formulaire,
  type PointARevoir,
} from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { ecrireDatePartielle, lireUneDate } from '#socle/pur';
import { POURQUOI_LE_REPERAGE } from '../pourquoi.ts';
import { droits } from '../regles-d-acces.ts';
import { noterUneOpposition } from './noter-une-opposition.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'ne plus chercher qui ne le veut pas',
} as const;

const NoterUneOpposition = ({
  saisie,
  aRevoir,
  notee,
}: {
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  notee: boolean;
}) => (
  <>
    <EnTete
      titre="Elle ne veut pas être cherchée"
      phrase="Ce refus est gardé sans son nom, et vaut quel que soit le fichier qui la nomme ensuite. Ses droits restent les siens : elle peut toujours demander."
    />
    {notee ? (
      <Bandeau etat="fait" titre="C’est noté. Plus personne n’ira vers elle par ici." />
    ) : null}
    <Formulaire action="/non-recours/oppositions" saisie={saisie} aRevoir={aRevoir}>
      <Champ nom="prenom" libelle="Son prénom" longueur={150} />
      <Champ nom="nom" libelle="Son nom" longueur={150} />
      <ChampDate nom="naissance" libelle="Sa date de naissance" />
      <div>
        <Bouton>Noter son refus</Bouton>
      </div>
    </Formulaire>
    <p>
      <a href="/non-recours">Ce qui est cherché, et pour quoi</a>
    </p>
  </>
);

function montrer(
  acces: Acces,
  saisie: Readonly<Record<string, unknown>> = {},
  aRevoir: readonly PointARevoir[] = [],
  notee = false,
): Reponse {
  const verdict = juger(droits.noterUneOpposition, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Elle ne veut pas être cherchée',
    rubrique: 'non-recours',
    corps: <NoterUneOpposition saisie={saisie} aRevoir={aRevoir} notee={notee} />,
    pourquoi: POURQUOI_LE_REPERAGE,
  });
}

const court = z.string().max(150).catch('');

export const routesDesOppositions: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/non-recours/oppositions',
    entree: z.object({ notee: z.string().optional() }),
    traiter: async (acces, { notee }) => montrer(acces, {}, [], notee !== undefined),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/non-recours/oppositions',
    entree: z.object({ prenom: court, nom: court, naissance: court }),
    traiter: async (acces, saisie) => {
      const date = lireUneDate(saisie.naissance, acces.aujourdHui);
      const naissance = date ? ecrireDatePartielle(date) : '';
      const fait = await noterUneOpposition(acces, { ...saisie, naissance });
      return apres(fait, '/non-recours/oppositions?notee=1', ({ champ, phrase }) =>
        montrer(acces, saisie, [{ champ, phrase }]),
      );
    },
    siInvalide: async (acces, aRevoir, saisie) => montrer(acces, saisie, aRevoir),
  }),
];
