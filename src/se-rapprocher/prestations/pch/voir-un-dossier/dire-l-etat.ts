import type { Etat as Forme } from '#interface';
import { catalogue } from '#interface';
import { aujourdHuiA, dayInEnglish, type Instant, jourEnToutesLettres } from '#socle/pur';
import type { DossierEnBase } from '../stockage/dossiers.ts';

type Jour = Parameters<typeof jourEnToutesLettres>[0];

export const mots = catalogue({
  fr: {
    titre: 'Votre demande à la MDPH',
    a_transmettre: 'Votre demande part bientôt pour la MDPH.',
    transmis: (le: Jour) =>
      `Votre demande est partie pour la MDPH le ${jourEnToutesLettres(le)}. Nous attendons son accusé de réception.`,
    accuse: (le: Jour, reference: string) =>
      `La MDPH a votre demande depuis le ${jourEnToutesLettres(le)}. Son numéro là-bas : ${reference}.`,
    rejete: 'La MDPH nous l’a rendue. Nous voyons avec vous ce qui manque.',
    decide: (le: Jour) =>
      `La commission (CDAPH) a décidé le ${jourEnToutesLettres(le)}. La MDPH vous écrit.`,
    qui: 'C’est la MDPH qui examine et qui décide, pas le département.',
  },
  en: {
    titre: 'Your request to the MDPH',
    a_transmettre: 'Your request will leave for the MDPH soon.',
    transmis: (le: Jour) =>
      `Your request left for the MDPH on ${dayInEnglish(le)}. We are waiting for its receipt.`,
    accuse: (le: Jour, reference: string) =>
      `The MDPH has had your request since ${dayInEnglish(le)}. Its number there: ${reference}.`,
    rejete: 'The MDPH gave it back to us. We will see with you what is missing.',
    decide: (le: Jour) =>
      `The commission (CDAPH) decided on ${dayInEnglish(le)}. The MDPH writes to you.`,
    qui: 'The MDPH examines and decides, not the département.',
  },
});

export const FORMES: Readonly<Record<DossierEnBase['etat'], Forme>> = {
  a_transmettre: 'attente',
  transmis: 'en_cours',
  accuse: 'en_cours',
  rejete: 'autre_chemin',
  decide: 'fait',
};

/** The same sentence for her and for the team. */
export function direLEtatDuDossier(dossier: DossierEnBase, langue: 'fr' | 'en'): string {
  const dire = mots(langue);
  const { transmisLe, accuseLe, decideeLe } = dossier;
  switch (dossier.etat) {
    case 'a_transmettre':
      return dire.a_transmettre;
    case 'transmis':
      return dire.transmis(aujourdHuiA(transmisLe as Instant));
    case 'accuse':
      return accuseLe ? dire.accuse(accuseLe, dossier.referenceMdph ?? '') : dire.a_transmettre;
    case 'rejete':
      return dire.rejete;
    case 'decide':
      return decideeLe ? dire.decide(decideeLe) : dire.a_transmettre;
  }
}
