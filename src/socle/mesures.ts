import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** A value read from the database when the metrics are: one line a set of labels. */
export interface Jauge {
  nom: string;
  /** French, for whoever reads the dashboard. */
  aide: string;
  etiquettes: readonly string[];
  lire(): Promise<
    readonly (readonly [etiquettes: Readonly<Record<string, string>>, valeur: number])[]
  >;
}

/** Under this a scrape answers from what the last one read: two monitors cost one. */
const FRAICHEUR_MS = 10_000;

/**
 * What a process measures of itself for its operators (Prometheus). Durations in seconds. Labels are route patterns,
 * services, names of jobs: never an address as typed, a person or an agent.
 */
export function ouvrirLesMesures(jauges: readonly Jauge[]) {
  const registre = new Registry();
  collectDefaultMetrics({ register: registre, prefix: 'tisserin_' });
  const requetes = new Histogram({
    name: 'tisserin_requetes_secondes',
    help: 'Durée des réponses, par adresse déclarée et statut',
    labelNames: ['methode', 'adresse', 'statut'],
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registre],
  });
  const reussies = new Gauge({
    name: 'tisserin_tache_reussie_le_secondes',
    help: 'Heure (Unix) du dernier passage réussi de chaque tâche, dans ce processus',
    labelNames: ['tache'],
    registers: [registre],
  });
  const echecs = new Counter({
    name: 'tisserin_echecs_total',
    help: 'Ce qui a échoué et sera repris : tâches, événements, travaux',
    labelNames: ['quoi', 'nom'],
    registers: [registre],
  });
  const lues = jauges.map((jauge) => ({
    jauge,
    mesure: new Gauge({
      name: jauge.nom,
      help: jauge.aide,
      labelNames: [...jauge.etiquettes],
      registers: [registre],
    }),
  }));
  const taire = (mesure: Gauge) => {
    mesure.reset();
    // A gauge without labels is reset to zero: removed, it is no longer said.
    mesure.remove({});
  };
  let lueLe = 0;
  const relire = async () => {
    if (Date.now() - lueLe < FRAICHEUR_MS) return;
    lueLe = Date.now();
    for (const { jauge, mesure } of lues) {
      try {
        const valeurs = await jauge.lire();
        taire(mesure);
        for (const [etiquettes, valeur] of valeurs) mesure.set({ ...etiquettes }, valeur);
      } catch {
        // Unknown is not zero: a value that cannot be read is not said, and the scrape answers without it.
        taire(mesure);
        echecs.inc({ quoi: 'jauge', nom: jauge.nom });
      }
    }
  };
  return {
    noterUneRequete: (methode: string, adresse: string, statut: number, secondes: number) =>
      requetes.observe({ methode, adresse, statut: String(statut) }, secondes),
    noterUnEchec: (quoi: string, nom: string) => echecs.inc({ quoi, nom }),
    /** Counted from zero: Prometheus sees no rise in a count that is born of its first failure. */
    attendreLesTaches: (taches: readonly { nom: string }[]) => {
      for (const { nom } of taches) echecs.inc({ quoi: 'tâche', nom }, 0);
    },
    noterUneTache: (tache: string) => reussies.set({ tache }, Date.now() / 1000),
    async dire(): Promise<{ type: string; texte: string }> {
      await relire();
      return { type: registre.contentType, texte: await registre.metrics() };
    },
  };
}

export type Mesures = ReturnType<typeof ouvrirLesMesures>;
