import { type Acces, casDUsage } from '#acces';
import { identifiant, nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import type { Creancier } from '../domaine/bordereau.ts';
import { lireUnIban } from '../domaine/iban.ts';
import type { RefusDePaiement } from '../domaine/refus.ts';
import { chiffrerDesCoordonnees } from '../gestes/chiffrer-un-iban.ts';
import { formatNomme } from '../gestes/format-du-payeur.ts';
import { tenirUnDestinataire } from '../gestes/prevoir.ts';
import { droits } from '../regles-d-acces.ts';
import { noterDesCoordonnees } from '../stockage/coordonnees.ts';
import {
  type Destinataire,
  destinataireParId,
  type GenreDeDestinataire,
} from '../stockage/destinataires.ts';
import { payeurEnVigueur } from '../stockage/payeurs.ts';
import { lireLeBic, lireLeCreancier, type SaisieDuCreancier } from './lire-le-creancier.ts';

/** What the paymaster must be told beside the account; nothing more is asked than his format carries. */
async function lireLeReste(
  acces: Acces,
  destinataire: Pick<Destinataire, 'genre' | 'nom'>,
  iban: string,
  saisie: SaisieDuCreancier,
): Promise<Resultat<{ bic: string | null; creancier: Creancier | null }, RefusDePaiement>> {
  const { format } = await payeurEnVigueur(acces.bd);
  if (!formatNomme(format).nommeLesCreanciers) return reussi({ bic: null, creancier: null });
  const bic = lireLeBic(saisie.bic ?? '', iban);
  if (!bic.ok) return bic;
  const creancier = lireLeCreancier(destinataire, saisie);
  return creancier.ok ? reussi({ bic: bic.valeur, creancier: creancier.valeur }) : creancier;
}

/**
 * Notes where to pay: ciphered at once, never read back by the team that typed it (it sees the last four signs). What the
 * paymaster had rejected for this payee goes again.
 */
export const noterUnIban = casDUsage(
  droits.engager,
  async (
    acces,
    {
      destinataireId,
      iban,
      titulaire,
      ...saisie
    }: { destinataireId: string; iban: string; titulaire: string } & SaisieDuCreancier,
  ): Promise<Resultat<undefined, RefusDePaiement>> => {
    const lu = lireUnIban(iban);
    if (!lu.ok) return lu;
    const nom = nettoyerUneLigne(titulaire).slice(0, 120);
    if (nom.length < 2) return refuse({ raison: 'titulaire_manquant' });
    const destinataire = await destinataireParId(acces.bd, destinataireId);
    if (!destinataire) return refuse({ raison: 'inconnu' });
    const reste = await lireLeReste(acces, destinataire, lu.valeur, saisie);
    if (!reste.ok) return reste;
    await noterDesCoordonnees(acces.bd, {
      id: identifiant<'coordonnees'>(),
      destinataireId,
      chiffre: chiffrerDesCoordonnees(acces, {
        ...{ iban: lu.valeur, titulaire: nom },
        ...reste.valeur,
      }),
      creancierDit: reste.valeur.creancier !== null,
      fin: lu.valeur.slice(-4),
      le: acces.aujourdHui,
      par: acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : null,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'coordonnées bancaires',
      objetId: destinataireId,
      personnes: [destinataire.personneId],
    });
    return reussi();
  },
);

/** The same for a payee that nothing foresees yet: written once its account can be read. */
export const noterLeCompteDUnAttendu = casDUsage(
  droits.engager,
  async (
    acces,
    attendu: {
      aQui: GenreDeDestinataire;
      nom: string | null;
      personneId: string;
      cle: number;
      iban: string;
      titulaire: string;
    } & SaisieDuCreancier,
  ): Promise<Resultat<undefined, RefusDePaiement>> => {
    const { aQui, nom, personneId, cle, iban, titulaire, ...saisie } = attendu;
    const lu = lireUnIban(iban);
    if (!lu.ok) return lu;
    if (nettoyerUneLigne(titulaire).length < 2) return refuse({ raison: 'titulaire_manquant' });
    const reste = await lireLeReste(acces, { genre: aQui, nom }, lu.valeur, saisie);
    if (!reste.ok) return reste;
    const tenu = await tenirUnDestinataire(acces, {
      ...{ personneId, cle },
      destinataire:
        aQui === 'elle' ? { genre: 'elle' } : { genre: 'tiers', quoi: aQui, nom: nom ?? '' },
    });
    if (!tenu.ok) return tenu;
    const note = await noterUnIban(acces, {
      ...{ destinataireId: tenu.valeur, iban, titulaire },
      ...saisie,
    });
    if (note.ok) return note;
    return refuse(note.refus.raison === 'acces' ? { raison: 'inconnu' } : note.refus);
  },
);
