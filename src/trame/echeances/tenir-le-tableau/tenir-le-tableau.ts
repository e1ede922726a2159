import { type Acces, casDUsage } from '#acces';
import { ajouterJours, debutDuJour, type Resultat, reussi } from '#socle/pur';
import { JOURS_AVANT, type Regime } from '../domaine/regime.ts';
import { REGIMES } from '../domaine/regimes/regimes.ts';
import { droits } from '../regles-d-acces.ts';
import {
  compterParRegime,
  type EcheanceATraiter,
  echeancesATraiter,
  type LigneDuTableau,
  objetsQuiPressent,
  type Situation,
} from '../stockage/tableau.ts';

/** What was done is counted over a year: long enough for a rare delay. Days. */
const UNE_ANNEE = 365;

export interface LigneDeDelais extends LigneDuTableau {
  /** The rule as it is today, or as it was last. */
  leRegime: Regime;
}

const bornes = ({ aujourdHui: jour }: Acces) => ({
  jour,
  bientotLe: ajouterJours(jour, JOURS_AVANT),
});

/** How the delays of the law stand, rule by rule: her team's, or all of them for the direction. Never an agent's (R2). */
export const tenirLeTableau = casDUsage(
  droits.tenirLeTableau,
  async (acces, _: object): Promise<Resultat<LigneDeDelais[], never>> => {
    const depuis = debutDuJour(ajouterJours(acces.aujourdHui, -UNE_ANNEE));
    const lignes = await compterParRegime(acces.bd, { ...bornes(acces), depuis });
    return reussi(
      lignes.flatMap((ligne) => {
        const leRegime = REGIMES.findLast(({ id }) => id === ligne.regime);
        return leRegime ? [{ ...ligne, leRegime }] : [];
      }),
    );
  },
);

/** One page of what is behind a figure of the board, as far as this reader may open it. Traced as a list. */
export const lireCeQuiPresse = casDUsage(
  droits.tenirLeTableau,
  async (
    acces,
    demande: { regime: string; situation: Situation; limite: number; apres: number },
  ): Promise<Resultat<EcheanceATraiter[], never>> => {
    const { lecteur } = acces;
    const siennes =
      lecteur.genre === 'agent' && lecteur.mission !== 'protection' ? lecteur.cles : null;
    const lues = await echeancesATraiter(acces.bd, { ...bornes(acces), ...demande, cles: siennes });
    await acces.tracer({
      operation: 'liste',
      objet: `délais ${demande.regime}`,
      personnes: [...new Set(lues.flatMap(({ personneId }) => (personneId ? [personneId] : [])))],
    });
    return reussi(lues);
  },
);

const NOS_REGIMES = [
  ...new Set(REGIMES.flatMap(({ id, du }) => (du === 'administration' ? [id] : []))),
];
/** Beyond, a filter would not help: the board counts them all. */
const AU_PLUS = 500;

/** Which objects of these teams have a day of ours that is past or near: ids, for a list that shows and traces them. */
export const lireQuiPresse = casDUsage(
  droits.tenir,
  async (
    acces,
    demande: {
      genre: string;
      situation: Exclude<Situation, 'a_l_heure'>;
      cles: readonly number[];
    },
  ): Promise<Resultat<string[], never>> =>
    reussi(
      await objetsQuiPressent(acces.bd, {
        ...bornes(acces),
        ...demande,
        regimes: NOS_REGIMES,
        limite: AU_PLUS,
      }),
    ),
);
