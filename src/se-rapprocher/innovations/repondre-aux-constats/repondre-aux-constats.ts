import { capacites, casDUsage } from '#acces';
import { nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { type Suite, type Theme, themesQuiMontent } from '../domaine/constat.ts';
import { droits } from '../regles-d-acces.ts';
import {
  CONSTATS_PAR_PAGE,
  type Constat,
  chercherLeConstat,
  constatsRepondus,
  constatsSansReponse,
  ecrireLaReponse,
  themesDesSemaines,
} from '../stockage/constats.ts';

export interface ConstatsVus {
  sansReponse: Constat[];
  suite: boolean;
  repondus: Constat[];
  themes: Theme[];
  peutRepondre: boolean;
  peutNoter: boolean;
}

/** What this reader may see: hers, her team's, or (who answers) all; those without an answer first. */
export const voirLesConstats = casDUsage(
  droits.lire,
  async (acces, { page = 0 }: { page?: number }): Promise<Resultat<ConstatsVus, never>> => {
    const agentId = acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0;
    const peut = capacites(droits, acces.lecteur);
    const lus = await constatsSansReponse(acces.bd, page);
    await acces.tracer({ operation: 'liste', objet: 'constats' });
    return reussi({
      sansReponse: lus.slice(0, CONSTATS_PAR_PAGE),
      suite: lus.length > CONSTATS_PAR_PAGE,
      repondus: page === 0 ? await constatsRepondus(acces.bd, agentId) : [],
      themes: themesQuiMontent(await themesDesSemaines(acces.bd, acces.maintenant)),
      peutRepondre: peut.repondre,
      peutNoter: peut.noter,
    });
  },
);

export interface ReponseAUnConstat {
  id: string;
  version: number;
  reponse: string;
  suite: Suite;
}

export type RefusDeRepondre =
  | { raison: 'inconnu' }
  | { raison: 'sans_mots' }
  | { raison: 'deja_repondu' };

/** Answers an observation; its author sees it. Refuses an empty answer, or one that another hand gave first. */
export const repondreAUnConstat = casDUsage(
  droits.repondre,
  async (
    acces,
    { id, version, reponse, suite }: ReponseAUnConstat,
  ): Promise<Resultat<undefined, RefusDeRepondre>> => {
    const propre = nettoyerUnTexte(reponse);
    if (propre.length < 3) return refuse({ raison: 'sans_mots' });
    const constat = await chercherLeConstat(acces.bd, id);
    if (!constat || acces.lecteur.genre !== 'agent') return refuse({ raison: 'inconnu' });
    const dite = await ecrireLaReponse(acces.bd, {
      id,
      version,
      reponse: propre,
      suite,
      par: acces.lecteur.agentId,
      le: acces.maintenant,
    });
    if (!dite) return refuse({ raison: 'deja_repondu' });
    await acces.tracer({ operation: 'ecriture', objet: 'reponse_a_un_constat', objetId: id });
    await acces.annoncer({ nom: 'ConstatRepondu', contenu: { id, cle: constat.cle, suite } });
    return reussi();
  },
);

export function direLeRefusDeRepondre({ raison }: RefusDeRepondre): string {
  switch (raison) {
    case 'inconnu':
      return 'Ce constat n’est pas parmi ceux que vous lisez.';
    case 'sans_mots':
      return 'Écrivez la réponse : même courte, elle est lue.';
    case 'deja_repondu':
      return 'Quelqu’un vient d’y répondre. Rechargez la liste.';
  }
}
