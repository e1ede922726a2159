import {
  alphanum,
  annee,
  bloc,
  booleen,
  code,
  date,
  facultatif,
  montant,
  nombre,
  plusieurs,
  suivant,
  texte,
} from './element.ts';

/**
 * PES_Aller, expenditure: the elements a mandate to a person or a third party may have, in their order, how many and how
 * long. Restated from the published schemas of the DGFiP (versions 4.7 to 5.3), held against samples of others:
 * docs/decisions/2026-11-27-pes-v2.md says which line is confirmed by what. What no payment of ours needs is left out
 * (markets, VAT, loans, supporting papers, invoices): a file of ours that has it is refused.
 */
export const ESPACE_ALLER = 'http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/aller';

export const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/;
export const BIC = /^[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?$/;
export const POSTE = /^(02[AB]\d{3,4}|\d{6,7})$/;
export const SIRET = /^\d{14}$/;

const ENVELOPPE = bloc('Enveloppe', [
  bloc('Parametres', [nombre('Version', 2), texte('TypFic', 32), texte('NomFic', 100)]),
  facultatif(bloc('Emetteur', [facultatif(texte('Sigle', 32)), facultatif(texte('Adresse', 38))])),
  facultatif(bloc('Recepteur', [facultatif(texte('Sigle', 32)), facultatif(texte('Adresse', 38))])),
]);

const EN_TETE = bloc('EnTetePES', [
  date('DteStr'),
  suivant(texte('IdPost', 7), POSTE),
  facultatif(texte('LibellePoste', 38)),
  suivant(texte('IdColl', 14), SIRET),
  alphanum('CodCol', 3),
  facultatif(alphanum('CodBud', 2)),
  facultatif(texte('LibelleColBud', 38)),
]);

const TIERS = bloc('Tiers', [
  bloc('InfoTiers', [
    facultatif(texte('IdTiers', 18)),
    facultatif(code('NatIdTiers', ['01', '02', '03', '04', '05', '06', '07', '08', '09'])),
    facultatif(texte('RefTiers', 30)),
    suivant(texte('CatTiers', 2), /^(01|2\d|50|6[0-5]|7[0-4])$/),
    suivant(texte('NatJur', 2), /^(0[1-9]|1[01])$/),
    facultatif(texte('Civilite', 10)),
    texte('Nom', 38),
    facultatif(texte('ComplNom', 38)),
    facultatif(texte('Prenom', 38)),
  ]),
  facultatif(
    bloc('CpteBancaire', [
      facultatif(suivant(texte('BIC', 11), BIC)),
      suivant(texte('IBAN', 34), IBAN),
      facultatif(texte('LibBanc', 24)),
      texte('TitCpte', 32),
    ]),
  ),
]);

const LIGNE = bloc('LigneDePiece', [
  bloc('BlocLignePiece', [
    bloc('InfoLignePce', [
      nombre('IdLigne', 6),
      nombre('Nature', 12),
      facultatif(nombre('Fonction', 10)),
      facultatif(texte('LibVir1', 70)),
      facultatif(texte('LibVir2', 70)),
      code('ModRegl', ['03']),
      booleen('TVAIntraCom'),
      montant('MtHT'),
    ]),
  ]),
  TIERS,
]);

const PIECE = bloc('Piece', [
  bloc('BlocPiece', [
    bloc('InfoPce', [
      nombre('IdPce', 8),
      code('TypPce', ['01']),
      code('NatPce', ['01']),
      facultatif(texte('Obj', 100)),
    ]),
  ]),
  plusieurs(LIGNE),
]);

const BORDEREAU = bloc('Bordereau', [
  bloc('BlocBordereau', [
    annee('Exer'),
    nombre('IdBord', 7),
    date('DteBordEm'),
    code('TypBord', ['01']),
    nombre('NbrPce', 5),
    facultatif(montant('MtCumulAnnuel')),
    montant('MtBordHT'),
  ]),
  plusieurs(PIECE),
]);

export const PES_ALLER = bloc('PES_Aller', [
  ENVELOPPE,
  EN_TETE,
  bloc('PES_DepenseAller', [
    bloc('EnTeteDepense', [nombre('IdVer', 2), facultatif(booleen('InfoDematerialisee'))]),
    plusieurs(BORDEREAU),
  ]),
]);
