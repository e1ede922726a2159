import { type Acces, casDUsage } from '#acces';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import {
  type PrecautionDite,
  type RefusDePrecaution,
  verifierUnePrecaution,
} from '../domaine/precaution.ts';
import { PRECAUTION } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { absorbeesPar } from '../stockage/fusions.ts';
import {
  direEnBase,
  ecrireUneContestation,
  ecrireUnePrecaution,
  leverEnBase,
  precautionsDe,
  validerEnBase,
} from '../stockage/precautions.ts';
import {
  ficheATenir,
  type PasAVous,
  pasAVous,
  tracerUneEcriture,
} from '../tenir-la-fiche/ecrire.ts';

const tousSesIds = async (acces: Acces, id: string) => [
  id,
  ...(await absorbeesPar(acces.bd, [id])),
];
const agentDe = ({ lecteur }: Acces): number | null =>
  lecteur.genre === 'agent' ? lecteur.agentId : null;

/**
 * Notes a precaution for a safe meeting: a dated fact, a measure, an end within six months. It is read by its author
 * and whoever may validate it, until another person validates it.
 */
export const poserUnePrecaution = casDUsage(
  droits.tenir,
  async (
    acces,
    dite: PrecautionDite & { personneId: string },
  ): Promise<Resultat<undefined, PasAVous | RefusDePrecaution>> => {
    if (!(await ficheATenir(acces, dite.personneId))) return pasAVous();
    const juste = verifierUnePrecaution(dite, acces.aujourdHui, PRECAUTION.moisAuPlus);
    if (!juste.ok) return juste;
    await ecrireUnePrecaution(acces.bd, {
      id: identifiant<'precaution'>(),
      personneId: dite.personneId,
      faits: nettoyerUnTexte(dite.faits),
      faitsLe: dite.faitsLe,
      mesure: nettoyerUnTexte(dite.mesure),
      du: acces.aujourdHui,
      au: dite.au,
      poseePar: agentDe(acces),
    });
    await tracerUneEcriture(acces, dite.personneId, 'precaution');
    return reussi();
  },
);

/** Decided by two: refuses who set it. From then on, whoever receives her reads it. */
export const validerUnePrecaution = casDUsage(
  droits.validerUnePrecaution,
  async (
    acces,
    { personneId, id }: { personneId: string; id: string },
  ): Promise<Resultat<undefined, PasAVous>> => {
    const par = agentDe(acces);
    if (par === null || !(await validerEnBase(acces.bd, id, par, acces.maintenant)))
      return pasAVous();
    await tracerUneEcriture(acces, personneId, 'precaution');
    return reussi();
  },
);

/** Ends it before its date. */
export const leverUnePrecaution = casDUsage(
  droits.validerUnePrecaution,
  async (
    acces,
    { personneId, id }: { personneId: string; id: string },
  ): Promise<Resultat<undefined, PasAVous>> => {
    if (!(await leverEnBase(acces.bd, id))) return pasAVous();
    await tracerUneEcriture(acces, personneId, 'precaution');
    return reussi();
  },
);

/** She was told what is written of her: the day is kept. Refuses one that is not validated, or was told already. */
export const direLaPrecaution = casDUsage(
  droits.tenir,
  async (
    acces,
    { personneId, id }: { personneId: string; id: string },
  ): Promise<Resultat<undefined, PasAVous>> => {
    if (!(await direEnBase(acces.bd, id, acces.aujourdHui))) return pasAVous();
    await tracerUneEcriture(acces, personneId, 'precaution');
    return reussi();
  },
);

/** Her answer stands beside the facts, in her words. Refuses an empty one, and one about a precaution that was lifted or ended. */
export const noterSaReponse = casDUsage(
  droits.tenir,
  async (
    acces,
    { personneId, id, mots }: { personneId: string; id: string; mots: string },
  ): Promise<Resultat<undefined, PasAVous | { raison: 'vide' | 'plus_la' }>> => {
    const precautions = await precautionsDe(acces.bd, await tousSesIds(acces, personneId));
    if (!precautions.some((une) => une.id === id))
      return (await ficheATenir(acces, personneId)) ? refuse({ raison: 'plus_la' }) : pasAVous();
    const dits = nettoyerUnTexte(mots).slice(0, 1000);
    if (dits === '') return refuse({ raison: 'vide' });
    await ecrireUneContestation(acces.bd, {
      id: identifiant<'contestation'>(),
      precautionId: id,
      personneId,
      mots: dits,
      le: acces.maintenant,
    });
    await tracerUneEcriture(acces, personneId, 'precaution');
    return reussi();
  },
);
