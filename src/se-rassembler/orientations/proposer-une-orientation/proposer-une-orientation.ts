import { type Acces, casDUsage, type LecteurAgent, laSaitProtegee } from '#acces';
import { type ChampChoisi, preparerUnPartage, type RefusDePartage } from '#partage';
import { lireLesAgents, lireLesSites } from '#services';
import {
  couper,
  type Id,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { faitDe } from '../gestes/annoncer-un-geste.ts';
import { prevenirLesDeux } from '../gestes/faire-un-geste.ts';
import { raconter } from '../gestes/raconter.ts';
import { nomDuLecteur } from '../gestes/se-situer.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUneOrientation, type QuiEtQuoi } from '../stockage/orientations.ts';
import {
  type Destinataire,
  type DestinataireVise,
  type RefusDeDestinataire,
  trouverLeDestinataire,
} from './destinataire.ts';

export interface OrientationAProposer {
  premierContactId?: string;
  personneId?: string;
  /** The team that asks, and answers for it. */
  deCle: number;
  deTelephone?: string;
  vers: DestinataireVise;
  /** What is asked, 3 to 200 signs. */
  quoi: string;
  /** The receiver's own part, field by field; without, the request alone. */
  champs?: readonly ChampChoisi[];
  /** What stays here and by whose choice, in words. */
  nonEnvoye?: string;
  /** A code of partage's list; her agreement when nothing is said. */
  fondement?: string;
  /** On this side, only its author reads it (a child in danger). */
  fermee?: boolean;
}

export type RefusDeProposer =
  | RefusDeDestinataire
  | RefusDePartage
  | { raison: 'quoi_manque' }
  | { raison: 'pas_votre_equipe' }
  | { raison: 'nommer_un_agent' };

async function verifier(
  acces: Acces,
  { personneId, deCle, vers, quoi }: OrientationAProposer,
): Promise<Resultat<{ lecteur: LecteurAgent; discrete: boolean }, RefusDeProposer>> {
  const { lecteur } = acces;
  if (lecteur.genre !== 'agent') return refuse({ raison: 'pas_votre_equipe' });
  if (!lecteur.cles.includes(deCle) && lecteur.mission !== 'protection') {
    return refuse({ raison: 'pas_votre_equipe' });
  }
  if (nettoyerUneLigne(quoi).length < 3) return refuse({ raison: 'quoi_manque' });
  const discrete = personneId !== undefined && (await laSaitProtegee(acces.bd, personneId));
  const nomme = vers.genre === 'service' && vers.agentId !== undefined;
  return discrete && !nomme ? refuse({ raison: 'nommer_un_agent' }) : reussi({ lecteur, discrete });
}

/** Where whoever receives it calls back: the agent's own line, else her team's. */
async function telephoneDe(
  acces: Acces,
  { agentId }: LecteurAgent,
  cle: number,
): Promise<string | null> {
  const agent = (await lireLesAgents(acces, [agentId])).get(agentId);
  if (agent?.telephone) return agent.telephone;
  const [site] = await lireLesSites(acces, { cles: [cle] });
  return site?.telephone ?? null;
}

const destinataireDit = ({ versContact, versNom }: Destinataire): string =>
  (versContact ? `${versContact}, ${versNom}` : versNom).slice(0, 200);

/** The part that this service will read, stored now, reread before it is sent. */
const preparerSaPart = (
  acces: Acces,
  orientation: QuiEtQuoi,
  vers: Destinataire,
  { champs = [], nonEnvoye = '', fondement }: OrientationAProposer,
) =>
  preparerUnPartage(acces, {
    orientationId: orientation.id,
    ...(orientation.premierContactId ? { premierContactId: orientation.premierContactId } : {}),
    ...(orientation.personneId ? { personneId: orientation.personneId } : {}),
    cle: orientation.deCle,
    auteur: orientation.deNom,
    ...(vers.versCle === null ? {} : { cleDestinataire: vers.versCle }),
    ...(vers.versAgent === null ? {} : { agentDestinataire: vers.versAgent }),
    ...(vers.versStructure === null ? {} : { structureDestinataire: vers.versStructure }),
    destinataire: destinataireDit(vers),
    classe: vers.classe,
    finalite: orientation.quoi,
    fondement: fondement ?? 'accord_de_la_personne',
    champs: champs.some(({ nom }) => nom === 'demande')
      ? champs
      : [...champs, { nom: 'demande', texte: orientation.quoi }],
    nonEnvoye,
    fermee: orientation.fermee,
  });

/**
 * Writes a request to one service, and the part that this service would read. Nothing leaves: she agrees first.
 * Refuses a team that is not the reader's, a receiver that is not in the directory, a protected person without
 * a named receiver, a share without basis.
 */
export const proposerUneOrientation = casDUsage(
  droits.proposer,
  async (
    acces,
    aProposer: OrientationAProposer,
  ): Promise<Resultat<{ id: Id<'orientation'>; discrete: boolean }, RefusDeProposer>> => {
    const verifie = await verifier(acces, aProposer);
    if (!verifie.ok) return verifie;
    const vise = await trouverLeDestinataire(acces, aProposer.vers);
    if (!vise.ok) return vise;
    const { lecteur, discrete } = verifie.valeur;
    const { classe: _, ...vers } = vise.valeur;
    const id = identifiant<'orientation'>();
    const orientation: QuiEtQuoi = {
      ...vers,
      id,
      premierContactId: aProposer.premierContactId ?? null,
      personneId: aProposer.personneId ?? null,
      quoi: couper(nettoyerUneLigne(aProposer.quoi), 200),
      discrete,
      fermee: aProposer.fermee ?? false,
      deCle: aProposer.deCle,
      deAgent: lecteur.agentId,
      deNom: nomDuLecteur(lecteur).slice(0, 200),
      deTelephone: aProposer.deTelephone ?? (await telephoneDe(acces, lecteur, aProposer.deCle)),
      proposeeLe: acces.maintenant,
    };
    const part = await preparerSaPart(acces, orientation, vise.valeur, aProposer);
    if (!part.ok) {
      if (part.refus.raison === 'acces') return refuse({ raison: 'pas_votre_equipe' });
      return refuse(part.refus);
    }
    await ecrireUneOrientation(acces.bd, orientation);
    await raconter(acces, orientation, { genre: 'proposee' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'orientation : proposee',
      objetId: id,
      personnes: orientation.personneId ? [orientation.personneId] : [],
    });
    await acces.annoncer({
      nom: 'OrientationProposee',
      contenu: faitDe(orientation, acces.maintenant),
    });
    await prevenirLesDeux(acces, { deCle: orientation.deCle, versCle: null });
    return reussi({ id, discrete });
  },
);
