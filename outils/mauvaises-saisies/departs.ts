import type { Acces } from '#acces';
import type { Moteur, RouteQuelconque } from '#socle';

/** Of each thing that has states, one that the teams of the first players hold, in every state it can be in. */
const ETATS: readonly string[] = [
  `select distinct on (etat) '/orientations/' || id as adresse from orientations.orientation
    where de_cle in (select cle from siennes) order by etat, id`,
  `select distinct on (etat) '/accueil/contacts/' || id as adresse from accueil.premier_contact
    where cle in (select cle from siennes) order by etat, id`,
  `select distinct on (etat) '/rendez-vous/' || id as adresse from rendez_vous.rendez_vous
    where cle in (select cle from siennes) and debut::date = $1::date order by etat, id`,
  `select distinct on (etat) '/questions/' || id as adresse from courriers.question
    where cle in (select cle from siennes) order by etat, id`,
  `select distinct on (etat, prestation) '/demandes-de-droits/' || id as adresse
    from demandes_de_droits.demande order by etat, prestation, id`,
  `select distinct on (prestation) case when prestation = 'fsl' then '/fsl/' else '/apa/' end || id as adresse
    from demandes_de_droits.demande where prestation in ('fsl', 'apa_domicile') order by prestation, id`,
  `(select adresse || '?personne=' || personne_id as adresse from demandes_de_droits.demande,
    unnest(array['/fsl/nouvelle', '/rsa/entrer', '/demandes-de-droits/deposer']) adresse
    where prestation = 'fsl' order by id limit 3)`,
  `select distinct on (etat) '/apa/plans/' || id as adresse from apa.plan order by etat, id`,
  `select '/fsl/' || demande_id as adresse from fsl.dossier order by demande_id limit 3`,
  `(select '/personnes/' || personne_id || suite as adresse from acces.protection,
    unnest(array['', '/protection']) suite limit 2)`,
  `(select '/acces-exceptionnel?retour=/accueil&personne=' || id as adresse from personnes.personne
    where id not in (select personne_id from acces.protection) order by id limit 1)`,
  `(select '/partenaires/autorisations?finir=' || id as adresse from partenaires.autorisation
    where au > $1::date order by id limit 1)`,
];

/** Two records of one person, told by the same birth and telephone. */
const DOUBLES = `select '/personnes/' || a.id || '/doublons' as adresse from personnes.personne a
  join personnes.personne b on a.naissance = b.naissance and a.id <> b.id and a.nom = b.nom
  where length(a.naissance) = 10 order by a.id limit 3`;

const SES_CLES = `with siennes as (select distinct k.cle from acces.portee_cle k
  join acces.portee p on p.id = k.portee_id join services.agent a on a.id = p.agent_id
  where a.nom in ('Cherif', 'Brun'))`;

/** Where the players set out: every page that needs no identifier, then these, then what they have written. */
export async function tousLesDeparts(
  moteur: Moteur,
  routes: readonly RouteQuelconque<Acces>[],
  jour: string,
): Promise<string[]> {
  const lues = await moteur.transaction(async (connexion) => {
    const adresses: string[] = [];
    for (const requete of [...ETATS, DOUBLES]) {
      const { lignes } = await connexion.executer<{ adresse: string }>(
        `${SES_CLES} ${requete}`,
        requete.includes('$1') ? [jour] : [],
      );
      adresses.push(...lignes.map(({ adresse }) => adresse));
    }
    return adresses;
  });
  const sansNumero = routes
    .filter(({ methode, chemin }) => methode === 'GET' && !chemin.includes(':'))
    .map(({ chemin }) => chemin);
  return [
    ...sansNumero,
    '/partenaires?mots=couches',
    '/partenaires/autorisations?mots=repas',
    ...lues,
  ];
}
