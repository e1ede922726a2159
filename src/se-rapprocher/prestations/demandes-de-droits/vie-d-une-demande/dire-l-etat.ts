import type { Etat as Forme } from '#interface';
import { jourEnColonne } from '#socle/pur';
import { MOT_DE_L_ETAT } from '../dire-les-refus.ts';
import type { Etat } from '../domaine/etats.ts';
import type { DemandeDeDroit } from '../stockage/demandes.ts';
import type { Vie } from './vie.ts';

export const FORMES: Readonly<Record<Etat, Forme>> = {
  recue: 'en_cours',
  incomplete: 'attente',
  complete: 'en_cours',
  en_instruction: 'en_cours',
  decision_preparee: 'en_cours',
  signee: 'en_cours',
  notifiee: 'fait',
  accordee_par_silence: 'echeance',
  accordee_forfaitaire: 'echeance',
  refusee_par_silence: 'silence',
  contestee: 'autre_chemin',
  close: 'fait',
  retiree: 'attente',
};

export const direLEtat = ({ etat }: Pick<DemandeDeDroit, 'etat'>) => ({
  etat: FORMES[etat],
  phrase: MOT_DE_L_ETAT[etat],
});

/** The next day that the law counts for the administration; null when none runs. */
export function prochainJour({ echeances }: Pick<Vie, 'echeances'>): string | null {
  const jours = echeances.flatMap((une) =>
    une.etat === 'en_cours' && une.regime.du === 'administration' ? [une.echueLe] : [],
  );
  return jours.sort()[0] ?? null;
}

/** What the sentence is read from. */
export type Tour = Pick<Vie, 'demande' | 'instruit' | 'pieces' | 'avis' | 'echeances' | 'jour'>;

/** One sentence that says whose turn it is. */
export function direLeTour(vie: Tour): string {
  const { demande, instruit, pieces, avis } = vie;
  const jour = prochainJour(vie);
  // An abbreviated month ends with its own full stop.
  const dit = jour ? jourEnColonne(jour as never, vie.jour) : '';
  const avant = jour ? ` La loi donne jusqu’au ${dit}${dit.endsWith('.') ? '' : '.'}` : '';
  if (!instruit && demande.closeLe === null)
    return `Une autre équipe instruit. Vous pouvez noter un papier vu, ce qu’elle en dit, ou un recours.${avant}`;
  switch (demande.etat) {
    case 'recue':
      return `Regardez ses papiers : demandez ce qui manque en une fois, ou dites le dossier complet.${avant}`;
    case 'incomplete': {
      const manque = pieces.filter(({ etat }) => etat === 'manquante').length;
      return manque > 0
        ? `Elle a encore ${manque > 1 ? `${manque} papiers` : 'un papier'} à apporter.${avant}`
        : `Tous les papiers demandés sont là : dites le dossier complet.${avant}`;
    }
    case 'complete':
    case 'en_instruction':
      return avis
        ? `Préparez la décision, avec ses motifs.${avant}`
        : `Recueillez son avis, puis préparez la décision.${avant}`;
    case 'decision_preparee':
      return avis
        ? `La décision attend la signature de qui en a la délégation.${avant}`
        : `La décision est prête. Il manque son avis, ou la raison de son absence.${avant}`;
    case 'signee':
      return `Remettez-lui la décision, et notez le jour qui se prouve.${avant}`;
    case 'notifiee':
      return 'La décision est remise. Proposez-lui d’en parler, sans l’imposer.';
    case 'accordee_par_silence':
      return 'La loi lui donne accord : elle peut avoir une attestation (CRPA, article L232-3).';
    case 'accordee_forfaitaire':
      return 'La loi lui donne un montant provisoire. Une décision est toujours due.';
    case 'refusee_par_silence':
      return demande.motifsDemandesLe && !demande.motifsDonnesLe
        ? `Elle demande pourquoi : répondez-lui par écrit.${avant}`
        : 'Le silence vaut refus. Une décision reste possible ; elle peut demander pourquoi, et contester.';
    case 'contestee':
      return `Elle conteste. Répondez-lui avec vos raisons.${avant}`;
    case 'close':
    case 'retiree':
      return 'Il n’y a plus rien à faire ici. Son besoin, lui, peut rester ouvert.';
  }
}
