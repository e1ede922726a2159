import type { Acces } from '#acces';
import type { PointARevoir } from '#interface';
import { agentsDuSite } from '#services';
import { type Pourquoi, page, type Reponse, refusDePage } from '#socle';
import { lireLesCommunes } from '#territoires';
import { enSaisie } from '../enregistrer-le-brouillon/lire-la-saisie.ts';
import { portesDeLaFiche } from '../proposer-des-portes/proposer-des-portes.ts';
import { droits } from '../regles-d-acces.ts';
import { direFicheIntrouvable } from '../tenir-une-fiche.ts';
import { dOuLOnVient } from './d-ou-l-on-vient.ts';
import { LirePremierContact } from './lire-un-premier-contact.page.tsx';
import { lireUnPremierContact } from './lire-un-premier-contact.ts';

export const POURQUOI_LA_FICHE: Pourquoi = {
  valeur: 'Entendre une fois, et répondre. Personne ne redira son histoire au bureau d’après.',
  phraseDuTexte:
    '« une réponse adéquate et diversifiée, par un ou plusieurs services » (projet social, L. 142)',
  donnees: [
    'ses mots',
    'dix pictogrammes',
    'cinq faits d’urgence',
    'ce qu’elle a déjà essayé et ce qu’elle souhaite',
    'un nom et un numéro si elle veut',
  ],
  lecteurs: 'votre équipe ; le service choisi avec elle ne lit que sa part',
  conservation:
    'réponse simple ou brouillon : effacé seul après 90 jours ; demande : gardée jusqu’à une décision humaine',
};

export interface Reprise {
  /** What was typed, when something is to review. */
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
  statut?: number;
}

/** The sheet as a page; with what was typed kept, when something is to review. */
export async function montrerLaFiche(
  acces: Acces,
  id: string,
  { saisie, aRevoir = [], statut }: Reprise = {},
): Promise<Reponse> {
  const lue = await lireUnPremierContact(acces, id);
  if (!lue.ok)
    return lue.refus.raison === 'acces'
      ? refusDePage(lue.refus.motif)
      : refusDePage(direFicheIntrouvable, 404);
  const { contact } = lue.valeur;
  const ecrite = contact.etat !== 'reponse_simple';
  return page({
    statut: statut ?? (aRevoir.length > 0 ? 422 : 200),
    titre: 'Premier contact',
    rubrique: 'accueil',
    gabarit: 'fiche',
    corps: (
      <LirePremierContact
        lue={lue.valeur}
        portes={ecrite ? await portesDeLaFiche(acces, contact) : []}
        communes={ecrite ? await lireLesCommunes(acces) : []}
        agents={ecrite ? await agentsDuSite(acces, contact.siteId) : []}
        saisie={{
          promesseCanal: 'telephone',
          promesseMoment: 'journee',
          ...enSaisie(contact.fiche),
          ...lue.valeur.enCours,
          ...saisie,
        }}
        aRevoir={aRevoir}
        retour={dOuLOnVient(acces, contact)}
      />
    ),
    parceQue: droits.lire.phrase,
    pourquoi: POURQUOI_LA_FICHE,
  });
}
