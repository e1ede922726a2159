import { declarer } from '#socle';

const TECHNIQUE = {
  duree: 'P400D',
  depuis: 'efface_le',
  effacement: 'automatique',
  source: 'plus longue que les sauvegardes : RGPD, art. 17 et 5.1.e',
} as const;

export const donnees = declarer('conservation', {
  effacement: {
    finalite: 'effacer de nouveau, après une restauration, ce qui avait été effacé',
    lecteurs: 'le DPO ; les machines des sauvegardes',
    conservation: TECHNIQUE,
    personnelles: [],
    techniques: ['id', 'nom_de_table', 'ligne', 'efface_le', 'exporte_le'],
  },
  depot_du_registre: {
    finalite: 'savoir quels fichiers du registre sont sortis, et voir celui qui manque',
    lecteurs: 'le DPO ; les machines des sauvegardes',
    conservation: { ...TECHNIQUE, duree: null, depuis: 'depose_le', effacement: 'avec-son-objet' },
    personnelles: [],
    techniques: ['numero', 'fichier', 'nombre', 'precedent', 'empreinte', 'depose_le'],
  },
});
