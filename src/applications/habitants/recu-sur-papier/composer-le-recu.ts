import type { DemandeDuRecepisse, DonneesDuRecepisse } from '#documents';
import type { Langue } from '#interface';
import { ajouterJours, aujourdHuiA, type CodeDeRetrait, type Instant } from '#socle/pur';
import type { MaDemande } from '../ma-demande/rassembler-ma-demande.ts';

/** What the process knows and no module does: the address browsers see, the name of the département. */
export interface ReglagesDesHabitants {
  urlPublique: string;
  departement: string;
}

const EMETTEUR: Readonly<Record<Langue, (departement: string) => string>> = {
  fr: (departement) => `Tisserin, action sociale, ${departement}`,
  en: (departement) => `Tisserin, social services, ${departement}`,
};

/** The paper she can print again: the same facts as her page, discreet when her receipt is. */
export function composerLeRecu(
  { recepisse, promessesDues, accueil }: MaDemande,
  {
    code,
    langue,
    demandes,
    reglages: { urlPublique, departement },
  }: {
    code: CodeDeRetrait;
    langue: Langue;
    demandes: readonly DemandeDuRecepisse[];
    reglages: ReglagesDesHabitants;
  },
): DonneesDuRecepisse {
  const { host } = new URL(urlPublique);
  return {
    langue,
    discret: recepisse.discret,
    emetteur: EMETTEUR[langue](departement),
    le: aujourdHuiA(recepisse.emisLe as Instant),
    ...(accueil ? { lieu: accueil.nom } : {}),
    demandes,
    promesses: promessesDues,
    code,
    codeJusquAu: ajouterJours(aujourdHuiA(recepisse.expireLe as Instant), -1),
    adresseCourte: `${host}/s`,
    adresseDuCarre: `${urlPublique}/s/${code}`,
    telephone: accueil?.telephone ?? '',
  };
}
