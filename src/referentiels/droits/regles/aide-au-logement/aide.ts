import { condition, montant, type Variable } from '../../langue/declarations.ts';
import {
  auMoins,
  auPlus,
  type Booleen,
  constante,
  divise,
  duMenageDuDemandeur,
  egal,
  et,
  fois,
  inferieur,
  max,
  min,
  moins,
  type Nombre,
  non,
  ou,
  parametre as p,
  plus,
  positif,
  quand,
  selon,
  si,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { cch } from '../references.ts';
import {
  aCharge,
  chambre,
  coloc,
  conventionne,
  couple,
  enFoyer,
  handicap,
  hlm,
  logement,
  loyer,
  parFamille,
  ressources,
  selonLaZone,
  zone,
} from './logement.ts';

const famille = 'famille' as const;
const euro = 'euro' as const;

/** Those who share a flat have a lower ceiling; a room has that of a person alone, lowered too. */
const plafond = fois(
  selonLaZone((dans) =>
    si(chambre, p(`al.loyer_plafond.${dans}.seul`), parFamille(`al.loyer_plafond.${dans}`)),
  ),
  selon(
    [
      [coloc, p('al.part_du_plafond.colocation')],
      [chambre, p('al.part_du_plafond.chambre')],
    ],
    1,
  ),
);
const selonLesCharges = (prefixe: string, deQuatreEtPlus: Nombre, plusQue: number): Nombre =>
  selon(
    [
      ...Array.from(
        { length: plusQue },
        (_, rang) => [egal(aCharge, rang + 1), p(`${prefixe}.${rang + 1}`)] as const,
      ),
      [superieur(aCharge, plusQue), deQuatreEtPlus],
      [couple, p(`${prefixe}.couple`)],
    ],
    p(`${prefixe}.seul`),
  );
const abattement = (prefixe: string): Nombre =>
  selonLesCharges(
    prefixe,
    plus(p(`${prefixe}.6`), fois(p(`${prefixe}.de_plus`), moins(aCharge, 6))),
    6,
  );

const loyerRetenu = v('aide_logement_loyer_retenu');
const tauxLoyer = (ratio: Nombre): Nombre =>
  plus(
    fois(
      p('al.taux_loyer.taux_1'),
      positif(moins(min(ratio, p('al.taux_loyer.seuil_2')), p('al.taux_loyer.seuil_1'))),
    ),
    fois(p('al.taux_loyer.taux_2'), positif(moins(ratio, p('al.taux_loyer.seuil_2')))),
  );
const degressif = (seuil: 'degressivite' | 'suppression'): Nombre =>
  fois(plafond, si(zone(1), p(`al.${seuil}.zone_1`), p(`al.${seuil}.ailleurs`)));

const loyerCompte = v('aide_logement_loyer_reel');
const loyerMoinsParticipation = positif(
  moins(
    plus(loyerRetenu, v('aide_logement_charges')),
    v('aide_logement_participation_personnelle'),
  ),
);
const avantBaisses = v('aide_logement_avant_baisses');
const plafondDeLaReduction = selonLaZone((dans) => abattement(`al.rls_plafond.${dans}`));
const parMois = divise(ressources, 12);
/** Since 2025 the ceilings moved a little, by a rate that is not known: unknown only in between. */
const reduction = selon(
  [
    [inferieur(parMois, plafondDeLaReduction), selonLaZone((dans) => parFamille(`al.rls.${dans}`))],
    [auMoins(parMois, fois(plafondDeLaReduction, p('al.rls_plafond_relevement_au_plus'))), 0],
  ],
  quand(
    inferieur(parMois, fois(plafondDeLaReduction, p('al.rls_plafond_relevement'))),
    selonLaZone((dans) => parFamille(`al.rls.${dans}`)),
  ),
);
const nette = (avant: Nombre, reductionDuLoyer: Nombre = constante(0, 'euro')): Nombre =>
  quand(
    superieur(avant, 0),
    fois(moins(1, p('al.crds')), positif(moins(moins(avant, p('al.baisse')), reductionDuLoyer))),
  );
const servie = (montantDe: Nombre): Nombre =>
  quand(auMoins(montantDe, p('al.montant_minimum')), montantDe);
const location = ou(logement('locataire_vide'), logement('locataire_meuble'), hlm);
/** Who lets to her parents, her children or theirs opens no right (L. 822-2). */
const aUnTiers = non(vrai('proprietaire_proche_famille'));
const calcule = et(location, superieur(loyer, 0));
/** In a hostel the law of a person alone or of a couple is written; that of a family with children is not. */
const calculeEnFoyer = et(enFoyer, superieur(loyer, 0), egal(aCharge, 0));
/** Where nothing is written, what is received is read, else the right is not known. */
const saufA = (pasEcrit: Booleen): Nombre =>
  si(
    et(pasEcrit, egal(v('aide_logement_percue'), 0)),
    v('aide_logement_a_etablir'),
    v('aide_logement'),
  );

export const AIDE_AU_LOGEMENT: readonly Variable[] = [
  montant(
    {
      id: 'aide_logement_loyer_reel',
      libelle: 'Loyer payé, pour les deux tiers si le logement est meublé',
      entite: famille,
      unite: euro,
      references: cch('D.823-16'),
    },
    si(
      et(logement('locataire_meuble'), ou(chambre, non(conventionne))),
      fois(p('al.meuble'), loyer),
      loyer,
    ),
  ),
  montant(
    {
      id: 'aide_logement_loyer_retenu',
      libelle: 'Loyer retenu, dans la limite du plafond',
      entite: famille,
      unite: euro,
      references: cch('D.823-16'),
    },
    min(plafond, loyerCompte),
  ),
  montant(
    {
      id: 'aide_logement_taux_famille',
      libelle: 'Taux de participation selon la famille',
      entite: famille,
      unite: 'taux',
      references: cch('D.823-17'),
    },
    si(
      duMenageDuDemandeur(vrai('residence_dom')),
      selonLesCharges('al.taux_famille_dom', p('al.taux_famille_dom.6'), 6),
      selonLesCharges(
        'al.taux_famille',
        moins(p('al.taux_famille.4'), fois(p('al.taux_famille.de_plus'), moins(aCharge, 4))),
        4,
      ),
    ),
  ),
  montant(
    {
      id: 'aide_logement_participation_personnelle',
      libelle: 'Ce que la famille paie de son loyer',
      entite: famille,
      unite: euro,
      references: cch('D.823-17'),
    },
    plus(
      max(
        fois(p('al.participation_part'), plus(loyerRetenu, v('aide_logement_charges'))),
        p('al.participation_minimale'),
      ),
      // The deduction only ever rises: under the last one known nothing more is paid.
      si(
        auPlus(ressources, abattement('al.abattement_jamais_sous')),
        0,
        fois(
          plus(
            v('aide_logement_taux_famille'),
            tauxLoyer(divise(loyerRetenu, parFamille('al.loyer_plafond.zone_2'))),
          ),
          positif(moins(ressources, abattement('al.abattement'))),
        ),
      ),
    ),
  ),
  montant(
    {
      id: 'aide_logement_charges',
      libelle: 'Forfait de charges',
      entite: famille,
      unite: euro,
      references: cch('D.823-16'),
    },
    plus(
      fois(
        p('al.charges'),
        si(et(coloc, non(couple)), p('al.part_des_charges.colocation_seul'), 1),
      ),
      fois(aCharge, p('al.charges_par_personne')),
    ),
  ),
  montant(
    {
      id: 'aide_logement_avant_baisses',
      libelle:
        'Loyer et charges, moins la participation, moins si le loyer dépasse de beaucoup le plafond',
      entite: famille,
      unite: euro,
      references: cch('D.823-16'),
    },
    [
      { depuis: '2016-01', expr: loyerMoinsParticipation },
      {
        depuis: '2016-07',
        expr: fois(
          loyerMoinsParticipation,
          selon(
            [
              [ou(auPlus(loyerCompte, degressif('degressivite')), handicap), 1],
              [auMoins(loyerCompte, degressif('suppression')), 0],
            ],
            divise(
              moins(degressif('suppression'), loyerCompte),
              moins(degressif('suppression'), degressif('degressivite')),
            ),
          ),
        ),
      },
    ],
  ),
  montant(
    {
      id: 'reduction_loyer_solidarite',
      libelle: 'Réduction de loyer de solidarité, que le bailleur social retire du loyer',
      entite: famille,
      unite: euro,
      references: cch('L.442-2-1'),
    },
    [
      { depuis: '1900-01', expr: constante(0, 'euro') },
      { depuis: '2018-02', expr: quand(conventionne, reduction) },
    ],
  ),
  montant(
    {
      id: 'aide_logement_nette',
      libelle: 'Aide après la baisse, la part de la réduction de loyer et la contribution',
      entite: famille,
      unite: euro,
      references: cch('D.823-16', 'L.823-1'),
    },
    nette(avantBaisses, fois(p('al.rls_part'), v('reduction_loyer_solidarite'))),
  ),
  montant(
    {
      id: 'aide_logement',
      libelle: 'Aide au logement d’un locataire',
      entite: famille,
      unite: euro,
      references: cch('L.821-1', 'L.823-1', 'D.823-16'),
    },
    [
      // The law of then is not written: where there is a rent, what is not told is not nothing.
      {
        depuis: '1900-01',
        expr: si(
          et(calcule, aUnTiers, egal(v('aide_logement_percue'), 0)),
          v('aide_logement_a_etablir'),
          v('aide_logement_percue'),
        ),
      },
      {
        depuis: '2016-01',
        expr: si(
          calcule,
          quand(aUnTiers, servie(v('aide_logement_nette'))),
          v('aide_logement_percue'),
        ),
      },
      {
        depuis: '2017-10',
        expr: selon(
          [
            [calcule, quand(aUnTiers, servie(v('aide_logement_nette')))],
            [calculeEnFoyer, servie(nette(v('aide_logement_foyer_avant_baisse')))],
          ],
          v('aide_logement_percue'),
        ),
      },
    ],
  ),
  montant(
    {
      id: 'droit_aide_logement',
      libelle: 'Aide au logement',
      entite: famille,
      unite: euro,
      references: cch('L.821-1'),
    },
    [
      { depuis: '1900-01', expr: saufA(ou(logement('primo_accedant'), enFoyer)) },
      {
        depuis: '2017-10',
        expr: saufA(ou(logement('primo_accedant'), et(enFoyer, non(calculeEnFoyer)))),
      },
    ],
  ),
  condition(
    {
      id: 'aide_logement_loyer_admis',
      libelle: 'Un loyer, qui ne dépasse pas de trop le plafond',
      entite: famille,
      references: cch('D.823-16'),
    },
    [
      { depuis: '2016-01', expr: superieur(loyer, 0) },
      {
        depuis: '2016-07',
        expr: et(
          superieur(loyer, 0),
          ou(inferieur(loyerCompte, degressif('suppression')), handicap),
        ),
      },
    ],
  ),
  condition(
    {
      id: 'aide_logement_bailleur_tiers',
      libelle: 'Un bailleur qui n’est pas de la famille',
      entite: famille,
      references: cch('L.822-2'),
    },
    aUnTiers,
  ),
  condition(
    {
      id: 'aide_logement_positive',
      libelle: 'L’aide atteint le montant minimal versé',
      entite: famille,
      references: cch('D.823-16'),
    },
    superieur(v('aide_logement'), 0),
  ),
];
