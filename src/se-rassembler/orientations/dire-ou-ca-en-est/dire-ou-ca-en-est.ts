import { casDUsage } from '#acces';
import type { Etat, Langue } from '#interface';
import { objetsOuverts } from '#recepisses';
import { type DateCivile, type Instant, type Resultat, reussi } from '#socle/pur';
import type { EtatDOrientation } from '../domaine/etats.ts';
import type { Issue } from '../domaine/mots.ts';
import { joursDeSilence } from '../domaine/silence.ts';
import { droits } from '../regles-d-acces.ts';
import { lesSiennes } from '../stockage/listes.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';
import { relire } from '../stockage/relire.ts';
import { motsDeSesOrientations } from './mots.ts';

/** What someone typed in a field often has no full stop; another sentence follows it here. */
const enPhrase = (mots: string): string => (/[.!?…»]$/.test(mots) ? mots : `${mots}.`);

export interface SonOrientation {
  id: string;
  premierContactId: string | null;
  quoi: string;
  vers: string;
  telephone: string | null;
  /** Where it is: a place of ours, or a structure of the directory; neither for another institution. */
  versCle: number | null;
  versStructure: string | null;
  /** The shape that goes with the sentence. */
  etat: Etat;
  phrase: Readonly<Record<Langue, string>>;
  aFaire: Readonly<Record<Langue, string>>;
  /** The day by which an answer is promised, while it is awaited; past, it is a silence that we break. */
  reponsePourLe: DateCivile | null;
  rendezVousLe: Instant | null;
  /** Closed with what came of it: no answer is announced any more. */
  finie: boolean;
}

/** Finished without what she asked for: the page does not leave it there. */
const A_REPARLER: ReadonlySet<Issue> = new Set(['besoin_non_couvert', 'n_a_pas_pu_venir']);

type Mots = ReturnType<typeof motsDeSesOrientations>;
interface Dit {
  etat: Etat;
  phrase: string;
  aFaire: string;
}

function dire(
  mots: Mots,
  etat: EtatDOrientation,
  { versNom, deNom }: OrientationEnBase,
  aujourdHui: DateCivile,
): Dit {
  const { rien } = mots;
  if (joursDeSilence(etat, aujourdHui) > 0) {
    return { etat: 'silence', phrase: mots.enRetard(versNom, deNom), aFaire: rien };
  }
  switch (etat.etat) {
    case 'proposee':
      return { etat: 'attente', phrase: mots.proposee(versNom), aFaire: mots.direOuiOuNon };
    case 'accordee':
      return { etat: 'attente', phrase: mots.accordee(versNom), aFaire: rien };
    case 'envoyee':
      return {
        etat: 'en_cours',
        phrase: mots.envoyee(versNom, etat.reponsePourLe),
        aFaire: rien,
      };
    case 'lue':
      return { etat: 'en_cours', phrase: mots.lue(versNom, etat.reponsePourLe), aFaire: rien };
    case 'plus_de_temps':
      return {
        etat: 'plus_de_temps',
        phrase: mots.plusDeTemps(versNom, etat.jusquAu),
        aFaire: rien,
      };
    case 'acceptee':
      return { etat: 'fait', phrase: mots.acceptee(versNom, etat.reponse.le), aFaire: rien };
    case 'refusee':
      return {
        etat: 'autre_chemin',
        phrase: mots.refusee(versNom, enPhrase(etat.autreCheminMots)),
        aFaire: mots.parler,
      };
    case 'main_passee':
      return { etat: 'fait', phrase: mots.mainPassee(versNom), aFaire: rien };
    case 'premier_rendez_vous':
      return {
        etat: 'fait',
        phrase: mots.rendezVous(versNom, etat.rendezVousLe),
        aFaire: mots.venir,
      };
    case 'close':
      return A_REPARLER.has(etat.issue)
        ? { etat: 'a_savoir', phrase: mots.issues[etat.issue], aFaire: mots.parler }
        : { etat: 'fait', phrase: mots.issues[etat.issue], aFaire: rien };
    case 'retiree':
      return { etat: 'attente', phrase: mots.retiree, aFaire: rien };
  }
}

function reponseAttendue(etat: EtatDOrientation): DateCivile | null {
  if (etat.etat === 'envoyee' || etat.etat === 'lue') return etat.reponsePourLe;
  return etat.etat === 'plus_de_temps' ? etat.jusquAu : null;
}

const [FRANCAIS, ANGLAIS] = [motsDeSesOrientations('fr'), motsDeSesOrientations('en')];

/**
 * What a resident may see of her own requests, by her receipt: where each stands, in one sentence, in French and
 * in English. Never what services wrote to one another, never a danger that was reported.
 */
export const sesOrientations = casDUsage(
  { ...droits.direOuCaEnEst, missions: [] },
  async (acces, _: object): Promise<Resultat<SonOrientation[], never>> => {
    const siennes = await lesSiennes(acces.bd, await objetsOuverts(acces.bd));
    const personnes = [...new Set(siennes.flatMap(({ personneId }) => personneId ?? []))];
    if (siennes.length > 0) {
      await acces.tracer({ operation: 'liste', objet: 'ses orientations', personnes });
    }
    return reussi(
      siennes.map((row) => {
        const etat = relire(row);
        const [fr, en] = [
          dire(FRANCAIS, etat, row, acces.aujourdHui),
          dire(ANGLAIS, etat, row, acces.aujourdHui),
        ];
        return {
          id: row.id,
          premierContactId: row.premierContactId,
          quoi: row.quoi,
          vers: row.versNom,
          telephone: row.versTelephone,
          versCle: row.versCle,
          versStructure: row.versStructure,
          etat: fr.etat,
          phrase: { fr: fr.phrase, en: en.phrase },
          aFaire: { fr: fr.aFaire, en: en.aFaire },
          reponsePourLe: reponseAttendue(etat),
          rendezVousLe: etat.etat === 'premier_rendez_vous' ? etat.rendezVousLe : null,
          finie: etat.etat === 'close',
        };
      }),
    );
  },
);
