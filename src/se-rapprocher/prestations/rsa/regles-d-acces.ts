import type { Mission, TableDeDroits } from '#acces';

const QUI_ORIENTE: readonly Mission[] = [
  'insertion',
  'travail_social',
  'encadrement',
  'protection',
];

export const droits = {
  entrer: {
    missions: QUI_ORIENTE,
    phrase: 'vous recevez cette personne, et savez que son RSA est ouvert',
  },
  lire: {
    missions: [...QUI_ORIENTE, 'accueil'],
    phrase: 'votre équipe oriente cette personne, ou l’accompagne',
  },
  orienter: {
    missions: QUI_ORIENTE,
    phrase: 'votre équipe oriente cette personne ; des règles proposent, vous décidez',
  },
  choisirUneHeure: {
    missions: [...QUI_ORIENTE, 'accueil'],
    autres: ['habitant'],
    phrase: 'elle choisit l’heure et le lieu de son premier rendez-vous',
  },
  dire: {
    missions: QUI_ORIENTE,
    autres: ['habitant'],
    phrase: 'chacun dit sa part, dans ses mots',
  },
  contracter: {
    missions: QUI_ORIENTE,
    phrase: 'votre équipe s’engage avec cette personne',
  },
  signerLeSien: {
    missions: QUI_ORIENTE,
    autres: ['habitant'],
    phrase: 'c’est son contrat : elle le signe de sa main, sur le papier ou par son reçu',
  },
  demanderAutrement: {
    missions: QUI_ORIENTE,
    autres: ['habitant'],
    phrase: 'elle ou son référent peut demander une autre orientation',
  },
  lireLeSien: {
    missions: [],
    autres: ['habitant'],
    phrase: 'c’est votre parcours',
  },
  engagerUneProcedure: {
    missions: ['insertion', 'encadrement', 'protection'],
    phrase: 'vous suivez des parcours RSA, et elle peut parler avant toute décision',
  },
  observer: {
    missions: QUI_ORIENTE,
    autres: ['habitant'],
    phrase: 'rien ne se décide avant qu’elle ait pu parler',
  },
  demanderUneRemise: {
    missions: QUI_ORIENTE,
    autres: ['habitant'],
    phrase: 'elle peut demander à ne pas rembourser',
  },
  lireLesRegles: {
    missions: [...QUI_ORIENTE, 'accueil', 'direction', 'administration'],
    phrase: 'les règles d’orientation se lisent par tous ceux qui orientent',
  },
  tenirLesRegles: {
    missions: ['administration'],
    phrase: 'vous tenez les règles que l’arrêté permet, et la date de chacune',
  },
  noter: {
    missions: [],
    autres: ['machine:rsa'],
    phrase: 'ce qui est signé, notifié, choisi ou dépassé fait avancer son parcours',
  },
  controler: {
    missions: [],
    autres: ['machine:qualite'],
    phrase: 'ce qui attend trop longtemps se compte la nuit, sans nom',
  },
} satisfies TableDeDroits<string>;

export { lignes } from './matrice.ts';
