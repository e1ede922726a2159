import { type Acces, casDUsage, type LecteurAgent, laSaitProtegee } from '#acces';
import { LIEN_A_DIRE } from '#partage';
import { lireLesPersonnes } from '#personnes';
import { emettreUnRecepisse } from '#recepisses';
import { lieuCompetent, lireLesSites } from '#services';
import type { Cookie } from '#socle';
import {
  ajouterMois,
  type DateCivile,
  identifiant,
  nettoyerUneLigne,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { chercherUnePrestation } from '../domaine/prestations/catalogue.ts';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import { sansCeQuiNeSeGardePas } from '../domaine/situation.ts';
import { faitDe, nomDuLecteur } from '../gestes/avancer.ts';
import { accuserReception, poserALaReception } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { besoinParId, ecrireUnBesoin } from '../stockage/besoins.ts';
import {
  type DemandeDeDroit,
  ecrireUneDemande,
  ouvrirLaFicheEnBase,
  type Voie,
} from '../stockage/demandes.ts';
import { ecrireUneEtape } from '../stockage/etapes.ts';
import { laisserAVoir } from '../voir-les-droits-de-tous/droits-de-tous.ts';

export interface DemandeADeposer {
  personneId: string;
  /** A code of the catalogue, or `aide:<code>` of a published règlement. */
  prestation: string;
  /** The name of that aid. */
  intitule?: string;
  /** Her words. */
  mots: string | null;
  besoinId?: string;
  /** The need in a few words, when it is a new one and is not the right's ordinary one. */
  besoin?: string;
  recueLe: string;
  voie: Voie;
  /** The team that receives her. */
  cle: number;
  /** Who examines, by name: for a protected person. The agent who receives her, when not said. */
  agentId?: number;
  /** The engine's situation, kept with its date. */
  situation?: unknown;
  langue?: 'fr' | 'en';
  /** Everyone's rights that nobody looked at with her: a special scheme leaves them to be seen, and goes on (S21). */
  droitsDeTous?: readonly string[];
}

export type RefusDeDepot =
  | { raison: 'prestation_inconnue' }
  | { raison: 'personne_inconnue' }
  | { raison: 'pas_votre_equipe' }
  | { raison: 'recue_demain' }
  | { raison: 'recue_il_y_a_trop_longtemps' }
  | { raison: 'besoin_inconnu' };

const LE_PLUS_ANCIEN_MOIS = 12;

function verifier(
  acces: Acces,
  { prestation, intitule, cle, recueLe }: DemandeADeposer,
): Resultat<{ lecteur: LecteurAgent; catalogue: Prestation }, RefusDeDepot> {
  const { lecteur } = acces;
  if (lecteur.genre !== 'agent') return refuse({ raison: 'pas_votre_equipe' });
  if (!lecteur.cles.includes(cle) && lecteur.mission !== 'protection')
    return refuse({ raison: 'pas_votre_equipe' });
  const catalogue = chercherUnePrestation(prestation, intitule ?? null);
  if (!catalogue) return refuse({ raison: 'prestation_inconnue' });
  if (recueLe > acces.aujourdHui) return refuse({ raison: 'recue_demain' });
  if (recueLe < ajouterMois(acces.aujourdHui, -LE_PLUS_ANCIEN_MOIS))
    return refuse({ raison: 'recue_il_y_a_trop_longtemps' });
  return reussi({ lecteur, catalogue });
}

/** The team that examines where she lives; the one that received her where no other is known. */
async function equipeQuiInstruit(
  acces: Acces,
  { service }: Prestation,
  commune: string | null,
  depot: number,
): Promise<number> {
  const [site] = commune ? [] : await lireLesSites(acces, { cles: [depot] });
  const codeCommune = commune ?? site?.communeCode;
  const lieu = await lieuCompetent(acces, {
    serviceCode: service,
    ...(codeCommune ? { codeCommune } : {}),
  });
  return lieu?.site.cle ?? depot;
}

/** The need behind the request: hers already known, or a new one in her words. */
async function besoinDe(
  acces: Acces,
  aDeposer: DemandeADeposer,
  catalogue: Prestation,
): Promise<Resultat<string, RefusDeDepot>> {
  const { personneId, cle, besoinId } = aDeposer;
  if (besoinId) {
    const connu = await besoinParId(acces.bd, besoinId);
    return connu?.personneId === personneId
      ? reussi(besoinId)
      : refuse({ raison: 'besoin_inconnu' });
  }
  const id = identifiant<'besoin'>();
  const dit = nettoyerUneLigne(aDeposer.besoin ?? '').slice(0, 200);
  await ecrireUnBesoin(acces.bd, {
    id,
    personneId,
    cle,
    quoi: dit.length >= 3 ? dit : catalogue.besoin,
    mots: null,
    ouvertLe: acces.maintenant,
  });
  return reussi(id);
}

const dits = (mots: string | null, longueur: number): string | null =>
  nettoyerUnTexte(mots ?? '')
    .trim()
    .slice(0, longueur) || null;

/**
 * Receives a request for a right: it exists from now on, with its need, its clocks and its receipt, whatever papers
 * lack (CRPA, art. L112-3). Her record opens to the team that examines; a protected person's, to one agent by name.
 */
export const deposerUneDemande = casDUsage(
  droits.deposer,
  async (
    acces,
    aDeposer: DemandeADeposer,
  ): Promise<Resultat<{ demandeId: string; code: string }, RefusDeDepot>> => {
    const verifie = verifier(acces, aDeposer);
    if (!verifie.ok) return verifie;
    const { lecteur, catalogue } = verifie.valeur;
    const { personneId, cle } = aDeposer;
    const personne = (await lireLesPersonnes(acces, [personneId])).get(personneId);
    if (!personne) return refuse({ raison: 'personne_inconnue' });
    const besoin = await besoinDe(acces, aDeposer, catalogue);
    if (!besoin.ok) return besoin;
    const discrete = await laSaitProtegee(acces.bd, personneId);
    const demande: DemandeDeDroit = {
      id: identifiant<'demande'>(),
      version: 1,
      besoinId: besoin.valeur,
      personneId,
      prestation: catalogue.code,
      intitule: dits(aDeposer.intitule ?? null, 200),
      cle: discrete ? cle : await equipeQuiInstruit(acces, catalogue, personne.communeCode, cle),
      agentId: discrete ? (aDeposer.agentId ?? lecteur.agentId) : null,
      discrete,
      depotCle: cle,
      depotPar: nomDuLecteur(lecteur),
      recueLe: aDeposer.recueLe as DateCivile,
      deposeeLe: acces.maintenant,
      voie: aDeposer.voie,
      mots: dits(aDeposer.mots, 4000),
      situationLe: null,
      etat: 'recue',
      completeLe: null,
      silenceRegime: null,
      silenceEffet: null,
      silenceLe: null,
      motifsDemandesLe: null,
      motifsDonnesLe: null,
      closeLe: null,
    };
    await ecrireUneDemande(acces.bd, {
      ...demande,
      situation: sansCeQuiNeSeGardePas(aDeposer.situation ?? null),
    });
    await ouvrirLaFicheEnBase(acces.bd, demande.id);
    const recu = await emettreUnRecepisse(acces, {
      objetId: demande.id,
      cle,
      personneId,
      discret: discrete,
      langue: aDeposer.langue ?? 'fr',
    });
    await annoncerLeDepot(acces, demande, catalogue);
    await laisserAVoir(acces, demande, aDeposer.droitsDeTous ?? []);
    return reussi({ demandeId: demande.id, code: recu.ok ? recu.valeur.code : '' });
  },
);

async function annoncerLeDepot(
  acces: Acces,
  demande: DemandeDeDroit,
  catalogue: Prestation,
): Promise<void> {
  await ecrireUneEtape(acces.bd, {
    id: identifiant<'etape'>(),
    demandeId: demande.id,
    genre: 'deposee',
    le: acces.maintenant,
    auteur: demande.depotPar,
    mots: null,
  });
  await poserALaReception(acces, demande, catalogue);
  // The acknowledgement leaves with her: its own clock is kept at once.
  await accuserReception(acces, demande, catalogue, acces.aujourdHui);
  await acces.tracer({
    operation: 'ecriture',
    objet: 'demande de droit : deposee',
    objetId: demande.id,
    personnes: [demande.personneId],
  });
  await acces.annoncer({
    nom: 'DemandeDeDroitDeposee',
    contenu: { ...faitDe(demande), recueLe: demande.recueLe },
  });
  await acces.prevenir(`demandes-de-droits:${demande.cle}`);
}

/** The code of her receipt, to be said once by who received her, on the page that opens next. */
export const direSonCode = (demandeId: string, code: string): Cookie =>
  LIEN_A_DIRE.poser(demandeId, { code });
