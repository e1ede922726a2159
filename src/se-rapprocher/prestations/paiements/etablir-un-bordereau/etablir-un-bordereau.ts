import { type Acces, casDUsage } from '#acces';
import { centimes, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import type { Payeur } from '../domaine/payeur.ts';
import { formatNomme } from '../gestes/format-du-payeur.ts';
import { VERSEMENTS_PAR_BORDEREAU } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type Bordereau,
  bordereauParId,
  bordereauxRecents,
  ecrireUnBordereau,
  placeSuivante,
} from '../stockage/bordereaux.ts';
import { payeurEnVigueur } from '../stockage/payeurs.ts';
import {
  enveloppesDesEngagements,
  mettreAuBordereau,
  retenirCeQuiEstDu,
} from '../stockage/versements.ts';

export type RefusDEtablir =
  | { raison: 'rien_a_payer' }
  | { raison: 'imputation_absente'; enveloppe: string };

/** The first envelope of these payments that has no account at the public accountant's. */
async function enveloppeSansCompte(
  acces: Acces,
  payeur: Payeur,
  engagementIds: readonly string[],
): Promise<string | null> {
  if (payeur.format !== 'pes') return null;
  const codes = await enveloppesDesEngagements(acces.bd, engagementIds);
  return [...codes.values()].sort().find((code) => !payeur.pes.imputations[code]) ?? null;
}

/**
 * Puts together what is due today and has an account to go to; what has none waits, and is shown as waiting. Numbered at
 * once, whatever the format: an answer names numbers. Refused whole while an envelope has no account at the accountant's.
 */
export const etablirUnBordereau = casDUsage(
  droits.ordonner,
  async (acces, _: object): Promise<Resultat<{ id: string }, RefusDEtablir>> => {
    const payeur = await payeurEnVigueur(acces.bd);
    const format = formatNomme(payeur.format);
    const dus = await retenirCeQuiEstDu(acces.bd, {
      le: acces.aujourdHui,
      limite: VERSEMENTS_PAR_BORDEREAU,
      creancierDit: format.nommeLesCreanciers,
    });
    if (dus.length === 0) return refuse({ raison: 'rien_a_payer' });
    const enveloppe = await enveloppeSansCompte(
      acces,
      payeur,
      dus.map(({ engagementId }) => engagementId),
    );
    if (enveloppe) return refuse({ raison: 'imputation_absente', enveloppe });
    const annee = Number(acces.aujourdHui.slice(0, 4));
    const id = identifiant<'bordereau'>();
    const { rang, numero, premierePiece, cumul } = await placeSuivante(acces.bd, annee);
    const total = centimes(dus.reduce((somme, { montant }) => somme + montant, 0));
    await ecrireUnBordereau(acces.bd, {
      id,
      annee,
      rang,
      numero,
      format: format.nom,
      reglages: payeur.format === 'pes' ? payeur.pes : null,
      premierePiece,
      cumul: centimes(cumul + total),
      nombre: dus.length,
      total,
      etabliLe: acces.maintenant,
      par: acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0,
    });
    await mettreAuBordereau(acces.bd, {
      ids: dus.map((un) => un.id),
      bordereauId: id,
      premierePiece,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'bordereau de paiement',
      objetId: id,
      personnes: [...new Set(dus.map(({ personneId }) => personneId))],
    });
    return reussi({ id });
  },
);

export const lireUnBordereau = casDUsage(
  droits.ordonner,
  async (acces, id: string): Promise<Resultat<Bordereau, { raison: 'inconnu' }>> => {
    const un = await bordereauParId(acces.bd, id);
    return un ? reussi(un) : refuse({ raison: 'inconnu' });
  },
);

export const lireLesBordereaux = casDUsage(
  droits.ordonner,
  async (
    acces,
    { limite, apres }: { limite: number; apres: number },
  ): Promise<Resultat<Bordereau[], never>> =>
    reussi(await bordereauxRecents(acces.bd, { limite, apres })),
);
