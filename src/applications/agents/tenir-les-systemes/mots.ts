import type { Permission } from '#acces';

/** What each permission lets a system do, for whoever gives it. */
export const NOM_DE_PERMISSION: Readonly<Record<Permission, string>> = {
  'territoires:lire': 'Lire les communes et les circonscriptions',
  'services:lire': 'Lire les services et leurs lieux',
  'structures:lire': 'Lire l’annuaire des partenaires',
  'demandes:deposer': 'Déposer une demande pour une personne, avec son accord',
  'demandes:lire-l-etat': 'Lire où en sont les demandes qu’il a déposées',
  'orientations:lire': 'Lire les orientations adressées à sa structure',
  'orientations:repondre': 'Répondre à ces orientations',
  'droits:calculer': 'Calculer des droits, sans rien lire ni garder',
};
