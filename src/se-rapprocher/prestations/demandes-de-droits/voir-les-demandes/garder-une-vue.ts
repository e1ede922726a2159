import { casDUsage, type RefusDAcces } from '#acces';
import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import type { VueGardee } from '../domaine/listes.ts';
import { droits } from '../regles-d-acces.ts';
import {
  garderUneVueEnBase,
  mesVuesEnBase,
  oublierUneVueEnBase,
} from '../stockage/vues-gardees.ts';

const AU_PLUS = 20;

/** The lists that this agent comes back to: hers alone, kept on the server. */
export const lireMesVues = casDUsage(
  droits.lire,
  async (acces, _: object): Promise<Resultat<VueGardee[], RefusDAcces>> =>
    reussi(acces.lecteur.genre === 'agent' ? await mesVuesEnBase(acces.bd) : []),
);

/** Keeps where she is under a name. Refuses a name too short, and a twenty-first view. */
export const garderUneVue = casDUsage(
  droits.lire,
  async (
    acces,
    vue: VueGardee,
  ): Promise<Resultat<undefined, { raison: 'a_revoir'; phrase: string }>> => {
    const nom = nettoyerUneLigne(vue.nom).slice(0, 60);
    if (nom.length < 2) return refuse({ raison: 'a_revoir', phrase: 'Donnez un nom à cette vue.' });
    const siennes = await mesVuesEnBase(acces.bd);
    if (siennes.length >= AU_PLUS && !siennes.some((une) => une.nom === nom))
      return refuse({ raison: 'a_revoir', phrase: 'Vingt vues au plus : oubliez-en une d’abord.' });
    if (acces.lecteur.genre === 'agent')
      await garderUneVueEnBase(acces.bd, acces.lecteur.agentId, { ...vue, nom });
    return reussi();
  },
);

export const oublierUneVue = casDUsage(
  droits.lire,
  async (acces, { nom }: { nom: string }): Promise<Resultat<undefined, never>> => {
    await oublierUneVueEnBase(acces.bd, nom);
    return reussi();
  },
);
