import { ajouterJours } from '#socle/pur';
import { absences, astreintes, presences, SECTEURS, SERVICES, SITES } from '../index.ts';
import { EN_ANGLAIS } from '../services/en-anglais.ts';
import type { Chantier } from './chantier.ts';

/** Services, places, agents, sectors, who is away, who is on duty, who said she is free this morning. */
export async function ecrireLesServices(chantier: Chantier): Promise<void> {
  const { ecriture, agents, aujourdHui, maintenant } = chantier;
  await ecriture.inserer(
    'services.service',
    SERVICES.map((service) => ({
      id: service.id,
      code: service.code,
      nom: service.nom,
      nom_court: service.nomCourt,
      phrase: service.phrase,
      nom_en: EN_ANGLAIS[service.id]?.[0] ?? null,
      phrase_en: EN_ANGLAIS[service.id]?.[1] ?? null,
      engagement_jours_ouvres: service.engagementJoursOuvres,
      conditions: service.conditions,
      ouvert_a_tous: service.ouvertATous,
      du: service.du,
    })),
  );
  await ecriture.inserer(
    'services.site',
    SITES.map((site) => ({
      id: site.id,
      service_id: site.serviceId,
      territoire_id: site.territoireId,
      nom: site.nom,
      adresse: site.adresse,
      commune_code: site.communeCode,
      latitude: site.latitude,
      longitude: site.longitude,
      horaires: site.horaires,
      horaires_confirmes_le: ajouterJours(aujourdHui, -site.confirmeIlYA),
      telephone: site.telephone,
      venir: site.venir,
      langues: site.langues,
      accessibilite: site.accessibilite,
      du: site.du,
    })),
  );
  await ecriture.inserer(
    'services.agent',
    agents.map((agent) => ({
      id: agent.id,
      prenom: agent.prenom,
      nom: agent.nom,
      fonction: agent.fonction,
      site_id: agent.siteId,
      bureau: agent.bureau,
      telephone: agent.telephone,
      horaires: agent.horaires,
      identifiant_externe: agent.identifiant,
    })),
  );
  await ecriture.inserer(
    'services.absence',
    absences(aujourdHui, agents).map(({ agentId, du, au, relaisAgentId }) => ({
      agent_id: agentId,
      du,
      au,
      relais_agent_id: relaisAgentId,
    })),
  );
  await ecriture.inserer(
    'services.presence',
    presences(maintenant).map(({ agentId, etat, detail }) => ({
      agent_id: agentId,
      etat,
      detail,
      depuis: maintenant,
    })),
  );
  await ecriture.inserer(
    'services.secteur',
    SECTEURS.map((secteur) => ({
      service_id: secteur.serviceId,
      site_id: secteur.siteId,
      regle: secteur.regle,
      commune_code: secteur.communeCode,
      voie: secteur.voie,
      voie_dite: secteur.voieDite,
      parite: secteur.parite,
      numero_de: secteur.numeroDe,
      numero_a: secteur.numeroA,
      du: secteur.du,
    })),
  );
  await ecriture.inserer(
    'services.astreinte',
    astreintes(aujourdHui).map(({ siteId, agentId, telephone, debut, fin }) => ({
      site_id: siteId,
      agent_id: agentId,
      telephone,
      debut,
      fin,
    })),
  );
}
