import { type Acces, casDUsage, type Environnement, enTantQue } from '#acces';
import { GRAPHE_NATIONAL, mettreEnColonnes, moisDeLaDemande } from '#droits';
import { direLesPersonnesAuReperage } from '#personnes';
import {
  dateCivile,
  identifiant,
  moisEnToutesLettres,
  type Resultat,
  refuse,
  reussi,
  valeurOuErreur,
} from '#socle/pur';
import { chiffrer, tairePeuDeFoyers } from '../domaine/chiffrer.ts';
import type { FoyerAReperer, RaisonDEcart } from '../domaine/foyer-a-reperer.ts';
import { empreinteDElle } from '../empreinte.ts';
import { SECRET_DES_CHIFFRES } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type Autorisation,
  autorisationsDuJour,
  noterUnPassage,
  type Passage,
} from '../stockage/autorisations.ts';
import {
  ecrireDesPistes,
  oppositions,
  type PisteAEcrire,
  retirerCellesDesMissionsFinies,
  retirerLesAnciennes,
} from '../stockage/pistes.ts';
import { enColonnes } from './en-colonnes.ts';
import { lireLeFlux } from './lire-le-flux.ts';
import { type DemandesConnues, lireLesDemandes } from './lire-les-demandes.ts';
import { type Calcul, preparerLeCalcul } from './preparer-le-calcul.ts';

export const MACHINE_DU_REPERAGE = { genre: 'machine', nom: 'non-recours' } as const;
const FINALITE = 'repérer des droits probables que personne n’a demandés';
/** Households in one lot. */
const PAR_LOT = 5_000;

interface Nuit {
  autorisation: Autorisation;
  mois: string;
  calcul: Calcul;
  demandes: DemandesConnues;
  refus: ReadonlySet<string>;
  comptes: Map<string, Map<string, number>>;
  ecartes: Record<string, number>;
}

const libelle = (droit: string): string => GRAPHE_NATIONAL.droits.get(droit)?.libelle ?? droit;

/** Facts, then the rule, then that nobody is known to have asked: no amount (charter R1). */
export const direPourquoi = ({ faits }: FoyerAReperer, droit: string, mois: string): string[] => [
  ...faits,
  `Règles de ${moisEnToutesLettres(dateCivile(`${mois}-01`))} : les conditions de « ${libelle(droit)} » paraissent remplies.`,
  'Rien, dans ce que le département sait, ne dit que ce droit a été demandé.',
];

const ecarterPour =
  ({ ecartes }: Nuit) =>
  (raison: RaisonDEcart): void => {
    ecartes[raison] = (ecartes[raison] ?? 0) + 1;
  };

/** Leads of one lot: due, not asked for, by somebody who did not refuse to be looked for. */
function pistesDe(
  nuit: Nuit,
  foyers: readonly FoyerAReperer[],
  dus: readonly (readonly string[])[],
) {
  const pistes: PisteAEcrire[] = [];
  for (const [rang, foyer] of foyers.entries()) {
    for (const droit of dus[rang] ?? []) {
      if (foyer.dejaDemandes.has(droit)) continue;
      const communes = nuit.comptes.get(droit) ?? new Map<string, number>();
      const commune = foyer.communeCode ?? '';
      communes.set(commune, (communes.get(commune) ?? 0) + 1);
      nuit.comptes.set(droit, communes);
      pistes.push({
        id: identifiant<'piste'>(),
        droit,
        source: foyer.source,
        reference: foyer.reference,
        personneId: foyer.personneId,
        empreinte: foyer.empreintes[0] ?? '',
        nom: foyer.nom,
        communeCode: foyer.communeCode,
        adresse: foyer.adresse,
        pourquoi: direPourquoi(foyer, droit, nuit.mois),
      });
    }
  }
  return pistes;
}

const sansCellesQuiRefusent = (nuit: Nuit, foyers: readonly FoyerAReperer[]): FoyerAReperer[] =>
  foyers.filter(({ empreintes }) => {
    const refuse = empreintes.some((une) => nuit.refus.has(une));
    if (refuse) ecarterPour(nuit)('opposition');
    return !refuse;
  });

const ecrire = (acces: Acces, { autorisation }: Nuit, pistes: readonly PisteAEcrire[]) =>
  ecrireDesPistes(acces.bd, pistes, {
    autorisationId: autorisation.id,
    cle: autorisation.cle,
    le: acces.maintenant,
  });

/** One lot is read while the one before is calculated and written. */
async function passerLeFlux(acces: Acces, nuit: Nuit): Promise<number> {
  const lire = (apres: string | null) =>
    lireLeFlux(
      acces,
      { apres, combien: PAR_LOT },
      { demandes: nuit.demandes.parPersonne, ecarter: ecarterPour(nuit) },
    );
  let lus = 0;
  let enLecture: ReturnType<typeof lire> | null = lire(null);
  while (enLecture) {
    const lot: Awaited<ReturnType<typeof lire>> = await enLecture;
    enLecture = lot.lus < PAR_LOT ? null : lire(lot.dernier);
    // Said where it is awaited.
    enLecture?.catch(() => undefined);
    const foyers = sansCellesQuiRefusent(nuit, lot.foyers);
    const dus = nuit.calcul.dus(enColonnes(foyers, nuit.calcul.colonnes));
    await ecrire(acces, nuit, pistesDe(nuit, foyers, dus));
    lus += lot.lus;
  }
  return lus;
}

async function passerLesDemandes(acces: Acces, nuit: Nuit): Promise<number> {
  const { situations, parPersonne, horsColonnes } = nuit.demandes;
  if (horsColonnes > 0) nuit.ecartes.hors_colonnes = horsColonnes;
  const connues = await direLesPersonnesAuReperage(
    acces,
    situations.map(({ demande }) => demande.personneId),
  );
  if (!connues.ok) throw new Error(connues.refus.motif);
  const retenues = situations.flatMap(({ demande, situation }) => {
    const elle = connues.valeur.get(demande.personneId);
    if (!elle) {
      ecarterPour(nuit)('personne_non_reperable');
      return [];
    }
    const foyer: FoyerAReperer = {
      reference: demande.id,
      source: 'demande',
      personneId: elle.id,
      empreintes: [...new Set([elle.nom, elle.nomDeNaissance ?? elle.nom])].map((nom) =>
        empreinteDElle(acces, { prenom: elle.prenom, nom, naissance: elle.naissance ?? '' }),
      ),
      nom: `${elle.prenom} ${elle.nom}`,
      communeCode: elle.communeCode,
      adresse: null,
      dejaDemandes: parPersonne.get(elle.id) ?? new Set(),
      faits: [`Ce qu’elle a dit pour sa demande « ${libelle(demande.prestation)} ».`],
      membres: [],
    };
    return [{ foyer, situation }];
  });
  const gardes = new Set(
    sansCellesQuiRefusent(
      nuit,
      retenues.map(({ foyer }) => foyer),
    ),
  );
  const passes = retenues.filter(({ foyer }) => gardes.has(foyer));
  const lot = mettreEnColonnes(
    passes.map(({ situation }) => situation),
    nuit.calcul.colonnes,
  );
  const foyers = passes.map(({ foyer }) => foyer);
  await ecrire(acces, nuit, pistesDe(nuit, foyers, nuit.calcul.dus(lot)));
  return situations.length;
}

/** One mission’s night: every household that may be looked at, in lots; then what is no longer due leaves. */
const passer = casDUsage(
  droits.reperer,
  async (
    acces,
    { autorisation, mois }: { autorisation: Autorisation; mois: string },
  ): Promise<Resultat<Passage, never>> => {
    const debut = performance.now();
    const rang = valeurOuErreur(moisDeLaDemande(mois));
    const nuit: Nuit = {
      autorisation,
      mois,
      calcul: await preparerLeCalcul(rang, autorisation.droits),
      demandes: await lireLesDemandes(acces, rang),
      refus: await oppositions(acces.bd),
      comptes: new Map(),
      ecartes: {},
    };
    const lus = (await passerLeFlux(acces, nuit)) + (await passerLesDemandes(acces, nuit));
    await retirerLesAnciennes(acces.bd, {
      autorisationId: autorisation.id,
      avant: acces.maintenant,
    });
    for (const droit of nuit.calcul.horsDePortee) nuit.ecartes[`droit ${droit}`] = lus;
    const passage: Passage = {
      autorisationId: autorisation.id,
      le: acces.maintenant,
      mois,
      lus,
      chiffres: chiffrer(nuit.comptes, SECRET_DES_CHIFFRES.foyers),
      ecartes: tairePeuDeFoyers(nuit.ecartes, SECRET_DES_CHIFFRES.foyers),
      secondes: Math.round((performance.now() - debut) / 10) / 100,
    };
    await noterUnPassage(acces.bd, identifiant<'passage'>(), passage);
    await acces.tracer({ operation: 'ecriture', objet: 'reperage', objetId: autorisation.id });
    return reussi(passage);
  },
);

const ouvrirLaNuit = casDUsage(
  droits.reperer,
  async (acces, _: undefined): Promise<Resultat<Autorisation[], never>> => {
    await retirerCellesDesMissionsFinies(acces.bd, acces.aujourdHui);
    return reussi(await autorisationsDuJour(acces.bd, acces.aujourdHui));
  },
);

export type RefusDeReperer = { raison: 'eteint' };

/**
 * Nightly job, and `tisserin droits reperer`: screens for each mission that the DPO allowed today, each in its own
 * transaction. Refuses when none is: it is off. What was found for missions that are over leaves in any case.
 */
export async function repererDesDroits(
  env: Environnement,
  { mois }: { mois?: string } = {},
): Promise<Resultat<Passage[], RefusDeReperer>> {
  const enMachine = async <T>(
    faire: (acces: Acces) => Promise<Resultat<T, { motif: string }>>,
  ): Promise<T> => {
    const fait = await enTantQue(env, MACHINE_DU_REPERAGE, FINALITE, faire);
    if (!fait.ok) throw new Error(fait.refus.motif);
    return fait.valeur;
  };
  const permises = await enMachine((acces) => ouvrirLaNuit(acces, undefined));
  if (permises.length === 0) return refuse({ raison: 'eteint' });
  const passages: Passage[] = [];
  for (const autorisation of permises)
    passages.push(
      await enMachine((acces) =>
        passer(acces, { autorisation, mois: mois ?? acces.aujourdHui.slice(0, 7) }),
      ),
    );
  return reussi(passages);
}
