import { type Acces, casDUsage } from '#acces';
import {
  type Centimes,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import type { CreditsOuverts } from '../evenements.ts';
import { droits } from '../regles-d-acces.ts';
import { type CeQuiAttend, resteAFinancer } from '../stockage/engagements.ts';
import {
  changerLeMontant,
  type Enveloppe,
  ecrireUneEnveloppe,
  enveloppesDeLAnnee,
} from '../stockage/enveloppes.ts';

export type RefusDEnveloppe =
  | { raison: 'code_illisible' }
  | { raison: 'libelle_court' }
  | { raison: 'deja_ouverte' }
  | { raison: 'sous_l_engage' };

export function direLeRefusDEnveloppe(refus: RefusDEnveloppe): string {
  switch (refus.raison) {
    case 'code_illisible':
      return 'Un code s’écrit en minuscules, sans accent ni espace : fsl, apa-domicile.';
    case 'libelle_court':
      return 'Dites en quelques mots ce que paie cette enveloppe.';
    case 'deja_ouverte':
      return 'Une enveloppe de ce code est déjà ouverte pour cette année : changez son montant.';
    case 'sous_l_engage':
      return 'Ce montant est plus petit que ce qui est déjà engagé.';
  }
}

export const lireLesEnveloppes = casDUsage(
  droits.lireLesEnveloppes,
  async (acces, { annee }: { annee: number }): Promise<Resultat<Enveloppe[], never>> =>
    reussi(await enveloppesDeLAnnee(acces.bd, annee)),
);

/** What signed decisions, or the law, owe of a year whose envelope has no credits for it; of those this reader sees. */
export const lireCeQuiAttend = casDUsage(
  droits.lireLesEnveloppes,
  async (acces, { annee }: { annee: number }): Promise<Resultat<CeQuiAttend[], never>> =>
    reussi(await resteAFinancer(acces.bd, annee)),
);

async function direLesCredits(acces: Acces, enveloppeId: string): Promise<void> {
  const contenu: CreditsOuverts = { enveloppeId };
  await acces.annoncer({ nom: 'CreditsOuverts', contenu });
}

/** Opens what may be spent on something in a year. */
export const ouvrirUneEnveloppe = casDUsage(
  droits.tenirLesEnveloppes,
  async (
    acces,
    { code, libelle, annee, montant }: Pick<Enveloppe, 'code' | 'libelle' | 'annee' | 'montant'>,
  ): Promise<Resultat<{ id: string }, RefusDEnveloppe>> => {
    if (!/^[a-z0-9_-]{2,60}$/.test(code)) return refuse({ raison: 'code_illisible' });
    const nom = nettoyerUneLigne(libelle).slice(0, 120);
    if (nom.length < 3) return refuse({ raison: 'libelle_court' });
    const id = identifiant<'enveloppe'>();
    const ouverteLe = acces.maintenant;
    const nouvelle = await ecrireUneEnveloppe(acces.bd, {
      ...{ id, code, libelle: nom, annee, montant, ouverteLe },
    });
    if (!nouvelle) return refuse({ raison: 'deja_ouverte' });
    await acces.tracer({ operation: 'ecriture', objet: 'enveloppe', objetId: id });
    await direLesCredits(acces, id);
    return reussi({ id });
  },
);

/** More or less money for the year: never under what is committed. */
export const changerUneEnveloppe = casDUsage(
  droits.tenirLesEnveloppes,
  async (
    acces,
    { id, montant }: { id: string; montant: Centimes },
  ): Promise<Resultat<undefined, RefusDEnveloppe>> => {
    if (!(await changerLeMontant(acces.bd, id, montant)))
      return refuse({ raison: 'sous_l_engage' });
    await acces.tracer({ operation: 'ecriture', objet: 'enveloppe', objetId: id });
    await direLesCredits(acces, id);
    return reussi();
  },
);
