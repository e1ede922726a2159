import { GRILLE_AGGIR } from '#droits';
import { ajouterJoursOuvres } from '#socle/pur';
import type { Cotation } from '../../../src/se-rapprocher/prestations/apa/domaine/cotation.ts';
import type { Feuille } from '../../../src/se-rapprocher/prestations/apa/domaine/feuille.ts';
import { ACTIVITES, coter } from '../../../src/se-rapprocher/prestations/apa/evaluer/coter.ts';
import { BRIGITTE } from '../agents/distribution.ts';
import { type Chantier, cleDuSite } from './chantier.ts';
import {
  auMatin,
  ecrireDesHorloges,
  ecrireUneDemandeDeDroit,
  jourDeBureau,
} from './une-demande-de-droit.ts';

const BRIGITTE_RECOIT_A = 702;
const NOM = 'Brigitte Lacombe';
const DEMANDE = 'demande-rosa';
const EN_PARTIE: Cotation = { fait: 'en_partie', manque: ['totalement'] };
const PARFOIS: Cotation = { fait: 'en_partie', manque: ['habituellement'] };
const VU: Readonly<Record<string, Cotation>> = {
  'toilette.haut': PARFOIS,
  'toilette.bas': EN_PARTIE,
  'habillage.moyen': PARFOIS,
  'habillage.bas': EN_PARTIE,
  'alimentation.se_servir': PARFOIS,
  'transfert.transfert': PARFOIS,
  'deplacement_exterieur.deplacement_exterieur': { fait: 'pas_du_tout', manque: [] },
};
const LIGNES = [
  ['aide_a_domicile', 'Le lever et la toilette, cinq matins', '18', 2_500, 'Aide et présence'],
  ['repas', 'Le déjeuner, trois jours par semaine', '13', 780, 'Cuisine centrale de démonstration'],
  ['teleassistance', 'Un bracelet, jour et nuit', '1', 2_200, null],
] as const;

/** Rosa, seen at home; her plan is being written, later than the law wants, and the answer is due within two weeks. */
export async function ecrireLApa(chantier: Chantier): Promise<void> {
  const { ecriture, id, aujourdHui } = chantier;
  const cle = cleDuSite(BRIGITTE_RECOIT_A);
  const recueLe = jourDeBureau(aujourdHui, 62);
  const completeLe = jourDeBureau(aujourdHui, 51);
  const visiteeLe = ajouterJoursOuvres(aujourdHui, -9);
  const ecritLe = ajouterJoursOuvres(aujourdHui, -6);
  const vue = {
    etat: 'vue',
    demandee_le: recueLe,
    pour_le: null,
    notee_le: completeLe,
    notee_par: NOM,
    raison: null,
  };
  const elle = await ecrireUneDemandeDeDroit(chantier, {
    nom: DEMANDE,
    habitant: 'rosa-ferreira',
    prestation: 'apa_domicile',
    besoin: 'être aidée pour continuer à vivre chez elle',
    mots: 'Je veux rester dans ma maison. C’est le matin que c’est dur, et Inês ne peut pas tout faire.',
    cle,
    depotCle: cle,
    depotPar: NOM,
    recueLe,
    voie: 'courrier',
    etat: 'en_instruction',
    completeLe,
    pieces: [
      ...['identite', 'impot', 'rib'].map((code) => ({ code, ...vue })),
      { code: 'foncier', ...vue, etat: 'dispensee', raison: 'Elle est locataire.' },
    ],
    etapes: [
      ['deposee', recueLe, NOM, null],
      ['declarer_complete', completeLe, NOM, null],
      ['instruire', completeLe, NOM, null],
    ],
  });
  await ecrireDesHorloges(chantier, elle, [
    { regime: 'apa.accuse_reception', cle, depart: recueLe, tenueLe: recueLe },
    { regime: 'apa.decision', cle, depart: completeLe },
    { regime: 'apa.proposition_de_plan', cle, depart: completeLe, objet: 'plan_d_aide' },
  ]);
  const sienne = { ...elle, cle };
  await ecriture.inserer('apa.dossier', [
    {
      ...sienne,
      cadre: 'domicile',
      ressources_centimes: 1_120_00,
      ressources_lues: 'dernier avis d’impôt',
      en_couple: false,
      ouvert_le: auMatin(recueLe),
      modifie_le: auMatin(completeLe),
      modifie_par: BRIGITTE,
    },
  ]);
  const feuille: Feuille = {
    visiteeLe,
    presents: 'Rosa, et sa fille Inês pour la seconde moitié.',
    paroles: 'Le matin je mets une heure à m’habiller, et je n’ose plus entrer dans la baignoire.',
    souhait: 'Rester chez elle, et aller au marché le dimanche avec Mme Nunes.',
    logement: 'Deuxième étage sans ascenseur ; baignoire haute, pas de barre.',
    appareils: 'Lunettes, canne',
    cotations: Object.fromEntries(
      ACTIVITES.map(({ cle: activite }) => [
        activite,
        VU[activite] ?? { fait: 'seule', manque: [] },
      ]),
    ),
    notes: { toilette: 'Se lave au lavabo depuis sa chute de l’hiver dernier.' },
    illustratives: { menage: 'pas_du_tout', cuisine: 'en_partie', achats: 'pas_du_tout' },
  };
  const { profil, classement } = coter(feuille);
  if (!profil || !classement) throw new Error('the sheet of the demonstration is incomplete');
  const visite_id = id('visite', DEMANDE);
  await ecriture.inserer('apa.visite', [
    {
      ...sienne,
      id: visite_id,
      etat: 'conclue',
      feuille: JSON.stringify(feuille),
      ouverte_le: auMatin(visiteeLe),
      ouverte_par: BRIGITTE,
      modifiee_le: auMatin(visiteeLe),
      modifiee_par: BRIGITTE,
      profil,
      gir: classement.gir,
      rang: classement.rang,
      grille: GRILLE_AGGIR.sources[0] ?? 'CASF, annexe 2-2',
      visitee_le: visiteeLe,
      conclue_le: auMatin(visiteeLe),
      conclue_par: BRIGITTE,
    },
  ]);
  await ecriture.inserer('apa.avis_d_aidant', [
    {
      ...sienne,
      id: id('avis d’aidant', DEMANDE),
      nom_dit: 'Inês Ferreira',
      lien: 'sa fille',
      mots: 'Je viens tous les soirs après le travail. Le matin, il n’y a personne.',
      pour_soi: 'Je n’ai pas pris un week-end depuis un an.',
      repit: true,
      peut_lui_etre_dit: false,
      recueilli_le: auMatin(visiteeLe),
      recueilli_par: BRIGITTE,
    },
  ]);
  const plan_id = id('plan d’aide', DEMANDE);
  await ecriture.inserer('apa.plan', [
    {
      ...sienne,
      id: plan_id,
      visite_id,
      rang: 1,
      nature: 'proposition',
      gir: classement.gir,
      ecrit_le: auMatin(ecritLe),
      ecrit_par: BRIGITTE,
    },
  ]);
  await ecriture.inserer(
    'apa.ligne_de_plan',
    LIGNES.map(([nature, quoi, quantite, tarif_centimes, prestataire], rang) => ({
      id: id('ligne de plan', rang),
      plan_id,
      personne_id: elle.personne_id,
      cle,
      rang: rang + 1,
      nature,
      quoi,
      quantite,
      tarif_centimes,
      prestataire,
      mode: nature === 'aide_a_domicile' ? 'prestataire' : null,
    })),
  );
}
