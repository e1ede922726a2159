import { gunzipSync, gzipSync } from 'node:zlib';
import { type Acces, casDUsage } from '#acces';
import { chiffrer, dechiffrer } from '#comptes';
import { ajouterMinutes, identifiant, nettoyerUneLigne, type Resultat, reussi } from '#socle/pur';
import { FICHIER_EN_ATTENTE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUnFichier,
  effacerUnFichier,
  type FichierGarde,
  fichiersDeLAgent,
  type Quoi,
} from '../stockage/fichiers.ts';

const USAGE = 'reprises.fichier';

const agentDe = ({ lecteur }: Acces): number => (lecteur.genre === 'agent' ? lecteur.agentId : 0);

/** Small before it is ciphered: what is ciphered does not shrink any more. */
const fermer = (acces: Acces, texte: string): string =>
  chiffrer(acces, USAGE, gzipSync(texte).toString('base64'));

export const ouvrirLeContenu = (acces: Acces, contenu: string): string =>
  gunzipSync(Buffer.from(dechiffrer(acces, USAGE, contenu), 'base64')).toString('utf8');

export interface FichierAGarder {
  quoi: Quoi;
  nom: string;
  texte: string;
  avis: string | null;
  /** What the form said beside the file: where it comes from, which team answers for it. */
  reglages: Readonly<Record<string, string>>;
}

/** Keeps the file as it was given, in the place of an earlier one of the same kind. @returns its id */
export const garderUnFichier = casDUsage(
  droits.garder,
  async (acces, { texte, ...fichier }: FichierAGarder): Promise<Resultat<string, never>> => {
    const id = identifiant<'fichier'>();
    await ecrireUnFichier(acces.bd, {
      ...fichier,
      id,
      agentId: agentDe(acces),
      nom: nettoyerUneLigne(fichier.nom).slice(0, 200) || 'sans nom',
      contenu: fermer(acces, texte),
      gardeLe: acces.maintenant,
    });
    await acces.tracer({ operation: 'ecriture', objet: `fichier gardé : ${fichier.quoi}` });
    return reussi(id);
  },
);

/** What waits for her, without what is in it. */
export const lireLesFichiersGardes = casDUsage(
  droits.garder,
  async (acces, _: undefined): Promise<Resultat<ReadonlyMap<Quoi, FichierGarde>, never>> => {
    const depuis = ajouterMinutes(acces.maintenant, -60 * FICHIER_EN_ATTENTE.heures);
    const gardes = await fichiersDeLAgent(acces.bd, agentDe(acces), depuis);
    return reussi(new Map(gardes.map((un) => [un.quoi, un])));
  },
);

export const oublierLeFichier = casDUsage(
  droits.garder,
  async (acces, quoi: Quoi): Promise<Resultat<undefined, never>> => {
    await effacerUnFichier(acces.bd, agentDe(acces), quoi);
    await acces.tracer({ operation: 'ecriture', objet: `fichier oublié : ${quoi}` });
    return reussi();
  },
);
