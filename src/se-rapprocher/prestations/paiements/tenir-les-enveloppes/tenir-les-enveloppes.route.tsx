import { z } from 'zod';
import { type Acces, apres, capacites, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { direLeRefusDeMontant, lireUnMontant } from '#socle/pur';
import { compterLesRevenus } from '../lire-les-paiements/lire-les-paiements.ts';
import { droits } from '../regles-d-acces.ts';
import { LesEnveloppes, type SaisieDEnveloppe } from './tenir-les-enveloppes.page.tsx';
import {
  changerUneEnveloppe,
  direLeRefusDEnveloppe,
  lireCeQuiAttend,
  lireLesEnveloppes,
  ouvrirUneEnveloppe,
  type RefusDEnveloppe,
} from './tenir-les-enveloppes.ts';

const CHEMIN = '/paiements';
const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir les enveloppes de l’année',
} as const;

export const POURQUOI_DES_PAIEMENTS = {
  valeur: 'Ne signer que ce qui pourra être payé, et savoir si c’est arrivé.',
  phraseDuTexte: '« Les prestations sont des droits »',
  donnees: ['des montants', 'pour chaque versement : à qui, quand, où il en est'],
  lecteurs: 'les équipes qui instruisent ; la direction, qui ordonne les paiements',
  conservation: 'dix ans pour une pièce comptable ; un an pour un IBAN après le dernier paiement',
};

async function montrer(acces: Acces, rendu: SaisieDEnveloppe | null = null): Promise<Reponse> {
  const annee = Number(acces.aujourdHui.slice(0, 4));
  const lues = await lireLesEnveloppes(acces, { annee });
  if (!lues.ok) return refusDePage(lues.refus.motif);
  const revenus = await compterLesRevenus(acces, {});
  if (!revenus.ok) return refusDePage(revenus.refus.motif);
  const attendent = [];
  for (const une of [annee, annee + 1]) {
    const lu = await lireCeQuiAttend(acces, { annee: une });
    attendent.push(...(lu.ok ? lu.valeur.map((un) => ({ ...un, annee: une })) : []));
  }
  return page({
    statut: rendu ? 422 : 200,
    aRevoir: rendu?.aRevoir,
    titre: 'Paiements',
    rubrique: 'paiements',
    corps: (
      <LesEnveloppes
        enveloppes={lues.valeur}
        annee={annee}
        attendent={attendent}
        revenus={revenus.valeur}
        peutTenir={capacites(droits, acces.lecteur).tenirLesEnveloppes}
        rendu={rendu}
      />
    ),
    parceQue: droits.lireLesEnveloppes.phrase,
    pourquoi: POURQUOI_DES_PAIEMENTS,
  });
}

const CHAMP: Readonly<Record<RefusDEnveloppe['raison'], string>> = {
  code_illisible: 'code',
  libelle_court: 'libelle',
  deja_ouverte: 'code',
  sous_l_engage: 'montant',
};
const pointDuRefus = (refus: RefusDEnveloppe) => ({
  champ: CHAMP[refus.raison],
  phrase: direLeRefusDEnveloppe(refus),
});
const texte = (longueur: number) => z.string().max(longueur).catch('');
const ZERO_OU_PLUS = 'Une enveloppe ne peut pas être négative.';

/** The amount as typed, or the page again with what is wrong. */
function lireLeMontant(saisi: string) {
  const lu = lireUnMontant(saisi);
  if (!lu.ok) return { phrase: direLeRefusDeMontant(lu.refus), montant: null };
  return lu.valeur < 0
    ? { phrase: ZERO_OU_PLUS, montant: null }
    : { phrase: '', montant: lu.valeur };
}

export const routesDesEnveloppes: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: CHEMIN,
    entree: z.object({}),
    traiter: (acces) => montrer(acces),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/enveloppes`,
    entree: z.object({
      code: texte(60),
      libelle: texte(120),
      annee: texte(4),
      montant: texte(20),
    }),
    traiter: async (acces, saisie) => {
      const annee = Number(saisie.annee);
      const { phrase, montant } = lireLeMontant(saisie.montant);
      if (montant === null)
        return montrer(acces, { id: null, saisie, aRevoir: [{ champ: 'montant', phrase }] });
      if (!/^20\d\d$/.test(saisie.annee))
        return montrer(acces, {
          id: null,
          saisie,
          aRevoir: [{ champ: 'annee', phrase: 'Une année s’écrit en quatre chiffres : 2027.' }],
        });
      const faite = await ouvrirUneEnveloppe(acces, { ...saisie, annee, montant });
      return apres(faite, `${CHEMIN}#enveloppes`, (refus) =>
        montrer(acces, { id: null, saisie, aRevoir: [pointDuRefus(refus)] }),
      );
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: `${CHEMIN}/enveloppes/montant`,
    entree: z.object({ id: z.uuid(), montant: texte(20) }),
    traiter: async (acces, saisie) => {
      const { id } = saisie;
      const { phrase, montant } = lireLeMontant(saisie.montant);
      if (montant === null)
        return montrer(acces, { id, saisie, aRevoir: [{ champ: 'montant', phrase }] });
      const fait = await changerUneEnveloppe(acces, { id, montant });
      return apres(fait, `${CHEMIN}#enveloppes`, (refus) =>
        montrer(acces, { id, saisie, aRevoir: [pointDuRefus(refus)] }),
      );
    },
  }),
];
