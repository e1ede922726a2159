import type { SaDemandeDeDroit } from '#demandes-de-droits';
import type { DemandeDuRecepisse, DonneesDuRecepisse, QuandDuRecepisse } from '#documents';
import type { Langue } from '#interface';
import {
  ajouterJours,
  aujourdHuiA,
  type CodeDeRetrait,
  couper,
  dateCivile,
  direLesHoraires,
  hoursInEnglish,
  type Instant,
} from '#socle/pur';
import { mots } from '../ma-demande/mots.ts';
import type {
  MaDemande,
  SaDemande,
  SaQuestion,
  SonRendezVous,
} from '../ma-demande/rassembler-ma-demande.ts';

/** What the process knows and no module does: the address browsers see, the name of the département. */
export interface ReglagesDesHabitants {
  urlPublique: string;
  departement: string;
}

const EMETTEUR: Readonly<Record<Langue, (departement: string) => string>> = {
  fr: (departement) => `Tisserin, action sociale, ${departement}`,
  en: (departement) => `Tisserin, social services, ${departement}`,
};

const EN_HEURES = { fr: direLesHoraires, en: hoursInEnglish };

function quandDe({ rendezVousLe, reponsePourLe, etat }: SaDemande): QuandDuRecepisse | undefined {
  if (rendezVousLe) return { genre: 'rendez_vous', le: rendezVousLe };
  if (reponsePourLe && etat !== 'silence') return { genre: 'reponse', auPlusTard: reponsePourLe };
  return undefined;
}

const demandeDe =
  (langue: Langue) =>
  (sienne: SaDemande): DemandeDuRecepisse => {
    const quand = quandDe(sienne);
    return {
      titre: sienne.quoi,
      qui: { service: sienne.vers },
      // No day to print: where it stands, in the words of her page.
      ...(quand ? { quand } : { maintenant: sienne.phrase[langue] }),
      ...(sienne.ou ? { ou: sienne.ou } : {}),
    };
  };

const questionDe =
  (langue: Langue) =>
  ({ question: { texte, pourLe, etat } }: SaQuestion): DemandeDuRecepisse => ({
    titre: couper(texte, 120),
    qui: {},
    ...(etat === 'ouverte'
      ? { quand: { genre: 'reponse', auPlusTard: dateCivile(pourLe) } }
      : { maintenant: mots(langue).reponseSurLaPage }),
  });

const droitDe =
  (langue: Langue) =>
  ({ prestation, reponseLe }: SaDemandeDeDroit): DemandeDuRecepisse => ({
    titre: langue === 'en' ? prestation.inEnglish : prestation.nomSimple,
    qui: {},
    ...(reponseLe
      ? { quand: { genre: 'reponse', auPlusTard: reponseLe } }
      : { maintenant: mots(langue).rienDeNouveau }),
  });

const rendezVousDe =
  (langue: Langue) =>
  ({ prenom, debut, ou }: SonRendezVous): DemandeDuRecepisse => ({
    titre: mots(langue).votreRendezVous,
    qui: prenom ? { personne: prenom } : {},
    quand: { genre: 'rendez_vous', le: debut as Instant },
    ...(ou ? { ou } : {}),
  });

/** The paper she can print again: the same facts as her page, discreet when her receipt is. */
export function composerLeRecu(
  { recepisse, promessesDues, accueil, orientations, questions, rendezVous, droits }: MaDemande,
  {
    code,
    langue,
    reglages: { urlPublique, departement },
  }: {
    code: CodeDeRetrait;
    langue: Langue;
    reglages: ReglagesDesHabitants;
  },
): DonneesDuRecepisse {
  const { host } = new URL(urlPublique);
  const aVenir = rendezVous.filter(({ etat }) => etat === 'prevu');
  const demandes = [
    ...questions.map(questionDe(langue)),
    ...droits.map(droitDe(langue)),
    ...orientations.map(demandeDe(langue)),
    ...aVenir.map(rendezVousDe(langue)),
  ];
  const horaires = EN_HEURES[langue](accueil?.horaires ?? null).join(' ; ');
  const recue = {
    qui: accueil ? { service: accueil.nom } : {},
    maintenant: mots(langue).rienDeNouveau,
    ...(accueil ? { ou: accueil.adresse } : {}),
  };
  return {
    langue,
    discret: recepisse.discret,
    emetteur: EMETTEUR[langue](departement),
    le: aujourdHuiA(recepisse.emisLe as Instant),
    ...(accueil ? { lieu: accueil.nom } : {}),
    demandes: demandes.length > 0 ? demandes : [{ titre: mots(langue).votreDemande, ...recue }],
    promesses: promessesDues,
    code,
    codeJusquAu: ajouterJours(aujourdHuiA(recepisse.expireLe as Instant), -1),
    adresseCourte: `${host}/s`,
    adresseDuCarre: `${urlPublique}/s/${code}`,
    telephone: accueil?.telephone ?? '',
    ...(horaires ? { horaires } : {}),
  };
}
