import { type Acces, casDUsage } from '#acces';
import {
  type Centimes,
  centimes,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { type Echeancier, planifier } from '../domaine/echeancier.ts';
import type { RefusDePaiement } from '../domaine/refus.ts';
import { type Competence, pourquoiPasDeRsa } from '../domaine/refuser-le-rsa.ts';
import { competenceDuRsa } from '../gestes/qui-decide-du-rsa.ts';
import { noterUnIban } from '../noter-un-iban/noter-un-iban.ts';
import { droits } from '../regles-d-acces.ts';
import {
  chercherUnDestinataire,
  ecrireUnDestinataire,
  ecrireUnEngagement,
  type GenreDeDestinataire,
} from '../stockage/engagements.ts';

export type DestinataireAPayer =
  | { genre: 'elle' }
  | {
      genre: 'tiers';
      quoi: Exclude<GenreDeDestinataire, 'elle'>;
      nom: string;
      siret?: string;
      iban?: string;
    };

export interface DepenseAEngager {
  decisionId: string;
  demandeId: string;
  prestation: string;
  /** The code of an envelope; its year is that of the signature. */
  enveloppe: string;
  cle: number;
  personneId: string;
  /** All that the decision grants; a monthly one commits the months of the year, within it. */
  montantEuros: number;
  echeancier: Echeancier;
  destinataire: DestinataireAPayer;
  /** RSA alone: what the département recorded of who decides, where the law stops. */
  competence?: Competence;
}

async function destinataireDe(
  acces: Acces,
  { destinataire, personneId, cle }: DepenseAEngager,
): Promise<Resultat<string, RefusDePaiement>> {
  const tiers = destinataire.genre === 'tiers' ? destinataire : null;
  const nom = tiers ? nettoyerUneLigne(tiers.nom).slice(0, 120) : null;
  if (nom !== null && nom.length < 2) return refuse({ raison: 'nom_manquant' });
  const qui = { genre: tiers?.quoi ?? ('elle' as const), nom, personneId, cle };
  const connu = await chercherUnDestinataire(acces.bd, qui);
  const id = connu?.id ?? identifiant<'destinataire'>();
  if (!connu)
    await ecrireUnDestinataire(acces.bd, {
      ...qui,
      id,
      siret: /^\d{14}$/.test(tiers?.siret ?? '') ? (tiers?.siret ?? null) : null,
      ibanFin: null,
      creeLe: acces.maintenant,
    });
  if (!tiers?.iban) return reussi(id);
  const note = await noterUnIban(acces, {
    destinataireId: id,
    iban: tiers.iban,
    titulaire: nom ?? '',
  });
  if (note.ok) return reussi(id);
  return refuse(note.refus.raison === 'acces' ? { raison: 'inconnu' } : note.refus);
}

/**
 * Foresees what a prepared decision will cost, to whom and when: nothing is reserved before it is signed. RSA is refused
 * by rule while the State decides of it, or while nobody knows who does.
 */
export const engager = casDUsage(
  droits.engager,
  async (
    acces,
    depense: DepenseAEngager,
  ): Promise<Resultat<{ engagementId: string; total: Centimes }, RefusDePaiement>> => {
    if (depense.prestation.startsWith('rsa')) {
      const phrase = pourquoiPasDeRsa(await competenceDuRsa(acces), depense.competence);
      if (phrase !== null) return refuse({ raison: 'rsa', phrase });
    }
    const total = centimes(Math.round(depense.montantEuros * 100));
    if (total <= 0) return refuse({ raison: 'montant_nul' });
    const { aujourdHui } = acces;
    const annee = Number(aujourdHui.slice(0, 4));
    if (planifier(depense.echeancier, total, { annee, aujourdHui }).length === 0)
      return refuse({ raison: 'echeancier_vide' });
    const destinataire = await destinataireDe(acces, depense);
    if (!destinataire.ok) return destinataire;
    const id = identifiant<'engagement_de_depense'>();
    await ecrireUnEngagement(acces.bd, {
      id,
      enveloppeCode: depense.enveloppe,
      decisionId: depense.decisionId,
      demandeId: depense.demandeId,
      personneId: depense.personneId,
      cle: depense.cle,
      prestation: depense.prestation,
      total,
      echeancier: depense.echeancier,
      destinataireId: destinataire.valeur,
      prevuLe: acces.maintenant,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'engagement de dépense',
      objetId: id,
      personnes: [depense.personneId],
    });
    return reussi({ engagementId: id, total });
  },
);
