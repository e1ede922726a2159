import { type Acces, enTantQue } from '#acces';
import { enregistrerUneArrivee } from '#accueil';
import { creerUnePersonne, doublonsPossibles, importerDesPersonnes } from '#personnes';
import { lireLesSites } from '#services';
import { sql } from '#socle';
import { identifiant, lireDatePartielle, valeurOuErreur } from '#socle/pur';
import { type Alea, alea } from '../departement/index.ts';
import { NOMS_DE_BASE, PRENOMS_DE_BASE } from '../departement/noms/noms.ts';
import { FAUTES } from './mal-ecrire.ts';
import { auCentieme, quantile, type Releve, resumer } from './mesurer.ts';
import type { AgentDuBanc, Terrain } from './terrain.ts';

const NOUVELLES = 120;
const TOURS = 300;
const A_IMPORTER = 50_000;

/** Someone drawn from the lists of names, born on some day of the last century. */
function uneIdentite(hasard: Alea) {
  const naissance = `19${hasard.entier(40, 99)}-${`${hasard.entier(1, 12)}`.padStart(2, '0')}-${`${hasard.entier(1, 28)}`.padStart(2, '0')}`;
  return { prenom: hasard.un(PRENOMS_DE_BASE), nom: hasard.un(NOMS_DE_BASE), naissance };
}

const identifiee = ({ naissance, ...qui }: ReturnType<typeof uneIdentite>) => ({
  nature: 'identifiee' as const,
  ...qui,
  naissance: valeurOuErreur(lireDatePartielle(naissance)),
});

/** A second record of somebody her team knows, her name written wrong; each is created, then looked at. */
export async function* reperer(terrain: Terrain, graine: string): AsyncGenerator<Releve> {
  const hasard = alea(`doublons ${graine}`);
  const agents = hasard.plusieurs(terrain.agents('travail_social'), 30);
  const enSonNom = <T>({ lecteur }: AgentDuBanc, faire: (acces: Acces) => Promise<T>) =>
    enTantQue(terrain.env, lecteur, 'mesurer', faire);
  const neuves: { agent: AgentDuBanc; id: string }[] = [];
  for (let i = 0; i < NOUVELLES; i += 1) {
    const agent = agents[i % agents.length] as AgentDuBanc;
    const qui = uneIdentite(hasard);
    const mal = FAUTES.edition?.({ id: '', ...qui, prenom: '' }, hasard)?.trim() ?? qui.nom;
    for (const nom of [qui.nom, mal]) {
      const creee = await enSonNom(agent, (acces) =>
        creerUnePersonne(acces, identifiee({ ...qui, nom })),
      );
      if (nom === mal) neuves.push({ agent, id: valeurOuErreur(creee).id });
    }
  }
  let trouvees = 0;
  const durees: number[] = [];
  const depart = performance.now();
  for (const { agent, id } of neuves) {
    const debut = performance.now();
    const vues = await enSonNom(agent, (acces) => doublonsPossibles(acces, id));
    durees.push(performance.now() - debut);
    if (valeurOuErreur(vues).length > 0) trouvees += 1;
  }
  yield resumer(
    'doublons',
    'Chercher les doublons d’une personne qui vient d’être créée',
    durees,
    performance.now() - depart,
    { rappel: auCentieme(trouvees / neuves.length) },
  );
}

const sansTrace = (acces: Acces): Acces => ({ ...acces, tracer: async () => undefined });

/** The least that can be written: one line, by a statement of the bench's own. */
const ecrireUneLigne =
  ({ siteId, lecteur }: AgentDuBanc) =>
  async (acces: Acces): Promise<void> => {
    await sql`insert into accueil.venue (id, site_id, cle, jour, rang, code_salle, arrivee_le, etat, motif, finie_le)
      select ${identifiant<'venue'>()}::uuid, ${siteId}::integer, ${lecteur.cles[0] ?? 0}::integer,
        ${acces.aujourdHui}::date, coalesce(max(rang), 0) + 1, 'Z1', ${acces.maintenant}::timestamptz, 'partie',
        'inconnu', ${acces.maintenant}::timestamptz
      from accueil.venue where site_id = ${siteId} and jour = ${acces.aujourdHui}::date`.execute(
      acces.bd,
    );
    await acces.tracer({ operation: 'ecriture', objet: 'venue' });
  };

/** The smallest gesture of a desk, as its use case writes it: someone came in. */
const arriver =
  ({ siteId }: AgentDuBanc) =>
  async (acces: Acces): Promise<void> => {
    valeurOuErreur(await enregistrerUneArrivee(acces, { siteId }));
  };

/** A write with its trace and without, turn about, so that what disturbs one disturbs the other. */
async function comparerSansTrace(
  terrain: Terrain,
  agents: readonly AgentDuBanc[],
  ecrire: (agent: AgentDuBanc) => (acces: Acces) => Promise<void>,
) {
  const durees: Record<'avec' | 'sans', number[]> = { avec: [], sans: [] };
  for (let tour = 0; tour < TOURS; tour += 1) {
    const agent = agents[tour % agents.length] as AgentDuBanc;
    for (const comment of tour % 2 ? (['avec', 'sans'] as const) : (['sans', 'avec'] as const)) {
      const debut = performance.now();
      await enTantQue(terrain.env, agent.lecteur, 'mesurer', (acces) =>
        ecrire(agent)(comment === 'avec' ? acces : sansTrace(acces)),
      );
      durees[comment].push(performance.now() - debut);
    }
  }
  const p50 = (comment: 'avec' | 'sans') =>
    quantile(
      [...durees[comment]].sort((a, b) => a - b),
      0.5,
    );
  return { avec: durees.avec, sansTrace: p50('sans'), part: p50('avec') / p50('sans') - 1 };
}

/** Each at a place where her mission receives; who has none is left out. */
async function chacunSurPlace(terrain: Terrain, agents: readonly AgentDuBanc[]) {
  const [premier] = agents;
  if (!premier) return [];
  const lieux = await enTantQue(terrain.env, premier.lecteur, 'mesurer', (acces) =>
    lireLesSites(acces),
  );
  return agents.flatMap((agent) => {
    const lieu = lieux.find(({ cle }) => agent.lecteur.cles.includes(cle));
    return lieu ? [{ ...agent, siteId: lieu.id }] : [];
  });
}

/** Those whom the bench made wait in the halls leave. */
const viderLesSalles = async (terrain: Terrain, agents: readonly AgentDuBanc[]): Promise<void> => {
  for (const { lecteur, siteId } of agents)
    await enTantQue(terrain.env, lecteur, 'mesurer', ({ bd, maintenant, aujourdHui }) =>
      sql`update accueil.venue set etat = 'partie', motif = 'inconnu', finie_le = ${maintenant}::timestamptz
        where site_id = ${siteId} and jour = ${aujourdHui}::date and etat = 'attend' and nom_dit is null`.execute(
        bd,
      ),
    );
};

/** What the trace adds to the smallest gesture of a desk; beside it, to the least that can be written. */
export async function* tracer(terrain: Terrain, graine: string): AsyncGenerator<Releve> {
  const agents = await chacunSurPlace(
    terrain,
    alea(`trace ${graine}`).plusieurs(terrain.agents('accueil'), 30),
  );
  await comparerSansTrace(terrain, agents, arriver); // to warm up
  const depart = performance.now();
  const geste = await comparerSansTrace(terrain, agents, arriver);
  const duree = performance.now() - depart;
  await viderLesSalles(terrain, agents);
  const ligne = await comparerSansTrace(terrain, agents, ecrireUneLigne);
  yield resumer(
    'cout-d-une-trace',
    'Enregistrer une arrivée avec sa trace ; part : ce que la trace ajoute au même geste sans elle',
    geste.avec,
    duree,
    {
      sansTrace: geste.sansTrace,
      part: auCentieme(geste.part),
      partDUneSeuleLigne: auCentieme(ligne.part),
    },
  );
}

/** Fifty thousand persons of another tool, then the same file again: nothing may change. */
export async function* importer(terrain: Terrain, graine: string): AsyncGenerator<Releve> {
  const hasard = alea(`import ${graine}`);
  const [equipe = 0] = terrain.agents('travail_social')[0]?.lecteur.cles ?? [];
  const source = `banc-${Date.now()}`;
  const lignes = Array.from({ length: A_IMPORTER }, (_, i) => {
    const { prenom, nom, naissance } = uneIdentite(hasard);
    return `${i},${prenom},${nom},${naissance}`;
  });
  const texte = ['id_externe,prenom,nom,naissance', ...lignes].join('\n');
  const reprise = { genre: 'machine', nom: 'reprise' } as const;
  const passer = async (nom: string, quoi: string, attendues: number) => {
    const debut = performance.now();
    const faite = await enTantQue(terrain.env, reprise, 'mesurer', (acces) =>
      importerDesPersonnes(acces, texte, { aBlanc: false, source, cle: equipe }),
    );
    const duree = performance.now() - debut;
    const { creees } = valeurOuErreur(faite);
    if (creees.length !== attendues) throw new Error(`${creees.length} créées, pas ${attendues}`);
    return resumer(nom, quoi, [duree], duree);
  };
  yield await passer('import-50000', 'Importer cinquante mille personnes', A_IMPORTER);
  yield await passer('import-50000-inchange', 'Le même fichier encore : rien ne change', 0);
}
