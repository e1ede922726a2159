import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type Delais, lireLesDelais, variablesDesDelais } from './delais.ts';
import { type Env, lireLesVariables, type Variable } from './variable.ts';

/** Whom one writes to, published by what each is about; null: nobody is said, and the page says so. */
export interface Contacts {
  /** A flaw: `/.well-known/security.txt` (RFC 9116). */
  securite: string | null;
  /** Who protects data. */
  dpo: string | null;
  /** What cannot be read or used. */
  accessibilite: string | null;
}

/** What the environment says, read once at the start. */
export interface Reglages {
  mode: 'essai' | 'production';
  port: number;
  adresse: string;
  donnees: string;
  baseUrl: string | null;
  /** The owner's address, used by `tisserin migrer` alone. */
  proprietaireUrl: string | null;
  /** A streaming standby, for reads that owe no trace; null: the primary answers all. */
  lectureUrl: string | null;
  /** Seconds behind the primary, past which the standby is not read. */
  retardDeLecture: number;
  /** How many connections this process may hold. */
  connexions: number;
  delais: Delais;
  urlPublique: string;
  contacts: Contacts;
  /** Whose word about the caller's address is believed: the HTTPS proxies in front, by address or network. */
  mandataires: readonly string[];
  /** What a monitor must show to read the metrics from another machine; null: only this machine reads them. */
  jetonDeMesures: string | null;
  cle: Buffer;
}

const PORT_PAR_DEFAUT = 3993;
const CONNEXIONS_PAR_DEFAUT = 10;
const RETARD_PAR_DEFAUT = 10;

const CONTACT = /^(mailto:|https:\/\/|tel:)\S+$/;

const entier = (minimum: number, maximum: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(minimum).max(maximum));
const adresseDeBase = z
  .string()
  .refine((texte) => /^postgres(ql)?:\/\//.test(texte) && URL.canParse(texte));
const RESEAU = /^[0-9a-f.:]+(\/\d{1,3})?$/i;

/** Every setting of the foundations, in the order an operator reads them. */
export const variablesDuSocle = {
  mode: {
    nom: 'TISSERIN_MODE',
    sert: 'essai (sans rien installer, sur cette machine seule) ou production',
    attendu: 'essai ou production',
    exemple: 'production',
    sansElle: 'essai',
    schema: z.enum(['essai', 'production']) as unknown as Variable<
      'essai' | 'production'
    >['schema'],
  },
  baseUrl: {
    nom: 'DATABASE_URL',
    sert: 'la base PostgreSQL, avec le rôle de tous les jours',
    attendu: 'une adresse postgres://',
    exemple: 'postgres://tisserin@localhost/tisserin',
    sansElle: 'à l’essai, PGlite ; en production, refus',
    secret: true,
    schema: adresseDeBase,
  },
  proprietaireUrl: {
    nom: 'DATABASE_URL_PROPRIETAIRE',
    sert: 'la même base, avec le rôle propriétaire ; lue par « tisserin migrer » seulement',
    attendu: 'une adresse postgres://',
    exemple: 'postgres://tisserin_proprietaire@localhost/tisserin',
    sansElle: 'celle de DATABASE_URL',
    secret: true,
    schema: adresseDeBase,
  },
  lectureUrl: {
    nom: 'DATABASE_URL_LECTURE',
    sert: 'une réplique de la base, pour les pages publiques qui ne laissent pas de trace (lieux, chiffres, engagements)',
    attendu: 'une adresse postgres://',
    exemple: 'postgres://tisserin@replique/tisserin',
    sansElle: 'la base répond à tout',
    secret: true,
    schema: adresseDeBase,
  },
  retardDeLecture: {
    nom: 'TISSERIN_RETARD_DE_LECTURE',
    sert: 'de combien de secondes cette réplique peut retarder ; au-delà, la base répond',
    attendu: 'un nombre de 1 à 200',
    exemple: '10',
    sansElle: '10',
    schema: entier(1, 200),
  },
  connexions: {
    nom: 'TISSERIN_CONNEXIONS',
    sert: 'le nombre de connexions que ce processus ouvre au plus vers PostgreSQL',
    attendu: 'un nombre de 2 à 200',
    exemple: '20',
    sansElle: String(CONNEXIONS_PAR_DEFAUT),
    schema: entier(2, 200),
  },
  cle: {
    nom: 'TISSERIN_CLE',
    sert: 'la clé secrète : codes, reçus, scellement du journal ; à garder hors de la base',
    attendu: '64 caractères hexadécimaux (« openssl rand -hex 32 »)',
    exemple: '5f0c…(64 caractères)…9a',
    sansElle:
      'à l’essai, faite une fois et gardée dans le dossier des données ; en production, refus',
    secret: true,
    schema: z
      .string()
      .regex(/^[0-9a-f]{64}$/i)
      .transform((texte) => Buffer.from(texte, 'hex')),
  },
  urlPublique: {
    nom: 'TISSERIN_URL',
    sert: 'l’adresse que voient les navigateurs ; les reçus et les clés d’accès en dépendent',
    attendu: 'une adresse http ou https',
    exemple: 'https://tisserin.exemple.fr',
    sansElle: 'http://localhost et le port',
    schema: z.string().refine((texte) => /^https?:\/\//.test(texte) && URL.canParse(texte)),
  },
  contactSecurite: {
    nom: 'TISSERIN_CONTACT_SECURITE',
    sert: 'où signaler une faille ; publié dans /.well-known/security.txt',
    attendu: 'une adresse entière, mailto:, https:// ou tel:',
    exemple: 'mailto:securite@exemple.fr',
    sansElle: 'rien n’est publié',
    schema: z.string().regex(CONTACT),
  },
  contactDpo: {
    nom: 'TISSERIN_CONTACT_DPO',
    sert: 'où écrire à la déléguée ou au délégué à la protection des données ; publié dans /vos-donnees',
    attendu: 'une adresse entière, mailto:, https:// ou tel:',
    exemple: 'mailto:dpo@exemple.fr',
    sansElle: 'la page dit de demander dans un lieu d’accueil',
    schema: z.string().regex(CONTACT),
  },
  contactAccessibilite: {
    nom: 'TISSERIN_CONTACT_ACCESSIBILITE',
    sert: 'où signaler ce qui ne se lit pas ou ne s’emploie pas ; publié dans /accessibilite',
    attendu: 'une adresse entière, mailto:, https:// ou tel:',
    exemple: 'mailto:accessibilite@exemple.fr',
    sansElle: 'la page dit de le signaler dans un lieu d’accueil',
    schema: z.string().regex(CONTACT),
  },
  port: {
    nom: 'PORT',
    sert: 'le port où l’outil écoute',
    attendu: 'un nombre de 0 à 65535 (0 : n’importe lequel)',
    exemple: String(PORT_PAR_DEFAUT),
    sansElle: String(PORT_PAR_DEFAUT),
    schema: entier(0, 65_535),
  },
  adresse: {
    nom: 'TISSERIN_ADRESSE',
    sert: 'l’adresse où l’outil écoute, en production',
    attendu: 'une adresse de cette machine',
    exemple: '127.0.0.1',
    sansElle: '0.0.0.0 en production ; à l’essai, toujours 127.0.0.1',
    schema: z.string().regex(/^[0-9a-z.:-]+$/i),
  },
  mandataires: {
    nom: 'TISSERIN_MANDATAIRES',
    sert: 'les mandataires HTTPS placés devant, seuls crus quand ils disent d’où vient une demande',
    attendu: 'des adresses ou des réseaux, séparés par des virgules',
    exemple: '127.0.0.1,10.0.0.0/8',
    sansElle: 'aucun : l’adresse retenue est celle de qui se connecte',
    schema: z
      .string()
      .transform((texte) => texte.split(',').map((un) => un.trim()))
      .refine((reseaux) => reseaux.every((un) => RESEAU.test(un))),
  },
  jetonDeMesures: {
    nom: 'TISSERIN_JETON_DE_MESURES',
    sert: 'ce que la surveillance doit présenter (Authorization: Bearer) pour lire /metrics de plus loin que cette machine',
    attendu: 'au moins 24 caractères sans espace',
    exemple: 'un-jeton-tire-au-hasard-et-long',
    sansElle: '/metrics ne répond qu’à cette machine',
    secret: true,
    schema: z.string().regex(/^\S{24,}$/),
  },
  donnees: {
    nom: 'TISSERIN_DONNEES',
    sert: 'le dossier des données, à l’essai',
    attendu: 'un chemin',
    exemple: '/var/lib/tisserin',
    sansElle: './donnees',
    schema: z.string(),
  },
} satisfies Record<string, Variable>;

/** What does not stand by itself but together, in the sentence that gives the line to write. */
function fautesEnsemble(env: Env, mode: Reglages['mode'], cle: Buffer | undefined): string[] {
  const aUneBase = Boolean(env.DATABASE_URL || env.DATABASE_URL_FILE);
  if (aUneBase && env.TISSERIN_MODE === undefined)
    return [
      'DATABASE_URL est donnée sans mode. Écrivez TISSERIN_MODE=production pour utiliser cette base, ou retirez DATABASE_URL pour un essai.',
    ];
  if (mode !== 'production') return [];
  return [
    ...(aUneBase
      ? []
      : [
          'En production il faut une base. Écrivez par exemple DATABASE_URL=postgres://tisserin@localhost/tisserin.',
        ]),
    ...(cle || env.TISSERIN_CLE || env.TISSERIN_CLE_FILE
      ? []
      : [
          'En production il faut une clé secrète. Écrivez TISSERIN_CLE_FILE=/chemin/du/secret (64 caractères hexadécimaux, par exemple « openssl rand -hex 32 »).',
        ]),
  ];
}

/**
 * Reads the settings; what does not stand is refused, each in a sentence that gives the line to write.
 * In try-out mode the key is made once and kept in the data folder.
 */
export function lireLesReglages(env: Env): Resultat<Reglages, string[]> {
  const { valeurs, fautes } = lireLesVariables({ ...variablesDuSocle, ...variablesDesDelais }, env);
  const mode = valeurs.mode ?? 'essai';
  const toutes = [...fautes, ...fautesEnsemble(env, mode, valeurs.cle)];
  if (toutes.length > 0) return refuse(toutes);
  const port = valeurs.port ?? PORT_PAR_DEFAUT;
  const donnees = resolve(valeurs.donnees ?? 'donnees');
  return reussi({
    mode,
    port,
    adresse: mode === 'production' ? (valeurs.adresse ?? '0.0.0.0') : '127.0.0.1',
    donnees,
    baseUrl: valeurs.baseUrl ?? null,
    proprietaireUrl: valeurs.proprietaireUrl ?? null,
    lectureUrl: valeurs.lectureUrl ?? null,
    retardDeLecture: valeurs.retardDeLecture ?? RETARD_PAR_DEFAUT,
    connexions: valeurs.connexions ?? CONNEXIONS_PAR_DEFAUT,
    delais: lireLesDelais(valeurs),
    urlPublique: valeurs.urlPublique ?? `http://localhost:${port}`,
    contacts: {
      securite: valeurs.contactSecurite ?? null,
      dpo: valeurs.contactDpo ?? null,
      accessibilite: valeurs.contactAccessibilite ?? null,
    },
    mandataires: valeurs.mandataires ?? [],
    jetonDeMesures: valeurs.jetonDeMesures ?? null,
    cle: valeurs.cle ?? cleDeLEssai(donnees),
  });
}

function cleDeLEssai(donnees: string): Buffer {
  mkdirSync(donnees, { recursive: true });
  const fichier = join(donnees, 'cle');
  if (!existsSync(fichier))
    writeFileSync(fichier, randomBytes(32).toString('hex'), { mode: 0o600 });
  return Buffer.from(readFileSync(fichier, 'utf8').trim(), 'hex');
}

/** Made once a use: making a key costs eighteen times what it then hashes. */
const clesDUsage = new WeakMap<Buffer, Map<string, KeyObject>>();

function cleDUsage(cle: Buffer, usage: string): KeyObject {
  const connues = clesDUsage.get(cle) ?? new Map<string, KeyObject>();
  clesDUsage.set(cle, connues);
  const connue = connues.get(usage);
  if (connue) return connue;
  const neuve = createSecretKey(createHmac('sha256', cle).update(usage).digest());
  connues.set(usage, neuve);
  return neuve;
}

/** A keyed hash, one key a use: what is hashed for one purpose says nothing in another. */
export const empreinteAvecCle = (cle: Buffer, usage: string, texte: string): string =>
  createHmac('sha256', cleDUsage(cle, usage)).update(texte).digest('hex');
