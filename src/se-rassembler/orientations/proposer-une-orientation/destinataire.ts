import type { Acces } from '#acces';
import type { ClasseDeDestinataire } from '#partage';
import { lireLesStructures } from '#partenaires';
import { lireLesAgents, lireLesServices, lireLesSites } from '#services';
import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import type { QuiEtQuoi } from '../stockage/orientations.ts';

/** Whom to ask: a service on its site (a named agent of it), a partner of the directory, another institution. */
export type DestinataireVise =
  | { genre: 'service'; cle: number; siteId: number; agentId?: number }
  | {
      genre: 'structure';
      structureId: string;
      /** Only for one that is not in the directory. */
      nom?: string;
      /** Whom to ask for there. */
      contact?: string;
      telephone?: string;
    }
  | { genre: 'institution'; nom: string; source: string; telephone?: string };

export type RefusDeDestinataire = { raison: 'destinataire_inconnu' };

export type Destinataire = Pick<
  QuiEtQuoi,
  | 'versGenre'
  | 'versCle'
  | 'versAgent'
  | 'versStructure'
  | 'versNom'
  | 'versContact'
  | 'versTelephone'
  | 'versCourriel'
  | 'versSource'
  | 'engagementJours'
> & { classe: ClasseDeDestinataire };

/** Which class, of those that a text of law names, a service of the département is. */
const CLASSE_DU_SERVICE: Readonly<Record<string, ClasseDeDestinataire>> = {
  pmi: 'protection_de_l_enfance',
  ase: 'protection_de_l_enfance',
  crip: 'crip',
  insertion: 'insertion',
  apa: 'autonomie',
  pch: 'autonomie',
  mdph: 'autonomie',
};

const PERSONNE_D_ICI = {
  versCle: null,
  versAgent: null,
  versSource: null,
  versContact: null,
  versCourriel: null,
};

async function serviceVise(
  acces: Acces,
  vise: Extract<DestinataireVise, { genre: 'service' }>,
): Promise<Resultat<Destinataire, RefusDeDestinataire>> {
  const [site] = await lireLesSites(acces, { ids: [vise.siteId] });
  if (!site || site.cle !== vise.cle) return refuse({ raison: 'destinataire_inconnu' });
  const service = (await lireLesServices(acces)).find(({ id }) => id === site.serviceId);
  if (!service) return refuse({ raison: 'destinataire_inconnu' });
  const agent = vise.agentId
    ? (await lireLesAgents(acces, [vise.agentId])).get(vise.agentId)
    : undefined;
  if (vise.agentId && agent?.siteId !== site.id) return refuse({ raison: 'destinataire_inconnu' });
  return reussi({
    versGenre: 'service',
    versCle: site.cle,
    versAgent: agent?.id ?? null,
    versStructure: null,
    versNom: site.nom,
    versContact: agent ? `${agent.prenom} ${agent.nom}` : null,
    versTelephone: agent?.telephone ?? site.telephone,
    versCourriel: null,
    versSource: null,
    engagementJours: service.engagementJoursOuvres,
    classe: CLASSE_DU_SERVICE[service.code] ?? 'service_social',
  });
}

async function structureVisee(
  acces: Acces,
  vise: Extract<DestinataireVise, { genre: 'structure' }>,
): Promise<Resultat<Destinataire, RefusDeDestinataire>> {
  const connue = (await lireLesStructures(acces, [vise.structureId])).get(vise.structureId);
  const nom = nettoyerUneLigne(connue?.nom ?? vise.nom ?? '').slice(0, 200);
  if (nom === '' || (connue?.retireLe ?? null) !== null) {
    return refuse({ raison: 'destinataire_inconnu' });
  }
  return reussi({
    ...PERSONNE_D_ICI,
    versGenre: 'partenaire',
    versStructure: vise.structureId.slice(0, 120),
    versNom: nom,
    versContact: vise.contact ? nettoyerUneLigne(vise.contact).slice(0, 120) : null,
    versTelephone: (vise.telephone ?? connue?.telephone ?? null)?.slice(0, 40) ?? null,
    versCourriel: connue?.courriel ?? null,
    engagementJours: connue?.engagementJours ?? null,
    classe: 'partenaire_social',
  });
}

/** Who it is, in the directory of today. Refuses a site, an agent or a structure that is not there. */
export async function trouverLeDestinataire(
  acces: Acces,
  vise: DestinataireVise,
): Promise<Resultat<Destinataire, RefusDeDestinataire>> {
  if (vise.genre === 'service') return serviceVise(acces, vise);
  if (vise.genre === 'structure') return structureVisee(acces, vise);
  const versNom = nettoyerUneLigne(vise.nom).slice(0, 200);
  const versSource = nettoyerUneLigne(vise.source).slice(0, 300);
  if (versNom === '' || versSource === '') return refuse({ raison: 'destinataire_inconnu' });
  return reussi({
    ...PERSONNE_D_ICI,
    versGenre: 'institution',
    versStructure: null,
    versNom,
    versTelephone: vise.telephone?.slice(0, 40) ?? null,
    versSource,
    engagementJours: null,
    classe: 'autre_institution',
  });
}
