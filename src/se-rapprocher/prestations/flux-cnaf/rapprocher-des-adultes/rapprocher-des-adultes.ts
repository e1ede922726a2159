import { type Acces, casDUsage } from '#acces';
import { creerUnePersonne, lireLesPersonnes, type PersonneEnListe } from '#personnes';
import { dateCivile, lireDatePartielle, type Resultat, refuse, reussi } from '#socle/pur';
import { nouvellesDe } from '../domaine/dire-a-qui-accompagne.ts';
import { enNomPropre } from '../domaine/ecrire-un-nom.ts';
import type { DroitsRsaChanges } from '../evenements.ts';
import { droits } from '../regles-d-acces.ts';
import type { AdulteConnu } from '../stockage/foyers.ts';
import {
  type AdulteLu,
  adultesLus,
  changementsDElle,
  noterLaReponse,
  PAR_PAGE,
  unAdulte,
} from '../stockage/lectures.ts';

export type ARapprocher = Exclude<AdulteConnu['rapprochement'], 'ecartee' | 'confirmee'>;

export interface AdultesVus {
  adultes: readonly AdulteLu[];
  /** Records that this reader sees; the others are held by teams that she asks. */
  fiches: ReadonlyMap<string, PersonneEnListe>;
  suite: boolean;
}

/** Whom the flow names, and which records may be hers; traced as a list. */
export const voirLesAdultes = casDUsage(
  droits.rapprocher,
  async (
    acces,
    demande: { rapprochement: ARapprocher; page: number },
  ): Promise<Resultat<AdultesVus, never>> => {
    const lus = await adultesLus(acces.bd, demande);
    const adultes = lus.slice(0, PAR_PAGE);
    const ids = [...new Set(adultes.flatMap(({ candidats }) => candidats.map(({ id }) => id)))];
    const fiches = await lireLesPersonnes(acces, ids);
    await acces.tracer({
      operation: 'liste',
      objet: 'flux_cnaf : rapprochements',
      personnes: [...fiches.keys()],
    });
    return reussi({ adultes, fiches, suite: lus.length > PAR_PAGE });
  },
);

/** Somebody said who she is: what the last flow changed for her is told to who orients, from the day it was known. */
async function direCeQuiLaConcerne(
  acces: Acces,
  { foyerId, empreinte, cle, soumise }: AdulteLu,
  personneId: string,
): Promise<void> {
  const lus = await changementsDElle(acces.bd, { foyerId, empreinte });
  const [dernier] = lus;
  if (!dernier) return;
  const duMois = lus.filter(({ reference }) => reference === dernier.reference);
  const nouvelles = nouvellesDe(soumise, new Set(duMois.map(({ genre }) => genre)));
  if (nouvelles.length === 0) return;
  await acces.annoncer({
    nom: 'DroitsRsaChanges',
    contenu: {
      reference: dateCivile(dernier.reference),
      apprisLe: dateCivile(dernier.apprisLe),
      nouvelles: nouvelles.map((genre) => ({ personneId, foyerId, cle, genre })),
    },
  } satisfies DroitsRsaChanges);
}

export interface ReponseDeRapprochement {
  foyerId: string;
  empreinte: string;
  /** The record that is hers; null: none of those proposed is. */
  personneId: string | null;
}

export type RefusDeRapprocher =
  | { raison: 'inconnue' }
  | { raison: 'fiche_non_vue' }
  | { raison: 'deja_reconnue' }
  | { raison: 'fiche_refusee' };

/** Says whose record it is. Refuses a record that was not proposed, or that this reader does not see. */
export const repondreAuRapprochement = casDUsage(
  droits.rapprocher,
  async (
    acces,
    { foyerId, empreinte, personneId }: ReponseDeRapprochement,
  ): Promise<Resultat<undefined, RefusDeRapprocher>> => {
    const adulte = await unAdulte(acces.bd, { foyerId, empreinte });
    if (!adulte || acces.lecteur.genre !== 'agent') return refuse({ raison: 'inconnue' });
    if (personneId !== null) {
      const proposee = adulte.candidats.some(({ id }) => id === personneId);
      const vue = (await lireLesPersonnes(acces, [personneId])).has(personneId);
      if (!proposee || !vue) return refuse({ raison: 'fiche_non_vue' });
    }
    await noterLaReponse(acces.bd, { foyerId, empreinte, personneId, par: acces.lecteur.agentId });
    if (personneId) await direCeQuiLaConcerne(acces, adulte, personneId);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'flux_cnaf : rapprochement',
      objetId: foyerId,
      personnes: [personneId ?? adulte.personneId].filter((id) => id !== null),
    });
    return reussi();
  },
);

/** Nobody receives her here yet: her record is made from what the flow says, nothing retyped. Refuses one already known. */
export const creerSaFiche = casDUsage(
  droits.rapprocher,
  async (
    acces,
    ou: { foyerId: string; empreinte: string },
  ): Promise<Resultat<{ personneId: string }, RefusDeRapprocher>> => {
    const adulte = await unAdulte(acces.bd, ou);
    if (!adulte || acces.lecteur.genre !== 'agent') return refuse({ raison: 'inconnue' });
    if (adulte.personneId) return refuse({ raison: 'deja_reconnue' });
    const naissance = lireDatePartielle(adulte.naissance);
    const nom = enNomPropre(adulte.nom);
    const nomDeNaissance = enNomPropre(adulte.nomDeNaissance);
    const creee = await creerUnePersonne(acces, {
      nature: 'identifiee',
      prenom: enNomPropre(adulte.prenom),
      nom,
      ...(nomDeNaissance === nom ? {} : { nomDeNaissance }),
      ...(naissance.ok ? { naissance: naissance.valeur } : {}),
      ...(adulte.communeCode ? { communeCode: adulte.communeCode } : {}),
      ...(adulte.cle ? { cle: adulte.cle } : {}),
    });
    if (!creee.ok) return refuse({ raison: 'fiche_refusee' });
    const personneId = creee.valeur.id;
    await noterLaReponse(acces.bd, { ...ou, personneId, par: acces.lecteur.agentId });
    await direCeQuiLaConcerne(acces, adulte, personneId);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'flux_cnaf : fiche créée',
      objetId: ou.foyerId,
      personnes: [personneId],
    });
    return reussi({ personneId });
  },
);

export function direLeRefusDeRapprocher({ raison }: RefusDeRapprocher): string {
  switch (raison) {
    case 'inconnue':
      return 'Cette personne n’est plus dans le flux de votre équipe.';
    case 'fiche_non_vue':
      return 'Vous ne voyez pas cette fiche : demandez à l’équipe qui la tient.';
    case 'deja_reconnue':
      return 'Elle a déjà une fiche : rechargez cette page.';
    case 'fiche_refusee':
      return 'Sa fiche n’est pas créée : le flux écrit son nom ou sa naissance d’une façon que l’on ne peut pas garder. Créez-la depuis « Personnes ».';
  }
}
