import { type Acces, casDUsage } from '#acces';
import { lireLesEcheances } from '#echeances';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { etatApresSilence } from '../domaine/etats.ts';
import type { EffetDuSilence } from '../domaine/prestations/prestation.ts';
import { faitDe, inscrire, type RefusDAvancer, type Tenue, tenir } from '../gestes/avancer.ts';
import { GENRE_D_OBJET, ouvrirLesRecours, poserPour, tenirPour } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { changerUnBesoin } from '../stockage/besoins.ts';
import { compterLaRetention } from '../stockage/pieces-sensibles.ts';
import { recoursDe, repondreEnBase } from '../stockage/recours.ts';

export interface SilenceEchu {
  demandeId: string;
  regime: string;
  effet: EffetDuSilence;
  /** The day the silence has its effect. */
  le: string;
}

/** Two months without an answer refuse an appeal (CRPA, art. R421-2 of the administrative justice code): the judge's time opens. */
async function rejeterLeRecours(
  acces: Acces,
  { demande, prestation }: Tenue,
  le: DateCivile,
): Promise<Resultat<undefined, RefusDAvancer>> {
  const [forme] = (await recoursDe(acces.bd, [demande.id])).filter(
    (un) => un.genre === 'prealable' && un.etat === 'forme',
  );
  if (!forme) return reussi();
  await repondreEnBase(acces.bd, forme.id, { etat: 'rejete_par_silence' });
  await ouvrirLesRecours(
    acces,
    demande,
    prestation.recours.filter(({ genre }) => genre === 'contentieux'),
    le,
  );
  const ecrite = await inscrire(acces, demande, {}, { genre: 'recours_rejete_par_silence' });
  return ecrite.ok ? reussi() : ecrite;
}

/**
 * The law speaks where the administration did not: agreement, flat-rate agreement or refusal, on that day (CRPA, art.
 * L231-1 and L231-4; CASF, art. L232-14). Asked twice, or after an answer, it changes nothing. A clock without effect
 * is a breach that its own board records, and the request goes on.
 */
export const produireLEffetDuSilence = casDUsage(
  droits.produireLeSilence,
  async (
    acces,
    { demandeId, regime, effet, le }: SilenceEchu,
  ): Promise<Resultat<{ produit: boolean }, RefusDAvancer>> => {
    const tenue = await tenir(acces, demandeId);
    if (!tenue.ok) return tenue;
    const { demande, prestation } = tenue.valeur;
    const jour = le as DateCivile;
    if (regime === 'recours.reponse') {
      const rejete = await rejeterLeRecours(acces, tenue.valeur, jour);
      return rejete.ok ? reussi({ produit: true }) : rejete;
    }
    // Another delay says nothing of what the administration owed, nor that she gives up.
    if (prestation.silence?.regime !== regime && !prestation.renoncements.includes(regime))
      return reussi({ produit: false });
    const apres = etatApresSilence(demande.etat, effet);
    if (apres === null) return reussi({ produit: false });
    const ecrite = await inscrire(
      acces,
      demande,
      { etat: apres, silence_regime: regime, silence_effet: effet, silence_le: jour },
      { genre: apres },
    );
    if (!ecrite.ok) return ecrite;
    if (apres === 'accordee_par_silence')
      await changerUnBesoin(acces.bd, demande.besoinId, {
        etat: 'couvert',
        le: acces.maintenant,
        suite: null,
      });
    if (apres === 'refusee_par_silence')
      await ouvrirLesRecours(acces, demande, prestation.recours.slice(0, 1), jour);
    if (apres !== 'accordee_forfaitaire' && prestation.sensibles.length > 0)
      await compterLaRetention(acces.bd, demande.id, acces.maintenant);
    await acces.annoncer({
      nom: 'EffetDuSilenceProduit',
      contenu: { ...faitDe(demande), regime, effet, le: jour },
    });
    return reussi({ produit: true });
  },
);

/** The clock of a request ran out: what the law makes of it. Clocks of other objects are their own modules'. */
export async function suivreUneEcheanceDepassee(
  acces: Acces,
  {
    objet,
    regime,
    effet,
  }: { objet: { genre: string; id: string }; regime: string; effet: EffetDuSilence },
): Promise<void> {
  if (objet.genre !== GENRE_D_OBJET) return;
  const siennes = (await lireLesEcheances(acces, [objet])).get(objet.id) ?? [];
  const depassee = siennes.find((une) => une.regime.id === regime && une.etat === 'depassee');
  const fait = await produireLEffetDuSilence(acces, {
    demandeId: objet.id,
    regime,
    effet,
    // The day after the last one, whenever the morning job saw it.
    le: depassee?.etat === 'depassee' ? depassee.depasseeLe : acces.aujourdHui,
  });
  // Erased since, or moved by another hand: the event comes again only for the second.
  if (!fait.ok && fait.refus.raison === 'change_entre_temps')
    throw new Error(`silence on ${objet.id}: changed meanwhile`);
}

/** She asks why silence refused her: the reasons are owed within a month (CRPA, art. L232-4). */
export const demanderLesMotifs = casDUsage(
  droits.contester,
  async (
    acces,
    { demandeId, version }: { demandeId: string; version?: number },
  ): Promise<Resultat<undefined, RefusDAvancer>> => {
    const tenue = await tenir(acces, demandeId, { version, pourInstruire: false });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    if (demande.etat !== 'refusee_par_silence' || demande.motifsDemandesLe !== null)
      return refuse({ raison: 'pas_maintenant', etat: demande.etat });
    const ecrite = await inscrire(
      acces,
      demande,
      { motifs_demandes_le: acces.aujourdHui },
      { genre: 'motifs_demandes' },
    );
    if (!ecrite.ok) return ecrite;
    await poserPour(acces, demande, 'motifs_du_refus_implicite', acces.aujourdHui);
    return reussi();
  },
);

/** The reasons were written to her: they then open her time to contest again. */
export const donnerLesMotifs = casDUsage(
  droits.instruire,
  async (
    acces,
    { demandeId, version, motifs }: { demandeId: string; version?: number; motifs: string },
  ): Promise<Resultat<undefined, RefusDAvancer | { raison: 'motif_de_fait_manquant' }>> => {
    if (motifs.trim().length < 10) return refuse({ raison: 'motif_de_fait_manquant' });
    const tenue = await tenir(acces, demandeId, { version });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    if (demande.motifsDemandesLe === null || demande.motifsDonnesLe !== null)
      return refuse({ raison: 'pas_maintenant', etat: demande.etat });
    const ecrite = await inscrire(
      acces,
      demande,
      { motifs_donnes_le: acces.aujourdHui },
      { genre: 'motifs_donnes', mots: motifs },
    );
    if (!ecrite.ok) return ecrite;
    await tenirPour(acces, demande, 'motifs_du_refus_implicite', acces.aujourdHui);
    return reussi();
  },
);
