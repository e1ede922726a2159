import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { ChampDate, ZoneDeTexte } from '#interface';
import { type RouteQuelconque, refusDePage } from '#socle';
import { lireDesJours } from '#socle/pur';
import { direLeRefusDePrecaution, type RefusDePrecaution } from '../domaine/precaution.ts';
import {
  type BlocATenir,
  commun,
  finir,
  joursARevoir,
  montrerLeBloc,
} from '../tenir-la-fiche/cadre-de-formulaire.tsx';
import { ficheATenir } from '../tenir-la-fiche/ecrire.ts';
import { tenirUnBloc } from '../tenir-la-fiche/tenir-un-bloc.ts';
import { ficheFermee, uneFiche } from '../voir-une-personne/voir-une-personne.route.tsx';
import {
  direLaPrecaution,
  leverUnePrecaution,
  noterSaReponse,
  poserUnePrecaution,
  validerUnePrecaution,
} from './poser-une-precaution.ts';

const POSER: BlocATenir = {
  titre: 'Précaution d’accueil',
  phrase:
    'Un fait daté et ce qu’on fait pour la recevoir. L’encadrement valide, elle peut répondre, et tout s’efface des écrans à la date de fin.',
  ou: 'precaution',
  bouton: 'Proposer cette précaution',
  champs: () => (
    <>
      <ZoneDeTexte nom="faits" libelle="Les faits" longueur={1000} />
      <ChampDate nom="faitsLe" libelle="Quand" />
      <ZoneDeTexte nom="mesure" libelle="Ce qu’on fait" lignes={2} longueur={500} />
      <ChampDate nom="au" libelle="Jusqu’au" aide="Six mois au plus." />
    </>
  ),
};
const CHAMP: Readonly<Record<RefusDePrecaution['raison'], string>> = {
  faits: 'faits',
  mesure: 'mesure',
  faits_a_venir: 'faitsLe',
  fin: 'au',
};

const poser = tenirUnBloc(
  POSER,
  {
    faits: z.string('Écrivez les faits.').max(1000),
    faitsLe: z.string('Écrivez quand.').max(40),
    mesure: z.string('Écrivez ce qu’on fait.').max(500),
    au: z.string('Écrivez jusqu’à quand : six mois au plus.').max(40),
  },
  async (acces, saisie, brute) => {
    const { faitsLe, au } = saisie;
    const jours = lireDesJours({ faitsLe, au }, acces.aujourdHui, { faitsLe: 'passe' });
    if (!jours.ok) return joursARevoir(acces, saisie.id, POSER, brute, jours.refus);
    const { id, faits, mesure } = saisie;
    const fait = await poserUnePrecaution(acces, {
      personneId: id,
      faits,
      mesure,
      ...jours.valeur,
    });
    return finir(acces, id, POSER, fait, brute, (refus) =>
      refus.raison === 'pas_a_vous'
        ? { champ: 'faits', phrase: '' }
        : { champ: CHAMP[refus.raison], phrase: direLeRefusDePrecaution(refus) },
    );
  },
);

const uneDElles = z.object({ id: uneFiche.shape.id, precaution: z.uuid() });

const decider = (verbe: 'valider' | 'lever' | 'dire', faire: typeof validerUnePrecaution) =>
  route({
    ...commun,
    methode: 'POST',
    chemin: `/personnes/:id/precaution/:precaution/${verbe}`,
    entree: uneDElles,
    traiter: async (acces, { id, precaution }) => {
      const fait = await faire(acces, { personneId: id, id: precaution });
      return apres(fait, `/personnes/${id}`, async () =>
        (await ficheATenir(acces, id))
          ? refusDePage(
              'Cette précaution n’attend plus cela : quelqu’un vient d’en décider, ou vous l’avez posée. Revenez à sa fiche.',
              404,
            )
          : ficheFermee(id),
      );
    },
  });

const repondre = (precaution: string): BlocATenir => ({
  titre: 'Sa réponse',
  phrase: 'Dans ses mots. Elle reste à côté des faits.',
  ou: `precaution/${precaution}`,
  bouton: 'Enregistrer sa réponse',
  champs: () => <ZoneDeTexte nom="mots" libelle="Ce qu’elle répond" sesMots longueur={1000} />,
});

export const routesDesPrecautions: RouteQuelconque<Acces>[] = [
  ...poser,
  decider('valider', validerUnePrecaution),
  decider('lever', leverUnePrecaution),
  decider('dire', direLaPrecaution),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/personnes/:id/precaution/:precaution',
    entree: uneDElles,
    traiter: (acces, { id, precaution }) => montrerLeBloc(acces, id, repondre(precaution)),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/personnes/:id/precaution/:precaution',
    entree: uneDElles.extend({ mots: z.string('Écrivez ce qu’elle répond.').max(1000) }),
    traiter: async (acces, { id, precaution, mots }) => {
      const fait = await noterSaReponse(acces, { personneId: id, id: precaution, mots });
      return finir(acces, id, repondre(precaution), fait, { mots }, ({ raison }) => ({
        champ: 'mots',
        phrase:
          raison === 'plus_la'
            ? 'Cette précaution vient d’être levée, ou elle est finie : il n’y a plus rien à quoi répondre.'
            : 'Écrivez ce qu’elle répond.',
      }));
    },
    siInvalide: (acces, aRevoir, saisie) =>
      montrerLeBloc(acces, String(saisie.id), repondre(String(saisie.precaution)), {
        saisie,
        aRevoir,
      }),
  }),
];
