import { z } from 'zod';
import { DELAIS_DE_LA_BASE, type DelaisDeLaBase } from '../base/delais.ts';
import type { Lues, Variable } from './variable.ts';

/** How long the server waits for whoever is at the other end, in seconds, and how much it takes in. */
export interface DelaisDuServeur {
  /** To receive the headers, then the whole request: a client that sends one byte a second is let go. */
  entetes: number;
  requete: number;
  /** To hand over the whole answer: one that reads a byte a second, too. */
  reponse: number;
  inactivite: number;
  connexions: number;
  /** Bytes of a form without a file. */
  corps: number;
}

export const DELAIS_DU_SERVEUR: DelaisDuServeur = {
  entetes: 15,
  requete: 60,
  reponse: 120,
  inactivite: 72,
  connexions: 5_000,
  corps: 1_048_576,
};

const nombre = (
  nom: string,
  sert: string,
  [minimum, maximum]: readonly [number, number],
  defaut: number,
  unite: string,
): Variable<number> => ({
  nom,
  sert,
  attendu: `un nombre ${unite} de ${minimum} à ${maximum}`,
  exemple: String(defaut),
  sansElle: String(defaut),
  schema: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.number().int().min(minimum).max(maximum)),
});

const base = DELAIS_DE_LA_BASE;
const serveur = DELAIS_DU_SERVEUR;
const S = 'de secondes,';

/** What this process bears before it lets go, towards its database and towards its clients. */
export const variablesDesDelais = {
  attenteDeConnexion: nombre(
    'TISSERIN_ATTENTE_DE_CONNEXION',
    'combien de temps une demande attend une connexion à la base, avant la page « revenez » (503)',
    [1, 60],
    base.connexion,
    S,
  ),
  demandesEnAttente: nombre(
    'TISSERIN_DEMANDES_EN_ATTENTE',
    'combien de demandes attendent une connexion à la fois ; les suivantes sont priées de revenir (503)',
    [1, 10_000],
    base.enAttente,
    'de demandes,',
  ),
  delaiDePhrase: nombre(
    'TISSERIN_DELAI_DE_PHRASE',
    'ce que dure au plus une question posée à la base (statement_timeout)',
    [1, 3_600],
    base.phrase,
    S,
  ),
  delaiDeVerrou: nombre(
    'TISSERIN_DELAI_DE_VERROU',
    'combien de temps une écriture attend ce que tient une autre (lock_timeout)',
    [1, 600],
    base.verrou,
    S,
  ),
  delaiDeTransaction: nombre(
    'TISSERIN_DELAI_DE_TRANSACTION',
    'au bout de combien de temps sans question une transaction est coupée (idle_in_transaction_session_timeout)',
    [5, 3_600],
    base.transaction,
    S,
  ),
  delaiDEntetes: nombre(
    'TISSERIN_DELAI_D_ENTETES',
    'le temps laissé à un navigateur pour dire ce qu’il demande',
    [1, 300],
    serveur.entetes,
    S,
  ),
  delaiDeRequete: nombre(
    'TISSERIN_DELAI_DE_REQUETE',
    'le temps laissé à un navigateur pour tout envoyer, fichier compris',
    [1, 3_600],
    serveur.requete,
    S,
  ),
  delaiDeReponse: nombre(
    'TISSERIN_DELAI_DE_REPONSE',
    'le temps laissé à un navigateur pour tout recevoir (le flux en direct n’en a pas)',
    [1, 3_600],
    serveur.reponse,
    S,
  ),
  inactivite: nombre(
    'TISSERIN_INACTIVITE',
    'combien de temps une connexion sans demande reste ouverte ; plus que le mandataire',
    [1, 3_600],
    serveur.inactivite,
    S,
  ),
  connexionsOuvertes: nombre(
    'TISSERIN_CONNEXIONS_OUVERTES',
    'combien de connexions de navigateurs ce processus tient à la fois',
    [10, 100_000],
    serveur.connexions,
    'de connexions,',
  ),
  corps: nombre(
    'TISSERIN_CORPS',
    'ce que pèse au plus un formulaire sans fichier',
    [10_000, 100_000_000],
    serveur.corps,
    'd’octets,',
  ),
};

export interface Delais {
  base: DelaisDeLaBase;
  serveur: DelaisDuServeur;
}

export const DELAIS_PAR_DEFAUT: Delais = { base, serveur };

export const lireLesDelais = (v: Partial<Lues<typeof variablesDesDelais>>): Delais => ({
  base: {
    connexion: v.attenteDeConnexion ?? base.connexion,
    enAttente: v.demandesEnAttente ?? base.enAttente,
    phrase: v.delaiDePhrase ?? base.phrase,
    verrou: v.delaiDeVerrou ?? base.verrou,
    transaction: v.delaiDeTransaction ?? base.transaction,
  },
  serveur: {
    entetes: v.delaiDEntetes ?? serveur.entetes,
    requete: v.delaiDeRequete ?? serveur.requete,
    reponse: v.delaiDeReponse ?? serveur.reponse,
    inactivite: v.inactivite ?? serveur.inactivite,
    connexions: v.connexionsOuvertes ?? serveur.connexions,
    corps: v.corps ?? serveur.corps,
  },
});
