import {
  aujourdHuiA,
  type CodeDeRetrait,
  heurePourHabitant,
  jourEnToutesLettres,
  momentPourHabitant,
  montrerLeCode,
} from '#socle/pur';
import { dessinerLeCarre } from '../carre.ts';
import type { DonneesDuCahier } from './donnees-du-cahier.ts';
import { textesDuCahier as textes } from './textes-du-cahier.ts';

const enTete = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const enMinuscule = (phrase: string) => phrase.charAt(0).toLowerCase() + phrase.slice(1);
/** What a colleague wrote ends as she liked: one full stop is enough. */
const sansPoint = (phrase: string) => phrase.replace(/[. ]+$/, '');

const joindre = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

/** A safe number is dialled from this paper: its parts are not parted by a line. */
const numeroEntier = (telephone: string | null): string =>
  telephone?.replaceAll(' ', '\u00a0') ?? '';

function tourDe({ debut, fin }: DonneesDuCahier['permanences'][number]): string {
  const de = debut && `de ${heurePourHabitant(debut)}`;
  const a = fin && `jusqu’à ${heurePourHabitant(fin)}`;
  return de || a ? joindre([de, a]).replace(',', '') : 'toute la journée';
}

const ligneDuRendezVous = (r: DonneesDuCahier['rendezVous'][number]) => ({
  cellules: [
    heurePourHabitant(r.le),
    r.qui,
    joindre([r.avec, r.ou]),
    joindre([numeroEntier(r.telephone), r.consigne]),
  ],
});

function ligneDeLaPromesse(p: DonneesDuCahier['promesses'][number], jour: DonneesDuCahier['jour']) {
  const pour = aujourdHuiA(p.pourLe);
  const quand =
    pour < jour
      ? `${jourEnToutesLettres(pour)}, ${textes.enRetard}`
      : (p.moment ?? heurePourHabitant(p.pourLe));
  const quoi = p.danger ? textes.danger : (p.quoi ?? textes.aDire);
  const comment = p.danger || p.canal === null ? null : textes.canaux[p.canal];
  return {
    forte: p.danger,
    cellules: [
      quand,
      p.qui,
      `${enTete(sansPoint(joindre([sansPoint(quoi), comment, p.precaution && enMinuscule(p.precaution)])))}. ${enTete(p.agent ?? textes.equipe)}.`,
      joindre([numeroEntier(p.telephone), p.consigne]),
    ],
  };
}

const leRecu =
  (hote: string) =>
  ({ numero, code }: { numero: string; code: CodeDeRetrait }) => {
    const montre = montrerLeCode(code);
    return {
      numero,
      code: montre,
      qr: dessinerLeCarre(`https://${hote}/s/${code}`),
      alternative: textes.carre(montre),
    };
  };

/** Turns the facts of a place's evening into what `cahier-de-secours.typ` prints. */
export function preparerLeCahier(donnees: DonneesDuCahier) {
  const { jour, langue, lieu, adresse, telephone, hote, besoins, faits, paroles } = donnees;
  const discrets = [...donnees.rendezVous, ...donnees.promesses].some(({ qui }) =>
    qui.startsWith('Code '),
  );
  return {
    langue,
    titre: textes.titre,
    emetteur: lieu,
    adresse: joindre([adresse, numeroEntier(telephone)]),
    jour: enTete(jourEnToutesLettres(jour, true)),
    ecrit: `Écrit ${momentPourHabitant(donnees.ecritLe, true)}. Ce qui a changé depuis n’y est pas.`,
    mot: donnees.mot,
    gestes: textes.gestes.map(([quoi, comment]) => ({ quoi, comment })),
    permanences: donnees.permanences.map((tour) => ({
      nom: tour.nom,
      telephone: numeroEntier(tour.telephone),
      quand: tourDe(tour),
    })),
    urgences: donnees.urgences,
    voisins: donnees.voisins.map((un) => ({ ...un, telephone: numeroEntier(un.telephone) })),
    absences: donnees.absences.map(({ nom, jusquAu, relais, telephone: sien }) => [
      nom,
      jourEnToutesLettres(jusquAu),
      relais ? joindre([relais, numeroEntier(sien)]) : textes.sansRelais,
    ]),
    rendez_vous: donnees.rendezVous.map(ligneDuRendezVous),
    promesses: donnees.promesses.map((p) => ligneDeLaPromesse(p, jour)),
    discrets,
    feuilles: donnees.feuilles.map(leRecu(hote)),
    besoins,
    faits: [
      { texte: faits.sansToit, suite: '', a_ecrire: false },
      { texte: faits.violence, suite: textes.pourQui, a_ecrire: false },
      { texte: faits.faimOuSoins, suite: '', a_ecrire: false },
      { texte: faits.petiteEnfance, suite: '', a_ecrire: false },
      { texte: faits.echeance, suite: textes.quelJour, a_ecrire: true },
    ],
    paroles,
    // The paper may be seen at home: a street, no service, no motive.
    adresse_du_recu: adresse,
    adresse_courte: `${hote}/s`,
    telephone: numeroEntier(telephone),
    textes: { ...textes, carre: '', alternative_du_carre: '' },
  };
}
