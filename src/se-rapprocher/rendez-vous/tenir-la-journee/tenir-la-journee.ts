import { type Acces, casDUsage } from '#acces';
import {
  ajouterJours,
  type DateCivile,
  debutDuJour,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import {
  contenuDe,
  personnesDe,
  type RefusDeChangement,
} from '../annuler-ou-deplacer/annuler-ou-deplacer.ts';
import { type Etat, peutManquer, peutPasser, type RaisonDAbsence } from '../domaine/etats.ts';
import { droits } from '../regles-d-acces.ts';
import {
  changerLEtat,
  type RendezVous,
  rendezVousDuSite,
  rendezVousParId,
  rendezVousParObjets,
} from '../stockage/rendez-vous.ts';

async function tracerLaListe(acces: Acces, lus: readonly RendezVous[]): Promise<void> {
  const personnes = [...new Set(lus.flatMap(personnesDe))];
  if (personnes.length > 0)
    await acces.tracer({ operation: 'liste', objet: 'rendez-vous', personnes });
}

/** The rendez-vous of a site on a day, in the order of the hours: those of this reader's teams, 400 at most. */
export const rendezVousDuJour = casDUsage(
  droits.lire,
  async (
    acces,
    { siteId, jour }: { siteId: number; jour: DateCivile },
  ): Promise<Resultat<RendezVous[], never>> => {
    const [de, a] = [debutDuJour(jour), debutDuJour(ajouterJours(jour, 1))];
    const lus = await rendezVousDuSite(acces.bd, siteId, de, a);
    await tracerLaListe(acces, lus);
    return reussi(lus);
  },
);

/** Rendez-vous of these first contacts, persons, or of these very ids; the latest first, 200 at most. */
export const rendezVousDeLObjet = casDUsage(
  droits.lire,
  async (acces, objetIds: readonly string[]): Promise<Resultat<RendezVous[], never>> => {
    const lus = await rendezVousParObjets(acces.bd, objetIds);
    await tracerLaListe(acces, lus);
    return reussi(lus);
  },
);

async function passer(
  acces: Acces,
  { id, version }: { id: string; version?: number },
  vers: Etat,
  reste: Parameters<typeof changerLEtat>[3] = {},
): Promise<Resultat<RendezVous, RefusDeChangement>> {
  const rendezVous = await rendezVousParId(acces.bd, id);
  if (!rendezVous) return refuse({ raison: 'introuvable' });
  const change =
    peutPasser(rendezVous.etat, vers) &&
    (await changerLEtat(acces.bd, { id, version: version ?? rendezVous.version }, vers, reste));
  if (!change) return refuse({ raison: 'deja_change' });
  await acces.tracer({
    operation: 'ecriture',
    objet: 'rendez-vous',
    objetId: id,
    personnes: personnesDe(rendezVous),
  });
  await acces.prevenir(`file:${rendezVous.siteId}`);
  return reussi({ ...rendezVous, etat: vers, version: rendezVous.version + 1 });
}

/** She is here. Idempotent for the desk: an arrival already noted is said again, not refused. */
export const noterLArrivee = casDUsage(
  droits.tenir,
  async (acces, { id }: { id: string }): Promise<Resultat<RendezVous, RefusDeChangement>> => {
    const deja = await rendezVousParId(acces.bd, id);
    if (deja?.etat === 'arrivee') return reussi(deja);
    const note = await passer(acces, { id }, 'arrivee', {
      arrivee_le: acces.maintenant,
      raison_d_absence: null,
    });
    if (note.ok)
      await acces.annoncer({
        nom: 'PersonneArrivee',
        contenu: { ...contenuDe(note.valeur), agentId: note.valeur.agentId },
      });
    return note;
  },
);

/** She was received. */
export const noterLaReception = casDUsage(
  droits.tenir,
  (acces, { id }: { id: string }): Promise<Resultat<RendezVous, RefusDeChangement>> =>
    passer(acces, { id }, 'recue'),
);

/** « N’a pas pu venir. Raison connue ? » Never counted against her; never before the hour. */
export const noterUneAbsence = casDUsage(
  droits.tenir,
  async (
    acces,
    { id, raison }: { id: string; raison: RaisonDAbsence },
  ): Promise<Resultat<RendezVous, RefusDeChangement | { raison: 'trop_tot' }>> => {
    const rendezVous = await rendezVousParId(acces.bd, id);
    if (rendezVous && !peutManquer(rendezVous.debut, acces.maintenant))
      return refuse({ raison: 'trop_tot' });
    const note = await passer(acces, { id }, 'pas_venue', { raison_d_absence: raison });
    if (note.ok) await acces.annoncer({ nom: 'PersonnePasVenue', contenu: contenuDe(note.valeur) });
    return note;
  },
);
