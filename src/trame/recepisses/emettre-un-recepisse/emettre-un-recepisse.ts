import { type Acces, casDUsage, cleDe } from '#acces';
import {
  ajouterJours,
  type CodeDeRetrait,
  debutDuJour,
  type Id,
  identifiant,
  type Resultat,
  reussi,
  tirerUnCode,
} from '#socle/pur';
import { VALIDITE_DU_RECU } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnRecepisse, ouvrirAuPorteur } from '../stockage/recepisses.ts';

export interface RecepisseAEmettre {
  /** The first contact the paper is about. */
  objetId: string;
  /** What else its code opens to reading: the parts of the same story, and nothing else, ever. */
  objetIds?: readonly string[];
  /** The team that reads what she answers from her page; that of the agent who gives it, when not said. */
  cle?: number;
  /** Who she is, when it is known: a protected person's answers are read by those who may see her. */
  personneId?: string;
  /** Without service or motive: one key away, and the rule for a protected person. */
  discret: boolean;
  langue: 'fr' | 'en';
}

export interface RecepisseEmis {
  id: Id<'recepisse'>;
  /** Said once, here; afterwards only its hash remains. */
  code: CodeDeRetrait;
  expireLe: string;
}

function equipeDe({ lecteur }: Acces): number | null {
  if (lecteur.genre !== 'agent') return null;
  const { serviceId, territoireId, cles } = lecteur;
  if (serviceId !== null && territoireId !== null) return cleDe(serviceId, territoireId);
  return cles.length === 1 ? (cles[0] ?? null) : null;
}

/** The keyed hash under which a code is kept, whether it is drawn now or was drawn in advance for a paper. */
export const empreinteDuRecu = (acces: Acces, code: CodeDeRetrait): string =>
  acces.empreindre('code-de-recu', code);

async function ouvrirAUnCode(acces: Acces, aEmettre: RecepisseAEmettre, empreinte: string) {
  const id = identifiant<'recepisse'>();
  const expireLe = debutDuJour(ajouterJours(acces.aujourdHui, VALIDITE_DU_RECU.jours + 1));
  await ecrireUnRecepisse(acces.bd, {
    id,
    empreinte,
    objetId: aEmettre.objetId,
    cle: aEmettre.cle ?? equipeDe(acces),
    personneId: aEmettre.personneId ?? null,
    discret: aEmettre.discret,
    langue: aEmettre.langue,
    emisLe: acces.maintenant,
    expireLe,
  });
  const objets = new Set([aEmettre.objetId, ...(aEmettre.objetIds ?? [])]);
  await ouvrirAuPorteur(acces.bd, id, [...objets], expireLe);
  await acces.tracer({ operation: 'ecriture', objet: 'recepisse', objetId: id });
  return { id, expireLe };
}

/** The code was printed in advance, on a paper that the person already holds: from now on it opens this. */
export const ouvrirUnCodeReserve = casDUsage(
  droits.emettre,
  async (
    acces,
    { empreinte, ...aEmettre }: RecepisseAEmettre & { empreinte: string },
  ): Promise<Resultat<Omit<RecepisseEmis, 'code'>, never>> =>
    reussi(await ouvrirAUnCode(acces, aEmettre, empreinte)),
);

/** Draws a code of 60 random bits and opens the status page of this first contact to whoever holds it, 90 days. */
export const emettreUnRecepisse = casDUsage(
  droits.emettre,
  async (acces, aEmettre: RecepisseAEmettre): Promise<Resultat<RecepisseEmis, never>> => {
    const code = tirerUnCode();
    const emis = await ouvrirAUnCode(acces, aEmettre, empreinteDuRecu(acces, code));
    return reussi({ ...emis, code });
  },
);

/** Lets the system that brought a request read where it stands, and nothing else of it. */
export const ouvrirAUnSysteme = casDUsage(
  { missions: [], autres: ['systeme:demandes:deposer'], phrase: droits.emettre.phrase },
  async (
    acces,
    { objetId, jusquA }: { objetId: string; jusquA: string },
  ): Promise<Resultat<undefined, never>> => {
    if (acces.lecteur.genre === 'systeme')
      await ouvrirAuPorteur(acces.bd, acces.lecteur.systemeId, [objetId], jusquA);
    return reussi();
  },
);
