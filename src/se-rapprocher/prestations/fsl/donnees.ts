import { declarer } from '#socle';

const AVEC_LE_DROIT = {
  duree: 'P2Y',
  depuis: 'fin du droit, ou dernière décision',
  effacement: 'decision-humaine',
  source: 'CNIL, délibération 2021-028 du 11 mars 2021 ; délais de recours : CJA, art. R421-1',
} as const;
const AVEC_LE_DOSSIER = { ...AVEC_LE_DROIT, duree: null, effacement: 'avec-son-objet' } as const;
const EQUIPES =
  'l’équipe qui a reçu la demande ; celle qui l’instruit, ou l’agent nommé pour une personne protégée';

export const donnees = declarer('fsl', {
  dossier: {
    finalite: 'instruire une demande au fonds de solidarité pour le logement sans rien redemander',
    lecteurs: EQUIPES,
    conservation: AVEC_LE_DROIT,
    personnelles: [
      'personne_id',
      'nature',
      'montant_centimes',
      'menace',
      'menace_le',
      'creancier',
      'creancier_reference',
      'faits',
    ],
    techniques: ['demande_id', 'cle', 'depot_cle', 'agent_id', 'ouvert_le', 'version'],
  },
  calcul: {
    finalite: 'expliquer un calcul, et le refaire par la règle de son jour',
    lecteurs: EQUIPES,
    conservation: AVEC_LE_DOSSIER,
    personnelles: ['par', 'faits', 'resultats'],
    techniques: ['id', 'rang', 'demande_id', 'le'],
  },
  instruction: {
    finalite: 'instruire avec la ville, le CCAS ou la CAF, qui ne voient que ce dossier',
    lecteurs: `${EQUIPES} ; le partenaire par son lien`,
    conservation: AVEC_LE_DOSSIER,
    personnelles: [
      'destinataire',
      'contact',
      'telephone',
      'de_nom',
      'de_telephone',
      'avis',
      'mots',
      'qui',
    ],
    techniques: ['id', 'demande_id', 'demandee_le', 'pour_le', 'repondue_le', 'retiree_le'],
  },
  plan: {
    finalite: 'suivre ce qui a été convenu pour le reste d’une dette',
    lecteurs: `${EQUIPES} ; elle, par son reçu`,
    conservation: AVEC_LE_DOSSIER,
    personnelles: ['creancier', 'convenu_par', 'pourquoi'],
    techniques: ['id', 'demande_id', 'etat', 'convenu_le', 'arrete_le'],
  },
  mensualite: {
    finalite: 'savoir quand un plan ne tient plus, pour la rappeler',
    lecteurs: `${EQUIPES} ; elle, par son reçu`,
    conservation: AVEC_LE_DOSSIER,
    personnelles: ['centimes', 'etat', 'notee_par'],
    techniques: ['plan_id', 'rang', 'due_le', 'notee_le', 'promesse_id'],
  },
});
