import { type Bd, sql } from '#socle';
import type { GenreDeChangement } from '../domaine/comparer-au-mois-dernier.ts';
import type { EtatDeDossier } from '../domaine/etat-du-dossier.ts';
import type { Membre } from '../domaine/projeter-un-foyer.ts';
import type { AdulteConnu } from './foyers.ts';

export const PAR_PAGE = 50;

export interface ChangementLu {
  id: string;
  genre: GenreDeChangement;
  reference: string;
  numdemrsa: string;
  etat: EtatDeDossier;
  motif: string | null;
  communeCode: string | null;
  /** Whom it concerns, or everyone whom the RSA concerns in the household. */
  noms: readonly string[];
  personneIds: readonly string[];
}

/** Of this reader’s teams, the last flow first; one more than a page. */
export async function changementsLus(
  bd: Bd,
  { genre, page }: { genre: GenreDeChangement | null; page: number },
): Promise<ChangementLu[]> {
  const { rows } = await sql<ChangementLu>`
    select c.id, c.genre, c.reference::text as reference, f.numdemrsa, f.etat, f.motif, f.commune_code as "communeCode",
      array(select a.prenom || ' ' || a.nom from flux_cnaf.adulte a
        where a.foyer_id = c.foyer_id and (c.adulte = '' or a.empreinte = c.adulte) order by a.role desc, a.empreinte) as noms,
      array(select a.personne_id::text from flux_cnaf.adulte a
        where a.foyer_id = c.foyer_id and a.personne_id is not null and (c.adulte = '' or a.empreinte = c.adulte)) as "personneIds"
    from flux_cnaf.changement c join flux_cnaf.foyer f on f.id = c.foyer_id
    where ${genre}::text is null or c.genre = ${genre}
    order by c.reference desc, c.id limit ${PAR_PAGE + 1} offset ${page * PAR_PAGE}`.execute(bd);
  return rows;
}

export interface CompteDeChangements {
  reference: string;
  genre: GenreDeChangement;
  nombre: number;
}

export async function compterLesChangements(bd: Bd): Promise<CompteDeChangements[]> {
  const { rows } = await sql<CompteDeChangements>`
    select reference::text as reference, genre, count(*)::integer as nombre from flux_cnaf.changement
    where reference = (select max(reference) from flux_cnaf.changement) group by 1, 2`.execute(bd);
  return rows;
}

export interface AdulteLu {
  foyerId: string;
  empreinte: string;
  prenom: string;
  nom: string;
  nomDeNaissance: string;
  naissance: string;
  soumise: boolean;
  communeCode: string | null;
  cle: number | null;
  rapprochement: AdulteConnu['rapprochement'];
  personneId: string | null;
  candidats: readonly { id: string; raisons: readonly string[] }[];
}

const ADULTE = sql`a.foyer_id as "foyerId", a.empreinte, a.prenom, a.nom, a.nom_de_naissance as "nomDeNaissance",
  a.naissance, a.soumise, f.commune_code as "communeCode", f.cle, a.rapprochement, a.personne_id as "personneId", a.candidats`;

/** Of this reader’s teams, in one state; one more than a page. */
export async function adultesLus(
  bd: Bd,
  { rapprochement, page }: { rapprochement: AdulteConnu['rapprochement']; page: number },
): Promise<AdulteLu[]> {
  const { rows } = await sql<AdulteLu>`
    select ${ADULTE} from flux_cnaf.adulte a join flux_cnaf.foyer f on f.id = a.foyer_id
    where a.rapprochement = ${rapprochement} and f.sorti_le is null
    order by a.foyer_id, a.empreinte limit ${PAR_PAGE + 1} offset ${page * PAR_PAGE}`.execute(bd);
  return rows;
}

/** Held until the end of the transaction: two answers come one after the other. */
export async function unAdulte(
  bd: Bd,
  { foyerId, empreinte }: { foyerId: string; empreinte: string },
): Promise<AdulteLu | null> {
  const { rows } = await sql<AdulteLu>`
    select ${ADULTE} from flux_cnaf.adulte a join flux_cnaf.foyer f on f.id = a.foyer_id
    where a.foyer_id = ${foyerId}::uuid and a.empreinte = ${empreinte} for update of a`.execute(bd);
  return rows[0] ?? null;
}

/** What the last flows changed for her household or for her, and when it was known here. */
export async function changementsDElle(
  bd: Bd,
  { foyerId, empreinte }: { foyerId: string; empreinte: string },
): Promise<{ genre: GenreDeChangement; reference: string; apprisLe: string }[]> {
  const { rows } = await sql<{ genre: GenreDeChangement; reference: string; apprisLe: string }>`
    select genre, reference::text as reference,
      (constate_le at time zone 'Europe/Paris')::date::text as "apprisLe" from flux_cnaf.changement
    where foyer_id = ${foyerId}::uuid and adulte in ('', ${empreinte}) order by reference desc limit 20`.execute(
    bd,
  );
  return rows;
}

export async function noterLaReponse(
  bd: Bd,
  {
    foyerId,
    empreinte,
    personneId,
    par,
  }: { foyerId: string; empreinte: string; personneId: string | null; par: number },
): Promise<void> {
  await sql`update flux_cnaf.adulte set personne_id = ${personneId}::uuid,
    rapprochement = ${personneId ? 'confirmee' : 'ecartee'}, decidee_par = ${par}
    where foyer_id = ${foyerId}::uuid and empreinte = ${empreinte}`.execute(bd);
}

export interface FoyerLu {
  id: string;
  numdemrsa: string;
  etat: EtatDeDossier;
  motif: string | null;
  depuis: string | null;
  reference: string;
  communeCode: string | null;
  cle: number | null;
  adresse: string | null;
  sansDomicile: boolean;
  situationFamiliale: string | null;
  membres: readonly Membre[];
  sortiLe: string | null;
  adultes: readonly {
    empreinte: string;
    role: string;
    prenom: string;
    nom: string;
    nomDeNaissance: string;
    naissance: string;
    soumise: boolean;
    personneId: string | null;
  }[];
}

const FOYER = sql`f.id, f.numdemrsa, f.etat, f.motif, f.depuis::text as depuis, f.reference::text as reference,
  f.commune_code as "communeCode", f.cle, f.adresse, f.sans_domicile as "sansDomicile",
  f.situation_familiale as "situationFamiliale", f.membres, f.sorti_le::text as "sortiLe",
  (select jsonb_agg(jsonb_build_object('empreinte', a.empreinte, 'role', a.role, 'prenom', a.prenom, 'nom', a.nom,
    'nomDeNaissance', a.nom_de_naissance, 'naissance', a.naissance, 'soumise', a.soumise,
    'personneId', a.personne_id) order by a.role desc) from flux_cnaf.adulte a where a.foyer_id = f.id) as adultes`;

export async function foyersDeCesPersonnes(
  bd: Bd,
  personneIds: readonly string[],
): Promise<FoyerLu[]> {
  const { rows } = await sql<FoyerLu>`select ${FOYER} from flux_cnaf.foyer f
    where f.id = any (array(select foyer_id from flux_cnaf.adulte where personne_id = any (${[...personneIds]}::uuid[])))
    order by f.reference desc nulls last, f.id`.execute(bd);
  return rows;
}

/** Every household still told by its fund and that nobody protects, some thousands at a time, by id. */
export async function foyersALaSuite(
  bd: Bd,
  { apres, combien }: { apres: string | null; combien: number },
): Promise<FoyerLu[]> {
  const { rows } = await sql<FoyerLu>`select ${FOYER} from flux_cnaf.foyer f
    where (${apres}::uuid is null or f.id > ${apres}::uuid) and f.sorti_le is null and not f.protege
      and f.reference is not null order by f.id limit ${combien}`.execute(bd);
  return rows;
}
