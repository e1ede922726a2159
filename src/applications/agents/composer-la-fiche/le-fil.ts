import type { OrientationVue } from '#orientations';
import type { Fiche } from '#personnes';
import { DIRE_L_ETAT, type RendezVous } from '#rendez-vous';
import { aujourdHuiA, type DateCivile, type Instant, joursEntre } from '#socle/pur';

/** One thing that happened to her request, or will: what, and who said it. */
export interface Moment {
  cle: string;
  le: Instant;
  quoi: string;
  qui?: string;
}
/** A stretch where nothing was noted, said in words. */
export interface Silence {
  cle: string;
  du: DateCivile;
  au: DateCivile;
}
export type PasDuFil = Moment | Silence;
export const estUnSilence = (pas: PasDuFil): pas is Silence => 'du' in pas;

/** A gap worth saying, in days. */
const SILENCE = 30;
const MOMENTS_AU_PLUS = 40;

function desOrientations(orientations: readonly OrientationVue[]): Moment[] {
  return orientations.flatMap((une) => {
    const { id, quoi, versNom, proposeeLe, etat } = une;
    const moments: Moment[] = [
      {
        cle: `${id}-p`,
        le: proposeeLe,
        quoi: `Orientation vers ${versNom} : ${quoi}`,
        qui: `par ${une.deNom}`,
      },
    ];
    const reponse = 'reponse' in etat ? etat.reponse : null;
    if (reponse) {
      const dit =
        etat.etat === 'refusee'
          ? 'propose un autre chemin'
          : etat.etat === 'plus_de_temps'
            ? 'demande plus de temps'
            : etat.etat === 'main_passee'
              ? 'prend la suite'
              : 'accepte';
      moments.push({
        cle: `${id}-r`,
        le: reponse.le,
        quoi: `${versNom} ${dit} : ${quoi}`,
        qui: `dit par ${reponse.par}`,
      });
    }
    if (etat.etat === 'premier_rendez_vous')
      moments.push({
        cle: `${id}-v`,
        le: etat.rendezVousLe,
        quoi: `Premier rendez-vous, ${versNom}`,
      });
    if (etat.etat === 'close')
      moments.push({ cle: `${id}-c`, le: etat.closeLe, quoi: `Terminé : ${quoi}` });
    return moments;
  });
}

const desRendezVous = (rendezVous: readonly RendezVous[]): Moment[] =>
  rendezVous.map(({ id, debut, ou, etat }) => ({
    cle: id,
    le: debut,
    quoi: ['Rendez-vous', ou].filter(Boolean).join(', '),
    qui: DIRE_L_ETAT[etat],
  }));

const PAROLES = {
  ce_qui_compte: 'Écrit ce qui compte pour elle',
  ce_que_je_sais_faire: 'Écrit ce qu’elle sait faire',
} as const;

const desMots = ({ paroles, personne }: Fiche): Moment[] => [
  ...paroles.map(({ id, rubrique, ecriteLe, ecritePar }) => ({
    cle: id,
    le: ecriteLe as Instant,
    quoi: PAROLES[rubrique],
    qui: ecritePar === 'elle' ? 'elle-même' : 'avec elle',
  })),
  { cle: 'fiche', le: personne.creeeLe, quoi: 'Sa fiche est ouverte' },
];

/**
 * Her thread, from what this reader may see: what is to come above, then the newest first; a month or more without
 * anything is said. What is closed to this reader leaves no gap of its own: silences are between what is shown.
 */
export function leFil(
  fiche: Fiche,
  orientations: readonly OrientationVue[],
  rendezVous: readonly RendezVous[],
): PasDuFil[] {
  const moments = [
    ...desOrientations(orientations),
    ...desRendezVous(rendezVous),
    ...desMots(fiche),
  ]
    .sort((a, b) => (a.le < b.le ? 1 : a.le > b.le ? -1 : a.cle.localeCompare(b.cle)))
    .slice(0, MOMENTS_AU_PLUS);
  return moments.flatMap((moment, rang): PasDuFil[] => {
    const avant = moments[rang + 1];
    if (!avant) return [moment];
    const [du, au] = [aujourdHuiA(avant.le), aujourdHuiA(moment.le)];
    return joursEntre(du, au) > SILENCE
      ? [moment, { cle: `${moment.cle}-silence`, du, au }]
      : [moment];
  });
}
