import { TableTenue } from '#socle';
import { refuse } from '#socle/pur';
import { passerLesMigrations } from '../../../src/ouvrir-la-base.ts';
import { avecLaBase, ouvrirAuxLecteurs } from '../base.ts';
import { type Commande, echec, reussite } from '../commande.ts';

const nombrer = (n: number) =>
  n === 0
    ? 'Aucune migration à passer'
    : n === 1
      ? 'Une migration passée'
      : `${n} migrations passées`;

const TENUE =
  'Une autre connexion tient une table depuis une minute : rien n’a changé. Cherchez-la dans pg_stat_activity (une sauvegarde, une session oubliée), puis relancez « tisserin migrer ».';

/** Brings a database to what this version expects: explicit, one at a time, never by several processes at once. */
export const migrer: Commande = {
  nom: 'migrer',
  parametres: [],
  phrase: 'Passer les migrations que cette base n’a pas encore',
  options: {},
  async faire(_, reglages, { dire }) {
    const bilan = await avecLaBase(reglages, 'proprietaire', async (moteur) => ({
      ...(await passerLesMigrations(moteur, (nom) => dire(`  ${nom}`))),
      ouverteA: await ouvrirAuxLecteurs(moteur, reglages),
    })).catch((erreur) => {
      if (erreur instanceof TableTenue) return refuse(TENUE);
      throw erreur;
    });
    if (!bilan.ok) return echec(bilan.refus);
    const { passees, deja, ouverteA } = bilan.valeur;
    return reussite(
      [
        `${nombrer(passees.length)}. ${deja} étaient là.`,
        ...(ouverteA ? [`Le rôle « ${ouverteA} » peut prendre les rôles des lecteurs.`] : []),
      ],
      bilan.valeur,
    );
  },
};
