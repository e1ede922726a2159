import { z } from 'zod';
import { type Acces, apres, juger, route } from '#acces';
import type { PointARevoir } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { lireUnJour } from '#socle/pur';
import { lireUnReglement } from '../lire-les-reglements/lire-les-reglements.ts';
import {
  communDesReglements,
  INTROUVABLE,
  POURQUOI_DES_REGLEMENTS,
} from '../lire-les-reglements/montrer-un-reglement.tsx';
import { droits } from '../regles-d-acces.ts';
import { faitsDemandes } from '../saisir-des-faits/faits-demandes.ts';
import { lireLesFaits, lireUnNombre } from '../saisir-des-faits/lire-les-faits.ts';
import type { Reglement } from '../stockage/reglements.ts';
import type { Changement } from './changer-le-contenu.ts';
import { FormeDExemple, FormeDeCondition, FormeDeMontant } from './former-une-regle.page.tsx';
import { lireLaTete, type TeteSaisie, teteEnSaisie } from './lire-la-tete.ts';
import {
  estUnGenre,
  estUnMontant,
  lireUneCondition,
  lireUnMontantDAide,
} from './lire-une-regle.ts';
import { Brouillon, type Repris } from './rediger-un-reglement.page.tsx';
import {
  abandonnerUnBrouillon,
  changerUnBrouillon,
  direLeRefusDeRediger,
} from './rediger-un-reglement.ts';

const adresseDe = (id: string) => `/reglements/${id}/rediger`;
const ID = z.uuid();
const REVISION = z.coerce.number().int();
/** Every other field of these forms, by its name. */
const CHAMP = z.union([z.string().max(200_000), z.array(z.string().max(2000)).max(60)]);
const siAbsent = async () => refusDePage(INTROUVABLE, 404);

const cadrer = (titre: string, corps: React.ReactNode, statut = 200): Reponse =>
  page({ statut, titre, rubrique: 'reglements', corps, pourquoi: POURQUOI_DES_REGLEMENTS });

/** Gives the draft to who draws it: only to who writes, and only while it is not published. */
async function avecLeBrouillon(
  acces: Acces,
  id: string,
  faire: (reglement: Reglement) => Reponse | Promise<Reponse>,
): Promise<Reponse> {
  const verdict = juger(droits.rediger, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const lu = await lireUnReglement(acces, { id });
  if (!lu.ok) return refusDePage(INTROUVABLE, 404);
  const { reglement } = lu.valeur;
  return reglement.etat === 'publie' ? versLaPage(`/reglements/${id}`) : faire(reglement);
}

const montrer = (acces: Acces, id: string, repris: Repris = {}): Promise<Reponse> =>
  avecLeBrouillon(acces, id, (reglement) =>
    cadrer(
      'Écrire ce règlement',
      <Brouillon reglement={reglement} enTete={teteEnSaisie(reglement)} {...repris} />,
      repris.refus || repris.aRevoir ? 422 : 200,
    ),
  );

const changer = async (acces: Acces, id: string, revision: number, changement: Changement) =>
  apres(await changerUnBrouillon(acces, { id, revision, changement }), adresseDe(id), (refus) =>
    montrer(acces, id, { refus: direLeRefusDeRediger(refus) }),
  );

const pageDeRegle = (
  acces: Acces,
  { id, genre, dans = '' }: { id: string; genre: string; dans?: string | undefined },
  repris: { saisie?: TeteSaisie; aRevoir?: readonly PointARevoir[] } = {},
) =>
  avecLeBrouillon(acces, id, (reglement) =>
    estUnGenre(genre)
      ? cadrer(
          'Une condition',
          <FormeDeCondition reglement={reglement} genre={genre} dans={dans} {...repris} />,
          repris.aRevoir ? 422 : 200,
        )
      : refusDePage('Ce genre de condition n’existe pas.', 404),
  );

const pageDeMontant = (
  acces: Acces,
  { id, genre }: { id: string; genre: string },
  repris: { saisie?: TeteSaisie; aRevoir?: readonly PointARevoir[] } = {},
) =>
  avecLeBrouillon(acces, id, (reglement) =>
    estUnMontant(genre)
      ? cadrer(
          'Le montant',
          <FormeDeMontant reglement={reglement} genre={genre} {...repris} />,
          repris.aRevoir ? 422 : 200,
        )
      : refusDePage('Ce genre de montant n’existe pas.', 404),
  );

const pageDExemple = (
  acces: Acces,
  id: string,
  repris: { saisie?: TeteSaisie; aRevoir?: readonly PointARevoir[] } = {},
) =>
  avecLeBrouillon(acces, id, (reglement) =>
    cadrer(
      'Un exemple',
      <FormeDExemple reglement={reglement} {...repris} />,
      repris.aRevoir ? 422 : 200,
    ),
  );

const MOT = z.string().max(60).catch('');
const CHEMIN_DE_REGLE = z
  .string()
  .regex(/^(\d+(\.\d+)*)?$/)
  .max(40)
  .catch('');

export const routesDeRedaction: RouteQuelconque<Acces>[] = [
  route({
    ...communDesReglements,
    methode: 'GET',
    chemin: '/reglements/:id/rediger',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => montrer(acces, id),
    siInvalide: siAbsent,
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/tete',
    entree: z.object({ id: ID, revision: REVISION }).catchall(CHAMP),
    traiter: async (acces, { id, revision, ...saisie }) => {
      const lue = lireLaTete(saisie, acces.aujourdHui);
      if (!lue.ok) return montrer(acces, id, { saisie, aRevoir: lue.refus });
      const { tete, ...reste } = lue.valeur;
      const changement = { quoi: 'tete', tete } as const;
      return apres(
        await changerUnBrouillon(acces, { id, revision, changement, ...reste }),
        `/reglements/${id}`,
        (refus) => montrer(acces, id, { saisie, refus: direLeRefusDeRediger(refus) }),
      );
    },
    siInvalide: siAbsent,
  }),
  route({
    ...communDesReglements,
    methode: 'GET',
    chemin: '/reglements/:id/condition',
    entree: z.object({ id: ID, genre: MOT, dans: CHEMIN_DE_REGLE }),
    traiter: (acces, saisie) => pageDeRegle(acces, saisie),
    siInvalide: siAbsent,
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/condition',
    entree: z
      .object({ id: ID, revision: REVISION, genre: MOT, dans: CHEMIN_DE_REGLE })
      .catchall(CHAMP),
    traiter: async (acces, { id, revision, genre, dans, ...saisie }) => {
      if (!estUnGenre(genre)) return pageDeRegle(acces, { id, genre, dans });
      const lue = lireUneCondition(genre, saisie);
      if (!lue.ok) return pageDeRegle(acces, { id, genre, dans }, { saisie, aRevoir: lue.refus });
      const condition = lue.valeur;
      return changer(acces, id, revision, { quoi: 'ajouter_condition', dans, condition });
    },
    siInvalide: siAbsent,
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/condition/retirer',
    entree: z.object({ id: ID, revision: REVISION, chemin: CHEMIN_DE_REGLE }),
    traiter: (acces, { id, revision, chemin }) =>
      changer(acces, id, revision, { quoi: 'retirer_condition', chemin }),
    siInvalide: siAbsent,
  }),
  route({
    ...communDesReglements,
    methode: 'GET',
    chemin: '/reglements/:id/montant',
    entree: z.object({ id: ID, genre: MOT }),
    traiter: (acces, saisie) => pageDeMontant(acces, saisie),
    siInvalide: siAbsent,
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/montant',
    entree: z.object({ id: ID, revision: REVISION, genre: MOT }).catchall(CHAMP),
    traiter: async (acces, { id, revision, genre, ...saisie }) => {
      if (!estUnMontant(genre)) return pageDeMontant(acces, { id, genre });
      const lu = lireUnMontantDAide(genre, saisie);
      if (!lu.ok) return pageDeMontant(acces, { id, genre }, { saisie, aRevoir: lu.refus });
      return changer(acces, id, revision, { quoi: 'montant', montant: lu.valeur });
    },
    siInvalide: siAbsent,
  }),
  route({
    ...communDesReglements,
    methode: 'GET',
    chemin: '/reglements/:id/exemple',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => pageDExemple(acces, id),
    siInvalide: siAbsent,
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/exemple',
    entree: z
      .object({
        id: ID,
        revision: REVISION,
        titre: z.string().max(300).catch(''),
        date: MOT,
        reponse: z.enum(['du', 'non_du', 'inconnu', 'hors_champ']).catch('du'),
        euros: MOT,
      })
      .catchall(CHAMP),
    traiter: (acces, { id, revision, ...saisie }) =>
      avecLeBrouillon(acces, id, async ({ contenu }) => {
        const { titre, date, reponse, euros } = saisie;
        const lus = lireLesFaits(saisie, faitsDemandes(contenu));
        const jour = lireUnJour(date, acces.aujourdHui);
        const somme = euros.trim() === '' ? undefined : lireUnNombre(euros);
        const aRevoir = [
          ...(titre.trim().length < 3
            ? [{ champ: 'titre', phrase: 'Dites cette situation en une phrase.' }]
            : []),
          ...(jour.ok
            ? []
            : [{ champ: 'date', phrase: 'Écrivez un jour, par exemple 02/03/2027.' }]),
          ...lus.points,
          ...(somme === null
            ? [{ champ: 'euros', phrase: 'Écrivez une somme, en chiffres.' }]
            : []),
        ];
        if (aRevoir.length > 0 || !jour.ok) return pageDExemple(acces, id, { saisie, aRevoir });
        const attendu = { reponse, ...(typeof somme === 'number' ? { euros: somme } : {}) };
        const exemple = { titre: titre.trim(), date: jour.valeur, faits: lus.faits, attendu };
        return changer(acces, id, revision, { quoi: 'ajouter_exemple', exemple });
      }),
    siInvalide: siAbsent,
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/exemple/retirer',
    entree: z.object({ id: ID, revision: REVISION, rang: z.coerce.number().int().min(0) }),
    traiter: (acces, { id, revision, rang }) =>
      changer(acces, id, revision, { quoi: 'retirer_exemple', rang }),
    siInvalide: siAbsent,
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/abandonner',
    entree: z.object({ id: ID }),
    traiter: async (acces, { id }) =>
      apres(await abandonnerUnBrouillon(acces, { id }), '/reglements', (refus) =>
        refusDePage(direLeRefusDeRediger(refus), 409),
      ),
    siInvalide: siAbsent,
  }),
];
