import type { Acces } from '#acces';
import { lireUnPremierContact } from '#accueil';
import type { Reponses } from '#droits';
import { type Fiche, lireLaFiche, nomDit, SANS_NOM } from '#personnes';
import {
  aujourdHuiA,
  type DatePartielle,
  jourEnToutesLettres,
  lireDatePartielle,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { type CeQuiEstConnu, type LireCeQuiEstConnu, relireLesTours } from '#tour-des-droits';

const DE_SA_FICHE = 'D’après sa fiche.';
const AGE_D_UN_ENFANT = 21;

const deux = (n: number) => String(n).padStart(2, '0');

/** A whole day only: what the register does not tell is asked, never made up. */
const jourDe = (naissance: DatePartielle | null): string | undefined =>
  naissance?.precision === 'jour'
    ? `${naissance.annee}-${deux(naissance.mois)}-${deux(naissance.jour)}`
    : undefined;

/** Her children with a record, young enough to be counted, when the birth of each is known to the day. */
function enfantsDe({ liens, personne }: Fiche, annee: number): Reponses {
  const jours = liens
    .filter(({ nature, de, au }) => nature === 'parent' && de === personne.id && au === null)
    .flatMap(({ autre }) => {
      const lue = autre.naissance ? lireDatePartielle(autre.naissance) : null;
      return lue?.ok ? [jourDe(lue.valeur)] : [undefined];
    });
  if (jours.length === 0 || jours.includes(undefined)) return {};
  const jeunes = jours.filter((jour) => annee - Number(jour?.slice(0, 4)) < AGE_D_UN_ENFANT).sort();
  return Object.fromEntries([
    ['enfants', String(jeunes.length)],
    ...jeunes.map((jour, rang) => [`enfant_${rang + 1}`, jour]),
  ]);
}

function deSaFiche(fiche: Fiche, annee: number): Reponses {
  const { identite, communeCode } = fiche.personne;
  const naissance = identite.nature === 'anonyme' ? undefined : jourDe(identite.naissance);
  return {
    ...(naissance ? { naissance } : {}),
    ...enfantsDe(fiche, annee),
    ...(communeCode && !fiche.protegee ? { commune: communeCode } : {}),
  };
}

const sourcesDe = (reponses: Reponses, source: string) =>
  Object.fromEntries(Object.keys(reponses).map((id) => [id, source]));

async function dUnePersonne(acces: Acces, id: string) {
  const lue = await lireLaFiche(acces, id);
  if (!lue.ok) return refuse({ raison: 'pas_a_vous' as const });
  const { personne, ids } = lue.valeur;
  const reponses = deSaFiche(lue.valeur, Number(acces.aujourdHui.slice(0, 4)));
  return reussi<CeQuiEstConnu>({
    pour: { genre: 'personne', id: personne.id },
    nom: nomDit(personne.identite),
    retour: `/personnes/${personne.id}`,
    reponses,
    sources: sourcesDe(reponses, DE_SA_FICHE),
    personneId: personne.id,
    objetIds: ids,
  });
}

/** Of a sheet without a record: its commune, and what she answered herself before coming. */
async function dUnContact(
  acces: Acces,
  id: string,
): Promise<Resultat<CeQuiEstConnu, { raison: 'pas_a_vous' }>> {
  const lu = await lireUnPremierContact(acces, id);
  if (!lu.ok) return refuse({ raison: 'pas_a_vous' });
  const { contact } = lu.valeur;
  const elle = contact.personneId ? await dUnePersonne(acces, contact.personneId) : null;
  const fiche = elle?.ok ? elle.valeur : null;
  const tours = await relireLesTours(acces, { objetIds: [id] });
  const tour = tours.ok ? tours.valeur[0] : undefined;
  const deLaFeuille: Reponses = contact.fiche.communeCode
    ? { commune: contact.fiche.communeCode }
    : {};
  const dites = Object.fromEntries(
    Object.entries(tour?.carnet.reponses ?? {}).filter(([, valeur]) => valeur !== '?'),
  );
  return reussi({
    pour: { genre: 'premier_contact', id },
    nom: fiche?.nom ?? contact.fiche.nomDit ?? SANS_NOM,
    retour: `/accueil/contacts/${id}`,
    reponses: { ...deLaFeuille, ...fiche?.reponses, ...dites },
    sources: {
      ...sourcesDe(deLaFeuille, 'D’après la fiche d’accueil.'),
      ...fiche?.sources,
      ...(tour
        ? sourcesDe(dites, `Elle l’a dit le ${jourEnToutesLettres(aujourdHuiA(tour.gardeLe))}.`)
        : {}),
    },
    personneId: fiche?.personneId ?? null,
    objetIds: [id],
  });
}

/** What the record, the sheet or her own round already says: read and traced as any reading of them. */
export const ceQuiEstConnu: LireCeQuiEstConnu = async (acces, { personne, contact }) => {
  if (personne) return dUnePersonne(acces, personne);
  return contact ? dUnContact(acces, contact) : reussi(null);
};
