import { casDUsage } from '#acces';
import { direLeRefusDeDemande, preparerUneDecision } from '#demandes-de-droits';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { accorderUneRemise, peutDemanderUneRemise, resteDu } from '../domaine/dettes.ts';
import { retenirOuvert, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import {
  demanderUneRemiseEnBase,
  dettesDu,
  repondreALaRemiseEnBase,
} from '../stockage/sanctions-et-dettes.ts';

/** She asks not to repay, all or part: nothing is recovered while her request waits (CASF L262-46). */
export const demanderUneRemise = casDUsage(
  droits.demanderUneRemise,
  async (
    acces,
    { parcoursId, detteId, mots }: { parcoursId: string; detteId: string; mots: string },
  ): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, parcoursId);
    if (!tenu.ok) return tenu;
    const dette = (await dettesDu(acces.bd, parcoursId)).find(({ id }) => id === detteId);
    if (!dette) return refuse({ raison: 'inconnu' });
    const peut = peutDemanderUneRemise(dette, dette.remises);
    if (!peut.ok) return peut;
    const dits = nettoyerUnTexte(mots).trim().slice(0, 2000);
    if (dits.length < 3) return refuse({ raison: 'mots_manquent' });
    await demanderUneRemiseEnBase(acces.bd, {
      id: identifiant<'remise'>(),
      detteId,
      mots: dits,
      demandeeLe: acces.aujourdHui,
    });
    await tracerLeParcours(acces, tenu.valeur, 'remise demandée');
    return reussi();
  },
);

/** All, part, or none, and why: a decision of its own, signed and notified like any other. */
export const repondreALaRemise = casDUsage(
  droits.engagerUneProcedure,
  async (
    acces,
    reponse: { parcoursId: string; detteId: string; accordee: number; motif: string },
  ): Promise<Resultat<{ reste: number }, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, reponse.parcoursId);
    if (!tenu.ok) return tenu;
    const dette = (await dettesDu(acces.bd, reponse.parcoursId)).find(
      ({ id }) => id === reponse.detteId,
    );
    const attend = dette?.remises.find(({ repondueLe }) => repondueLe === null);
    if (!dette || !attend) return refuse({ raison: 'pas_encore' });
    const accordee = accorderUneRemise(dette, dette.remises, reponse.accordee);
    if (!accordee.ok) return accordee;
    const motif = nettoyerUnTexte(reponse.motif).trim().slice(0, 1000);
    if (motif.length < 10) return refuse({ raison: 'raison_manque' });
    const avant = resteDu(dette, dette.remises);
    const toute = reponse.accordee === avant;
    const preparee = await preparerUneDecision(acces, {
      demandeId: tenu.valeur.demandeId,
      sens: reponse.accordee === 0 ? 'refus' : toute ? 'accord' : 'accord_partiel',
      motifsDeDroit: [{ texte: 'Code de l’action sociale et des familles', article: 'L262-46' }],
      motifsDeFait: [motif],
      montant:
        reponse.accordee === 0
          ? null
          : {
              euros: reponse.accordee / 100,
              periodicite: 'unique',
              depuis: null,
              jusquau: null,
            },
      calcul: null,
    });
    if (!preparee.ok)
      return refuse({ raison: 'ailleurs', phrase: direLeRefusDeDemande(preparee.refus) });
    const ecrite = await repondreALaRemiseEnBase(acces.bd, {
      id: attend.id,
      accordee: reponse.accordee,
      repondueLe: acces.aujourdHui,
      motif,
      decisionId: preparee.valeur.decisionId,
    });
    if (!ecrite) return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, tenu.valeur, 'remise : réponse');
    return reussi({ reste: accordee.valeur });
  },
);
