import { type Acces, casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireLaSaisie,
  oublierLaSaisie,
  type SaisieEnCours,
  saisieDeLaFiche,
} from '../stockage/saisies-en-cours.ts';
import { agentDe, personnesDe, type RefusDeFiche, tenirUneFiche } from '../tenir-une-fiche.ts';

const DE_LA_PROMESSE = [
  'promesseQuoi',
  'promesseLe',
  'promessePrecaution',
  'promesseAgent',
  'promesseMoment',
  'promesseCanal',
] as const;
const DE_L_ENFANT = [
  'faitsDeLEnfant',
  'motsDeLEnfant',
  'parentsInformes',
  'pourquoiPasInformes',
] as const;
const DE_LA_PRIORITE = ['delai', 'raison'] as const;
/** A choice without words is the form's own default: alone, it is nothing typed. */
const SANS_MOTS = ['promesseAgent', 'promesseMoment', 'promesseCanal', 'parentsInformes', 'delai'];
const REPONSE_A_UN_DANGER = /^reponse-[0-9a-f-]{36}$/;
const LONGUEUR = 2000;

/** Which fields each gesture of the sheet takes with it when it is done. */
export const CHAMPS_DU_GESTE = {
  promesse: DE_LA_PROMESSE,
  enfant: DE_L_ENFANT,
  priorite: DE_LA_PRIORITE,
} as const;

const CHAMPS: readonly string[] = [
  ...DE_LA_PROMESSE,
  ...DE_L_ENFANT,
  ...DE_LA_PRIORITE,
  'echeanceLe',
];
const seGarde = (nom: string): boolean => CHAMPS.includes(nom) || REPONSE_A_UN_DANGER.test(nom);

/** Of what the form sent, the fields that wait for a gesture, with words in them. */
export function ceQuiAttendUnGeste(saisie: Readonly<Record<string, unknown>>): SaisieEnCours {
  const dits = Object.entries(saisie).flatMap(([nom, valeur]) =>
    seGarde(nom) && typeof valeur === 'string' && valeur.trim() !== ''
      ? [[nom, valeur.slice(0, LONGUEUR)] as const]
      : [],
  );
  return dits.some(([nom]) => !SANS_MOTS.includes(nom)) ? Object.fromEntries(dits) : {};
}

const semblables = (une: SaisieEnCours, autre: SaisieEnCours): boolean =>
  JSON.stringify(Object.entries(une).sort()) === JSON.stringify(Object.entries(autre).sort());

/** Keeps what she typed and has not given yet, as it stands now; nothing typed, nothing kept. */
export const garderLaSaisie = casDUsage(
  droits.ecrire,
  async (
    acces,
    { id, champs }: { id: string; champs: SaisieEnCours },
  ): Promise<Resultat<undefined, RefusDeFiche>> => {
    const agentId = agentDe(acces);
    const tenue = await tenirUneFiche(acces, id);
    if (!tenue.ok) return tenue;
    const avant = await saisieDeLaFiche(acces.bd, id);
    if (agentId === null || semblables(avant, champs)) return reussi();
    if (Object.keys(champs).length === 0) await oublierLaSaisie(acces.bd, id);
    else await ecrireLaSaisie(acces.bd, id, { agentId, champs, le: acces.maintenant });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'premier contact : saisie en cours',
      objetId: id,
      personnes: personnesDe(tenue.valeur),
    });
    return reussi();
  },
);

/** What a gesture took with it waits no more. */
export async function oublierCesChamps(
  acces: Acces,
  id: string,
  noms: readonly string[],
): Promise<void> {
  const restent = Object.entries(await saisieDeLaFiche(acces.bd, id)).filter(
    ([nom]) => !noms.includes(nom),
  );
  await garderLaSaisie(acces, { id, champs: ceQuiAttendUnGeste(Object.fromEntries(restent)) });
}
