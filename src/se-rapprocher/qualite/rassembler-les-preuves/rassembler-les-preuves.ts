import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { nomsDesCles } from '../nommer-les-equipes.ts';
import { lireLesEcarts } from '../noter-un-ecart/noter-un-ecart.ts';
import { lireLesDelaisObserves } from '../publier-les-delais/lire-les-delais-observes.ts';
import type { DelaisTenus } from '../publier-un-engagement/publier-un-engagement.ts';
import { droits } from '../regles-d-acces.ts';
import { lireLesProcedures } from '../tenir-les-procedures/lire-les-procedures.ts';
import { lireLesRisques } from '../tenir-les-risques/tenir-les-risques.ts';
import { composerLArchive, type DemandeSansNom } from './composer-l-archive.ts';

const DEMANDES_TIREES = 20;

/** Who draws requests without a name: given by who composes the product. */
export type TirerUnEchantillon = (
  acces: Acces,
  entree: { combien: number },
) => Promise<Resultat<DemandeSansNom[], RefusDAcces>>;

/** Gathers what an auditor asks to see, with a trace of who asked. */
export const rassemblerLesPreuves = casDUsage(
  droits.rassembler,
  async (
    acces,
    { delais, tirer }: { delais: DelaisTenus; tirer: TirerUnEchantillon },
  ): Promise<Resultat<Uint8Array, RefusDAcces>> => {
    const [procedures, observes, risques, ecarts, echantillon] = [
      await lireLesProcedures(acces, {}),
      await lireLesDelaisObserves(acces, delais),
      await lireLesRisques(acces, {}),
      await lireLesEcarts(acces, { page: 1 }),
      await tirer(acces, { combien: DEMANDES_TIREES }),
    ];
    if (!procedures.ok) return refuse(procedures.refus);
    if (!observes.ok) return refuse(observes.refus);
    if (!risques.ok) return refuse(risques.refus);
    if (!ecarts.ok) return refuse(ecarts.refus);
    if (!echantillon.ok) return refuse(echantillon.refus);
    await acces.tracer({ operation: 'lecture', objet: 'dossier de preuves' });
    return reussi(
      composerLArchive({
        jour: acces.aujourdHui,
        procedures: procedures.valeur.filter(({ aSuivre }) => aSuivre !== null),
        delais: observes.valeur,
        risques: risques.valeur,
        ecarts: ecarts.valeur,
        echantillon: echantillon.valeur,
        de: await nomsDesCles(acces),
      }),
    );
  },
);
