import type { Acces } from '#acces';
import { masquerLeTelephone, type Telephone } from '#socle/pur';
import { type Classement, classer } from '../domaine/classer.ts';
import type { ClesDeLaRecherche } from '../domaine/cles-de-la-recherche.ts';
import type { PersonneAIndexer } from '../domaine/cles-de-recherche.ts';
import type { Recherche } from '../domaine/lire-une-recherche.ts';
import { enListe, type PersonneEnListe } from '../lire-les-fiches/lire-les-personnes.ts';
import { type Moyen, moyensDe } from '../stockage/joindre.ts';
import { type PersonneEnBase, personnesParIds } from '../stockage/personnes.ts';
import { candidates, protegeesQueJeVois } from '../stockage/recherches.ts';

export interface PersonneTrouvee extends PersonneEnListe {
  pourquoi: Classement['pourquoi'];
  /** « 06 •• •• •• 14 », to tell two homonyms apart. */
  telephone: string | null;
}

const CANDIDATES_AU_PLUS = 80;

const AUCUNE: ClesDeLaRecherche = {
  rangs: [],
  cles: [],
  poids: [],
  debutsRangs: [],
  debuts: [],
  marques: [],
  motsRequis: 0,
  motsSouhaites: 0,
};

/** A record with what the comparisons read of it. */
export const aIndexer = (personne: PersonneEnBase, moyens: readonly Moyen[]): PersonneAIndexer => ({
  nature: personne.nature,
  nomDUsage: personne.nomDUsage,
  prenom: personne.prenom,
  nom: personne.nom,
  nomDeNaissance: personne.nomDeNaissance,
  naissance: personne.naissance,
  telephones: moyens.filter(({ genre }) => genre !== 'courriel').map(({ valeur }) => valeur),
  courriels: moyens.filter(({ genre }) => genre === 'courriel').map(({ valeur }) => valeur),
});

export interface Candidate {
  personne: PersonneEnBase;
  aComparer: PersonneAIndexer;
}

/** The records behind the likeliest ids, as the policies let this reader see them. */
export async function lireLesCandidates(
  acces: Acces,
  cles: ClesDeLaRecherche,
): Promise<Candidate[]> {
  const estAgent = acces.lecteur.genre === 'agent';
  const [trouvees, protegeesVues] = await Promise.all([
    candidates(acces.bd, cles, CANDIDATES_AU_PLUS),
    estAgent && acces.lecteur.mission !== 'dpo' ? protegeesQueJeVois(acces.bd) : [],
  ]);
  const protegees = new Set(protegeesVues);
  const ids = [...trouvees, ...protegees];
  const [lues, moyens] = await Promise.all([
    personnesParIds(acces.bd, ids),
    moyensDe(acces.bd, ids),
  ]);
  // A list never says where a protected person lives, not even to who reads her by name.
  const personnes = lues.map((une) =>
    protegees.has(une.id) ? { ...une, communeCode: null } : une,
  );
  return personnes.map((personne) => ({
    personne,
    aComparer: aIndexer(
      personne,
      moyens.filter(({ personneId }) => personneId === personne.id),
    ),
  }));
}

export async function chercherDansMaPortee(
  acces: Acces,
  { lue, cles, code }: { lue: Recherche; cles: ClesDeLaRecherche; code: string | null },
  limite: number,
): Promise<PersonneTrouvee[]> {
  if (acces.lecteur.genre === 'agent' && acces.lecteur.mission === 'dpo') return [];
  const lues = await lireLesCandidates(acces, cles);
  // A record merged into another is found by its own words, and leads to the one that was kept.
  const gardees = new Map(
    (
      await personnesParIds(
        acces.bd,
        lues.flatMap((une) => une.personne.fusionneeDans ?? []),
      )
    ).map((une) => [une.id, une]),
  );
  const parCode = new Set(
    code ? await candidates(acces.bd, { ...AUCUNE, marques: [code] }, 5) : [],
  );
  return lues
    .flatMap(({ personne, aComparer }) => {
      const classement = classer(lue, aComparer, parCode.has(personne.id));
      if (!classement) return [];
      const [telephone] = aComparer.telephones;
      return [
        {
          ...enListe(gardees.get(personne.fusionneeDans ?? '') ?? personne),
          pourquoi: classement.pourquoi,
          score: classement.score,
          telephone: telephone ? masquerLeTelephone(telephone as Telephone) : null,
        },
      ];
    })
    .sort((a, b) => b.score - a.score || a.nomDit.localeCompare(b.nomDit, 'fr'))
    .filter(({ id }, rang, toutes) => toutes.findIndex((une) => une.id === id) === rang)
    .slice(0, limite)
    .map(({ score: _, ...trouvee }) => trouvee);
}
