import { declarer } from '#socle';

const MISSION = {
  duree: 'P5Y',
  depuis: 'fin de la mission',
  effacement: 'decision-humaine',
  source: 'gestion des habilitations',
} as const;
const DEUX_ANS = {
  duree: 'P2Y',
  depuis: 'dernier contact',
  effacement: 'decision-humaine',
  source: 'CNIL, délibération 2023-095 du 14 septembre 2023',
} as const;

export const donnees = declarer('acces', {
  portee: {
    finalite: 'dire ce qu’un agent peut faire, où et quand',
    lecteurs: 'les agents ; l’administration écrit',
    conservation: MISSION,
    personnelles: ['agent_id', 'mission', 'service_id', 'territoire_id', 'du', 'au'],
    techniques: ['id', 'libelle'],
  },
  portee_cle: {
    finalite: 'comparer vite une portée et une équipe',
    lecteurs: 'les agents',
    conservation: MISSION,
    personnelles: [],
    techniques: ['portee_id', 'cle'],
  },
  ouverture: {
    finalite: 'dire à qui la fiche d’une personne est ouverte, pourquoi et jusqu’à quand',
    lecteurs: 'les lecteurs qu’elle nomme, la mission protection, le DPO',
    conservation: DEUX_ANS,
    personnelles: ['personne_id', 'cle', 'agent_id', 'fondement', 'ouverte_le', 'jusqu_a'],
    techniques: ['id'],
  },
  protection: {
    finalite: 'cacher une personne en danger à tous sauf à ses lecteurs nommés',
    lecteurs: 'la mission protection',
    conservation: { ...DEUX_ANS, depuis: 'fin de la protection' },
    personnelles: ['personne_id', 'depuis'],
    techniques: [],
  },
  acces_exceptionnel: {
    finalite: 'ouvrir trois heures une fiche avec une raison, et le dire au DPO',
    lecteurs: 'l’agent qui l’a demandé, le DPO',
    conservation: { ...DEUX_ANS, duree: 'P12M', depuis: 'ouvert_le' },
    personnelles: ['personne_id', 'agent_id', 'portee_id', 'raison', 'demandeur', 'avis_du_dpo'],
    techniques: ['id', 'ouvert_le', 'expire_le', 'relu_le'],
  },
  objet_ouvert: {
    finalite: 'dire ce qu’ouvre un code de reçu ou un lien de partenaire',
    lecteurs: 'le détenteur du code ou du lien',
    conservation: { ...DEUX_ANS, duree: 'P90D', depuis: 'jusqu_a', effacement: 'automatique' },
    personnelles: ['detenteur', 'objet_id'],
    techniques: ['jusqu_a'],
  },
  systeme: {
    finalite: 'nommer chaque logiciel de partenaire, avec sa finalité et ce à quoi il est borné',
    lecteurs: 'l’administration, le DPO',
    conservation: { ...MISSION, depuis: 'fin de son dernier jeton' },
    personnelles: ['contact', 'inscrit_par'],
    techniques: [
      'id',
      'nom',
      'finalite',
      'structure_id',
      'service_code',
      'territoire_id',
      'inscrit_le',
    ],
  },
  jeton: {
    finalite: 'reconnaître un logiciel de partenaire et ce qu’il peut, jusqu’à une date',
    lecteurs: 'l’administration et le DPO, sans l’empreinte',
    conservation: { ...MISSION, depuis: 'expire_le' },
    personnelles: ['emis_par'],
    techniques: [
      'id',
      'systeme_id',
      'empreinte',
      'debut',
      'permissions',
      'emis_le',
      'expire_le',
      'revoque_le',
      'dernier_usage_le',
      'minute',
      'appels',
    ],
  },
});
