import { randomInt } from 'node:crypto';
import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type DemandeLue, direLeRefusDeDemande, lireUneDemande } from '#demandes-de-droits';
import { lireUnePersonne, type PersonneLue } from '#personnes';
import { ecrireDatePartielle, type Resultat, refuse, reussi } from '#socle/pur';
import type { Envoi } from '../domaine/echange.ts';
import { droits } from '../regles-d-acces.ts';
import { dossiersDes, preparerLEnvoi } from '../stockage/dossiers.ts';

export type RefusDeTransmettre =
  | RefusDAcces
  | { raison: 'pas_une_pch' }
  | { raison: 'pas_informee' }
  | { raison: 'incomplete' }
  | { raison: 'deja_la_bas' }
  | { raison: 'ailleurs'; phrase: string };

/** Without the letters that a hand mistakes for figures. */
const SIGNES = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const tirerUneReference = (): string =>
  `PCH-${Array.from({ length: 10 }, () => SIGNES[randomInt(SIGNES.length)]).join('')}`;

const qui = ({ identite, communeCode }: PersonneLue): Envoi['personne'] => {
  const nommee = identite.nature === 'identifiee';
  return {
    prenom: nommee ? identite.prenom : null,
    nom: nommee ? identite.nom : null,
    nomDUsage: identite.nature === 'anonyme' ? null : identite.nomDUsage,
    naissance:
      identite.nature !== 'anonyme' && identite.naissance
        ? ecrireDatePartielle(identite.naissance)
        : null,
    communeCode,
  };
};

const envoiDe = (
  { demande, pieces }: DemandeLue,
  personne: PersonneLue,
  reference: string,
): Envoi => ({
  format: 'tisserin-pch/1',
  reference,
  recueLe: demande.recueLe,
  completeLe: demande.completeLe,
  personne: qui(personne),
  mots: demande.mots,
  papiersVus: pieces
    .filter(({ etat }) => etat === 'vue' || etat === 'remise')
    .map(({ nom }) => nom),
});

async function lire(acces: Acces, demandeId: string) {
  const lue = await lireUneDemande(acces, demandeId);
  if (!lue.ok)
    return refuse({ raison: 'ailleurs' as const, phrase: direLeRefusDeDemande(lue.refus) });
  if (lue.valeur.demande.prestation !== 'pch') return refuse({ raison: 'pas_une_pch' as const });
  return lue;
}

/**
 * Prepares what leaves for the MDPH, once she was told of it and her file is complete: who she is, what she asks, the
 * names of the papers that were seen. It leaves with the next exchange. Refused once the MDPH says that it holds it.
 */
export const transmettreALaMdph = casDUsage(
  droits.transmettre,
  async (
    acces,
    { demandeId, informee }: { demandeId: string; informee: boolean },
  ): Promise<Resultat<{ reference: string }, RefusDeTransmettre>> => {
    if (!informee) return refuse({ raison: 'pas_informee' });
    const lue = await lire(acces, demandeId);
    if (!lue.ok) return lue;
    const { demande } = lue.valeur;
    if (demande.completeLe === null) return refuse({ raison: 'incomplete' });
    const [avant] = await dossiersDes(acces.bd, [demandeId]);
    if (avant && avant.etat !== 'rejete' && avant.etat !== 'a_transmettre')
      return refuse({ raison: 'deja_la_bas' });
    const personne = await lireUnePersonne(acces, demande.personneId);
    if (!personne.ok)
      return refuse({ raison: 'ailleurs', phrase: 'Sa fiche ne s’ouvre pas à votre équipe.' });
    const reference = avant?.reference ?? tirerUneReference();
    await preparerLEnvoi(
      acces.bd,
      {
        demandeId,
        personneId: demande.personneId,
        cle: demande.cle,
        depotCle: demande.depotCle,
        reference,
        informeeLe: acces.maintenant,
      },
      envoiDe(lue.valeur, personne.valeur, reference),
    );
    await acces.tracer({
      operation: 'ecriture',
      objet: 'pch : remise à la MDPH',
      objetId: demandeId,
      personnes: [demande.personneId],
    });
    await acces.annoncer({
      nom: 'DemandeRemiseALaMdph',
      contenu: { demandeId, personneId: demande.personneId },
    });
    return reussi({ reference });
  },
);

export function direLeRefusDeTransmettre(refus: RefusDeTransmettre): string {
  switch (refus.raison) {
    case 'acces':
      return refus.motif;
    case 'ailleurs':
      return refus.phrase;
    case 'pas_une_pch':
      return 'Cette demande n’est pas une demande de PCH.';
    case 'pas_informee':
      return 'Dites-lui d’abord ce qui part pour la MDPH, puis cochez la case.';
    case 'incomplete':
      return 'Il manque des papiers : dites le dossier complet avant de le remettre à la MDPH.';
    case 'deja_la_bas':
      return 'Cette demande est déjà partie pour la MDPH.';
  }
}
