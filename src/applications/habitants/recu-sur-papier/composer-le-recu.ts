import type { DemandeDuRecepisse, DonneesDuRecepisse } from '#documents';
import type { Langue } from '#interface';
import type { SonOrientation } from '#orientations';
import { ajouterJours, aujourdHuiA, type CodeDeRetrait, type Instant } from '#socle/pur';
import { mots } from '../ma-demande/mots.ts';
import type { MaDemande, SonRendezVous } from '../ma-demande/rassembler-ma-demande.ts';

/** What the process knows and no module does: the address browsers see, the name of the département. */
export interface ReglagesDesHabitants {
  urlPublique: string;
  departement: string;
}

const EMETTEUR: Readonly<Record<Langue, (departement: string) => string>> = {
  fr: (departement) => `Tisserin, action sociale, ${departement}`,
  en: (departement) => `Tisserin, social services, ${departement}`,
};

const demandeDe = ({ quoi, vers, rendezVousLe }: SonOrientation): DemandeDuRecepisse => ({
  titre: quoi,
  qui: { service: vers },
  ...(rendezVousLe ? { quand: { genre: 'rendez_vous', le: rendezVousLe } } : {}),
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
  { recepisse, promessesDues, accueil, orientations, rendezVous }: MaDemande,
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
  return {
    langue,
    discret: recepisse.discret,
    emetteur: EMETTEUR[langue](departement),
    le: aujourdHuiA(recepisse.emisLe as Instant),
    ...(accueil ? { lieu: accueil.nom } : {}),
    demandes: [...orientations.map(demandeDe), ...aVenir.map(rendezVousDe(langue))],
    promesses: promessesDues,
    code,
    codeJusquAu: ajouterJours(aujourdHuiA(recepisse.expireLe as Instant), -1),
    adresseCourte: `${host}/s`,
    adresseDuCarre: `${urlPublique}/s/${code}`,
    telephone: accueil?.telephone ?? '',
  };
}
