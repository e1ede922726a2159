import { NOM_DU_FAIT } from '#droits';
import type { NomDeFait } from '#reglements';
import { jourEnToutesLettres } from '#socle/pur';
import { natureDe, valeursDe } from '../domaine/dettes.ts';
import type { DossierMontre } from './dossier-montre.ts';
import type { DossierLu } from './lire-un-dossier.ts';

/** What the team that examines does next in a file of the fund; `null` leaves the word to the life of the request. */
export interface Pas {
  quoi: 'papiers' | 'calculer' | 'savoir' | 'ou_payer' | 'decision' | 'plan';
  phrase: string;
}

const nommer = (noms: readonly string[]): string =>
  noms.map((nom) => NOM_DU_FAIT[nom as NomDeFait] ?? nom).join(', ');

/** Papers of this situation that nobody has asked for yet. */
export const aDemander = ({ dossier, lue }: DossierLu): readonly string[] =>
  natureDe(dossier.nature).papiers.filter((code) => !lue.pieces.some((une) => une.code === code));

/** A computation made with other facts than those known today. */
function estPerime({ calcul, dossier }: DossierLu): boolean {
  const sus = valeursDe(dossier.faits);
  const noms = new Set([...Object.keys(sus), ...Object.keys(calcul?.faits ?? {})]);
  return [...noms].some(
    (nom) => JSON.stringify(sus[nom]) !== JSON.stringify(calcul?.faits[nom as NomDeFait]),
  );
}

/** An opinion that was asked for does not stop the decision: its day is said, nothing waits for it. */
function avisAttendu({ instructions }: DossierLu): string {
  const attendu = instructions.find((une) => une.repondueLe === null && une.retireeLe === null);
  return attendu
    ? ` ${attendu.destinataire} doit dire ce qu’il en pense pour le ${jourEnToutesLettres(attendu.pourLe)}.`
    : '';
}

function pasDuCalcul(lu: DossierLu): Pas | null {
  const [premier] = lu.calcul?.resultats ?? [];
  if (!premier)
    return {
      quoi: 'calculer',
      phrase: `Calculez ce que donne le règlement : il dira ce qui manque encore.${avisAttendu(lu)}`,
    };
  if (estPerime(lu))
    return {
      quoi: 'calculer',
      phrase: 'Ce que nous savons a changé depuis le calcul : calculez de nouveau.',
    };
  if (premier.reponse === 'inconnu' && premier.manque.length > 0)
    return {
      quoi: 'savoir',
      phrase: `Le règlement ne peut pas encore répondre. Demandez-lui ce qui manque : ${nommer(premier.manque)}.`,
    };
  return lu.lue.avis
    ? {
        quoi: 'decision',
        phrase: `Le règlement a répondu : préparez la décision, avec ses motifs.${avisAttendu(lu)}`,
      }
    : null;
}

function pasDuPlan({ lu: { plans }, jour }: DossierMontre): Pas | null {
  const enCours = plans.find(({ etat }) => etat === 'en_cours');
  const passee = enCours?.mensualites.find(
    ({ etat, dueLe }) => etat === 'a_venir' && dueLe <= jour,
  );
  return passee
    ? {
        quoi: 'plan',
        phrase: `Une mensualité du plan est passée, le ${jourEnToutesLettres(passee.dueLe)} : notez si elle est tenue.`,
      }
    : null;
}

/** Something was granted, and nobody knows where to pay it. */
export function manqueUnCompte({ lu, comptes }: DossierMontre): boolean {
  const [derniere] = lu.lue.decisions.filter((une) => une.etat !== 'abandonnee');
  return (
    (derniere?.sens === 'accord' || derniere?.sens === 'accord_partiel') &&
    comptes.some(({ ibanFin }) => !ibanFin)
  );
}

export function prochainPas(montre: DossierMontre): Pas | null {
  const { lu } = montre;
  const { etat } = lu.lue.demande;
  if (!lu.lue.instruit) return null;
  switch (etat) {
    case 'recue':
    case 'incomplete': {
      const codes = aDemander(lu);
      return codes.length > 0
        ? {
            quoi: 'papiers',
            phrase: `Demandez ses papiers en une fois, ou notez ceux qu’elle a déjà montrés : ${codes.length} ${codes.length > 1 ? 'manquent' : 'manque'} encore.`,
          }
        : null;
    }
    case 'complete':
    case 'en_instruction':
      return pasDuCalcul(lu);
    case 'notifiee':
      return manqueUnCompte(montre)
        ? {
            quoi: 'ou_payer',
            phrase: 'Notez le compte où payer : aucun versement ne part sans lui.',
          }
        : pasDuPlan(montre);
    default:
      return null;
  }
}
