import { z } from 'zod';
import type { Acces } from '#acces';
import { Champ, ChampDate, ListeDeChoix } from '#interface';
import type { RouteQuelconque } from '#socle';
import { lireDesJours } from '#socle/pur';
import { direLaNaissance, options, REPRESENTATIONS } from '../domaine/mots.ts';
import { type BlocATenir, finir, joursARevoir } from '../tenir-la-fiche/cadre-de-formulaire.tsx';
import {
  cles,
  court,
  finirOuRetirer,
  revoir,
  tenirUnBloc,
} from '../tenir-la-fiche/tenir-un-bloc.ts';
import type { Fiche } from '../voir-une-personne/lire-la-fiche.ts';
import { direLaRepresentation } from '../voir-une-personne/sa-fiche.tsx';
import { direQuiLaRepresente } from './dire-qui-la-represente.ts';

/** Her own lines: those by which she represents another are kept on the other's record. */
const siennes = ({ personne, representations }: Fiche) =>
  representations.filter(({ personneId }) => personneId === personne.id);

/** Who has a record and is linked to her: chosen rather than typed, so that both records say it. */
const deSonFoyer = ({ liens, representations, personne }: Fiche) => {
  const autres = [
    ...liens.filter(({ au }) => au === null).map(({ autre }) => autre),
    ...representations.flatMap(({ autre, personneId }) =>
      autre && personneId === personne.id ? [autre] : [],
    ),
  ];
  return [...new Map(autres.map(({ id, nomDit }) => [id, nomDit]))].map(([valeur, libelle]) => ({
    valeur,
    libelle,
  }));
};

export const REPRESENTATION: BlocATenir = {
  titre: 'Qui décide avec elle',
  phrase:
    'Par un jugement ou par la loi, avec ses dates. Majeure, sans rien ici, elle décide seule.',
  ou: 'representation',
  bouton: 'Ajouter',
  lignes: {
    titre: 'Ce qui est dit',
    finir: 'C’est fini aujourd’hui',
    retirer: 'C’est une erreur : retirer cette ligne',
    de: (fiche) =>
      siennes(fiche).map((une) => {
        const [quoi, dit] = direLaRepresentation(une, fiche.personne.id);
        return { id: une.id, dit: `${quoi} : ${dit}`, au: une.au };
      }),
    saisie: (fiche, id) => {
      const une = siennes(fiche).find((ligne) => ligne.id === id);
      return une
        ? {
            nature: une.nature,
            par: une.par ?? '',
            parQui: une.parQui ?? '',
            du: direLaNaissance(une.du) ?? '',
            au: direLaNaissance(une.au) ?? '',
          }
        : null;
    },
  },
  champs: (fiche) => {
    const proches = deSonFoyer(fiche);
    return (
      <>
        <ListeDeChoix nom="nature" libelle="Ce que c’est" options={options(REPRESENTATIONS)} />
        {proches.length > 0 ? (
          <ListeDeChoix
            nom="par"
            libelle="Qui l’exerce"
            aide="Pour un retrait, à qui elle est retirée. Pour une délégation, qui l’exerce désormais."
            facultatif
            vide="Quelqu’un d’autre, ou un service"
            options={proches}
          />
        ) : null}
        <Champ
          nom="parQui"
          libelle={proches.length > 0 ? 'Ou son nom' : 'Qui l’exerce'}
          facultatif={proches.length > 0}
          aide="Une personne, un service ou une association."
        />
        <ChampDate nom="du" libelle="Depuis le" />
        <ChampDate nom="au" libelle="Jusqu’au" facultatif />
      </>
    );
  },
};

export const routesDeLaRepresentation: RouteQuelconque<Acces>[] = [
  ...tenirUnBloc(
    REPRESENTATION,
    {
      nature: z.enum(cles(REPRESENTATIONS), 'Choisissez ce que c’est.'),
      par: z.uuid().optional(),
      parQui: court('').optional(),
      du: z.string('Écrivez depuis quand.').max(40),
      au: z.string().max(40).optional(),
    },
    async (acces, saisie, brute) => {
      const { id, ligne, nature, par, parQui } = saisie;
      const { du, au } = saisie;
      const jours = lireDesJours({ du, au }, acces.aujourdHui, { du: 'passe' });
      if (!jours.ok) return joursARevoir(acces, id, REPRESENTATION, brute, jours.refus);
      const dite = { id, ligne, nature, par, parQui, ...jours.valeur };
      const fait = await direQuiLaRepresente(acces, dite);
      return finir(acces, id, REPRESENTATION, fait, brute, ({ raison }) => {
        if (raison === 'dates')
          return revoir('au', 'La fin est avant le début. Vérifiez les deux dates.');
        if (raison === 'avant_sa_naissance')
          return revoir('du', 'Ce jour est avant sa naissance. Vérifiez-le, ou son identité.');
        return revoir('parQui', 'Dites qui l’exerce : choisissez-le, ou écrivez son nom.');
      });
    },
  ),
  ...finirOuRetirer(REPRESENTATION, 'representation'),
];
