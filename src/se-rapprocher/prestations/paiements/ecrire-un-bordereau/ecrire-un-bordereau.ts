import { casDUsage } from '#acces';
import { aujourdHuiA, type Resultat, refuse, reussi } from '#socle/pur';
import type { LigneDeBordereau, RefusDEcrire } from '../domaine/bordereau.ts';
import { dechiffrerDesCoordonnees } from '../gestes/chiffrer-un-iban.ts';
import { formatNomme } from '../gestes/format-du-payeur.ts';
import { droits } from '../regles-d-acces.ts';
import { bordereauParId } from '../stockage/bordereaux.ts';
import { coordonneesDe, direServies } from '../stockage/coordonnees.ts';
import { destinatairesParIds } from '../stockage/destinataires.ts';
import { enveloppesDesEngagements, versementsDuBordereau } from '../stockage/versements.ts';

export type RefusDeFichier =
  | { raison: 'inconnu' }
  | { raison: 'compte_efface' }
  | { raison: 'deja_repondu' }
  | RefusDEcrire;

export interface FichierDePaiement {
  nom: string;
  type: string;
  octets: Uint8Array;
}

/**
 * The file for the paymaster: the only place where account numbers are read. Written again it is the same payments; an
 * account erased since is refused rather than left out, and so is a slip of which some came back and left it.
 */
export const ecrireUnBordereauDePaiement = casDUsage(
  droits.ordonner,
  async (acces, id: string): Promise<Resultat<FichierDePaiement, RefusDeFichier>> => {
    const bordereau = await bordereauParId(acces.bd, id);
    if (!bordereau) return refuse({ raison: 'inconnu' });
    const versements = await versementsDuBordereau(acces.bd, id);
    if (bordereau.etat === 'refuse' || versements.length !== bordereau.nombre)
      return refuse({ raison: 'deja_repondu' });
    const enveloppes = await enveloppesDesEngagements(
      acces.bd,
      versements.map(({ engagementId }) => engagementId),
    );
    const destinataireIds = [...new Set(versements.map((un) => un.destinataireId))];
    const comptes = await coordonneesDe(acces.bd, destinataireIds);
    const sirets = new Map(
      (await destinatairesParIds(acces.bd, destinataireIds)).map(({ id: un, siret }) => [
        un,
        siret,
      ]),
    );
    const lignes: LigneDeBordereau[] = [];
    for (const un of versements) {
      const { reference, prevuLe, montant, destinataireId } = un;
      const chiffre = comptes.get(destinataireId)?.chiffre;
      if (!chiffre) return refuse({ raison: 'compte_efface' });
      const compte = dechiffrerDesCoordonnees(acces, chiffre);
      lignes.push({
        ...{ reference, le: prevuLe, centimes: montant, destinataireId },
        ...{ titulaire: compte.titulaire, iban: compte.iban },
        bic: compte.bic ?? null,
        creancier: compte.creancier ?? null,
        piece: un.piece ?? 0,
        enveloppe: enveloppes.get(un.engagementId) ?? '',
        siret: sirets.get(destinataireId) ?? null,
      });
    }
    const { annee, rang, numero, reglages: pes, cumul } = bordereau;
    const titre = { annee, rang, numero, pes, etabliLe: aujourdHuiA(bordereau.etabliLe) };
    const format = formatNomme(bordereau.format);
    const ecrit = format.ecrire({ ...titre, cumul, lignes });
    if (!ecrit.ok) return ecrit;
    await direServies(acces.bd, {
      ids: [...comptes.values()].map(({ id: un }) => un),
      le: acces.aujourdHui,
    });
    await acces.tracer({
      operation: 'lecture',
      objet: 'coordonnées bancaires d’un bordereau',
      objetId: id,
      personnes: [...new Set(versements.map(({ personneId }) => personneId))],
      fondement: droits.ordonner.phrase,
    });
    return reussi({
      nom: `${format.nommer(titre)}.${format.extension}`,
      type: format.type,
      octets: ecrit.valeur,
    });
  },
);
