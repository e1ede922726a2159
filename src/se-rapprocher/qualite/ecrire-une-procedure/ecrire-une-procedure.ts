import { casDUsage } from '#acces';
import { identifiant, nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import {
  etatsRetenus,
  type ObjetDeProcedure,
  type PointDeSaisie,
  type VersionSaisie,
  type Vie,
  verifierUneVersion,
  vieDe,
} from '../domaine/procedure.ts';
import { peutEngager } from '../publier-un-engagement/publier-un-engagement.ts';
import { droits } from '../regles-d-acces.ts';
import {
  chercherUneProcedure,
  ecrireUneProcedure as ecrireEnBase,
  ecrireUneVersion,
} from '../stockage/procedures.ts';

export interface ProcedureSaisie extends VersionSaisie {
  titre: string;
  objet: ObjetDeProcedure;
  /** What was ticked, life by life: those of its own are kept. */
  etats: Readonly<Record<Vie, readonly string[]>>;
  responsable: string;
  cle: number | null;
}

export type RefusDeProcedure = { raison: 'a_revoir'; points: readonly PointDeSaisie[] };

/** Each life's boxes under a name of their own. */
export const CHAMP_DES_ETATS = {
  demande: 'etats',
  orientation: 'etatsDOrientation',
  question: 'etatsDeQuestion',
} as const satisfies Readonly<Record<Vie, string>>;

const aRevoir = (...points: readonly PointDeSaisie[]): RefusDeProcedure => ({
  raison: 'a_revoir',
  points,
});

/** Writes a procedure and its first version. Refuses another team's, one without a state, an owner, or a step. */
export const ecrireUneProcedure = casDUsage(
  droits.ecrireUneProcedure,
  async (acces, saisie: ProcedureSaisie): Promise<Resultat<{ id: string }, RefusDeProcedure>> => {
    const points: PointDeSaisie[] = [];
    const titre = nettoyerUneLigne(saisie.titre).slice(0, 160);
    const responsable = nettoyerUneLigne(saisie.responsable).slice(0, 120);
    const vie = vieDe(saisie.objet);
    const etats = etatsRetenus(saisie.objet, saisie.etats[vie]);
    if (titre.length < 5) points.push({ champ: 'titre', phrase: 'Écrivez son titre.' });
    if (etats.length === 0)
      points.push({ champ: CHAMP_DES_ETATS[vie], phrase: 'Cochez au moins un de ces états.' });
    if (responsable.length < 3)
      points.push({ champ: 'responsable', phrase: 'Écrivez quelle fonction en répond.' });
    if (!peutEngager(acces, saisie.cle))
      points.push({ champ: 'cle', phrase: 'Choisissez une de vos équipes.' });
    const version = verifierUneVersion(saisie, acces.aujourdHui, acces.aujourdHui);
    if (!version.ok) points.push(...version.refus);
    if (points.length > 0 || !version.ok || acces.lecteur.genre !== 'agent')
      return refuse(aRevoir(...points));
    const id = identifiant<'procedure'>();
    const { objet, cle } = saisie;
    await ecrireEnBase(acces.bd, { id, titre, objet, etats, responsable, cle });
    await ecrireUneVersion(acces.bd, id, {
      ...version.valeur,
      rang: 1,
      ecriteLe: acces.aujourdHui,
      ecritePar: acces.lecteur.fonction,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'procédure', objetId: id });
    return reussi({ id });
  },
);

/** Adds the next version: what was in force stays as it was. A review that changes nothing is a version too. */
export const ecrireLaVersionSuivante = casDUsage(
  droits.ecrireUneProcedure,
  async (
    acces,
    { id, rang, ...saisie }: VersionSaisie & { id: string; rang: number },
  ): Promise<Resultat<undefined, RefusDeProcedure>> => {
    const procedure = await chercherUneProcedure(acces.bd, id);
    const derniere = procedure?.versions.at(-1);
    if (
      !procedure ||
      !derniere ||
      procedure.retireeLe !== null ||
      !peutEngager(acces, procedure.cle) ||
      acces.lecteur.genre !== 'agent'
    )
      return refuse(aRevoir({ champ: '', phrase: 'Cette procédure n’est pas de votre équipe.' }));
    const [, depuis = acces.aujourdHui] = [derniere.effetLe, acces.aujourdHui].sort();
    const version = verifierUneVersion(saisie, acces.aujourdHui, depuis);
    if (!version.ok) return refuse(aRevoir(...version.refus));
    const ecrite =
      rang === derniere.rang &&
      (await ecrireUneVersion(acces.bd, id, {
        ...version.valeur,
        rang: rang + 1,
        ecriteLe: acces.aujourdHui,
        ecritePar: acces.lecteur.fonction,
      }));
    if (!ecrite)
      return refuse(
        aRevoir({ champ: '', phrase: 'Quelqu’un vient d’écrire une version. Relisez-la d’abord.' }),
      );
    await acces.tracer({ operation: 'ecriture', objet: 'version de procédure', objetId: id });
    return reussi();
  },
);
