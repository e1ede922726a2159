import { type Connexion, enPassantLesVerrous, type Horloge, type Moteur } from '#socle';
import { aujourdHuiA, type Instant, minutesEntre } from '#socle/pur';
import {
  habitants,
  histoireVide,
  partenaires,
  planterLeDecor,
  presences,
  salleDUnAutreJour,
} from '../index.ts';
import { ecrireLAccueil } from './ecrire-l-accueil.ts';
import { ecrireQuiEstAttendu } from './ecrire-les-rendez-vous.ts';
import { identifierAvec } from './identifier.ts';
import { ecrireSur } from './inserer.ts';
import { chercherLaNaissance } from './naissance.ts';

const SITE = 101;

interface Pris {
  agentId: number;
  debut: Instant;
  minutes: number;
}

async function quelquUnEstVenu(connexion: Connexion, jour: string): Promise<boolean> {
  const { lignes } = await connexion.executer<{ venu: boolean }>(
    'select exists (select 1 from accueil.venue where site_id = $1 and jour = $2) as venu',
    [SITE, jour],
  );
  return lignes[0]?.venu ?? false;
}

async function dejaPris(connexion: Connexion, autour: Instant): Promise<Pris[]> {
  const { lignes } = await connexion.executer<Pris>(
    `select agent_id as "agentId", debut, duree_minutes as minutes from rendez_vous.rendez_vous
     where site_id = $1 and agent_id is not null and etat <> 'annule'
       and debut between $2::timestamptz - interval '3 hours' and $2::timestamptz + interval '3 hours'`,
    [SITE, autour],
  );
  return lignes;
}

const occupe = (
  pris: readonly Pris[],
  un: { agentId: number; debut: string; dureeMinutes: number },
) =>
  pris.some(({ agentId, debut, minutes }) => {
    const ecart = minutesEntre(debut, un.debut as Instant);
    return agentId === un.agentId && ecart < minutes && ecart > -un.dureeMinutes;
  });

/**
 * A try-out opened again on another day finds people in its hall: the day's scene is written once a day, in a
 * database that Tisserin generated, when nobody came there yet. Nothing that was done in it is touched.
 * @returns whether the hall was filled
 */
export function rejouerLeJour(moteur: Moteur, horloge: Horloge, cle: Buffer): Promise<boolean> {
  return moteur.transaction(async (connexion) => {
    const naissance = await chercherLaNaissance(connexion);
    const aujourdHui = horloge.aujourdHui();
    if (!naissance?.demonstration || naissance.graine === null) return false;
    const { graine } = naissance;
    return enPassantLesVerrous(connexion, async () => {
      if (await quelquUnEstVenu(connexion, aujourdHui)) return false;
      const neLe = aujourdHuiA(naissance.neeLe as Instant);
      const population = habitants(String(graine), neLe);
      const offre = partenaires(neLe);
      const decor = planterLeDecor(horloge.maintenant(), population, offre);
      const { venues, rendezVous } = salleDUnAutreJour(decor);
      const pris = await dejaPris(connexion, decor.maintenant);
      const libres = rendezVous.filter((un) => !occupe(pris, un));
      const tenus = new Set(libres.map((un) => un.cle));
      const chantier = {
        ...{ graine, cle, aujourdHui, population, offre },
        maintenant: decor.maintenant,
        racontee: {
          ...histoireVide(),
          rendezVous: libres,
          venues: venues.map((venue) => ({
            ...venue,
            rendezVous: venue.rendezVous && tenus.has(venue.rendezVous) ? venue.rendezVous : null,
          })),
        },
        id: identifierAvec(graine),
        ecriture: ecrireSur(connexion),
      };
      await ecrireQuiEstAttendu(chantier);
      await ecrireLAccueil(chantier);
      await chantier.ecriture.finir();
      for (const { agentId, etat, detail } of presences(decor.maintenant))
        await connexion.executer(
          `insert into services.presence (agent_id, etat, detail, depuis) values ($1, $2, $3, $4)
           on conflict (agent_id) do update
             set etat = excluded.etat, detail = excluded.detail, depuis = excluded.depuis`,
          [agentId, etat, detail, decor.maintenant],
        );
      return true;
    });
  });
}
