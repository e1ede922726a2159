import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Rejeu, rejouerLesEffacements } from '#conservation';
import { type Connexion, enPassantLesVerrous, type Horloge, type Moteur } from '#socle';
import { type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import { dechiffrer, mesurerLeFichier } from '../coffre/fichier-chiffre.ts';
import { ProgrammeEnEchec } from '../coffre/programmes.ts';
import { type Manifeste, NOM_DE_LA_BASE } from '../domaine/manifeste.ts';
import { lireLeManifeste, type RefusDuManifeste } from '../lire-le-manifeste.ts';
import type { Cible } from '../stockage/cible.ts';
import { compterLesLignes, lireLEtat } from '../stockage/etat-de-la-base.ts';
import { lireLeRegistre, type RefusDuRegistre, type RegistreLu } from './lire-le-registre.ts';
import { type JournalRepris, reprendreLeJournal } from './reprendre-le-journal.ts';

export interface DemandeDeRestauration {
  /** The folder of one backup. */
  dossier: string;
  /** Where the register of erasures is; null: restore without it, knowingly. */
  effacements: string | null;
  identite: string;
  cle: Buffer;
  horloge: Horloge;
  /** Take away what the base holds. */
  ecraser: boolean;
  migrationsConnues: readonly string[];
  passerLesMigrations(moteur: Moteur): Promise<{ passees: readonly string[] }>;
  siAvance: (faites: number, enTout: number, quoi: string) => void;
}

export interface Restauration {
  sauvegardeDu: Instant;
  lignes: number;
  /** Tables whose rows are not as many as the backup said. None, or something went wrong. */
  ecarts: readonly { table: string; dites: number; trouvees: number }[];
  memeSceau: boolean;
  migrations: readonly string[];
  effacements: (Rejeu & { jusquAu: Instant }) | null;
  journal: JournalRepris;
}

export type RefusDeRestaurer =
  | RefusDuManifeste
  | RefusDuRegistre
  | { raison: 'autre_moteur'; moteur: Manifeste['moteur'] }
  | { raison: 'plus_recente'; migration: string }
  | { raison: 'postgres_plus_recent'; majeure: number; ici: number }
  | { raison: 'autre_proprietaire'; attendu: string; ici: string }
  | { raison: 'tronquee'; partie: string; attendue: number; trouvee: number }
  | { raison: 'alteree'; partie: string }
  | { raison: 'base_non_vide' }
  | { raison: 'programme'; quoi: string; dit: string };

function refuserLaCible(cible: Cible, manifeste: Manifeste, connues: readonly string[]) {
  const { moteur, majeure, proprietaire, migrations } = manifeste;
  if (moteur !== cible.moteur) return refuse({ raison: 'autre_moteur', moteur });
  const inconnue = migrations.find((nom) => !connues.includes(nom));
  if (inconnue) return refuse({ raison: 'plus_recente', migration: inconnue });
  if (majeure > cible.majeure)
    return refuse({ raison: 'postgres_plus_recent', majeure, ici: cible.majeure });
  if (cible.proprietaire !== null && cible.proprietaire !== proprietaire)
    return refuse({ raison: 'autre_proprietaire', attendu: proprietaire, ici: cible.proprietaire });
  return null;
}

/** What a bar counts in. */
const enMega = (octets: number): number => Math.ceil(octets / 1_000_000);

/** Every byte, before anything is touched. */
async function verifierLesParties(
  { dossier, siAvance }: DemandeDeRestauration,
  { parties }: Manifeste,
) {
  for (const { nom, taille, sha256 } of parties) {
    const trouvee = statSync(join(dossier, nom), { throwIfNoEntry: false })?.size ?? 0;
    if (trouvee !== taille)
      return refuse({ raison: 'tronquee', partie: nom, attendue: taille, trouvee });
    const mesure = await mesurerLeFichier(join(dossier, nom), (lus) =>
      siAvance(enMega(lus), enMega(taille), 'Mo vérifiés'),
    );
    if (mesure.sha256 !== sha256) return refuse({ raison: 'alteree', partie: nom });
  }
  return null;
}

async function comparer(connexion: Connexion, manifeste: Manifeste) {
  const trouvees = await compterLesLignes(connexion);
  const { dernierSceau } = await lireLEtat(connexion);
  const ecarts = Object.entries(manifeste.lignes).flatMap(([table, dites]) => {
    const ici = trouvees[table] ?? 0;
    return ici === dites ? [] : [{ table, dites, trouvees: ici }];
  });
  return { ecarts, memeSceau: dernierSceau === manifeste.dernierSceau };
}

async function remettreEnOrdre(
  moteur: Moteur,
  manifeste: Manifeste,
  registre: RegistreLu | null,
  demande: DemandeDeRestauration,
): Promise<Restauration> {
  const { siAvance } = demande;
  siAvance(0, 4, 'comparaison');
  const comparaison = await moteur.transaction((connexion) =>
    enPassantLesVerrous(connexion, () => comparer(connexion, manifeste)),
  );
  siAvance(1, 4, 'migrations');
  const { passees } = await demande.passerLesMigrations(moteur);
  siAvance(2, 4, 'effacements et journal');
  const { rejeu, journal } = await moteur.transaction((connexion) =>
    enPassantLesVerrous(connexion, async () => {
      const rejeu = registre ? await rejouerLesEffacements(connexion, registre.effacements) : null;
      const journal = await reprendreLeJournal(connexion, {
        ...demande,
        manifeste,
        depots: registre?.depots ?? [],
      });
      return { rejeu, journal };
    }),
  );
  siAvance(3, 4, 'statistiques');
  await moteur.directement.executerScript('analyze');
  siAvance(4, 4, 'finie');
  return {
    sauvegardeDu: manifeste.priseLe,
    lignes: Object.values(manifeste.lignes).reduce((somme, n) => somme + n, 0),
    ...comparaison,
    migrations: passees,
    effacements: rejeu && registre ? { ...rejeu, jusquAu: registre.jusquAu } : null,
    journal,
  };
}

/**
 * Brings a backup back into an empty base: everything is checked before anything is touched; then the rows, compared
 * with what the backup said; then what was erased since, erased again; then the journal, which goes on after a link
 * that says so.
 */
export async function restaurerUneSauvegarde(
  cible: Cible,
  demande: DemandeDeRestauration,
): Promise<Resultat<Restauration, RefusDeRestaurer>> {
  const { dossier, identite, cle, ecraser, siAvance } = demande;
  const lu = lireLeManifeste(dossier, cle);
  if (!lu.ok) return lu;
  const manifeste = lu.valeur;
  const refus =
    refuserLaCible(cible, manifeste, demande.migrationsConnues) ??
    (await verifierLesParties(demande, manifeste));
  if (refus) return refus;
  const partie = join(dossier, NOM_DE_LA_BASE);
  const essai = await dechiffrer(partie, identite);
  if (!essai.ok) return refuse({ raison: essai.refus });
  essai.valeur.destroy();
  let registre: RegistreLu | null = null;
  if (demande.effacements !== null) {
    const sien = await lireLeRegistre(demande.effacements, manifeste, { identite, cle });
    if (!sien.ok) return sien;
    registre = sien.valeur;
  }
  if (!(await cible.estVide())) {
    if (!ecraser) return refuse({ raison: 'base_non_vide' });
    await cible.vider();
  }
  try {
    const taille = manifeste.parties.find(({ nom }) => nom === NOM_DE_LA_BASE)?.taille ?? 0;
    let lus = 0;
    const flux = await dechiffrer(partie, identite, (octets) => {
      lus = octets;
      siAvance(enMega(lus), enMega(taille), 'Mo lus');
    });
    if (!flux.ok) return refuse({ raison: flux.refus });
    await cible.charger(flux.valeur, (quoi) =>
      siAvance(enMega(lus), enMega(taille), `Mo, ${quoi}`),
    );
  } catch (erreur) {
    if (!(erreur instanceof ProgrammeEnEchec)) throw erreur;
    return refuse({ raison: 'programme', quoi: erreur.programme, dit: erreur.dit });
  }
  const moteur = await cible.ouvrir();
  const faite = await remettreEnOrdre(moteur, manifeste, registre, demande).finally(() =>
    moteur.fermer(),
  );
  await cible.adopter();
  return reussi(faite);
}

/** Whether nothing is left to look at: what makes a proof, and the exit code. */
export const estEntiere = ({ ecarts, memeSceau, effacements, journal }: Restauration): boolean =>
  ecarts.length === 0 &&
  memeSceau &&
  journal.alterations.length === 0 &&
  (effacements?.impossibles.length ?? 0) === 0;
