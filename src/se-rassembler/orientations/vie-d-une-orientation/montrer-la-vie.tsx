import type { Acces } from '#acces';
import type { PointARevoir } from '#interface';
import { type Pourquoi, page, type Reponse, refusDePage } from '#socle';
import { direLeRefusDOrientation } from '../dire-les-refus.ts';
import { lireUneOrientation } from '../lire-une-orientation-recue/lire-une-orientation-recue.ts';
import { droits } from '../regles-d-acces.ts';
import { enListe } from '../voir-les-orientations/en-liste.ts';
import { orientationsDuContact } from '../voir-les-orientations/voir-les-orientations.ts';
import { VieDUneOrientation } from './vie.page.tsx';
import type { Vie } from './vie.ts';

export const POURQUOI_LES_ORIENTATIONS: Pourquoi = {
  valeur:
    'Une demande envoyée à un service revient toujours : un oui, un autre chemin ou un délai.',
  phraseDuTexte:
    'Projet social, axe 2 : « les orienter autant que de besoin vers les services les plus compétents pour les accompagner ».',
  donnees: [
    'ce qui est demandé',
    'ce qu’elle a accepté de transmettre',
    'les dates et les réponses',
  ],
  lecteurs:
    'l’équipe qui envoie ; celle qui reçoit, ou l’agent nommé ; le partenaire par son lien ; la personne par son reçu',
  conservation: 'deux ans après le dernier contact, puis une décision',
};

export interface Reprise {
  refus?: string;
  geste?: string;
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
}

/** Reads one orientation and its sisters. Null: hidden or absent, one answer. */
export async function lireLaVie(
  acces: Acces,
  id: string,
  reprise: Reprise = {},
): Promise<Vie | null> {
  const lue = await lireUneOrientation(acces, id);
  if (!lue.ok) return null;
  const { orientation } = lue.valeur;
  const contact = orientation.premierContactId;
  const emet = lue.valeur.places.includes('emetteur');
  const soeurs = contact && emet ? await orientationsDuContact(acces, [contact]) : null;
  return {
    ...lue.valeur,
    ...reprise,
    vue: enListe(orientation, acces.aujourdHui),
    soeurs: soeurs?.ok ? (soeurs.valeur.get(contact ?? '') ?? []) : [],
    jour: acces.aujourdHui,
  };
}

/** The page, with what was typed when something is to review. */
export async function montrerLaVie(
  acces: Acces,
  id: string,
  reprise: Reprise = {},
): Promise<Reponse> {
  const vie = await lireLaVie(acces, id, reprise);
  if (!vie) return refusDePage(direLeRefusDOrientation({ raison: 'inconnue' }), 404);
  return page({
    statut: reprise.refus || reprise.aRevoir ? 422 : 200,
    titre: vie.orientation.quoi,
    rubrique: 'orientations',
    corps: <VieDUneOrientation vie={vie} />,
    aRevoir: reprise.aRevoir,
    decrit: { quoi: 'orientation', etat: vie.orientation.etat },
    parceQue: droits.lire.phrase,
    pourquoi: POURQUOI_LES_ORIENTATIONS,
  });
}
