import type { Chantier } from './chantier.ts';

/** Euros of the year, invented: what the demonstration's decisions may commit. */
const ENVELOPPES = [
  ['fsl', 'Fonds de solidarité pour le logement', 4_200_000],
  ['apa', 'Allocation personnalisée d’autonomie', 118_000_000],
  ['aides', 'Aides facultatives du département', 650_000],
] as const;

/** One a code, for the year of the demonstration. */
export async function ecrireLesEnveloppes({ ecriture, id, aujourdHui }: Chantier): Promise<void> {
  const annee = Number(aujourdHui.slice(0, 4));
  await ecriture.inserer(
    'paiements.enveloppe',
    ENVELOPPES.map(([code, libelle, euros], rang) => ({
      id: id('enveloppe', rang),
      code,
      libelle,
      annee,
      montant_centimes: euros * 100,
      ouverte_le: `${annee}-01-02T09:00:00Z`,
    })),
  );
}
