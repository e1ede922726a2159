import { z } from 'zod';
import type { Acces } from '#acces';
import { Cache, ChampDate } from '#interface';
import type { RouteQuelconque } from '#socle';
import { lireUneDate } from '#socle/pur';
import { ChampsDAccueil, ChampsDIdentite } from '../creer-une-personne/champs-d-identite.tsx';
import {
  accueilSchema,
  DATE_ILLISIBLE,
  identiteSchema,
  identiteTapee,
} from '../creer-une-personne/lire-la-saisie.ts';
import { direLaNaissance } from '../domaine/mots.ts';
import { direLeRefusDIdentite } from '../domaine/personne.ts';
import { type BlocATenir, finir, montrerLeBloc } from '../tenir-la-fiche/cadre-de-formulaire.tsx';
import { revoir, tenirUnBloc } from '../tenir-la-fiche/tenir-un-bloc.ts';
import { corrigerLIdentite } from './corriger-l-identite.ts';

const IDENTITE: BlocATenir = {
  titre: 'Qui elle est',
  phrase: 'Seulement ce qu’elle dit, comme elle le dit.',
  ou: 'identite',
  bouton: 'Enregistrer',
  depart: ({ personne }) => ({
    ...personne.identite,
    naissance: direLaNaissance(personne.naissance) ?? '',
    langue: personne.langue ?? '',
    interprete: personne.interprete ? 'oui' : '',
    amenagements: personne.amenagements,
    deces: direLaNaissance(personne.deces) ?? '',
  }),
  champs: ({ personne }) => (
    <>
      <Cache nom="version" valeur={personne.version} />
      <ChampsDIdentite />
      <ChampsDAccueil autres={personne.amenagements} />
      <ChampDate
        nom="deces"
        libelle="Décès"
        facultatif
        aide="Le jour, le mois ou l’année : ce qui est connu. Videz la case si c’est une erreur."
      />
    </>
  ),
};

export const routesDeLIdentite: RouteQuelconque<Acces>[] = tenirUnBloc(
  IDENTITE,
  {
    ...identiteSchema,
    ...accueilSchema,
    version: z.coerce.number().int(),
    deces: z.string().max(40).optional(),
  },
  async (acces, saisie, brute) => {
    const revenir = (champ: string, phrase: string) =>
      montrerLeBloc(acces, saisie.id, IDENTITE, {
        saisie: brute,
        aRevoir: [revoir(champ, phrase)],
      });
    const lue = identiteTapee(saisie, acces.aujourdHui);
    if (!lue) return revenir('naissance', DATE_ILLISIBLE);
    const deces = saisie.deces ? lireUneDate(saisie.deces, acces.aujourdHui) : null;
    if (saisie.deces && !deces) return revenir('deces', DATE_ILLISIBLE);
    const fait = await corrigerLIdentite(acces, {
      ...lue,
      id: saisie.id,
      version: saisie.version,
      langue: saisie.langue ?? null,
      interprete: saisie.interprete.includes('oui'),
      amenagements: saisie.amenagements,
      deces,
    });
    return finir(acces, saisie.id, IDENTITE, fait, brute, (refus) => {
      if (refus.raison === 'nom') return revoir(refus.champ, direLeRefusDIdentite(refus));
      return refus.raison === 'deces'
        ? revoir(
            'deces',
            'Ce décès est avant sa naissance, ou n’est pas venu. Vérifiez les deux dates.',
          )
        : revoir('nature', 'Quelqu’un vient de changer cette fiche. Rouvrez-la, puis corrigez.');
    });
  },
);
