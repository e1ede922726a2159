import { type Acces, casDUsage } from '#acces';
import {
  identifiant,
  lireUnJour,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import type { PointDeSaisie } from '../domaine/procedure.ts';
import { droits } from '../regles-d-acces.ts';
import { type Ecart, ecrireUnEcart, finirUnEcart, lesEcarts } from '../stockage/ecarts.ts';
import { chercherUneProcedure } from '../stockage/procedures.ts';

export interface EcartSaisi {
  procedure: string | null;
  cle: number | null;
  passe: string;
  vecu: string;
  change: string;
  pourLe: string;
}

export type RefusDEcart = { raison: 'a_revoir'; points: readonly PointDeSaisie[] };

const MOTS = [
  ['passe', 10, 'Dites ce qui s’est passé, en une phrase ou deux.'],
  ['vecu', 5, 'Dites ce que la personne a vécu : une attente, un trajet pour rien, un refus.'],
  ['change', 10, 'Dites ce que vous changez, pour que cela n’arrive plus.'],
] as const;

const estDeSonEquipe = ({ lecteur }: Acces, cle: number | null): boolean =>
  lecteur.genre === 'agent' &&
  (cle === null ? lecteur.mission === 'direction' : lecteur.cles.includes(cle));

/** Notes what went otherwise as a fact to improve: nobody is named, and no personal data is asked. */
export const noterUnEcart = casDUsage(
  droits.noterUnEcart,
  async (acces, saisi: EcartSaisi): Promise<Resultat<{ id: string }, RefusDEcart>> => {
    const mots = {
      passe: nettoyerUnTexte(saisi.passe).slice(0, 1000),
      vecu: nettoyerUnTexte(saisi.vecu).slice(0, 1000),
      change: nettoyerUnTexte(saisi.change).slice(0, 1000),
    };
    const points: PointDeSaisie[] = MOTS.flatMap(([champ, minimum, phrase]) =>
      mots[champ].length < minimum ? [{ champ, phrase }] : [],
    );
    const pourLe = lireUnJour(saisi.pourLe, acces.aujourdHui);
    if (!pourLe.ok || pourLe.valeur < acces.aujourdHui)
      points.push({ champ: 'pourLe', phrase: 'Écrivez pour quel jour ce sera changé.' });
    if (!estDeSonEquipe(acces, saisi.cle))
      points.push({ champ: 'cle', phrase: 'Choisissez une de vos équipes.' });
    const procedure = saisi.procedure
      ? await chercherUneProcedure(acces.bd, saisi.procedure)
      : null;
    if (points.length > 0 || !pourLe.ok) return refuse({ raison: 'a_revoir', points });
    const id = identifiant<'ecart'>();
    await ecrireUnEcart(acces.bd, {
      id,
      procedureId: procedure?.id ?? null,
      cle: saisi.cle,
      ceQuiSEstPasse: mots.passe,
      ceQuElleAVecu: mots.vecu,
      ceQueNousChangeons: mots.change,
      pourLe: pourLe.valeur,
      noteLe: acces.aujourdHui,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'écart', objetId: id });
    return reussi({ id });
  },
);

/** Says that what was to change has changed. */
export const direUnEcartCorrige = casDUsage(
  droits.noterUnEcart,
  async (acces, { id }: { id: string }): Promise<Resultat<undefined, { raison: 'deja_fait' }>> => {
    if (!(await finirUnEcart(acces.bd, id, acces.aujourdHui)))
      return refuse({ raison: 'deja_fait' });
    await acces.tracer({ operation: 'ecriture', objet: 'écart corrigé', objetId: id });
    return reussi();
  },
);

export const PAR_PAGE = 30;

export const lireLesEcarts = casDUsage(
  droits.noterUnEcart,
  async (acces, { page }: { page: number }): Promise<Resultat<Ecart[], never>> => {
    const lus = await lesEcarts(acces.bd, (page - 1) * PAR_PAGE, PAR_PAGE + 1);
    await acces.tracer({ operation: 'liste', objet: 'écarts' });
    return reussi(lus);
  },
);
