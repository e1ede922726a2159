import { casDUsage } from '#acces';
import { centimes, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import { BORDEREAU_CSV } from '../adaptateurs/csv/csv.ts';
import { VERSEMENTS_PAR_BORDEREAU } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type Bordereau,
  bordereauParId,
  bordereauxRecents,
  ecrireUnBordereau,
  numeroSuivant,
} from '../stockage/bordereaux.ts';
import { mettreAuBordereau, retenirCeQuiEstDu } from '../stockage/versements.ts';

export type RefusDEtablir = { raison: 'rien_a_payer' };

/** Puts together what is due today and has an account to go to; what has none waits, and is shown as waiting. */
export const etablirUnBordereau = casDUsage(
  droits.ordonner,
  async (acces, _: object): Promise<Resultat<{ id: string }, RefusDEtablir>> => {
    const dus = await retenirCeQuiEstDu(acces.bd, {
      le: acces.aujourdHui,
      limite: VERSEMENTS_PAR_BORDEREAU,
    });
    if (dus.length === 0) return refuse({ raison: 'rien_a_payer' });
    const annee = Number(acces.aujourdHui.slice(0, 4));
    const id = identifiant<'bordereau'>();
    await ecrireUnBordereau(acces.bd, {
      id,
      annee,
      rang: await numeroSuivant(acces.bd, annee),
      format: BORDEREAU_CSV.nom,
      nombre: dus.length,
      total: centimes(dus.reduce((total, { montant }) => total + montant, 0)),
      etabliLe: acces.maintenant,
      par: acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0,
    });
    await mettreAuBordereau(acces.bd, { ids: dus.map((un) => un.id), bordereauId: id });
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
