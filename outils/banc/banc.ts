/**
 * `npm run bench`: figures of the product as it is, on the demonstration base. One line a figure; `-- --json` gives
 * one JSON object a line. The real sizes (a département, ten years) are for another bench, on PostgreSQL.
 */
import { enTantQue, type LecteurAgent } from '#acces';
import { rechercher } from '#personnes';
import { horlogeReglee } from '#socle';
import { demarrer } from '../../src/demarrer.ts';
import { uneBaseGeneree } from '../base-generee.ts';
import {
  codeDeDemonstration,
  GRAINE_PAR_DEFAUT,
  identifierAvec,
} from '../departement/ecrire/index.ts';
import { habitants, nomDit } from '../departement/index.ts';
import { REGLAGES_D_ESSAI } from '../reglages-d-essai.ts';
import { type Mesure, mesurer } from './mesurer.ts';

const CLE = Buffer.alloc(32, 7);
const UNE_HEURE = 3_600_000;
const enJson = process.argv.includes('--json');

const horloge = horlogeReglee('2026-11-24T09:42:00Z');
const moteur = await uneBaseGeneree(horloge, CLE);
const env = { moteur, horloge, cle: CLE };
const { adresse, fermer } = await demarrer(
  { ...REGLAGES_D_ESSAI, urlPublique: 'http://127.0.0.1', cle: CLE },
  { horloge, moteur },
);

const { lignes } = await moteur.directement.executer<{ personnes: number; ouvertures: number }>(
  'select (select count(*)::integer from personnes.personne) as personnes, (select count(*)::integer from acces.ouverture) as ouvertures',
);
const taille = `${lignes[0]?.personnes} personnes, ${lignes[0]?.ouvertures} ouvertures, PGlite en mémoire`;

const NADIA: LecteurAgent = {
  genre: 'agent',
  agentId: 1,
  porteeId: 1,
  mission: 'accueil',
  serviceId: 1,
  territoireId: 1,
  cles: [1001],
  fonction: 'banc',
};

/** Gone through as a browser does: what an answer sets is sent back, redirections are followed by hand. */
async function demander(chemin: string, cookie: string, champs?: Record<string, string>) {
  const reponse = await fetch(adresse + chemin, {
    redirect: 'manual',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    ...(champs ? { method: 'POST', body: new URLSearchParams(champs) } : {}),
  });
  await reponse.text();
  if (reponse.status >= 400) throw new Error(`${chemin}: ${reponse.status}`);
  return reponse.headers
    .getSetCookie()
    .map((un) => un.split(';')[0])
    .join('; ');
}

async function chercher(): Promise<Mesure> {
  const noms = habitants(String(GRAINE_PAR_DEFAUT), horloge.aujourdHui())
    .habitants.filter((habitant) => !habitant.protegee && habitant.nature !== 'anonyme')
    .map(nomDit);
  const quoi = 'Chercher une personne par son nom, une lettre en moins, trace comprise';
  return mesurer('recherche', quoi, taille, 300, async (tour) => {
    // Past a number of searches an hour, only her own scope answers: each one has an hour of its own.
    horloge.avancer(UNE_HEURE);
    const nom = noms[(tour * 37) % noms.length] ?? '';
    const faite = await enTantQue(env, NADIA, 'mesurer', (acces) =>
      rechercher(acces, { texte: nom.slice(0, -1) }),
    );
    if (!faite.ok) throw new Error(faite.refus.raison);
  });
}

async function ouvrirParUnCode(): Promise<Mesure> {
  const code = codeDeDemonstration(GRAINE_PAR_DEFAUT, 'histoire-awa');
  const quoi = 'Donner le code du reçu et lire où en est sa demande (POST /s, GET /ma-demande)';
  return mesurer('page-par-code', quoi, taille, 100, async () => {
    const cookie = await demander('/s', '', { code });
    await demander('/ma-demande', cookie);
  });
}

async function tenirLeGuichet(): Promise<Mesure> {
  const compteId = identifierAvec(GRAINE_PAR_DEFAUT)('compte', NADIA.agentId);
  const cookie = await demander('/connexion/essai', '', { compteId, retour: '/accueil' });
  const quoi = 'Ouvrir la page du guichet : la file, les rendez-vous, les promesses (GET /accueil)';
  return mesurer('guichet', quoi, taille, 150, () => demander('/accueil', cookie));
}

const dire = (m: Mesure) =>
  enJson
    ? JSON.stringify(m)
    : `${m.nom.padEnd(16)} p50 ${m.p50} ms, p95 ${m.p95} ms, p99 ${m.p99} ms, ${m.debit} par seconde. ${m.quoi}. ${m.taille}.`;

// The search moves the clock, and with it sessions would end: it comes last.
for (const banc of [tenirLeGuichet, ouvrirParUnCode, chercher]) console.log(dire(await banc()));
await fermer();
process.exit(0);
