import type { EtapeDuFil, Etat } from '#interface';
import {
  aujourdHuiA,
  type DateCivile,
  heurePourAgent,
  type Instant,
  jourEnColonne,
} from '#socle/pur';
import { MOT_DE_L_ETAT } from '../dire-les-refus.ts';
import { attendUneReponse, type NomDEtat } from '../domaine/etats.ts';
import { ISSUES } from '../domaine/mots.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';
import type { OrientationVue } from '../voir-les-orientations/en-liste.ts';

const FORMES: Readonly<Record<NomDEtat, Etat>> = {
  proposee: 'attente',
  accordee: 'attente',
  envoyee: 'en_cours',
  lue: 'en_cours',
  plus_de_temps: 'plus_de_temps',
  acceptee: 'fait',
  refusee: 'autre_chemin',
  main_passee: 'fait',
  premier_rendez_vous: 'fait',
  close: 'fait',
  retiree: 'attente',
};

const joursOuvres = (n: number): string => `${n} ${n > 1 ? 'jours ouvrés' : 'jour ouvré'}`;

export const moment = (le: Instant, jour: DateCivile): string =>
  `${jourEnColonne(aujourdHuiA(le), jour)}, ${heurePourAgent(le)}`;

/** A shape and a sentence: a silence with its length, a refusal with its other way, a delay with its day. */
export function direLEtat(
  { etat, silence, echeance }: OrientationVue,
  jour: DateCivile,
): { etat: Etat; phrase: string } {
  if (silence > 0) {
    const phrase = `Sans nouvelles, ${joursOuvres(silence)} après la date promise`;
    return { etat: 'silence', phrase };
  }
  const dit = (phrase: string) => ({ etat: FORMES[etat.etat], phrase });
  switch (etat.etat) {
    case 'refusee':
      return dit(`Autre chemin : ${etat.autreCheminMots}`);
    case 'plus_de_temps':
      return dit(`Plus de temps, jusqu’au ${jourEnColonne(etat.jusquAu, jour)}`);
    case 'premier_rendez_vous':
      return dit(`Premier rendez-vous ${moment(etat.rendezVousLe, jour)}`);
    case 'close':
      return dit(ISSUES[etat.issue]);
    default: {
      const mot = MOT_DE_L_ETAT[etat.etat];
      return dit(echeance ? `${mot}, réponse ${jourEnColonne(echeance, jour)}` : mot);
    }
  }
}

/** How far the thread went: out, and back with what came of it. */
export function etapesDuFil(
  row: OrientationEnBase,
  { silence, echeance }: OrientationVue,
  jour: DateCivile,
): EtapeDuFil[] {
  const etape = (mot: string, le: Instant | null): EtapeDuFil =>
    le ? { mot, date: moment(le, jour), etat: 'fait' } : { mot, etat: 'a_venir' };
  const attend = attendUneReponse(row.etat);
  const reponse: EtapeDuFil = attend
    ? {
        mot: 'Réponse',
        ...(echeance ? { date: `promise pour ${jourEnColonne(echeance, jour)}` } : {}),
        etat: silence > 0 ? 'silence' : 'a_venir',
      }
    : etape('Réponse', row.repondueLe);
  const sortie = etape('Ce qui en est sorti', row.closeLe);
  return [
    etape('Proposée', row.proposeeLe),
    etape('Accord', row.accordeeLe),
    etape('Envoyée', row.envoyeeLe ?? row.repondueLe),
    etape('Lue', row.lueLe ?? (attend ? null : row.repondueLe)),
    reponse,
    etape('Premier rendez-vous', row.premierRendezVousLe),
    row.etat === 'close' ? { ...sortie, etat: 'revenu' } : sortie,
  ];
}
