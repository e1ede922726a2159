import { type Acces, casDUsage } from '#acces';
import { ouvrirUnCodeReserve } from '#recepisses';
import { ajouterJours, debutDuJour, type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import { conclureUnPremierContact } from '../conclure-un-premier-contact/conclure-un-premier-contact.ts';
import { accorder, estVide, type Fiche } from '../domaine/fiche.ts';
import { lireUnNumero, type RefusDeNumero } from '../domaine/numero-de-feuille.ts';
import { ouvrirUnPremierContact } from '../ouvrir-un-premier-contact/ouvrir-un-premier-contact.ts';
import { CONSERVATION_DU_PAPIER } from '../parametres.ts';
import {
  promettreUneSuite,
  type RefusDeSuite,
  type Suite,
  verifierUneSuite,
} from '../promettre-une-suite/promettre-une-suite.ts';
import { droits } from '../regles-d-acces.ts';
import { ceQuOuvreSonPapier } from '../remettre-le-recu/remettre-le-recu.ts';
import { prevenirDesDangersDits } from '../signaler-un-danger/prevenir-des-dangers-dits.ts';
import {
  type FeuilleDePapier,
  noterRecopiee,
  prendreUneFeuille,
} from '../stockage/feuilles-de-papier.ts';
import type { PremierContact } from '../stockage/premiers-contacts.ts';
import { poserUnRepere } from '../stockage/reperes.ts';
import { choisirUnSite } from '../tenir-le-guichet/choisir-un-site.ts';
import { agentDe, tenirUneFiche } from '../tenir-une-fiche.ts';

export interface FeuilleARecopier {
  siteId: number;
  /** As it is printed on the sheet; null: written on any paper, without a receipt. */
  numero: string | null;
  /** The day and the hour written on the paper. */
  recueLe: Instant;
  recuePar: number | null;
  fiche: Fiche;
  promesse: Omit<Suite, 'premierContactId'> | null;
}

export type RefusDeRecopier =
  | { raison: 'numero'; faute: RefusDeNumero | 'inconnu' }
  | { raison: 'deja_recopiee'; contactId: string | null; le: Instant }
  | { raison: 'date' }
  | { raison: 'rien_d_ecrit' }
  | { raison: 'promesse'; refus: RefusDeSuite }
  | { raison: 'lieu'; motif: string };

const AUTRE_LIEU = 'Ce lieu n’est pas celui de votre mission. Changez de mission dans le menu.';

type Prise = Resultat<FeuilleDePapier | null, RefusDeRecopier>;

async function prendreLaFeuille(
  acces: Acces,
  { siteId, numero }: Pick<FeuilleARecopier, 'siteId' | 'numero'>,
): Promise<Prise> {
  if (numero === null) return reussi(null);
  const lu = lireUnNumero(numero, siteId);
  if (!lu.ok) return refuse({ raison: 'numero', faute: lu.refus });
  const feuille = await prendreUneFeuille(acces.bd, siteId, lu.valeur);
  if (!feuille) return refuse({ raison: 'numero', faute: 'inconnu' });
  const { recopieeLe: le, premierContactId: contactId } = feuille;
  return le ? refuse({ raison: 'deja_recopiee', contactId, le }) : reussi(feuille);
}

/** The code that she holds on her paper opens this sheet from now on, even before it is concluded. */
async function ouvrirSonCode(
  acces: Acces,
  contact: PremierContact,
  { empreinte, repere, siteId, numero }: FeuilleDePapier,
): Promise<void> {
  const discret = contact.fiche.violence === 'oui';
  const papier = await ceQuOuvreSonPapier(acces, contact, { discret, langue: 'fr' });
  await ouvrirUnCodeReserve(acces, { ...papier, empreinte });
  await poserUnRepere(acces.bd, {
    empreinte: repere,
    contactId: contact.id,
    le: acces.maintenant,
  });
  await noterRecopiee(
    acces.bd,
    { siteId, numero },
    { le: acces.maintenant, par: agentDe(acces) ?? 0, contactId: contact.id },
  );
}

const estDansLeTemps = ({ maintenant, aujourdHui }: Acces, recueLe: Instant): boolean =>
  recueLe <= maintenant &&
  recueLe >= debutDuJour(ajouterJours(aujourdHui, -CONSERVATION_DU_PAPIER.jours));

/**
 * Keys back a paper sheet: the first contact bears the paper's date and who received her, its promise counts from
 * then and may be late already, a danger told is given to the duty manager now, and the code she left with opens.
 * Concluded when it can be; else it stays a draft, which the desk shows. Refuses a number that is not of this place,
 * a sheet keyed already, a date to come or older than the paper is kept, an empty sheet.
 */
export const recopierUneFeuille = casDUsage(
  droits.ouvrir,
  async (
    acces,
    aRecopier: FeuilleARecopier,
  ): Promise<Resultat<{ contactId: string; conclue: boolean }, RefusDeRecopier>> => {
    const { siteId, recueLe, recuePar, promesse } = aRecopier;
    const fiche = accorder(aRecopier.fiche);
    if (!estDansLeTemps(acces, recueLe)) return refuse({ raison: 'date' });
    if (estVide(fiche)) return refuse({ raison: 'rien_d_ecrit' });
    const lieu = await choisirUnSite(acces, siteId);
    if (!lieu.ok) return refuse({ raison: 'lieu', motif: lieu.refus.motif });
    if (lieu.valeur.site.id !== siteId) return refuse({ raison: 'lieu', motif: AUTRE_LIEU });
    const suite = promesse && { ...promesse, faiteLe: recueLe };
    const pasPromise = suite && verifierUneSuite(acces, suite);
    if (pasPromise) return refuse({ raison: 'promesse', refus: pasPromise });
    const feuille = await prendreLaFeuille(acces, aRecopier);
    if (!feuille.ok) return feuille;
    // Everything that may be refused has been asked: from here on what is typed is written.
    const surPapier = { le: recueLe, par: recuePar };
    const ouvert = await ouvrirUnPremierContact(acces, { siteId, fiche, surPapier });
    const tenue = ouvert.ok ? await tenirUneFiche(acces, ouvert.valeur.id) : ouvert;
    if (!tenue.ok) throw new Error('a sheet that its own team may not write');
    const { id } = tenue.valeur;
    await prevenirDesDangersDits(acces, tenue.valeur);
    if (suite && !(await promettreUneSuite(acces, { premierContactId: id, ...suite })).ok)
      throw new Error('a promise refused after it was asked');
    const conclue = await conclureUnPremierContact(acces, {
      id,
      vers: promesse ? 'demande' : 'reponse_simple',
    });
    if (feuille.valeur) await ouvrirSonCode(acces, tenue.valeur, feuille.valeur);
    return reussi({ contactId: id, conclue: conclue.ok });
  },
);
