import { type Acces, casDUsage } from '#acces';
import { lireLesDemandesDUnePersonne, lireUneDemande } from '#demandes-de-droits';
import { type Fiche, lireLaFiche } from '#personnes';
import {
  ageA,
  type DateCivile,
  jourEnToutesLettres,
  joursEntre,
  lireDatePartielle,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import type { FaitsSources } from '../domaine/dettes.ts';
import { droits } from '../regles-d-acces.ts';
import { type Dossier, dossiersDe } from '../stockage/dossiers.ts';

export interface Prerempli {
  personneId: string;
  nomDit: string;
  commune: string | null;
  /** What is already known, each with where it comes from: none of it is asked again. */
  faits: FaitsSources;
  /** A request of hers that is still open: another is rarely what she needs. */
  dejaOuverte: { id: string; recueLe: DateCivile } | null;
}

const ageExact = (naissance: string | null, jour: DateCivile): number | null => {
  const lue = naissance === null ? null : lireDatePartielle(naissance);
  const age = lue?.ok ? ageA(jour, lue.valeur) : null;
  return age?.connu === 'exact' ? age.ans : null;
};

/** The household as its declared links tell it; nothing declared is unknown, never alone. */
function foyerDe({ ids, liens }: Fiche, jour: DateCivile): Record<string, unknown> {
  const enCours = liens.filter(({ au }) => au === null);
  const autreDe = (lien: (typeof liens)[number]) => lien.autre.id;
  const avecElle = new Set(
    enCours.filter(({ nature }) => nature === 'vit_avec').map((lien) => autreDe(lien)),
  );
  const enfants = enCours.filter(({ nature, de }) => nature === 'parent' && ids.includes(de));
  const ages = enfants.map(({ autre }) => ageExact(autre.naissance, jour));
  return {
    ...(avecElle.size > 0 ? { personnes: 1 + avecElle.size } : {}),
    ...(ages.length > 0 && !ages.includes(null) ? { ages_des_enfants: ages } : {}),
  };
}

const MOIS = 30.44;

/** When the fund last helped her, from its own decisions; `null`: it never did, as far as this reader sees. */
async function derniereAide(acces: Acces, ids: readonly string[]): Promise<number | null> {
  const siennes = await lireLesDemandesDUnePersonne(acces, ids);
  const duFonds = siennes.ok
    ? siennes.valeur.filter(({ demande }) => demande.prestation === 'fsl')
    : [];
  const jours: DateCivile[] = [];
  for (const { demande } of duFonds) {
    const lue = await lireUneDemande(acces, demande.id);
    if (!lue.ok) continue;
    jours.push(
      ...lue.valeur.decisions.flatMap(({ sens, dateCertaine }) =>
        dateCertaine && (sens === 'accord' || sens === 'accord_partiel') ? [dateCertaine] : [],
      ),
    );
  }
  const dernier = jours.sort().at(-1);
  return dernier ? Math.floor(joursEntre(dernier, acces.aujourdHui) / MOIS) : null;
}

/** Facts of the household change slowly: those of a request younger than this are offered again, with their day. */
const MOIS_DE_REPRISE = 12;
const REPRIS = [
  'ressources',
  'personnes',
  'ages_des_enfants',
  'prestations',
  'occupation',
  'charges_de_logement',
  'quotient_familial',
  'mois_de_residence',
] as const;

function dUneAutreDemande(dossiers: readonly Dossier[], jour: DateCivile): FaitsSources {
  const [dernier] = dossiers;
  if (!dernier) return {};
  const le = dernier.ouvertLe.slice(0, 10) as DateCivile;
  if (joursEntre(le, jour) > MOIS_DE_REPRISE * MOIS) return {};
  const detail = `demande du ${jourEnToutesLettres(le, true)}`;
  return Object.fromEntries(
    REPRIS.flatMap((nom) => {
      const fait = dernier.faits[nom];
      return fait ? [[nom, { ...fait, source: 'autre_demande' as const, detail }]] : [];
    }),
  );
}

/** What the house already knows of her, each datum with its source, before anything is asked (CRPA L.114-8). */
export async function ceQueLOnSait(acces: Acces, fiche: Fiche): Promise<FaitsSources> {
  const { personne, ids } = fiche;
  const le = acces.aujourdHui;
  const deLaFiche = (valeur: unknown) => ({ valeur, source: 'fiche' as const, le });
  const age = ageExact(personne.naissance, le);
  const { communeCode } = personne;
  const aide = await derniereAide(acces, ids);
  return {
    ...dUneAutreDemande(await dossiersDe(acces.bd, ids), le),
    ...(age === null ? {} : { age: deLaFiche(age) }),
    ...(communeCode
      ? {
          commune: { ...deLaFiche(communeCode), ...(fiche.commune ? { dit: fiche.commune } : {}) },
          departement: deLaFiche(communeCode.slice(0, communeCode.startsWith('97') ? 3 : 2)),
        }
      : {}),
    ...Object.fromEntries(
      Object.entries(foyerDe(fiche, le)).map(([nom, valeur]) => [nom, deLaFiche(valeur)]),
    ),
    // Help given before this tool is not seen from here: only a help that is seen is written as a fact.
    ...(aide === null ? {} : { mois_depuis_la_derniere_aide: deLaFiche(aide) }),
  };
}

export const preremplirUneDemande = casDUsage(
  droits.deposer,
  async (
    acces,
    { personneId }: { personneId: string },
  ): Promise<Resultat<Prerempli, { raison: 'personne_inconnue' }>> => {
    const lue = await lireLaFiche(acces, personneId);
    if (!lue.ok) return refuse({ raison: 'personne_inconnue' });
    const fiche = lue.valeur;
    const siennes = await lireLesDemandesDUnePersonne(acces, fiche.ids);
    const ouverte = siennes.ok
      ? siennes.valeur.find(
          ({ demande }) => demande.prestation === 'fsl' && ATTENDENT.has(demande.etat),
        )
      : undefined;
    return reussi({
      personneId: fiche.personne.id,
      nomDit: fiche.personne.nomDit,
      commune: fiche.commune,
      faits: await ceQueLOnSait(acces, fiche),
      dejaOuverte: ouverte ? { id: ouverte.demande.id, recueLe: ouverte.demande.recueLe } : null,
    });
  },
);

const ATTENDENT = new Set([
  'recue',
  'incomplete',
  'complete',
  'en_instruction',
  'decision_preparee',
  'signee',
]);
