import { casDUsage, juger } from '#acces';
import {
  type EcheanceATraiter,
  type LigneDeDelais,
  lireCeQuiPresse,
  type MissionLegale,
  type Situation,
  tenirLeTableau,
} from '#echeances';
import { dernierChiffrePublie, droits as droitsDesChiffres } from '#observatoire';
import { type Resultat, reussi } from '#socle/pur';
import type { Moyen } from '../domaine/engagement.ts';
import { lireLesEngagements } from '../lire-les-engagements/lire-les-engagements.ts';
import { droits } from '../regles-d-acces.ts';

/** What a service has to hold its delays with: of the service, never of an agent (R2). */
export interface Tension {
  qui: string;
  postes: readonly Moyen[];
}

export interface TableauDesDelais {
  /** Each statutory mission with its rules, those that press first before. */
  missions: readonly { mission: MissionLegale; lignes: readonly LigneDeDelais[] }[];
  tensions: readonly Tension[];
  /** How long people waited, in the last published month, as a sentence; null when nothing is published. */
  attente: string | null;
  /** Whether this reader may open the published figures. */
  peutLireLesChiffres: boolean;
}

const ORDRE: readonly MissionLegale[] = [
  'enfance',
  'insertion',
  'autonomie',
  'handicap',
  'logement',
  'toutes',
];

/** The statutory board: the law's delays, mission by mission, and beside them what each service works with. */
export const lireLeTableau = casDUsage(
  droits.tenirLesDelais,
  async (acces, _: object): Promise<Resultat<TableauDesDelais, never>> => {
    const tableau = await tenirLeTableau(acces, {});
    const lignes = tableau.ok ? tableau.valeur : [];
    const engagements = await lireLesEngagements(acces, {});
    const { lecteur } = acces;
    const toutes = lecteur.genre !== 'agent' || lecteur.mission === 'direction';
    const siennes = (cle: number | null): boolean =>
      toutes || (cle !== null && lecteur.cles.includes(cle));
    const tensions = (engagements.ok ? engagements.valeur : []).flatMap(
      ({ cle, qui, etat, moyens }) => {
        const postes = moyens.filter(({ nature }) => nature === 'postes');
        return etat.etat !== 'retire' && postes.length > 0 && siennes(cle)
          ? [{ qui: qui ?? 'Le département', postes }]
          : [];
      },
    );
    const presse = (ligne: LigneDeDelais) => ligne.enRetard * 1000 + ligne.bientot;
    return reussi({
      missions: ORDRE.flatMap((mission) => {
        const siens = lignes.filter(({ leRegime }) => leRegime.mission === mission);
        const ordonnees = [...siens].sort((a, b) => presse(b) - presse(a));
        return siens.length > 0 ? [{ mission, lignes: ordonnees }] : [];
      }),
      tensions,
      attente: (await dernierChiffrePublie(acces))?.dire('attente', 'fr') ?? null,
      peutLireLesChiffres: juger(droitsDesChiffres.lire, acces.lecteur).accord,
    });
  },
);

const PAR_PAGE = 30;

export interface PageDeTravail {
  lignes: readonly EcheanceATraiter[];
  suite: boolean;
}

/** What is behind a figure: one page of it, the nearest end first. */
export const lireUneListeDeTravail = casDUsage(
  droits.tenirLesDelais,
  async (
    acces,
    { regime, situation, page }: { regime: string; situation: Situation; page: number },
  ): Promise<Resultat<PageDeTravail, never>> => {
    const lues = await lireCeQuiPresse(acces, {
      ...{ regime, situation },
      limite: PAR_PAGE + 1,
      apres: page * PAR_PAGE,
    });
    const lignes = lues.ok ? lues.valeur : [];
    return reussi({ lignes: lignes.slice(0, PAR_PAGE), suite: lignes.length > PAR_PAGE });
  },
);
