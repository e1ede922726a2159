import { type Acces, casDUsage, chercherQuiPrevenir } from '#acces';
import { identifiant, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { adressesDesSystemes } from '../stockage/adresses.ts';
import { ecrireDesAnnonces } from '../stockage/annonces.ts';

/** Everything that may be announced, and what it means: the documentation says the same. */
export const GENRES_D_ANNONCE = {
  'orientation.recue': 'une orientation vient d’être adressée à votre structure',
  'orientation.rappel': 'une orientation attend toujours votre réponse',
  'orientation.retiree': 'l’émetteur l’a reprise, avec la personne',
  'orientation.close': 'elle est close',
  'demande.avance': 'une demande que vous avez déposée a avancé',
} as const;
export type GenreDAnnonce = keyof typeof GENRES_D_ANNONCE;

interface AAnnoncer {
  genre: GenreDAnnonce;
  objetId: string;
  evenementId: number;
  /** The structure that it is addressed to; without, the systems that hold this object. */
  structureId?: string;
}

const annoncer = casDUsage(
  droits.annoncer,
  async (
    acces,
    { genre, objetId, evenementId, structureId }: AAnnoncer,
  ): Promise<Resultat<undefined, never>> => {
    const systemes = await chercherQuiPrevenir(
      acces,
      structureId
        ? { permission: 'orientations:lire', structureId }
        : { permission: 'demandes:lire-l-etat', objetId },
    );
    if (!systemes.ok || systemes.valeur.length === 0) return reussi();
    const adresses = await adressesDesSystemes(acces.bd, systemes.valeur);
    await ecrireDesAnnonces(
      acces.bd,
      adresses.map((adresseId) => ({ id: identifiant<'annonce'>(), adresseId })),
      { evenementId, genre, objetId, le: acces.maintenant },
    );
    return reussi();
  },
);

/** Reaction to what happens to an orientation: its structure's systems are told, when it goes to one. */
export const annoncerUneOrientation =
  (genre: GenreDAnnonce) =>
  async (
    acces: Acces,
    fait: { id: string; versStructure?: string | null; evenementId: number },
  ): Promise<void> => {
    const { id: objetId, versStructure, evenementId } = fait;
    if (versStructure)
      await annoncer(acces, { genre, objetId, evenementId, structureId: versStructure });
  };

/** Reaction to a promise kept: the system that brought the request is told that it went on. */
export async function annoncerUneDemande(
  acces: Acces,
  fait: { objet: string; objetId: string; evenementId: number },
): Promise<void> {
  const { objet, objetId, evenementId } = fait;
  if (objet === 'premier_contact')
    await annoncer(acces, { genre: 'demande.avance', objetId, evenementId });
}
