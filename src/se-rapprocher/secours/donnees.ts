import { declarer } from '#socle';

const UN_AN_ET_PLUS = {
  effacement: 'automatique',
  source: 'technique : aussi long que la plus vieille sauvegarde',
} as const;

export const donnees = declarer(
  'secours',
  {
    cle_de_site: {
      finalite: 'chiffrer le cahier de secours d’un lieu, que ce serveur ne peut plus lire ensuite',
      lecteurs: 'l’administration, le DPO, la machine du cahier',
      conservation: {
        duree: null,
        depuis: 'site',
        effacement: 'avec-son-objet',
        source: 'technique : une clé publique',
      },
      personnelles: [],
      techniques: ['id', 'site_id', 'destinataire', 'du'],
    },
    cahier: {
      finalite: 'savoir qu’un lieu a son cahier de secours pour demain, et le vérifier',
      lecteurs: 'l’administration, le DPO, l’équipe du lieu',
      conservation: { duree: 'P400D', depuis: 'ecrit_le', ...UN_AN_ET_PLUS },
      personnelles: [],
      techniques: [
        'id',
        'site_id',
        'cle',
        'jour',
        'ecrit_le',
        'reussi',
        'fichier',
        'octets',
        'rendez_vous',
        'promesses',
        'mot',
        'phrase',
      ],
    },
    exercice: {
      finalite: 'savoir quand quelqu’un a ouvert pour de bon le cahier de secours d’un lieu',
      lecteurs: 'l’administration, le DPO, l’équipe du lieu',
      conservation: { duree: 'P400D', depuis: 'le', ...UN_AN_ET_PLUS },
      personnelles: ['par'],
      techniques: ['id', 'site_id', 'cle', 'cahier_id', 'le'],
    },
  },
  {
    'cahier-de-secours': {
      finalite: 'recevoir, rappeler et tenir parole dans un lieu le jour où rien ne marche',
      lecteurs: 'l’équipe du lieu, avec la clé de son enveloppe ; ni ce serveur, ni un autre lieu',
      conservation: {
        duree: 'P3D',
        depuis: 'le jour du cahier',
        effacement: 'automatique',
        source:
          'Tisserin : le cahier d’hier ne sert plus ; le papier imprimé se détruit le soir même',
      },
      personnelles: [
        'comment elle est appelée, l’heure, qui la reçoit',
        'un numéro qu’elle a dit sûr',
        'ce qui lui est promis',
        'personne protégée : un code et une heure, rien d’autre',
        'absences, relais et permanences des agents',
      ],
      techniques: ['numéros des feuilles', 'codes des reçus à venir', 'mot de contrôle'],
    },
  },
);
