import { type Acquis, rangDesParoles } from './clients.ts';

/** Asks the base as its master, past every policy: a drill looks at all that is written. */
export type Interroger = <T = Record<string, unknown>>(
  sql: string,
  parametres?: readonly unknown[],
) => Promise<T[]>;

/** What is never written by half ($1: since the drill began). Each query brings what would be: nothing, in a base that holds. */
const MOITIES: Readonly<Record<string, string>> = {
  'une fiche ouverte d’une venue qui n’est pas dite reçue': `
    select c.id from accueil.premier_contact c join accueil.venue v on v.id = c.venue_id where v.etat <> 'recue'`,
  'une venue reçue par quelqu’un, aujourd’hui, sans fiche': `
    select v.id from accueil.venue v where v.etat = 'recue' and v.recue_le >= $1
      and not exists (select 1 from accueil.premier_contact c where c.venue_id = v.id)`,
  'une demande sans l’événement qui l’annonce': `
    select c.id from accueil.premier_contact c where c.etat = 'demande' and c.conclu_le >= $1
      and not exists (select 1 from socle.evenement e
        where e.nom = 'DemandeEnregistree' and e.contenu ->> 'premierContactId' = c.id::text)`,
  'une demande sans promesse ni orientation': `
    select c.id from accueil.premier_contact c where c.etat = 'demande' and c.conclu_le >= $1
      and not exists (select 1 from promesses.promesse p where p.objet_id = c.id)
      and not exists (select 1 from orientations.orientation o where o.premier_contact_id = c.id)`,
  'une orientation sans son partage': `
    select o.id from orientations.orientation o
    where not exists (select 1 from partage.partage p where p.orientation_id = o.id)`,
  'une orientation et son partage qui ne disent pas le même envoi': `
    select o.id from orientations.orientation o join partage.partage p on p.orientation_id = o.id
    where (o.envoyee_le is null) <> (p.envoye_le is null)`,
  'une orientation dont l’étape manque': `
    select o.id from orientations.orientation o where not exists (
      select 1 from orientations.etape e where e.orientation_id = o.id and e.genre = case
        when o.repondue_le is not null and o.etat in ('acceptee', 'refusee', 'plus_de_temps') then o.etat
        when o.envoyee_le is not null then 'envoyee' when o.accordee_le is not null then 'accordee'
        else 'proposee' end)`,
  'une orientation acceptée sans l’événement qui l’annonce': `
    select o.id from orientations.orientation o where o.etat = 'acceptee' and o.repondue_le >= $1
      and not exists (select 1 from socle.evenement e
        where e.nom = 'OrientationAcceptee' and e.contenu ->> 'id' = o.id::text)`,
  'une venue sans l’événement qui l’annonce': `
    select v.id from accueil.venue v where v.arrivee_le >= $1 and not exists (
      select 1 from socle.evenement e where e.nom = 'VenueEnregistree' and e.contenu ->> 'id' = v.id::text)`,
  'un événement de ce qui n’est pas écrit': `
    select e.id::text from socle.evenement e where e.survenu_le >= $1 and (
      (e.nom = 'VenueEnregistree' and not exists (
        select 1 from accueil.venue v where v.id::text = e.contenu ->> 'id'))
      or (e.nom like 'Orientation%' and not exists (
        select 1 from orientations.orientation o where o.id::text = e.contenu ->> 'id'))
      or (e.nom = 'PromesseFaite' and not exists (
        select 1 from promesses.promesse p where p.id::text = e.contenu ->> 'id')))`,
  'une orientation envoyée sans sa trace': `
    select o.id from orientations.orientation o where o.envoyee_le >= $1 and not exists (
      select 1 from journal.trace t where t.le >= $1 and t.objet = 'orientation : envoyee' and t.objet_id = o.id::text)`,
  'une fiche ouverte sans sa trace': `
    select c.id from accueil.premier_contact c where c.ouvert_le >= $1 and not exists (
      select 1 from journal.trace t where t.le >= $1 and t.operation = 'ecriture' and t.objet_id = c.id::text)`,
  'un fait compté deux fois, ou un événement compté sans son fait': `
    select 'faits' as id from (
      select (select count(*) from observatoire.fait) as faits,
        (select count(*) from observatoire.evenement_lu) as lus) n where faits - lus <> $2`,
  'un même rendez-vous de tâche pris deux fois': `
    select name as id from taches.job where singleton_on is not null
    group by name, singleton_key, singleton_on having count(*) > 1`,
};

export interface Depart {
  /** When the drill began: what was there before is not judged on its events and traces. */
  le: string;
  /** Facts that the base held at the start without the event they came from. */
  faitsSansEvenement: number;
}

export async function noterLeDepart(interroger: Interroger): Promise<Depart> {
  const [lu] = await interroger<{ le: string; n: number }>(
    `select now()::text as le, ((select count(*) from observatoire.fait)
       - (select count(*) from observatoire.evenement_lu))::integer as n`,
  );
  return { le: lu?.le ?? '', faitsSansEvenement: lu?.n ?? 0 };
}

async function moities(interroger: Interroger, depart: Depart): Promise<string[]> {
  const dites: string[] = [];
  for (const [quoi, sql] of Object.entries(MOITIES)) {
    const lignes = await interroger(
      sql
        .replaceAll('$1', `'${depart.le}'::timestamptz`)
        .replaceAll('$2', String(depart.faitsSansEvenement)),
    );
    if (lignes.length > 0) dites.push(`${quoi} (${lignes.length})`);
  }
  return dites;
}

const TENUS: Readonly<Record<'venues' | 'fiches' | 'envoyees' | 'acceptees' | 'demandes', string>> =
  {
    venues: 'select id::text from accueil.venue where id = any ($1::uuid[])',
    fiches: 'select id::text from accueil.premier_contact where id = any ($1::uuid[])',
    envoyees:
      'select id::text from orientations.orientation where envoyee_le is not null and id = any ($1::uuid[])',
    acceptees: `select id::text from orientations.orientation where etat = 'acceptee' and id = any ($1::uuid[])`,
    demandes: `select id::text from accueil.premier_contact where etat = 'demande' and id = any ($1::uuid[])`,
  };

/** What was acknowledged and is not there. */
async function perdus(interroger: Interroger, acquis: Acquis): Promise<string[]> {
  const dits: string[] = [];
  for (const [quoi, sql] of Object.entries(TENUS)) {
    const voulus = acquis[quoi as keyof typeof TENUS];
    const trouves = new Set((await interroger<{ id: string }>(sql, [voulus])).map(({ id }) => id));
    const manquent = voulus.filter((id) => !trouves.has(id));
    if (manquent.length > 0) dits.push(`${quoi} : ${manquent.length} sur ${voulus.length}`);
  }
  const lus = await interroger<{ id: string; paroles: string }>(
    'select id::text, paroles from accueil.premier_contact where id = any ($1::uuid[])',
    [[...acquis.brouillons.keys()]],
  );
  const faux = lus.filter(({ id, paroles }) => {
    const { acquis: min, tente: max } = acquis.brouillons.get(id) ?? { acquis: 0, tente: 0 };
    return rangDesParoles(paroles) < min || rangDesParoles(paroles) > max;
  });
  if (faux.length > 0) dits.push(`brouillons : ${faux.length} sur ${lus.length}`);
  return dits;
}

/** All that is wrong in this base after what was killed; nothing, when it holds. */
export async function constater(
  interroger: Interroger,
  depart: Depart,
  acquis: Acquis,
): Promise<string[]> {
  const manques = await perdus(interroger, acquis);
  return [
    ...manques.map((un) => `acquitté et perdu : ${un}`),
    ...(await moities(interroger, depart)),
  ];
}

/** Events that nobody has delivered yet, and those given up. */
export async function evenementsEnAttente(interroger: Interroger): Promise<number> {
  const [lu] = await interroger<{ n: number }>(
    'select count(*)::integer as n from socle.evenement where livre_le is null',
  );
  return lu?.n ?? 0;
}
