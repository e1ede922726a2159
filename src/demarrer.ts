import type { Acces } from '#acces';
import { Incident } from '#applications/agents';
import type { FournisseurDIdentite } from '#comptes';
import { MotsGardes, STYLE_DE_TURBO } from '#interface';
import { canauxDe } from '#messages';
import {
  creerServeur,
  type Horloge,
  horlogeDuSysteme,
  type Moteur,
  observerLaBase,
  ouvrirLaLivraison,
  ouvrirLesTaches,
  type Reglages,
} from '#socle';
import { preparerLesActifs } from './actifs.ts';
import { habillerCeQuiEstGarde, habillerPour, habillerUnEmpechement } from './cadres.tsx';
import { canauxPermisPour, ouvrirEnLecteur } from './lecteurs.ts';
import { departementDe, ouvrirLaBaseAJour, ouvrirLaLecture } from './ouvrir-la-base.ts';
import { reagir } from './reagir.ts';
import { toutesLesRoutes } from './routes.ts';
import { direUnEchec, mesurer, sonder } from './surveiller.ts';
import { type Moyens, SANS_MOYENS, tachesPour } from './taches.ts';

export interface EnMarche {
  adresse: string;
  fermer(): Promise<void>;
}

/** What the settings do not say: a clock or a base set by a test, an identity provider, who carries messages. */
interface Donnes extends Partial<Omit<Moyens, 'urlPublique'>> {
  horloge?: Horloge;
  moteur?: Moteur;
  fournisseur?: FournisseurDIdentite | null;
}

/**
 * Composes the process: base, events, jobs, addresses.
 * @param moteur a base already opened (and then closed with the process); else the one that the settings name
 */
export async function demarrer(
  reglages: Reglages,
  { horloge = horlogeDuSysteme, moteur, fournisseur, ...donnes }: Donnes = {},
): Promise<EnMarche> {
  const moyens: Moyens = { ...SANS_MOYENS, ...donnes, urlPublique: reglages.urlPublique };
  const { telemetrie } = moyens;
  const canaux = canauxDe(moyens.facteurs);
  const base = observerLaBase(moteur ?? (await ouvrirLaBaseAJour(reglages)), telemetrie);
  const env = { moteur: base, horloge, cle: reglages.cle };
  const lecture = await ouvrirLaLecture(base, reglages);
  const mesures = mesurer(env, lecture, telemetrie);
  const siEchec = direUnEchec(mesures);
  const { actifs, adresses, scriptDesCles } = await preparerLesActifs();
  const departement = await departementDe(base);
  const serveur = await creerServeur<Acces>({
    moteur: base,
    actifs,
    routes: toutesLesRoutes({
      ...moyens,
      contacts: reglages.contacts,
      departement,
      scriptDesCles,
      canaux,
      ...(fournisseur ? { fournisseur } : {}),
    }),
    ouvrir: ouvrirEnLecteur(env, lecture && { lecture, siEchec }),
    habiller: habillerPour(adresses, departement),
    habillerUnIncident: (titre, phrase, suite) => Incident({ titre, phrase, ...suite, adresses }),
    rendreCeQuiManque: (manque, langue) => MotsGardes({ ...manque, langue }),
    habillerUneSessionExpiree: habillerCeQuiEstGarde(adresses),
    habillerUnEmpechement: habillerUnEmpechement(adresses),
    canauxPermis: canauxPermisPour(env),
    stylesPermis: [STYLE_DE_TURBO],
    sondes: sonder(env, reglages, mesures),
    mandataires: reglages.mandataires,
    secure: moyens.urlPublique.startsWith('https:'),
    journaliser: reglages.mode === 'production',
    delais: reglages.delais.serveur,
    telemetrie,
  });
  const arreterLaLivraison = await ouvrirLaLivraison({
    moteur: base,
    horloge,
    reagir: (evenement) => reagir(env, evenement, { canaux, telemetrie }),
    siEchec: ({ nom }, erreur) => siEchec('événement', nom, erreur),
  });
  const taches = tachesPour(env, moyens);
  mesures.attendreLesTaches(taches);
  const arreterLesTaches = await ouvrirLesTaches(
    base,
    taches,
    (nom, erreur) => siEchec('tâche', nom, erreur),
    mesures.noterUneTache,
  );
  return {
    adresse: await serveur.listen({ port: reglages.port, host: reglages.adresse }),
    fermer: async () => {
      await Promise.all([serveur.close(), arreterLesTaches(), arreterLaLivraison()]);
      await Promise.all([lecture?.fermer(), base.fermer()]);
    },
  };
}
