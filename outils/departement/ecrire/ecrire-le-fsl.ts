import {
  ajouterJours,
  ajouterJoursOuvres,
  ajouterMois,
  centimes,
  type DateCivile,
} from '#socle/pur';
import {
  type Dette,
  faitsDeLaDette,
} from '../../../src/se-rapprocher/prestations/fsl/deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.ts';
import {
  completer,
  natureDe,
  valeursDe,
} from '../../../src/se-rapprocher/prestations/fsl/domaine/dettes.ts';
import {
  ENVELOPPE,
  TEXTES_DU_FONDS,
} from '../../../src/se-rapprocher/prestations/fsl/preparer-la-decision/preparer-la-decision.ts';
import { type Chantier, cleDuSite } from './chantier.ts';
import {
  auMatin,
  type DemandeRacontee,
  ecrireDesHorloges,
  ecrireUneDemandeDeDroit,
  type HorlogeRacontee,
  jourDeBureau,
} from './une-demande-de-droit.ts';

const AUBERVILLIERS = cleDuSite(101);
const LE_FONDS = cleDuSite(1001);
const THOMAS = 'Thomas Brun';
const INSTRUCTRICE = 'Instruction du fonds';

interface Fsl {
  demande: Pick<
    DemandeRacontee,
    'nom' | 'habitant' | 'mots' | 'recueLe' | 'etat' | 'pieces' | 'etapes'
  > &
    Partial<Pick<DemandeRacontee, 'completeLe' | 'silence'>>;
  dette: Pick<Dette, 'nature' | 'centimes' | 'creancier' | 'creancierReference'>;
  /** What the household lives on, a month. */
  ressources: number;
  horloges?: readonly HorlogeRacontee[];
  suspension?: HorlogeRacontee['suspension'];
}

const vue = (le: DateCivile) => ({
  etat: 'vue',
  demandee_le: le,
  pour_le: null,
  notee_le: le,
  notee_par: THOMAS,
  raison: null,
});

async function ecrireUnFsl(
  chantier: Chantier,
  { demande, dette, ressources, horloges = [], suspension }: Fsl,
) {
  const { recueLe: le } = demande;
  const doit: Dette = { ...dette, menace: null, menaceLe: null };
  const faits = completer(
    { ressources: { valeur: ressources, source: 'elle', le } },
    faitsDeLaDette(doit, le),
  );
  const qui = await ecrireUneDemandeDeDroit(chantier, {
    prestation: 'fsl',
    besoin: natureDe(dette.nature).besoin,
    cle: LE_FONDS,
    depotCle: AUBERVILLIERS,
    depotPar: THOMAS,
    voie: 'guichet',
    situation: { faits: valeursDe(faits) },
    ...demande,
  });
  await ecrireDesHorloges(chantier, qui, [
    {
      regime: 'accuse_reception.general',
      cle: AUBERVILLIERS,
      cleDuDepot: LE_FONDS,
      depart: le,
      tenueLe: le,
    },
    {
      regime: 'fsl.decision',
      cle: LE_FONDS,
      cleDuDepot: AUBERVILLIERS,
      depart: le,
      ...(suspension ? { suspension } : {}),
    },
    ...horloges,
  ]);
  await chantier.ecriture.inserer('fsl.dossier', [
    {
      ...qui,
      cle: LE_FONDS,
      depot_cle: AUBERVILLIERS,
      nature: dette.nature,
      montant_centimes: dette.centimes,
      creancier: dette.creancier,
      creancier_reference: dette.creancierReference,
      faits: JSON.stringify(faits),
      ouvert_le: auMatin(le),
    },
  ]);
  return qui;
}

/** Three requests received at Aubervilliers: one lacks a paper, one met silence, one waits for a signature. */
export async function ecrireLeFsl(chantier: Chantier): Promise<void> {
  const { aujourdHui, population } = chantier;
  await celleDAwa(chantier, ajouterJoursOuvres(aujourdHui, -8));
  await celleQueLOnOublia(chantier, jourDeBureau(aujourdHui, 80));
  const voisine = population.habitants.find(
    (h) =>
      h.nature === 'identifiee' &&
      !h.protegee &&
      h.codeCommune === '93001' &&
      h.menage !== 'awa' &&
      h.identite.naissance < ajouterMois(aujourdHui, -12 * 25),
  );
  if (voisine) await celleASigner(chantier, voisine.cle, jourDeBureau(aujourdHui, 34));
}

async function celleDAwa(chantier: Chantier, recueLe: DateCivile): Promise<void> {
  const demandee = ajouterJoursOuvres(recueLe, 2);
  const pourLe = ajouterJours(demandee, 30);
  const manquante = { etat: 'manquante', notee_le: null, notee_par: null, raison: null };
  await ecrireUnFsl(chantier, {
    demande: {
      nom: 'demande-awa',
      habitant: 'awa-diallo',
      mots: 'J’ai une facture d’électricité à payer. J’ai payé la moitié en octobre, je ne peux pas plus.',
      recueLe,
      etat: 'incomplete',
      pieces: [
        ...['identite', 'facture', 'rib'].map((code) => ({ code, ...vue(recueLe) })),
        { code: 'ressources', ...manquante, demandee_le: demandee, pour_le: pourLe },
      ],
      etapes: [
        ['deposee', recueLe, THOMAS, null],
        [
          'demander_des_pieces',
          demandee,
          INSTRUCTRICE,
          'Ce que le foyer a reçu ces trois derniers mois',
        ],
      ],
    },
    dette: {
      nature: 'energie',
      centimes: centimes(214_60),
      creancier: 'Énergie de démonstration',
      creancierReference: 'Contrat 0000-18',
    },
    ressources: 1_180,
    suspension: { du: demandee, au: pourLe },
  });
}

async function celleQueLOnOublia(chantier: Chantier, recueLe: DateCivile): Promise<void> {
  const silenceLe = ajouterJours(ajouterMois(recueLe, 2), 1);
  await ecrireUnFsl(chantier, {
    demande: {
      nom: 'demande-mei-lin',
      habitant: 'mei-lin',
      mots: 'Deux loyers en retard depuis mon congé. Le propriétaire m’appelle.',
      recueLe,
      etat: 'refusee_par_silence',
      completeLe: recueLe,
      silence: { regime: 'fsl.decision', le: silenceLe },
      pieces: ['identite', 'ressources', 'bail', 'facture'].map((code) => ({
        code,
        ...vue(recueLe),
      })),
      etapes: [
        ['deposee', recueLe, THOMAS, null],
        ['declarer_complete', recueLe, INSTRUCTRICE, null],
        ['refusee_par_silence', silenceLe, 'Tisserin', null],
      ],
    },
    dette: {
      nature: 'loyer',
      centimes: centimes(1_240_00),
      creancier: 'Foncière de démonstration',
      creancierReference: null,
    },
    ressources: 1_390,
    horloges: [
      {
        regime: 'recours.prealable',
        cle: LE_FONDS,
        cleDuDepot: AUBERVILLIERS,
        depart: silenceLe,
      },
    ],
  });
}

async function celleASigner(
  chantier: Chantier,
  habitant: string,
  recueLe: DateCivile,
): Promise<void> {
  const { ecriture, id, aujourdHui } = chantier;
  const nom = 'demande-a-signer';
  const completeLe = ajouterJoursOuvres(recueLe, 3);
  const prepareeLe = ajouterJoursOuvres(aujourdHui, -2);
  const montant = 310_50;
  const creancier = 'Énergie de démonstration';
  const { demande_id, personne_id } = await ecrireUnFsl(chantier, {
    demande: {
      nom,
      habitant,
      mots: 'Le chauffage a doublé. Je veux payer, pas d’un coup.',
      recueLe,
      etat: 'decision_preparee',
      completeLe,
      pieces: ['identite', 'ressources', 'facture', 'rib'].map((code) => ({
        code,
        ...vue(completeLe),
      })),
      etapes: [
        ['deposee', recueLe, THOMAS, null],
        ['declarer_complete', completeLe, INSTRUCTRICE, null],
        ['instruire', completeLe, INSTRUCTRICE, null],
        ['avis', prepareeLe, THOMAS, null],
        ['preparer', prepareeLe, INSTRUCTRICE, 'accord'],
      ],
    },
    dette: {
      nature: 'energie',
      centimes: centimes(montant),
      creancier,
      creancierReference: null,
    },
    ressources: 1_020,
  });
  await ecriture.inserer('demandes_de_droits.avis_de_la_personne', [
    {
      id: id('avis', nom),
      demande_id,
      avis: 'D’accord, si c’est payé tout de suite au fournisseur.',
      recueilli_le: auMatin(prepareeLe),
      recueilli_par: THOMAS,
    },
  ]);
  const decision_id = id('decision', nom);
  await ecriture.inserer('demandes_de_droits.decision', [
    {
      id: decision_id,
      demande_id,
      etat: 'preparee',
      sens: 'accord',
      motifs_de_droit: JSON.stringify(TEXTES_DU_FONDS),
      motifs_de_fait: [
        'Les ressources du foyer ne permettent pas de payer cette facture en une fois.',
      ],
      montant_centimes: montant,
      periodicite: 'unique',
      enveloppe: ENVELOPPE,
      preparee_le: auMatin(prepareeLe),
      preparee_par: INSTRUCTRICE,
    },
  ]);
  const sienne = { personne_id, cle: LE_FONDS };
  const destinataire_id = id('destinataire', nom);
  await ecriture.inserer('paiements.destinataire', [
    {
      ...sienne,
      id: destinataire_id,
      genre: 'energie',
      nom: creancier,
      cree_le: auMatin(prepareeLe),
    },
  ]);
  await ecriture.inserer('paiements.engagement_de_depense', [
    {
      ...sienne,
      id: id('engagement de depense', nom),
      enveloppe_code: ENVELOPPE,
      decision_id,
      demande_id,
      prestation: 'fsl',
      total_centimes: montant,
      echeancier: JSON.stringify({ genre: 'unique', le: prepareeLe }),
      destinataire_id,
      prevu_le: auMatin(prepareeLe),
    },
  ]);
}
