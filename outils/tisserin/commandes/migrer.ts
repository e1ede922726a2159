import { avecLaBase, passerLesMigrations } from '../base.ts';
import { type Commande, echec, reussite } from '../commande.ts';

const nombrer = (n: number) =>
  n === 0
    ? 'Aucune migration à passer'
    : n === 1
      ? 'Une migration passée'
      : `${n} migrations passées`;

/** Brings a database to what this version expects: explicit, one at a time, never by several processes at once. */
export const migrer: Commande = {
  nom: 'migrer',
  parametres: [],
  phrase: 'Passer les migrations que cette base n’a pas encore',
  options: {},
  async faire(_, reglages, { dire }) {
    const bilan = await avecLaBase(reglages, 'proprietaire', (moteur) =>
      passerLesMigrations(moteur, (nom) => dire(`  ${nom}`)),
    );
    if (!bilan.ok) return echec(bilan.refus);
    const { passees, deja } = bilan.valeur;
    return reussite([`${nombrer(passees.length)}. ${deja} étaient là.`], { passees, deja });
  },
};
