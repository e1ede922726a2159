import { type Acces, casDUsage } from '#acces';
import { type Resultat, reussi, valeurOuErreur } from '#socle/pur';
import { recaler } from '../gestes/recaler.ts';
import { droits } from '../regles-d-acces.ts';
import {
  annulerEnBase,
  changerUnEngagement,
  type EngagementDeDepense,
  engagementsDUneDecision,
  engagementsVivants,
} from '../stockage/engagements.ts';

/** Reaction: a decision that was prepared will not be signed. What it foresaw is no longer foreseen. */
export const libererUneDecision = casDUsage(
  droits.reconduire,
  async (acces, { decisionId }: { decisionId: string }): Promise<Resultat<number, never>> => {
    const prevus = (await engagementsDUneDecision(acces.bd, decisionId)).filter(
      ({ etat }) => etat === 'prevu',
    );
    for (const { id, personneId } of prevus) {
      const pourquoi = 'La décision n’est pas signée';
      await annulerEnBase(acces.bd, { id, le: acces.maintenant, pourquoi });
      await acces.tracer({
        operation: 'ecriture',
        objet: 'engagement de dépense libéré',
        objetId: id,
        personnes: [personneId],
      });
    }
    return reussi(prevus.length);
  },
);

const enCours = ({ etat, echeancier }: EngagementDeDepense): boolean =>
  etat !== 'prevu' && echeancier.genre === 'mensuel';

const libererLesSiens = casDUsage(
  droits.reconduire,
  async (
    acces,
    { demandeId, fin }: { demandeId: string; fin: 'retiree' | 'close' },
  ): Promise<Resultat<undefined, never>> => {
    const vivants = await engagementsVivants(acces.bd, [demandeId]);
    const tombent = vivants.filter(
      (un) => un.etat === 'prevu' || (fin === 'retiree' && !enCours(un)),
    );
    for (const { id } of tombent)
      await annulerEnBase(acces.bd, {
        ...{ id, le: acces.maintenant },
        pourquoi: fin === 'retiree' ? 'La demande est retirée' : 'La demande est close',
      });
    if (fin === 'retiree') {
      for (const { id, echeancier, suiteDeId } of vivants.filter(enCours))
        if (suiteDeId === null && echeancier.genre === 'mensuel')
          await changerUnEngagement(acces.bd, id, {
            echeancier: { ...echeancier, jusquau: acces.aujourdHui },
          });
      valeurOuErreur(await recaler(acces, demandeId));
    }
    if (vivants.length > 0)
      await acces.tracer({
        operation: 'ecriture',
        objet: 'engagements d’une demande libérés',
        objetId: demandeId,
        personnes: [...new Set(vivants.map(({ personneId }) => personneId))],
      });
    return reussi();
  },
);

/** Reaction: she no longer asks for it. What was foreseen falls, and nothing that was signed is paid beyond that day. */
export const libererUneDemandeRetiree = (acces: Acces, { demandeId }: { demandeId: string }) =>
  libererLesSiens(acces, { demandeId, fin: 'retiree' });

/** Reaction: a file is closed. What was foreseen falls; what was signed stands: closing a file takes no right away. */
export const libererUneDemandeClose = (acces: Acces, { demandeId }: { demandeId: string }) =>
  libererLesSiens(acces, { demandeId, fin: 'close' });
