import type { ReactNode } from 'react';
import { type Acces, juger } from '#acces';
import { lireLesEcheances } from '#echeances';
import { lireLesPersonnes } from '#personnes';
import { type Pourquoi, page, type Reponse, refusDePage } from '#socle';
import { direLeRefusDeDemande } from '../dire-les-refus.ts';
import { objetDe } from '../gestes/horloges.ts';
import { type DemandeLue, lireUneDemande } from '../lire-une-demande/lire-une-demande.ts';
import {
  pourquoiPasPrendre,
  servicesDeMesEquipes,
} from '../prendre-pour-son-equipe/prendre-pour-son-equipe.ts';
import { droits } from '../regles-d-acces.ts';
import type { Engager } from '../signer-une-decision/signer-une-decision.ts';
import {
  type AideOuverte,
  type LireLesDroitsDeTous,
  resteAVoir,
} from '../voir-les-droits-de-tous/droits-de-tous.ts';
import { VieDUneDemande } from './vie.page.tsx';
import type { Reprise, Vie } from './vie.ts';

/** What the product plugs in: who reserves the money of a signature, and what each right shows of its own. */
export interface ReglagesDesDemandes {
  engager: Engager;
  panneaux(acces: Acces, lue: DemandeLue): Promise<ReactNode>;
  /** What the département's regulations in force let one ask for today. */
  aides(acces: Acces): Promise<readonly AideOuverte[]>;
  droitsDeTous: LireLesDroitsDeTous;
}

export const POURQUOI_LES_DEMANDES: Pourquoi = {
  valeur: 'Les prestations sont des droits : chacune a ses délais, ses motifs et ses recours.',
  phraseDuTexte: 'Projet social, axe 1 §4 : « Les prestations sont des droits ».',
  donnees: [
    'ce qu’elle demande, dans ses mots',
    'les papiers vus, sans copie',
    'son avis',
    'la décision, ses motifs et qui l’a signée',
  ],
  lecteurs:
    'l’équipe qui l’a reçue ; celle qui instruit, ou l’agent nommé pour une personne protégée ; la personne par son reçu',
  conservation: 'deux ans après la fin du droit ou la dernière décision, puis une décision',
};

async function lireLaVie(
  acces: Acces,
  { panneaux, droitsDeTous }: ReglagesDesDemandes,
  id: string,
  reprise: Reprise & { code?: string | null },
): Promise<Vie | null> {
  const lue = await lireUneDemande(acces, id);
  if (!lue.ok) return null;
  const { personneId } = lue.valeur.demande;
  const [personnes, echeances, siens] = [
    await lireLesPersonnes(acces, [personneId]),
    await lireLesEcheances(acces, [objetDe(id)]),
    await panneaux(acces, lue.valeur),
  ];
  return {
    ...lue.valeur,
    ...reprise,
    nom: personnes.get(personneId)?.nomDit ?? 'Elle',
    echeances: echeances.get(id) ?? [],
    jour: acces.aujourdHui,
    peutPrendre:
      juger(droits.instruire, acces.lecteur).accord &&
      pourquoiPasPrendre(acces, lue.valeur.demande, await servicesDeMesEquipes(acces)) === null,
    peutOrienter: acces.lecteur.genre === 'agent' && acces.lecteur.mission !== 'protection',
    peutSigner: juger(droits.signer, acces.lecteur).accord && lue.valeur.instruit,
    siens,
    code: reprise.code ?? null,
    aVoir: await resteAVoir(acces, lue.valeur, droitsDeTous),
  };
}

/** The page, with what was typed when something is to review. Hidden or absent: one answer. */
export async function montrerLaVie(
  acces: Acces,
  reglages: ReglagesDesDemandes,
  id: string,
  reprise: Reprise & { code?: string | null } = {},
): Promise<Reponse> {
  const vie = await lireLaVie(acces, reglages, id, reprise);
  if (!vie) return refusDePage(direLeRefusDeDemande({ raison: 'inconnue' }), 404);
  return page({
    statut: reprise.refus || reprise.aRevoir ? 422 : 200,
    titre: vie.prestation.nom,
    rubrique: 'demandes-de-droits',
    corps: <VieDUneDemande vie={vie} />,
    aRevoir: reprise.aRevoir,
    decrit: { quoi: vie.demande.prestation, etat: vie.demande.etat },
    parceQue: droits.lire.phrase,
    pourquoi: POURQUOI_LES_DEMANDES,
  });
}
