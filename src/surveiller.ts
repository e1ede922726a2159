import { statfs } from 'node:fs/promises';
import { type Environnement, enTantQue } from '#acces';
import { dernierScellement } from '#journal';
import { direQuelleFileSeTait } from '#orientations';
import { compterLesRappels } from '#rendez-vous';
import { dernieresReussites } from '#sauvegardes';
import { compterLesCahiers, MACHINE_DU_CAHIER } from '#secours';
import { lireLesServices } from '#services';
import {
  direCeQuiAttend,
  ecrireUneLigne,
  type Jauge,
  type Lecture,
  type Mesures,
  migrationsManquantes,
  ouvrirLesMesures,
  type Reglages,
  reconnaitre,
  SANS_TELEMETRIE,
  type Sondes,
} from '#socle';
import { compterPourLaSurveillance } from '#systemes';
import { lireLesTerritoires } from '#territoires';
import { toutesLesMigrations } from './ouvrir-la-base.ts';
import { VERSION } from './version.ts';

/** An event waits a few seconds; past this a process has stopped delivering. */
const ATTENTE_ADMISE_S = 600;
const PLACE_LIBRE_ADMISE = 0.05;

/** What failed: its kind, its name and the class of the error, never its words. */
export const direUnEchec =
  ({ noterUnEchec }: Mesures) =>
  (quoi: string, nom: string, erreur: unknown): void => {
    noterUnEchec(quoi, nom);
    ecrireUneLigne({ niveau: 'erreur', quoi, nom, ...reconnaitre(erreur) });
  };

/** PGlite has one, inside the process. */
const SANS_CONNEXIONS = { occupees: 0, libres: 1, enAttente: 0 };

const sansEtiquette = (valeur: number) => [[{}, valeur]] as const;

/** The gauges of the product: queues that wait, the age of the last seal, which queue of orientations is silent. */
const jaugesDe = (env: Environnement): Jauge[] => {
  const enMachine = <T>(nom: string, faire: Parameters<typeof enTantQue<T>>[3]) =>
    enTantQue(env, { genre: 'machine', nom }, 'surveiller le service', faire);
  return [
    {
      nom: 'tisserin_evenements',
      aide: 'Événements écrits : ceux qui attendent d’être livrés, ceux dont la suite a échoué dix fois (à regarder)',
      etiquettes: ['etat'],
      lire: async () => {
        const { enAttente, abandonnes } = await direCeQuiAttend(env.moteur, env.horloge);
        return [
          [{ etat: 'en attente' }, enAttente],
          [{ etat: 'abandonné' }, abandonnes],
        ];
      },
    },
    {
      nom: 'tisserin_evenements_age_secondes',
      aide: 'Âge du plus vieil événement qui attend',
      etiquettes: [],
      lire: async () =>
        sansEtiquette((await direCeQuiAttend(env.moteur, env.horloge)).ageDuPlusVieux),
    },
    {
      nom: 'tisserin_connexions',
      aide: 'Connexions de ce processus à sa base : occupées, libres, et demandes en attente d’une',
      etiquettes: ['etat'],
      lire: async () => {
        const { occupees, libres, enAttente } = env.moteur.occupation?.() ?? SANS_CONNEXIONS;
        return [
          [{ etat: 'occupée' }, occupees],
          [{ etat: 'libre' }, libres],
          [{ etat: 'en attente' }, enAttente],
        ];
      },
    },
    {
      nom: 'tisserin_dernier_sceau_secondes',
      aide: 'Heure (Unix) du dernier scellement du journal',
      etiquettes: [],
      lire: async () => {
        const le = await enMachine('scellement', dernierScellement);
        return le ? sansEtiquette(Date.parse(le) / 1000) : [];
      },
    },
    {
      nom: 'tisserin_sauvegarde_reussie_le_secondes',
      aide: 'Heure (Unix) de la dernière sauvegarde entière, et de la dernière restauration prouvée',
      etiquettes: ['genre'],
      lire: () =>
        enMachine('sauvegardes', async ({ bd }) => {
          const dates = Object.entries(await dernieresReussites(bd));
          return dates.flatMap(([genre, le]) =>
            le ? [[{ genre }, Date.parse(le) / 1000] as const] : [],
          );
        }),
    },
    {
      nom: 'tisserin_cahiers_de_secours_lieux',
      aide: 'Lieux selon leur cahier de secours : en retard (pas de cahier pour aujourd’hui ou après), sans clé, jamais ouvert depuis quatre mois, à jour',
      etiquettes: ['etat'],
      lire: () =>
        enMachine(MACHINE_DU_CAHIER.nom, async (acces) =>
          (await compterLesCahiers(acces)).map(([etat, combien]) => [{ etat }, combien] as const),
        ),
    },
    {
      nom: 'tisserin_rappels_du_jour',
      aide: 'Rappels de rendez-vous des dernières 24 heures, selon ce qu’ils sont devenus ; tout le département ensemble',
      etiquettes: ['issue'],
      lire: () =>
        enMachine('rendez-vous', async (acces) => {
          const compte = await compterLesRappels(acces, {});
          if (!compte.ok) return [];
          return [...compte.valeur].map(([issue, combien]) => [{ issue }, combien] as const);
        }),
    },
    {
      nom: 'tisserin_annonces',
      aide: 'Annonces aux logiciels des partenaires : à remettre, abandonnées ; et adresses suspendues',
      etiquettes: ['etat'],
      lire: () =>
        enMachine('annonces', async (acces) => {
          const compte = await compterPourLaSurveillance(acces, {});
          if (!compte.ok) return [];
          const { aRemettre, abandonnees, suspendues } = compte.valeur;
          return [
            [{ etat: 'à remettre' }, aRemettre],
            [{ etat: 'abandonnée' }, abandonnees],
            [{ etat: 'adresse suspendue' }, suspendues],
          ];
        }),
    },
    {
      nom: 'tisserin_orientations_silence_jours',
      aide: 'Par équipe destinataire, jours ouvrés depuis la plus vieille date de réponse passée (jamais un nombre de personnes)',
      etiquettes: ['service', 'territoire'],
      lire: () =>
        enMachine('relances', async (acces) => {
          const files = await direQuelleFileSeTait(acces, {});
          if (!files.ok) return [];
          const noms = new Map((await lireLesServices(acces)).map(({ id, nom }) => [id, nom]));
          const lieux = new Map((await lireLesTerritoires(acces)).map(({ id, nom }) => [id, nom]));
          return files.valeur.map(({ cle, jours }) => {
            if (cle === null)
              return [{ service: 'hors du département', territoire: '' }, jours] as const;
            const service = noms.get(Math.floor(cle / 1000)) ?? 'service fermé';
            const territoire = lieux.get(cle % 1000) ?? 'territoire fermé';
            return [{ service, territoire }, jours] as const;
          });
        }),
    },
  ];
};

/** The standby, when there is one: how late, and whether pages are read there. */
const jaugesDeLecture = (lecture: Lecture): Jauge[] => [
  {
    nom: 'tisserin_replique_retard_secondes',
    aide: 'De combien la réplique retarde sur la base, au plus ; absente tant qu’on ne le sait pas',
    etiquettes: [],
    lire: async () => {
      const retard = lecture.retard();
      return retard === null ? [] : sansEtiquette(retard);
    },
  },
  {
    nom: 'tisserin_replique_lue',
    aide: '1 quand les pages publiques sont lues sur la réplique, 0 quand la base répond à sa place',
    etiquettes: [],
    lire: async () => sansEtiquette(lecture.utilisable() ? 1 : 0),
  },
];

export function mesurer(
  env: Environnement,
  lecture: Lecture | null = null,
  telemetrie = SANS_TELEMETRIE,
): Mesures {
  const mesures = ouvrirLesMesures([
    ...jaugesDe(env),
    ...(lecture ? jaugesDeLecture(lecture) : []),
  ]);
  telemetrie.siPerdue(() => mesures.noterUnEchec('télémétrie', 'collecteur'));
  return mesures;
}

/** What a process needs to serve: its base, its migrations, its deliveries, room on the disk. */
export function sonder(
  { moteur, horloge }: Environnement,
  { donnees, jetonDeMesures }: Pick<Reglages, 'donnees' | 'jetonDeMesures'>,
  mesures: Mesures,
): Sondes {
  const migrations = toutesLesMigrations();
  return {
    version: {
      nom: 'tisserin',
      version: VERSION,
      migration: migrations.at(-1)?.nom ?? '',
      node: process.versions.node,
    },
    jeton: jetonDeMesures,
    mesures: mesures.dire,
    noterUneRequete: mesures.noterUneRequete,
    noterUnEchec: mesures.noterUnEchec,
    async verifier() {
      const manquantes = await migrationsManquantes(moteur, migrations);
      const { ageDuPlusVieux } = await direCeQuiAttend(moteur, horloge);
      const disque = await statfs(donnees || '.').catch(() => null);
      const libre = disque ? disque.bavail / disque.blocks : 1;
      return {
        base: null,
        migrations:
          manquantes.length > 0 ? `${manquantes.length} à passer : tisserin migrer` : null,
        file:
          ageDuPlusVieux > ATTENTE_ADMISE_S
            ? `des événements attendent depuis ${Math.round(ageDuPlusVieux)} s`
            : null,
        disque: libre < PLACE_LIBRE_ADMISE ? `${Math.round(libre * 100)} % de libre` : null,
      };
    },
  };
}
