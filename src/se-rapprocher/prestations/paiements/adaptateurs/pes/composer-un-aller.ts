import { type Resultat, refuse, reussi } from '#socle/pur';
import type {
  BordereauAEcrire,
  Creancier,
  LigneDeBordereau,
  RefusDEcrire,
  TitreDeBordereau,
} from '../../domaine/bordereau.ts';
import type { ReglagesDuPes } from '../../domaine/payeur.ts';
import { ecrireDuSepa } from './ecrire-du-sepa.ts';
import { type Noeud, porte, vaut } from './noeud.ts';

/** Category and legal nature of a third party. The grid that pairs them is not public in the schemas: to be confirmed. */
const TYPAGE: Record<Creancier['nature'], readonly [categorie: string, nature: string]> = {
  particulier: ['01', '01'],
  societe: ['60', '03'],
  association: ['60', '06'],
  public: ['29', '09'],
};
const VIREMENT = '03';
const EDITEUR = 'TISSERIN';

const enEuros = (centimes: number): string =>
  `${Math.floor(centimes / 100)}.${String(centimes % 100).padStart(2, '0')}`;
const peutEtre = (nom: string, valeur: string | null): Noeud | null =>
  valeur ? vaut(nom, valeur) : null;

/** The name that the acknowledgement gives back: the SIRET, the day, the rank of the year. */
export const nomDuFlux = ({ rang, etabliLe, pes }: TitreDeBordereau): string =>
  `${pes?.typeDeFichier ?? 'PES'}_${pes?.siret ?? ''}_${etabliLe.slice(2).replaceAll('-', '')}_${String(rang).padStart(4, '0')}`;
export const numeroDeBordereau = (numero: number, pes: ReglagesDuPes): number =>
  pes.premierBordereau + numero - 1;
export const numeroDeMandat = (piece: number, pes: ReglagesDuPes): number =>
  pes.premierMandat + piece - 1;

/** A name in another script leaves nothing in a bank's letters: the team types it as the account statement has it. */
const estEcrivable = (creancier: Creancier): boolean =>
  ecrireDuSepa(creancier.nom, 38) !== '' &&
  (creancier.nature !== 'particulier' || ecrireDuSepa(creancier.prenom, 38) !== '');

function leTiers(ligne: LigneDeBordereau, creancier: Creancier): Noeud {
  const [categorie, nature] = TYPAGE[creancier.nature];
  const personne = creancier.nature === 'particulier' ? creancier : null;
  const siret = personne ? null : ligne.siret;
  return porte('Tiers', [
    porte('InfoTiers', [
      peutEtre('IdTiers', siret),
      peutEtre('NatIdTiers', siret && '01'),
      vaut('RefTiers', ligne.destinataireId.replaceAll('-', '').slice(-30)),
      vaut('CatTiers', categorie),
      vaut('NatJur', nature),
      peutEtre('Civilite', personne?.civilite ?? null),
      vaut('Nom', ecrireDuSepa(creancier.nom, 38)),
      peutEtre('Prenom', personne && ecrireDuSepa(personne.prenom, 38)),
    ]),
    porte('CpteBancaire', [
      peutEtre('BIC', ligne.bic),
      vaut('IBAN', ligne.iban),
      vaut('TitCpte', ecrireDuSepa(ligne.titulaire, 32)),
    ]),
  ]);
}

function laPiece(ligne: LigneDeBordereau, pes: ReglagesDuPes): Resultat<Noeud, RefusDEcrire> {
  const { creancier, enveloppe, reference } = ligne;
  const imputation = pes.imputations[enveloppe];
  if (!imputation) return refuse({ raison: 'imputation_absente', enveloppe });
  if (!creancier || !estEcrivable(creancier))
    return refuse({ raison: 'creancier_inconnu', reference });
  return reussi(
    porte('Piece', [
      porte('BlocPiece', [
        porte('InfoPce', [
          vaut('IdPce', String(numeroDeMandat(ligne.piece, pes))),
          vaut('TypPce', '01'),
          vaut('NatPce', '01'),
          vaut('Obj', reference),
        ]),
      ]),
      porte('LigneDePiece', [
        porte('BlocLignePiece', [
          porte('InfoLignePce', [
            vaut('IdLigne', '1'),
            vaut('Nature', imputation.nature),
            peutEtre('Fonction', imputation.fonction),
            vaut('LibVir1', reference),
            vaut('ModRegl', VIREMENT),
            vaut('TVAIntraCom', '0'),
            vaut('MtHT', enEuros(ligne.centimes)),
          ]),
        ]),
        leTiers(ligne, creancier),
      ]),
    ]),
  );
}

/** A slip as a tree: one mandate a payment, one line a mandate, a transfer each. Nothing says which right it is for. */
export function composerUnAller(
  bordereau: BordereauAEcrire,
  pes: ReglagesDuPes,
): Resultat<Noeud, RefusDEcrire> {
  const { annee, etabliLe, cumul, lignes } = bordereau;
  const pieces: Noeud[] = [];
  for (const ligne of lignes) {
    const piece = laPiece(ligne, pes);
    if (!piece.ok) return piece;
    pieces.push(piece.valeur);
  }
  const numero = String(numeroDeBordereau(bordereau.numero, pes));
  const total = lignes.reduce((somme, { centimes }) => somme + centimes, 0);
  return reussi(
    porte(
      'PES_Aller',
      [
        porte('Enveloppe', [
          porte('Parametres', [
            vaut('Version', '2'),
            vaut('TypFic', pes.typeDeFichier),
            vaut('NomFic', nomDuFlux(bordereau)),
          ]),
          porte('Emetteur', [vaut('Sigle', EDITEUR)]),
          porte('Recepteur', [vaut('Sigle', 'HELIOS')]),
        ]),
        porte('EnTetePES', [
          vaut('DteStr', etabliLe),
          vaut('IdPost', pes.poste),
          vaut('IdColl', pes.siret),
          vaut('CodCol', pes.collectivite),
          vaut('CodBud', pes.budget),
          peutEtre('LibelleColBud', ecrireDuSepa(pes.libelle, 38)),
        ]),
        porte('PES_DepenseAller', [
          porte('EnTeteDepense', [vaut('IdVer', '2'), vaut('InfoDematerialisee', '0')]),
          porte(
            'Bordereau',
            [
              porte('BlocBordereau', [
                vaut('Exer', String(annee)),
                vaut('IdBord', numero),
                vaut('DteBordEm', etabliLe),
                vaut('TypBord', '01'),
                vaut('NbrPce', String(lignes.length)),
                vaut('MtCumulAnnuel', enEuros(cumul)),
                vaut('MtBordHT', enEuros(total)),
              ]),
              ...pieces,
            ],
            `BORD${annee}${numero}`,
          ),
        ]),
      ],
      `PES${annee}${numero}`,
    ),
  );
}
