import { type LireLesDroitsDeTous, lireLesDemandesDUnePersonne } from '#demandes-de-droits';
import { DROITS_COMMUNS, SituationRefusee } from '#droits';
import { ouvrirUnCarnet, relireLesTours, voirLeResultat } from '#tour-des-droits';
import { ceQuiEstConnu } from './ce-qui-est-connu.ts';

/** As a desk says them, in a line. The two forms of health cover are one question. */
const NOMS: Readonly<Record<string, string>> = {
  rsa: 'RSA',
  ppa: 'prime d’activité',
  aspa: 'minimum vieillesse (ASPA)',
  asi: 'allocation d’invalidité (ASI)',
  aah: 'AAH',
  ass: 'ASS',
  css: 'complémentaire santé',
  af: 'allocations familiales',
  cf: 'complément familial',
  paje_base: 'allocation jeune enfant',
  asf: 'soutien familial',
  ars: 'rentrée scolaire',
  aeeh: 'allocation enfant handicapé',
  aide_logement: 'aide au logement',
};

/** Those that what is known of her does not already exclude; all of them where her record contradicts itself. */
function possibles(carnet: Parameters<typeof voirLeResultat>[0]): ReadonlySet<string> {
  try {
    const vue = voirLeResultat(carnet);
    const droits = vue.genre === 'resultat' ? vue.conclusion.droits : [];
    return new Set(droits.flatMap(({ droit, etat }) => (etat === 'pas_du' ? [] : [droit])));
  } catch (erreur) {
    if (!(erreur instanceof SituationRefusee)) throw erreur;
    return new Set(DROITS_COMMUNS);
  }
}

/**
 * Everyone's rights that nobody looked at with her (S21): none once a round of all of them is kept, none of those she asked
 * for, none that her age or her household excludes.
 */
export const droitsDeTous: LireLesDroitsDeTous = async (acces, personneId) => {
  const connu = await ceQuiEstConnu(acces, { personne: personneId });
  if (!connu.ok || !connu.valeur) return [];
  const personneIds = connu.valeur.objetIds;
  const tours = await relireLesTours(acces, { personneIds });
  if (tours.ok && tours.valeur.some(({ carnet }) => carnet.visee === null)) return [];
  const demandes = await lireLesDemandesDUnePersonne(acces, personneIds);
  const demandees = new Set(
    demandes.ok ? demandes.valeur.map((une) => une.demande.prestation) : [],
  );
  const { reponses } = connu.valeur;
  const dus = possibles(ouvrirUnCarnet(acces.aujourdHui, { reponses }));
  return Object.entries(NOMS).flatMap(([code, nom]) =>
    dus.has(code) && !demandees.has(code) ? [{ code, nom }] : [],
  );
};
