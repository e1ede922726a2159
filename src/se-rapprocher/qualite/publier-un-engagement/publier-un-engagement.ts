import { type Acces, casDUsage } from '#acces';
import { lireLesServices } from '#services';
import { type Id, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import type { Delai } from '../domaine/engagement.ts';
import {
  type EngagementSaisi,
  type PointDEngagement,
  verifierUnEngagement,
} from '../domaine/verifier-un-engagement.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnEngagement } from '../stockage/engagements.ts';

/** Working days that the product counts by itself; of an orientation, each service has its own. */
export type DelaisTenus = Readonly<Record<Exclude<Delai, 'orientation'>, number>>;

export type RefusDEngagement =
  | { raison: 'a_revoir'; points: readonly PointDEngagement[] }
  | { raison: 'delai_inconnu' }
  | { raison: 'deja_publie' }
  | { raison: 'ailleurs' };

/** The days that the product keeps for this delay; null: it keeps none, so none can be published. */
export async function joursTenus(
  acces: Acces,
  delai: Delai,
  cle: number | null,
  delais: DelaisTenus,
): Promise<number | null> {
  if (delai !== 'orientation') return delais[delai];
  const services = await lireLesServices(acces);
  const service = services.find(({ id }) => id === Math.floor((cle ?? 0) / 1000));
  return service?.engagementJoursOuvres ?? null;
}

/** Who directs a team engages that team alone; the direction, the département. */
export const peutEngager = ({ lecteur }: Acces, cle: number | null): boolean =>
  lecteur.genre === 'agent' &&
  (cle === null
    ? lecteur.mission === 'direction'
    : lecteur.mission === 'encadrement' && lecteur.cles.includes(cle));

/**
 * Publishes a commitment with its means, at once and for everyone (charter R13). Refuses one without a means, one
 * whose words or numbers are half said, a delay that the product does not keep, and another team's.
 */
export const publierUnEngagement = casDUsage(
  droits.engager,
  async (
    acces,
    { saisi, cle, delais }: { saisi: EngagementSaisi; cle: number | null; delais: DelaisTenus },
  ): Promise<Resultat<{ id: Id<'engagement'> }, RefusDEngagement>> => {
    if (!peutEngager(acces, cle) || acces.lecteur.genre !== 'agent')
      return refuse({ raison: 'ailleurs' });
    const verifie = verifierUnEngagement(saisi);
    if (!verifie.ok) return refuse({ raison: 'a_revoir', points: verifie.refus });
    const { delai, moyens, ...mots } = verifie.valeur;
    const joursOuvres = delai ? await joursTenus(acces, delai, cle, delais) : null;
    if (delai && joursOuvres === null) return refuse({ raison: 'delai_inconnu' });
    const id = identifiant<'engagement'>();
    const ecrit = await ecrireUnEngagement(acces.bd, {
      id,
      cle,
      delai,
      joursOuvres,
      ...mots,
      publieLe: acces.aujourdHui,
      publiePar: acces.lecteur.agentId,
      moyens: moyens.map((moyen) => ({ ...moyen, constateLe: acces.aujourdHui })),
    });
    if (!ecrit) return refuse({ raison: 'deja_publie' });
    await acces.tracer({ operation: 'ecriture', objet: 'engagement', objetId: id });
    await acces.annoncer({ nom: 'EngagementPublie', contenu: { id, cle } });
    return reussi({ id });
  },
);

export function pointsDuRefus(refus: RefusDEngagement): readonly PointDEngagement[] {
  switch (refus.raison) {
    case 'a_revoir':
      return refus.points;
    case 'delai_inconnu':
      return [
        {
          champ: 'delai',
          phrase:
            'Ce service n’a pas encore de délai de réponse aux orientations. L’administration l’écrit d’abord.',
        },
      ];
    case 'deja_publie':
      return [
        {
          champ: 'delai',
          phrase: 'Ce délai est déjà publié pour cette équipe. Retirez d’abord l’autre engagement.',
        },
      ];
    case 'ailleurs':
      return [
        { champ: 'cle', phrase: 'Vous n’engagez que vos équipes. Choisissez-en une de la liste.' },
      ];
  }
}
