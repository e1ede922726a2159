import { type Acces, casDUsage } from '#acces';
import { lireLesSituationsOuvertes } from '#demandes-de-droits';
import { GRAPHE_NATIONAL } from '#droits';
import { masquer, totalVisible } from '#observatoire';
import { aujourdHuiA, type Instant, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import { aucunCompte, compter, NOMS_DES_CHANGEMENTS } from '../domaine/comparer.ts';
import { type ComptesMontrables, montrerLesComptes } from '../domaine/montrer-les-comptes.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type EssaiABlanc,
  ecrireUnEssai,
  essaiParId,
  essaisDe,
  noterLesComptes,
} from '../stockage/essais-a-blanc.ts';
import { type Reglement, reglementParId, reglementsAu } from '../stockage/reglements.ts';
import { type DeuxIssues, selonLeParametre, selonLeReglement } from './comparer-deux-regles.ts';

export type RefusDEssai =
  | { raison: 'introuvable' }
  | { raison: 'deja_essaye' }
  | { raison: 'parametre_inconnu' };

type AEssayer =
  | { reglementId: string }
  | { parametre: string; valeur: number; depuis: EssaiABlanc['depuis'] };

/** Once a day for one rule: two counts taken around one request would tell of it. */
const duJour = (acces: Acces, essais: readonly EssaiABlanc[]): EssaiABlanc | undefined =>
  essais.find(({ demandeLe }) => aujourdHuiA(demandeLe as Instant) === acces.aujourdHui);

async function cible(
  acces: Acces,
  aEssayer: AEssayer,
): Promise<
  Resultat<Pick<EssaiABlanc, 'reglementId' | 'parametre' | 'valeur' | 'depuis'>, RefusDEssai>
> {
  if ('reglementId' in aEssayer) {
    const reglement = await reglementParId(acces.bd, aEssayer.reglementId);
    if (!reglement || reglement.etat === 'publie') return refuse({ raison: 'introuvable' });
    if (duJour(acces, await essaisDe(acces.bd, reglement.id)))
      return refuse({ raison: 'deja_essaye' });
    const { id, depuis } = reglement;
    return reussi({ reglementId: id, parametre: null, valeur: null, depuis });
  }
  const { parametre, valeur, depuis } = aEssayer;
  if (!GRAPHE_NATIONAL.parametres.has(parametre)) return refuse({ raison: 'parametre_inconnu' });
  const siens = (await essaisDe(acces.bd, null)).filter((un) => un.parametre === parametre);
  if (duJour(acces, siens)) return refuse({ raison: 'deja_essaye' });
  return reussi({ reglementId: null, parametre, valeur, depuis });
}

/**
 * Asks how many open requests a version, or a parameter of the law, would change before it takes effect (S113). A machine
 * counts; whoever asks sees numbers, never anyone.
 */
export const demanderUnEssai = casDUsage(
  droits.essayer,
  async (acces, aEssayer: AEssayer): Promise<Resultat<{ id: string }, RefusDEssai>> => {
    const visee = await cible(acces, aEssayer);
    if (!visee.ok) return visee;
    const id = identifiant<'essai'>();
    await ecrireUnEssai(acces.bd, {
      id,
      ...visee.valeur,
      demandeLe: acces.maintenant,
      demandePar: acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'essai à blanc', objetId: id });
    await acces.annoncer({ nom: 'EssaiABlancDemande', contenu: { id } });
    return reussi({ id });
  },
);

export const lireLesEssais = casDUsage(
  droits.essayer,
  async (
    acces,
    { reglementId }: { reglementId: string | null },
  ): Promise<Resultat<EssaiABlanc[], never>> => reussi(await essaisDe(acces.bd, reglementId)),
);

/** Requests read at a time: memory does not grow with the département. */
const PAR_LOT = 500;

async function compterLesDemandes(
  acces: Acces,
  prestation: string,
  deux: DeuxIssues,
): Promise<ComptesMontrables> {
  const comptes = aucunCompte();
  let apres: string | null = null;
  for (;;) {
    const lot = await lireLesSituationsOuvertes(acces, { prestation, apres, combien: PAR_LOT });
    const lues = lot.ok ? lot.valeur : [];
    for (const { situation } of lues) {
      const issues = deux(situation);
      if (issues) compter(comptes, ...issues);
      else comptes.inconnu.nombre += 1;
    }
    apres = lues.at(-1)?.demandeId ?? null;
    if (lues.length < PAR_LOT) break;
  }
  const cellules = NOMS_DES_CHANGEMENTS.map((cle) => ({ cle, composants: [comptes[cle].nombre] }));
  return montrerLesComptes(comptes, masquer(cellules), totalVisible(cellules));
}

const prestationDe = ({ prestation, code }: Reglement): string =>
  prestation === 'fsl' ? 'fsl' : `aide:${code}`;

/** Rights of the law whose requests are received here. */
const DROITS_DEMANDES = ['apa_domicile', 'apa_etablissement', 'pch', 'rsa'].filter((droit) =>
  GRAPHE_NATIONAL.droits.has(droit),
);

async function comparer(
  acces: Acces,
  essai: EssaiABlanc,
): Promise<Record<string, ComptesMontrables>> {
  const { reglementId, parametre, valeur } = essai;
  if (reglementId) {
    const apres = await reglementParId(acces.bd, reglementId);
    if (!apres) return {};
    const [avant] = await reglementsAu(acces.bd, apres.depuis, apres.code);
    const prestation = prestationDe(apres);
    const deux = selonLeReglement(avant ?? null, apres);
    return { [prestation]: await compterLesDemandes(acces, prestation, deux) };
  }
  const comptes: Record<string, ComptesMontrables> = {};
  for (const droit of DROITS_DEMANDES) {
    const deux = selonLeParametre(droit, { parametre: parametre ?? '', valeur: valeur ?? 0 });
    comptes[droit] = await compterLesDemandes(acces, droit, deux);
  }
  return comptes;
}

/** The machine's part: every open request of that right, in chunks; what may not be shown is not kept. Idempotent. */
export const compterUnEssai = casDUsage(
  droits.compter,
  async (acces, { id }: { id: string }): Promise<Resultat<undefined, RefusDEssai>> => {
    const essai = await essaiParId(acces.bd, id);
    if (!essai) return refuse({ raison: 'introuvable' });
    if (essai.faitLe) return reussi();
    const comptes = await comparer(acces, essai);
    await noterLesComptes(acces.bd, id, { comptes, le: acces.maintenant });
    return reussi();
  },
);

const PHRASES: Readonly<Record<RefusDEssai['raison'], string>> = {
  introuvable: 'Ce règlement n’attend pas d’essai : il est publié, ou n’est plus là.',
  deja_essaye: 'Cette règle a déjà été essayée aujourd’hui. Un essai par jour protège chacun.',
  parametre_inconnu: 'Ce paramètre n’est pas connu. Choisissez-en un de la liste.',
};
export const direLeRefusDEssai = ({ raison }: RefusDEssai): string => PHRASES[raison];
