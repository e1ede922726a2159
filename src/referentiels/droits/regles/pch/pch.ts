import { faitNombre, montant, type Variable } from '../../langue/declarations.ts';
import {
  aLeRole,
  auMoins,
  auPlus,
  compte,
  constante,
  deLaFamille,
  et,
  fois,
  inferieur,
  min,
  non,
  parametre as p,
  parametreAuPremierJanvier,
  plus,
  quand,
  si,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { casf } from '../references.ts';

const individu = 'individu' as const;
const euro = 'euro' as const;

const heures = (id: string, libelle: string): Variable =>
  faitNombre({
    id: `pch_heures_${id}`,
    libelle: `Heures par mois : ${libelle}`,
    entite: individu,
    unite: 'heure',
    bornes: [0, 744],
  });
const cout = (id: string, libelle: string): Variable =>
  faitNombre({ id: `pch_cout_${id}`, libelle, entite: individu, unite: 'euro', bornes: [0, null] });

const HEURES = [
  ['aidant', 'aidant familial'],
  ['aidant_qui_reduit', 'aidant familial qui cesse ou réduit son travail'],
  ['emploi_direct', 'emploi direct'],
  ['emploi_direct_soins', 'emploi direct avec gestes de soins'],
  ['mandataire', 'service mandataire'],
  ['mandataire_soins', 'service mandataire avec gestes de soins'],
  ['prestataire', 'service autonomie à domicile'],
] as const;
/** Paid once, within a ceiling of ten years. */
const SUR_DIX_ANS = [
  ['aides_techniques', 'Aides techniques', 'D. 245-10'],
  ['logement', 'Aménagement du logement', 'D. 245-14'],
  ['vehicule', 'Aménagement du véhicule et transport', 'D. 245-18'],
  ['exceptionnelles', 'Charges exceptionnelles', 'D. 245-23'],
  ['animaliere', 'Aide animalière', 'D. 245-24'],
] as const;

const FAITS: readonly Variable[] = [
  ...HEURES.map(([id, libelle]) => heures(id, libelle)),
  ...SUR_DIX_ANS.map(([id, libelle]) => cout(id, `${libelle}, coût`)),
  cout('specifiques', 'Charges spécifiques, par mois'),
  faitNombre({
    id: 'pch_ressources',
    libelle: 'Ressources de l’année comptées pour la prestation de compensation',
    entite: individu,
    unite: 'euro',
    bornes: [0, null],
    absence: 'inconnu',
  }),
  faitNombre({
    id: 'pch_parentalite',
    libelle: 'Aide à la parentalité accordée : 1 oui, 0 non',
    entite: individu,
    unite: 'nombre',
    bornes: [0, 1],
  }),
];

const taux = v('pch_taux_prise_en_charge');
const enfantDe = (de: number, a: number) =>
  deLaFamille(
    compte(
      et(
        aLeRole('enfant'),
        auMoins(v('age'), constante(de, 'an')),
        inferieur(v('age'), constante(a, 'an')),
      ),
    ),
  );

const ELEMENTS: readonly Variable[] = [
  montant(
    {
      id: 'pch_taux_prise_en_charge',
      libelle: 'Part prise en charge selon les ressources',
      entite: individu,
      unite: 'taux',
      references: casf('L.245-6'),
    },
    si(
      auPlus(
        v('pch_ressources'),
        fois(p('pch.seuil_de_ressources'), 12, parametreAuPremierJanvier('mtp')),
      ),
      p('pch.taux_plein'),
      p('pch.taux_reduit'),
    ),
  ),
  ...HEURES.map(([id, libelle]) =>
    montant(
      {
        id: `pch_aide_humaine_${id}`,
        libelle: `Aide humaine, par mois : ${libelle}`,
        entite: individu,
        unite: euro,
        references: [...casf('L.245-4'), ...casf('R.245-42')],
      },
      quand(superieur(v(`pch_heures_${id}`), 0), fois(v(`pch_heures_${id}`), p(`pch.${id}`), taux)),
    ),
  ),
  montant(
    {
      id: 'pch_aide_humaine',
      libelle: 'Aide humaine, par mois',
      entite: individu,
      unite: euro,
      references: casf('L.245-3'),
    },
    HEURES.slice(1).reduce(
      (somme, [id]) => plus(somme, v(`pch_aide_humaine_${id}`)),
      v('pch_aide_humaine_aidant'),
    ),
  ),
  ...SUR_DIX_ANS.map(([id, libelle, article]) =>
    montant(
      {
        id: `pch_${id}`,
        libelle: `${libelle}, en une fois`,
        entite: individu,
        unite: euro,
        references: [...casf('L.245-3'), ...casf(article)],
      },
      quand(
        superieur(v(`pch_cout_${id}`), 0),
        fois(taux, min(v(`pch_cout_${id}`), p(`pch.${id}`))),
      ),
    ),
  ),
  montant(
    {
      id: 'pch_specifiques',
      libelle: 'Charges spécifiques, par mois',
      entite: individu,
      unite: euro,
      references: [...casf('L.245-3'), ...casf('D.245-23')],
    },
    quand(
      superieur(v('pch_cout_specifiques'), 0),
      fois(taux, min(v('pch_cout_specifiques'), p('pch.specifiques'))),
    ),
  ),
  montant(
    {
      id: 'pch_aide_parentalite',
      libelle: 'Aide à la parentalité, par mois',
      entite: individu,
      unite: euro,
      references: casf('D.245-9-1'),
    },
    quand(
      superieur(v('pch_parentalite'), 0),
      fois(
        si(
          superieur(enfantDe(0, 3), 0),
          p('pch.parentalite_moins_de_3_ans'),
          quand(superieur(enfantDe(3, 7), 0), p('pch.parentalite_3_a_7_ans')),
        ),
        plus(1, quand(non(deLaFamille(vrai('en_couple'))), p('pch.parent_isole'))),
      ),
    ),
  ),
  montant(
    {
      id: 'pch',
      libelle: 'Prestation de compensation du handicap, par mois',
      entite: individu,
      unite: euro,
      references: [...casf('L.245-1'), ...casf('L.245-3')],
    },
    plus(v('pch_aide_humaine'), v('pch_specifiques'), v('pch_aide_parentalite')),
  ),
];

export const PCH: readonly Variable[] = [...FAITS, ...ELEMENTS];
