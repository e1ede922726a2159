import type { Acces } from '#acces';
import { type Canal, type Destinataire, deposerUnEnvoi } from '#messages';
import type { Site } from '#services';
import type { IssueDeRappel } from '../domaine/rappel.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';

/**
 * The hour, the street and a number to call: neither the service nor the reason. At her home, no address. Past the
 * hour it is of no use, and does not leave.
 */
export async function ecrireUnRappel(
  acces: Acces,
  lui: RendezVous,
  {
    destinataire,
    site,
    avec,
    canaux,
  }: {
    destinataire: Destinataire;
    site: Site | undefined;
    avec: string;
    canaux: readonly Canal[];
  },
): Promise<{ issue: Extract<IssueDeRappel, 'ecrit' | 'pas_parti'>; envoiId?: string }> {
  if (!site?.telephone) return { issue: 'pas_parti' };
  const depose = await deposerUnEnvoi(acces, {
    cle: lui.cle,
    personneId: lui.personneId,
    aPropos: { objet: 'rendez_vous', objetId: lui.id },
    agentId: lui.agentId,
    pasApres: lui.debut,
    canaux,
    message: {
      modele: 'rendez_vous_rappele',
      faits: {
        le: lui.debut,
        ...(lui.chezElle ? {} : { lieu: site.adresse }),
        telephone: site.telephone,
        enClair: { avec, motif: 'votre rendez-vous' },
      },
      destinataire,
      langue: lui.langue,
      moyen: { sur: lui.personneId ? 'oui' : 'pas_aborde', enClair: false },
      protegee: false,
    },
  });
  return depose.ok ? { issue: 'ecrit', envoiId: depose.valeur.id } : { issue: 'pas_parti' };
}
