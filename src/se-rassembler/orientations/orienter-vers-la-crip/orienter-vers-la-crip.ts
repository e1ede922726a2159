import { casDUsage, laSaitProtegee, type RefusDAcces } from '#acces';
import type { ChampChoisi, Information, RefusDePartage } from '#partage';
import { lireLesServices, lireLesSites } from '#services';
import { type Id, type Resultat, refuse, reussi } from '#socle/pur';
import { envoyer } from '../apercevoir-et-envoyer/envoyer.ts';
import type { RefusDeFaire } from '../gestes/faire-un-geste.ts';
import {
  proposerUneOrientation,
  type RefusDeProposer,
} from '../proposer-une-orientation/proposer-une-orientation.ts';
import { accorder } from '../recueillir-l-accord/recueillir-l-accord.ts';
import { droits } from '../regles-d-acces.ts';

export interface EnfantEnDanger {
  premierContactId?: string;
  personneId?: string;
  deCle: number;
  deTelephone?: string;
  /** What was seen and heard, in facts. */
  faits: string;
  /** The child's or the parent's own words. */
  mots?: string;
  joindre?: string;
  /** Parents are told first, unless it harms the child: then why, ten signs at least (CASF, art. L226-2-1). */
  information: Information;
}

export type RefusDOrienterVersLaCrip =
  | RefusDAcces
  | RefusDeProposer
  | RefusDeFaire
  | RefusDePartage
  | { raison: 'sans_cellule' };

const champsDe = ({ faits, mots, joindre }: EnfantEnDanger): ChampChoisi[] => [
  { nom: 'demande', texte: faits },
  ...(mots ? [{ nom: 'elle_dit' as const, texte: mots }] : []),
  ...(joindre ? [{ nom: 'joindre' as const, texte: joindre }] : []),
];

/**
 * A child in danger, or who may be: sent without delay to the cell (CASF, art. L226-2-1 and L226-3). On this
 * side the agent who alerts reads it alone; the cell's answer comes back to her. Everything or nothing is written.
 * Refuses when the cell is not in the directory, and when it is not said whether the parents were told.
 */
export const orienterVersLaCrip = casDUsage(
  droits.proposer,
  async (
    acces,
    danger: EnfantEnDanger,
  ): Promise<
    Resultat<{ id: Id<'orientation'>; reponsePourLe: string }, RefusDOrienterVersLaCrip>
  > => {
    const { information } = danger;
    if (!information.informee && information.pourquoi.trim().length < 10) {
      return refuse({ raison: 'pourquoi_pas_informee' });
    }
    const crip = (await lireLesServices(acces)).find(({ code }) => code === 'crip');
    const site = (await lireLesSites(acces)).find(({ serviceId }) => serviceId === crip?.id);
    if (!crip || !site) return refuse({ raison: 'sans_cellule' });
    // A protected person is no team's: the cell reads the facts, and her record is tied to nothing.
    const liee = danger.personneId && !(await laSaitProtegee(acces.bd, danger.personneId));
    const proposee = await proposerUneOrientation(acces, {
      ...(danger.premierContactId ? { premierContactId: danger.premierContactId } : {}),
      ...(liee ? { personneId: danger.personneId } : {}),
      ...(danger.deTelephone ? { deTelephone: danger.deTelephone } : {}),
      deCle: danger.deCle,
      vers: { genre: 'service', cle: site.cle, siteId: site.id },
      quoi: 'Un enfant en danger, ou qui risque de l’être',
      champs: champsDe(danger),
      fondement: 'L226-3',
      fermee: true,
    });
    if (!proposee.ok) return proposee;
    const { id } = proposee.valeur;
    const raison = information.informee ? 'Ses parents sont informés.' : information.pourquoi;
    const accordee = await accorder(acces, { orientationId: id, de: 'sans_elle', raison });
    if (!accordee.ok) throw new Error(`accord refusé : ${accordee.refus.raison}`);
    const envoyee = await envoyer(acces, { orientationId: id, versionRelue: 1, information });
    if (!envoyee.ok) throw new Error(`envoi refusé : ${envoyee.refus.raison}`);
    return reussi({ id, reponsePourLe: envoyee.valeur.reponsePourLe });
  },
);
