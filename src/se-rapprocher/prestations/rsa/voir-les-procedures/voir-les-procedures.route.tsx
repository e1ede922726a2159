import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { Bandeau, EnTete } from '#interface';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { lireUnMontant, refuse } from '#socle/pur';
import { constaterUneDette } from '../constater-une-dette/constater-une-dette.ts';
import { demanderUneRemise, repondreALaRemise } from '../constater-une-dette/remettre-une-dette.ts';
import { deciderUneSanction } from '../engager-une-sanction/decider-une-sanction.ts';
import { engagerUneSanction } from '../engager-une-sanction/engager-une-sanction.ts';
import { finirUneSanction } from '../engager-une-sanction/finir-une-sanction.ts';
import { noterLAudition, recevoirSesObservations } from '../engager-une-sanction/l-entendre.ts';
import { entierEcrit, jourEcrit } from '../gestes/lire-la-saisie.ts';
import { droits } from '../regles-d-acces.ts';
import { lireUnParcours } from '../voir-un-parcours/lire-un-parcours.ts';
import {
  commun,
  introuvable,
  POURQUOI_LE_RSA,
  type Reprise,
} from '../voir-un-parcours/montrer.tsx';
import { gesteSur, ID } from '../voir-un-parcours/un-geste.route.tsx';
import { PanneauDesDettes } from './dettes.panneau.tsx';
import { PanneauDesSanctions } from './sanctions.panneau.tsx';

async function montrer(acces: Acces, id: string, reste: Reprise = {}): Promise<Reponse> {
  const verdict = juger(droits.engagerUneProcedure, acces.lecteur);
  if (!verdict.accord) return refusDePage(verdict.motif);
  const lu = await lireUnParcours(acces, id);
  if (!lu.ok) return introuvable();
  const { refus, geste, saisie = {}, aRevoir = [] } = reste;
  const vu = { geste, saisie, aRevoir };
  const { decide } = lu.valeur;
  return page({
    statut: refus || aRevoir.length > 0 ? 422 : 200,
    titre: `Procédures et dettes de ${lu.valeur.nom}`,
    rubrique: 'rsa',
    corps: (
      <>
        <EnTete
          retour={{ href: `/rsa/${id}`, libelle: `Parcours de ${lu.valeur.nom}` }}
          titre="Procédures et dettes"
          phrase="Rien ne se décide avant qu’elle ait pu parler, et tout se conteste."
        />
        {refus ? (
          <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
            {refus}
          </Bandeau>
        ) : null}
        {decide.mode === 'departement' ? (
          <>
            <PanneauDesSanctions lu={lu.valeur} vu={vu} />
            <PanneauDesDettes lu={lu.valeur} vu={vu} />
          </>
        ) : (
          <p>{decide.motif}</p>
        )}
      </>
    ),
    aRevoir,
    parceQue: droits.engagerUneProcedure.phrase,
    pourquoi: POURQUOI_LE_RSA,
  });
}

const aRevoir = (champ: string, phrase: string) =>
  Promise.resolve(refuse({ raison: 'a_revoir' as const, champ, phrase }));
const OBJET = z.uuid('Cette adresse n’ouvre rien.');

const unActe = gesteSur({ chemin: (id) => `/rsa/${id}/procedures`, montrer });

const texte = (signes: number) => z.string().max(signes, 'Raccourcissez ce texte.').default('');
const nombre = z.string().max(4).default('');
const jour = z.string().max(40).default('');
const ouiNon = z.enum(['oui', 'non']).default('non').catch('non');

export const routesDesProcedures: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/rsa/:id/procedures',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => montrer(acces, id),
  }),
  unActe(
    'engager',
    'procedures/engager',
    {
      faits: texte(2000),
      manquementLe: jour,
      genre: z.enum(['suspension', 'suppression'], 'Choisissez ce qui est envisagé.'),
      rang: z.enum(['premiere', 'repetee'], 'Dites si c’est la première fois.'),
      taux: nombre,
      mois: nombre,
      personnes: nombre,
      majore: ouiNon,
    },
    (acces, lue) => {
      const manquementLe = jourEcrit(acces, lue.manquementLe);
      const [taux, mois, personnes] = [lue.taux, lue.mois, lue.personnes].map(entierEcrit);
      if (!manquementLe) return aRevoir('manquementLe', 'Écrivez le jour, par exemple 14/11/2026.');
      if (!taux) return aRevoir('taux', 'Écrivez un taux en nombre entier.');
      if (!mois) return aRevoir('mois', 'Écrivez un nombre entier de mois.');
      if (!personnes) return aRevoir('personnes', 'Écrivez combien elles sont au foyer.');
      return engagerUneSanction(acces, {
        parcoursId: lue.id,
        faits: lue.faits,
        manquementLe,
        genre: lue.genre,
        rang: lue.rang,
        taux,
        mois,
        foyer: { personnes, majore: lue.majore === 'oui' },
      });
    },
  ),
  unActe(
    'observations',
    'procedures/:sanction/observations',
    { sanction: OBJET, observations: texte(4000), audition: ouiNon, accompagneeDe: texte(120) },
    (acces, lue) =>
      recevoirSesObservations(acces, {
        sanctionId: lue.sanction,
        observations: lue.observations,
        auditionDemandee: lue.audition === 'oui',
        accompagneeDe: lue.accompagneeDe,
      }),
  ),
  unActe(
    'audition',
    'procedures/:sanction/audition',
    { sanction: OBJET, proposeeLe: jour, entendueLe: jour, avisDeLEquipe: texte(1000) },
    (acces, lue) =>
      noterLAudition(acces, {
        sanctionId: lue.sanction,
        proposeeLe: jourEcrit(acces, lue.proposeeLe, 'a_venir'),
        entendueLe: jourEcrit(acces, lue.entendueLe),
        avisDeLEquipe: lue.avisDeLEquipe,
      }),
  ),
  unActe('decider', 'procedures/:sanction/decider', { sanction: OBJET }, (acces, lue) =>
    deciderUneSanction(acces, lue.sanction),
  ),
  unActe(
    'finir',
    'procedures/:sanction/finir',
    { sanction: OBJET, parceQue: texte(500), mensuel: z.string().max(20).default('') },
    (acces, lue) => {
      const mensuel = lue.mensuel.trim() === '' ? null : lireUnMontant(lue.mensuel);
      if (mensuel && !mensuel.ok)
        return aRevoir('mensuel', 'Écrivez un montant en euros, par exemple 651,69.');
      return finirUneSanction(acces, {
        sanctionId: lue.sanction,
        parceQue: lue.parceQue,
        mensuel: mensuel?.valeur ?? null,
      });
    },
  ),
  unActe(
    'dette',
    'dettes',
    {
      montant: z.string().max(20).default(''),
      du: jour,
      au: jour,
      motif: texte(1000),
      fausseDeclaration: ouiNon,
    },
    (acces, lue) => {
      const montant = lireUnMontant(lue.montant);
      const [du, au] = [jourEcrit(acces, lue.du), jourEcrit(acces, lue.au)];
      if (!montant.ok)
        return aRevoir('montant', 'Écrivez un montant en euros, par exemple 651,69.');
      if (!du) return aRevoir('du', 'Écrivez le premier jour, par exemple 01/03/2026.');
      if (!au) return aRevoir('au', 'Écrivez le dernier jour, par exemple 31/03/2026.');
      return constaterUneDette(acces, {
        parcoursId: lue.id,
        montant: montant.valeur,
        du,
        au,
        motif: lue.motif,
        fausseDeclarationEtablie: lue.fausseDeclaration === 'oui',
      });
    },
  ),
  unActe('remise', 'dettes/:dette/remise', { dette: OBJET, mots: texte(2000) }, (acces, lue) =>
    demanderUneRemise(acces, { parcoursId: lue.id, detteId: lue.dette, mots: lue.mots }),
  ),
  unActe(
    'repondre-remise',
    'dettes/:dette/repondre',
    { dette: OBJET, accordee: z.string().max(20).default(''), motif: texte(1000) },
    (acces, lue) => {
      const accordee = lireUnMontant(lue.accordee);
      return accordee.ok
        ? repondreALaRemise(acces, {
            parcoursId: lue.id,
            detteId: lue.dette,
            accordee: accordee.valeur,
            motif: lue.motif,
          })
        : aRevoir('accordee', 'Écrivez un montant en euros, zéro pour refuser.');
    },
  ),
];
