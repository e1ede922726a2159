import { type Acces, casDUsage } from '#acces';
import { type MotLaisse, motsDesHabitants } from '#recepisses';
import { type AQuiTelephoner, lireLesAgents, lireLesSites, quiAppeler, type Site } from '#services';
import {
  ajouterJours,
  aujourdHuiA,
  type DateCivile,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { type Priorite, prioriteDe } from '../domaine/priorite.ts';
import { CONSERVATION_DES_REPONSES_SIMPLES } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { type AutreDecision, decisionDuContact } from '../stockage/autres-decisions.ts';
import { type AutreTexte, autresTextes } from '../stockage/autres-textes.ts';
import { type DepotDeSysteme, depotsDeSysteme } from '../stockage/depots-en-ligne.ts';
import {
  contactsDUnePersonne,
  contactsParIds,
  type NomDeContact,
  nomsDesContacts,
  type PremierContact,
} from '../stockage/premiers-contacts.ts';
import { type SaisieEnCours, saisieDeLaFiche } from '../stockage/saisies-en-cours.ts';
import { type Venue, venueParId } from '../stockage/venues.ts';
import { personnesDe, type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';
import { type Alentours, lireCeQuiLEntoure } from './lire-ce-qui-l-entoure.ts';

/** A sheet with all its screen shows, in a fixed number of queries. */
export interface FicheLue extends Alentours {
  contact: PremierContact;
  venue: Venue | null;
  site: Site | null;
  permanence: AQuiTelephoner | null;
  autresTextes: AutreTexte[];
  /** What she left on her receipt's page, newest first. */
  mots: MotLaisse[];
  /** The partner's system that brought it, and her agreement; null: she said it herself. */
  depot: DepotDeSysteme | null;
  /** What this reader typed here and has not given yet. */
  enCours: SaisieEnCours;
  /** Today, as the rules and the dangers count from it. */
  jour: DateCivile;
  priorite: Priorite;
  decision: AutreDecision | null;
  /** First names of the agents it names, and of those who wrote or owe something here. */
  prenoms: ReadonlyMap<number, string>;
}

/** The day it erases itself, unless it becomes a request. */
export const effaceLe = ({ modifieLe }: Pick<PremierContact, 'modifieLe'>): DateCivile =>
  ajouterJours(aujourdHuiA(modifieLe), CONSERVATION_DES_REPONSES_SIMPLES.jours);

/** Reads a sheet; traced. Refuses one that is not this team's as one that does not exist. */
export const lireUnPremierContact = casDUsage(
  droits.lire,
  async (acces, id: string): Promise<Resultat<FicheLue, RefusDeFiche>> => {
    const tenue = await tenirUneFiche(acces, id);
    if (!tenue.ok) return tenue;
    const contact = tenue.valeur;
    await acces.tracer({
      operation: 'lecture',
      objet: 'premier contact',
      objetId: id,
      personnes: personnesDe(contact),
      fondement: droits.lire.phrase,
    });
    const autour = await lireCeQuiLEntoure(acces, id);
    const textes = await autresTextes(acces.bd, id);
    const mots = await motsDesHabitants(acces, { objetIds: [id] });
    const [site = null] = await lireLesSites(acces, { ids: [contact.siteId] });
    const cites = [
      contact.modifiePar,
      ...textes.map(({ agentId }) => agentId),
      ...autour.promesses.map(({ agentId }) => agentId),
    ].filter((numero) => numero !== null);
    const agents = await lireLesAgents(acces, cites);
    const [depot = null] =
      contact.canal === 'en_ligne' ? await depotsDeSysteme(acces.bd, { ids: [id] }) : [];
    return reussi({
      ...autour,
      contact,
      depot,
      site,
      venue: contact.venueId ? await venueParId(acces.bd, contact.venueId) : null,
      permanence: await quiAppeler(acces, contact.siteId),
      autresTextes: textes,
      mots: mots.ok ? mots.valeur : [],
      enCours: await saisieDeLaFiche(acces.bd, id),
      jour: acces.aujourdHui,
      priorite: prioriteDe(contact.fiche, acces.aujourdHui),
      decision: await decisionDuContact(acces.bd, id),
      prenoms: new Map([...agents].map(([numero, { prenom }]) => [numero, prenom])),
    });
  },
);

const parId = <T extends { id: string }>(lus: readonly T[]): Map<string, T> =>
  new Map(lus.map((lu) => [lu.id, lu]));

async function tracerLaListe(
  acces: Acces,
  contacts: readonly Pick<PremierContact, 'personneId'>[],
): Promise<void> {
  if (contacts.length === 0) return;
  await acces.tracer({
    operation: 'liste',
    objet: 'premiers contacts',
    personnes: contacts.flatMap(personnesDe),
  });
}

/** Sheets by their ids, in one query and one trace; those that are not this reader's are absent. */
export const lireLesPremiersContacts = casDUsage(
  droits.lire,
  async (acces, ids: readonly string[]): Promise<Resultat<Map<string, PremierContact>, never>> => {
    const contacts = await contactsParIds(acces.bd, ids);
    await tracerLaListe(acces, contacts);
    return reussi(parId(contacts));
  },
);

/** The same, where a list only says whom a line is about: their names, and not a word that they said. */
export const nommerLesPremiersContacts = casDUsage(
  droits.lire,
  async (acces, ids: readonly string[]): Promise<Resultat<Map<string, NomDeContact>, never>> => {
    const contacts = await nomsDesContacts(acces.bd, ids);
    await tracerLaListe(acces, contacts);
    return reussi(parId(contacts));
  },
);

/** What she came to say, each time, the latest first: nobody asks her again. */
export const contactsDeLaPersonne = casDUsage(
  droits.lire,
  async (acces, personneId: string): Promise<Resultat<PremierContact[], never>> => {
    const contacts = await contactsDUnePersonne(acces.bd, personneId);
    await acces.tracer({
      operation: 'liste',
      objet: 'premiers contacts',
      personnes: [personneId],
    });
    return reussi(contacts);
  },
);

/** What the holder of a receipt reads of her own sheet: her words, and the day it goes. */
export interface MaDemande
  extends Pick<PremierContact, 'id' | 'etat' | 'canal' | 'siteId' | 'cle' | 'ouvertLe'> {
  paroles: string;
  reponse: string;
  besoins: PremierContact['fiche']['besoins'];
  effaceLe: DateCivile | null;
}

export const lireMaDemande = casDUsage(
  { ...droits.lire, missions: [] },
  async (acces, id: string): Promise<Resultat<MaDemande, RefusDeFiche>> => {
    const tenue = await tenirUneFiche(acces, id);
    if (!tenue.ok) return refuse({ raison: 'introuvable' });
    const { etat, canal, siteId, cle, ouvertLe, fiche } = tenue.valeur;
    await acces.tracer({ operation: 'lecture', objet: 'ma demande', objetId: id });
    return reussi({
      id,
      etat,
      canal,
      siteId,
      cle,
      ouvertLe,
      paroles: fiche.paroles,
      reponse: fiche.reponse,
      besoins: fiche.besoins,
      effaceLe: etat === 'demande' ? null : effaceLe(tenue.valeur),
    });
  },
);
