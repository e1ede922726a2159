import { type Acces, casDUsage } from '#acces';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { type Contrat, verifierAvantSignature } from '../domaine/contrat.ts';
import {
  duParcours,
  nomDuLecteur,
  type Parcours,
  retenirOuvert,
  tracerLeParcours,
} from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLeContrat, ecrireUnContrat, recrireLeContrat } from '../stockage/contrats.ts';

const propre = (texte: string | null, signes: number): string =>
  nettoyerUnTexte(texte ?? '')
    .trim()
    .slice(0, signes);

const nettoyer = (contrat: Contrat): Contrat => ({
  ...contrat,
  but: propre(contrat.but, 500),
  referent: propre(contrat.referent, 120) || null,
  pourquoiMoins: propre(contrat.pourquoiMoins, 500) || null,
  engagements: contrat.engagements
    .map((un) => ({ ...un, quoi: propre(un.quoi, 300) }))
    .filter(({ quoi }) => quoi.length >= 3),
});

/** A contract is written once the orientation reached her: the month of the law runs from that day. */
function peutSEcrire({ orientation, contrat }: Parcours): RefusDeRsa | null {
  if (orientation === null || orientation.notifieeLe === null) return { raison: 'pas_encore' };
  return contrat !== null && contrat.etat !== 'en_ecriture'
    ? { raison: 'contrat_deja_propose' }
    : null;
}

async function garder(acces: Acces, parcours: Parcours, contrat: Contrat): Promise<boolean> {
  const { orientation, contrat: enCours } = parcours;
  if (enCours) return recrireLeContrat(acces.bd, enCours, contrat);
  if (!orientation) return false;
  await ecrireUnContrat(
    acces.bd,
    {
      id: identifiant<'contrat'>(),
      parcoursId: parcours.id,
      orientationId: orientation.id,
      ecritLe: acces.maintenant,
    },
    contrat,
  );
  return true;
}

/** Keeps what is being written together, whole or not: nothing is asked of it before it is offered. */
export const ecrireLeContrat = casDUsage(
  droits.contracter,
  async (
    acces,
    { parcoursId, contrat }: { parcoursId: string; contrat: Contrat },
  ): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, parcoursId);
    if (!tenu.ok) return tenu;
    const refus = peutSEcrire(tenu.valeur);
    if (refus) return refuse(refus);
    if (!(await garder(acces, tenu.valeur, nettoyer(contrat))))
      return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, tenu.valeur, 'contrat en écriture');
    return reussi();
  },
);

/**
 * The body signs first and offers it to her signature. Refused when it binds only her (R12), without a referent, or
 * with hours that the law does not allow (C. trav. L5411-6). From here it changes no more.
 */
export const proposerLeContrat = casDUsage(
  droits.contracter,
  async (acces, parcoursId: string): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, parcoursId);
    if (!tenu.ok) return tenu;
    const refus = peutSEcrire(tenu.valeur);
    if (refus) return refuse(refus);
    const { contrat } = tenu.valeur;
    if (!contrat) return refuse({ raison: 'rien_de_prevu' });
    const verifie = verifierAvantSignature(contrat, acces.aujourdHui);
    if (!verifie.ok) return verifie;
    const propose = await changerLeContrat(acces.bd, contrat, {
      etat: 'propose',
      propose_le: acces.maintenant,
      propose_nom: nomDuLecteur(acces),
    });
    if (!propose) return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, tenu.valeur, 'contrat proposé');
    await acces.annoncer({
      nom: 'ContratPropose',
      contenu: { ...duParcours(tenu.valeur), contratId: contrat.id },
    });
    return reussi();
  },
);

/** She wants something else in it before signing: it is written again together. */
export const reprendreLeContrat = casDUsage(
  droits.contracter,
  async (acces, parcoursId: string): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, parcoursId);
    if (!tenu.ok) return tenu;
    const { contrat } = tenu.valeur;
    if (contrat?.etat !== 'propose') return refuse({ raison: 'pas_encore' });
    const repris = await changerLeContrat(acces.bd, contrat, {
      etat: 'en_ecriture',
      propose_le: null,
      propose_nom: null,
    });
    if (!repris) return refuse({ raison: 'change_entre_temps' });
    await tracerLeParcours(acces, tenu.valeur, 'contrat repris');
    return reussi();
  },
);
