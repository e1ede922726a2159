import { z } from 'zod';
import type { PointARevoir } from '#interface';
import { type Centimes, direLeRefusDeMontant, lireUnMontant, nettoyerUneLigne } from '#socle/pur';
import type { RessourcesSaisies } from '../stockage/dossiers.ts';

const court = (longueur: number) => z.string().max(longueur, 'C’est trop long.').optional();

export const saisieDesRessources = z.object({
  demande: z.uuid('Cette adresse est incomplète. Revenez à vos dossiers d’APA.'),
  version: z.coerce.number().int().catch(0),
  ressources: court(16),
  lues: court(120),
  enCouple: z.enum(['oui', 'non', '']).catch(''),
  etablissement: court(120),
  tarif56: court(16),
  tarifGir: court(16),
});

/** Far above any income or price: a comma forgotten is pointed at. */
const AU_PLUS = 1_000_000_00;

/** Amounts as people type them; what is not written is not known, never zero. */
export function lireLesRessources(saisie: z.output<typeof saisieDesRessources>): {
  lues: RessourcesSaisies;
  aRevoir: PointARevoir[];
} {
  const aRevoir: PointARevoir[] = [];
  const argent = (champ: 'ressources' | 'tarif56' | 'tarifGir'): Centimes | null => {
    const tape = saisie[champ]?.trim() ?? '';
    if (tape === '') return null;
    const lu = lireUnMontant(tape);
    if (!lu.ok) aRevoir.push({ champ, phrase: direLeRefusDeMontant(lu.refus) });
    else if (lu.valeur < 0)
      aRevoir.push({ champ, phrase: 'Un montant reçu ou payé n’est pas négatif.' });
    else if (lu.valeur > AU_PLUS)
      aRevoir.push({ champ, phrase: 'Ce montant est trop grand. Vérifiez la virgule.' });
    else return lu.valeur;
    return null;
  };
  const ligne = (texte: string | undefined) => nettoyerUneLigne(texte ?? '') || null;
  return {
    lues: {
      ressources: argent('ressources'),
      ressourcesLues: ligne(saisie.lues),
      enCouple: saisie.enCouple === '' ? null : saisie.enCouple === 'oui',
      etablissement: ligne(saisie.etablissement),
      tarifGir56: argent('tarif56'),
      tarifDeSonGir: argent('tarifGir'),
    },
    aRevoir,
  };
}
