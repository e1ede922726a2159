import { randomUUID } from 'node:crypto';
import { type Environnement, enTantQue } from '#acces';
import { rechercher } from '#personnes';
import { type Bd, horlogeReglee, sql } from '#socle';
import { normaliser, valeurOuErreur } from '#socle/pur';
import { type Alea, alea } from '../departement/index.ts';
import { type Cible, direUneDate, FAUTES } from './mal-ecrire.ts';
import { type Releve, resumer } from './mesurer.ts';
import type { AgentDuBanc, Terrain } from './terrain.ts';
import { unChargeur } from './un-chargeur.ts';

const AGENTS = 300;
const ENTREES = 60;
const PAR_AGENT = 12;
const FOIS = 300;

/** An id drawn from the seed, from which the base is read onwards. */
const idAuHasard = (hasard: Alea): string =>
  randomUUID().replace(/[0-9a-f]/g, () => hasard.entier(0, 15).toString(16));

interface Essai {
  agent: AgentDuBanc;
  cible: Cible;
}

const IDENTIFIEE = sql`p.nature = 'identifiee' and p.fusionnee_dans is null and length(p.naissance) = 10
  and not exists (select 1 from acces.protection x where x.personne_id = p.id)`;

/** Drawn as the protection mission reads, without those it protects. */
async function tirer<T>(terrain: Terrain, lire: (bd: Bd) => Promise<T[]>): Promise<T[]> {
  const [mission] = terrain.agents('protection');
  if (!mission) return [];
  return enTantQue(terrain.env, mission.lecteur, 'mesurer', ({ bd }) => lire(bd));
}

/** People whose record is open to the team of each of these agents. */
const ceuxQuElleVoit = (
  terrain: Terrain,
  agents: readonly AgentDuBanc[],
  hasard: Alea,
): Promise<Essai[]> =>
  tirer(terrain, async (bd) => {
    const essais: Essai[] = [];
    for (const agent of agents) {
      const { rows } = await sql<Cible>`
        select p.id, p.prenom, p.nom, p.naissance from (
          select personne_id from acces.ouverture
          where cle = ${agent.lecteur.cles[0] ?? 0} and jusqu_a is null and personne_id >= ${idAuHasard(hasard)}::uuid
          order by personne_id limit ${PAR_AGENT * 3}) o
        join personnes.personne p on p.id = o.personne_id
        where ${IDENTIFIEE} limit ${PAR_AGENT}`.execute(bd);
      essais.push(...rows.map((cible) => ({ agent, cible })));
    }
    return essais;
  });

/** People of anywhere. */
const nImporteQui = (terrain: Terrain, combien: number, hasard: Alea): Promise<Cible[]> =>
  tirer(terrain, async (bd) => {
    const cibles: Cible[] = [];
    for (let tirage = 0; tirage < combien; tirage += 1) {
      const { rows } = await sql<Cible>`
        select p.id, p.prenom, p.nom, p.naissance from personnes.personne p
        where p.id >= ${idAuHasard(hasard)}::uuid and ${IDENTIFIEE} order by p.id limit 1`.execute(
        bd,
      );
      cibles.push(...rows);
    }
    return cibles;
  });

interface Dit extends Essai {
  texte: string;
}

/** The same mistake, made about as many people as asked, those it cannot be made about left out. */
function malDits(essais: readonly Essai[], classe: string, hasard: Alea): Dit[] {
  const faute = FAUTES[classe];
  return hasard.plusieurs(essais, essais.length).flatMap((essai) => {
    const texte = faute?.(essai.cible, hasard);
    return texte ? [{ ...essai, texte }] : [];
  });
}

/**
 * An hour of its own for each class: an agent's searches are bounded by the hour, and a bench asks in one minute what
 * three hundred agents ask in a morning (past the bound, nobody of another team is recognised any more).
 */
function desHeuresALui(env: Environnement): () => Environnement {
  let heure = Math.floor(Date.now() / 60_000) % 1_000;
  return () => {
    heure += 1;
    const instant = new Date(Date.now() + heure * 3_600_000).toISOString();
    return { ...env, horloge: horlogeReglee(instant) };
  };
}

const nomEntier = ({ prenom, nom }: Cible) => normaliser(`${prenom} ${nom}`);

async function passer(
  env: Environnement,
  nom: string,
  quoi: string,
  dits: readonly Dit[],
  trouvee: (dit: Dit, ids: ReadonlySet<string>, noms: ReadonlySet<string>) => boolean,
): Promise<Releve> {
  const durees: number[] = [];
  let trouvees = 0;
  const manquees: string[] = [];
  const une = async (dit: Dit) =>
    enTantQue(env, dit.agent.lecteur, 'mesurer', async (acces) =>
      valeurOuErreur(await rechercher(acces, { texte: dit.texte })),
    );
  for (const dit of dits.slice(0, 20)) await une(dit);
  const depart = performance.now();
  for (const dit of dits.slice(0, FOIS)) {
    const debut = performance.now();
    const trouvailles = await une(dit);
    durees.push(performance.now() - debut);
    // Two lists on one page, twenty and five: who is of another team is not hidden by twenty who look like her.
    const rendues = [...trouvailles.trouvees, ...trouvailles.reconnues];
    const ids = new Set(rendues.map(({ id }) => id));
    if (trouvee(dit, ids, new Set(rendues.map(({ nomDit }) => normaliser(nomDit))))) trouvees += 1;
    else manquees.push(dit.texte);
  }
  if (process.env.BANC_MANQUEES) console.error(nom, manquees.slice(0, 40).join(' | '));
  return resumer(nom, quoi, durees, performance.now() - depart, {
    rappel: durees.length === 0 ? 0 : Math.round((trouvees / durees.length) * 1000) / 1000,
    essais: durees.length,
  });
}

/**
 * The search of persons at the database: policies, traces and the count of searches included; a class of mistakes at a
 * time, in an agent's own scope and outside it, where a name and a birth date are asked for.
 */
export async function* chercher(terrain: Terrain, graine: string): AsyncGenerator<Releve> {
  const heures = desHeuresALui(terrain.env);
  const hasard = alea(`recherche ${graine}`);
  const guichets = hasard.plusieurs(terrain.agents('accueil'), AGENTS);
  const connues = await ceuxQuElleVoit(terrain, guichets, hasard.branche('dedans'));
  const ailleurs = (await nImporteQui(terrain, FOIS * 2, hasard.branche('dehors'))).map(
    (cible, i) => ({ cible, agent: guichets[i % guichets.length] as AgentDuBanc }),
  );
  for (const classe of Object.keys(FAUTES)) {
    const branche = hasard.branche(classe);
    yield await passer(
      heures(),
      `recherche-${classe}`,
      `Chercher un nom mal écrit (${classe}) dans sa portée`,
      malDits(connues, classe, branche),
      ({ cible }, ids, noms) =>
        classe === 'naissance' ? ids.has(cible.id) : noms.has(nomEntier(cible)),
    );
    // Outside, two marks are asked for: her whole name, and her birth date.
    const avecSaDate = malDits(ailleurs, classe, branche).map((dit) => {
      const nom = classe === 'naissance' ? `${dit.cible.prenom} ${dit.cible.nom}` : dit.texte;
      return { ...dit, texte: `${nom} ${direUneDate(dit.cible.naissance, branche)}` };
    });
    yield await passer(
      heures(),
      `recherche-dehors-${classe}`,
      `La reconnaître hors de sa portée, nom mal écrit (${classe}) et date de naissance`,
      avecSaDate,
      ({ cible }, ids) => ids.has(cible.id),
    );
  }
}

/** The same through HTTP, by ordinary desks, ten searches a second. */
export async function* chercherParHttp(terrain: Terrain, graine: string): AsyncGenerator<Releve> {
  const hasard = alea(`recherche-http ${graine}`);
  const guichets = hasard.plusieurs(terrain.agents('accueil'), ENTREES);
  const connues = await ceuxQuElleVoit(terrain, guichets, hasard);
  const cookies = new Map<AgentDuBanc, string>();
  for (const [i, cookie] of (await terrain.entrer(guichets)).entries())
    cookies.set(guichets[i] as AgentDuBanc, cookie);
  const dits = Object.keys(FAUTES).flatMap((classe) => malDits(connues, classe, hasard));
  const melanges = hasard.plusieurs(dits, dits.length);
  const chargeur = unChargeur(terrain.adresse);
  const demandes = melanges.map(({ agent, texte }) => ({
    chemin: `/personnes?mots=${encodeURIComponent(texte)}`,
    cookie: cookies.get(agent) ?? '',
  }));
  await chargeur.auPas(10, 3, demandes);
  const { durees, refusees, ensembleMs } = await chargeur.auPas(10, 30, demandes);
  await chargeur.fermer();
  yield resumer(
    'recherche-http',
    'La page de la recherche, noms mal écrits de toutes les façons (GET /personnes)',
    durees,
    ensembleMs,
    { refusees },
  );
}
