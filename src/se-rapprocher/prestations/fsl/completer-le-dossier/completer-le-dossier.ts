import { casDUsage } from '#acces';
import { noterLaSituation } from '#demandes-de-droits';
import { type Resultat, refuse, reussi } from '#socle/pur';
import {
  type Dette,
  faitsDeLaDette,
} from '../deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.ts';
import { completer, type FaitsSources, valeursDe } from '../domaine/dettes.ts';
import { droits } from '../regles-d-acces.ts';
import { changerUnDossier, dossierDe } from '../stockage/dossiers.ts';

export type RefusDeCompleter = { raison: 'inconnu' } | { raison: 'deja_change' };

/** What she says, or what a paper shows, once for all: the same facts are kept with the request itself. */
export const completerLeDossier = casDUsage(
  droits.completer,
  async (
    acces,
    {
      demandeId,
      version,
      dits = {},
      dette,
    }: { demandeId: string; version: number; dits?: FaitsSources; dette?: Dette },
  ): Promise<Resultat<undefined, RefusDeCompleter>> => {
    const dossier = await dossierDe(acces.bd, demandeId);
    if (!dossier) return refuse({ raison: 'inconnu' });
    const change = dette ?? dossier;
    const faits = completer(
      completer(dossier.faits, dits),
      faitsDeLaDette(change, acces.aujourdHui),
    );
    const { nature, centimes, menace, menaceLe, creancier, creancierReference } = change;
    const ecrit = await changerUnDossier(
      acces.bd,
      { demandeId, version },
      { nature, centimes, menace, menaceLe, creancier, creancierReference, faits },
    );
    if (!ecrit) return refuse({ raison: 'deja_change' });
    await noterLaSituation(acces, { demandeId, situation: { faits: valeursDe(faits) } });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'dossier de FSL',
      objetId: demandeId,
      personnes: [dossier.personneId],
    });
    return reussi();
  },
);

export const direLeRefusDeCompleter = ({ raison }: RefusDeCompleter): string =>
  raison === 'inconnu'
    ? 'Ce dossier n’est pas là, ou n’est pas à votre équipe.'
    : 'Quelqu’un vient de changer ce dossier. Rechargez la page : rien de ce qui s’y trouve n’est perdu.';
