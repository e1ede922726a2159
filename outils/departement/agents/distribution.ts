/** The agents that the demonstration, its journeys and its screenshots know by name. All fictional. */
import { telephoneFixe } from '../lieux/telephones.ts';
import type { AgentDeDemonstration, MissionDeDemonstration } from './agents.ts';

const PRISE_DE_POSTE = '2024-09-02';

const mission = (
  nature: MissionDeDemonstration['mission'],
  serviceId: number | null,
  territoireId: number | null,
): MissionDeDemonstration => ({
  mission: nature,
  serviceId,
  territoireId,
  du: PRISE_DE_POSTE,
  au: null,
});

const agent = (
  id: number,
  prenom: string,
  nom: string,
  fonction: string,
  siteId: number,
  bureau: string,
  telephone: number,
  missions: MissionDeDemonstration[],
  reste: Partial<AgentDeDemonstration> = {},
): AgentDeDemonstration => ({
  id,
  identifiant: prenom.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  prenom,
  nom,
  fonction,
  siteId,
  bureau,
  telephone: telephoneFixe(telephone),
  horaires: 'Mo-Fr 09:00-17:00',
  missions,
  relaisId: null,
  connexionDEssai: true,
  ...reste,
});

export const NADIA = 1;
export const THOMAS = 2;
export const MARYAM = 3;
export const FATOU = 4;
export const CLAIRE = 5;
export const JULIEN = 6;
export const BRIGITTE = 7;
export const SAMIR = 8;
export const SYLVIE = 9;
export const MARC = 10;
export const INES = 11;
export const PAUL = 12;
export const AGNES = 13;
export const RACHID = 14;
export const HELOISE = 15;
export const DIRECTION = 20;
export const REPRESENTANT = 21;
export const CLAUDINE = 22;

export const DISTRIBUTION: readonly AgentDeDemonstration[] = [
  agent(
    NADIA,
    'Nadia',
    'Cherif',
    'Agent d’accueil',
    101,
    'guichet 2',
    4310,
    [mission('accueil', 1, 1)],
    {
      relaisId: 16,
    },
  ),
  agent(
    THOMAS,
    'Thomas',
    'Brun',
    'Travailleur social',
    101,
    'bureau 4',
    4320,
    [mission('travail_social', 1, 1)],
    {
      horaires: 'Mo-Th 09:00-17:00',
      relaisId: MARYAM,
    },
  ),
  agent(
    MARYAM,
    'Maryam',
    'Sy',
    'Travailleuse sociale',
    101,
    'bureau 6',
    4321,
    [mission('travail_social', 1, 1)],
    {
      relaisId: THOMAS,
    },
  ),
  agent(
    FATOU,
    'Fatou',
    'Ndiaye',
    'Puéricultrice',
    101,
    'PMI, 1er étage',
    4331,
    [mission('pmi', 3, 1)],
    {
      horaires: 'Mo-Fr 09:00-17:00',
      relaisId: 18,
    },
  ),
  agent(
    CLAIRE,
    'Claire',
    'Vasseur',
    'Éducatrice, aide sociale à l’enfance',
    101,
    'bureau 9',
    4340,
    [mission('ase', 4, 33), mission('ase', 4, 35)],
    { relaisId: MARYAM },
  ),
  agent(JULIEN, 'Julien', 'Marchand', 'Conseiller d’insertion', 601, 'bureau 1', 4350, [
    mission('insertion', 6, 51),
  ]),
  agent(
    BRIGITTE,
    'Brigitte',
    'Lacombe',
    'Évaluatrice de l’autonomie',
    702,
    'bureau 1',
    4360,
    [mission('autonomie', 7, 52), mission('autonomie', 7, 51)],
    { horaires: 'Mo,Tu,Th,Fr 09:00-17:00' },
  ),
  agent(SAMIR, 'Samir', 'Haddad', 'Travailleur social, publics en errance', 201, 'bureau 1', 4346, [
    mission('travail_social', 2, null),
  ]),
  agent(SYLVIE, 'Sylvie', 'Morel', 'Responsable de circonscription', 101, 'bureau 7', 4311, [
    mission('encadrement', 1, 1),
    // She stands in for the head of the housing fund, and signs for it.
    mission('encadrement', 10, null),
  ]),
  agent(MARC, 'Marc', 'Delmas', 'Chargé d’observation sociale', 1801, '3e étage', 4370, [
    mission('observatoire', null, null),
  ]),
  agent(INES, 'Inès', 'Bouaziz', 'Administratrice de Tisserin', 1801, '3e étage', 4371, [
    mission('administration', null, null),
  ]),
  agent(PAUL, 'Paul', 'Kerbrat', 'Délégué à la protection des données', 1801, '4e étage', 4372, [
    mission('dpo', null, null),
  ]),
  agent(AGNES, 'Agnès', 'Toussaint', 'Mission de protection', 1301, 'sans numéro', 4380, [
    mission('protection', 13, null),
  ]),
  agent(
    RACHID,
    'Rachid',
    'Amrani',
    'Cadre de permanence',
    101,
    'bureau 7',
    4390,
    [mission('permanence', 1, 1)],
    {
      horaires: 'Mo-Su 00:00-24:00',
    },
  ),
  agent(HELOISE, 'Héloïse', 'Perrin', 'Cellule de recueil (CRIP)', 501, 'salle d’écoute', 4385, [
    mission('crip', 5, null),
  ]),
  agent(
    DIRECTION,
    'Odile',
    'Bernardin',
    'Directrice générale adjointe, solidarité',
    1801,
    '5e étage',
    4395,
    [mission('direction', null, null)],
  ),
  agent(
    REPRESENTANT,
    'Denis',
    'Kowalski',
    'Représentant du personnel',
    1801,
    'rez-de-chaussée',
    4396,
    [mission('representation', null, null)],
  ),
  agent(CLAUDINE, 'Claudine', 'Roche', 'Responsable de l’autonomie', 702, 'bureau 2', 4361, [
    mission('encadrement', 7, 52),
    mission('encadrement', 7, 51),
    // She stands in for the head of insertion at Saint-Denis, and signs its orientations.
    mission('encadrement', 6, 51),
  ]),
];
