import {
  type DateCivile,
  direLeRefusDeTelephone,
  lireUneDate,
  lireUnTelephone,
  normaliser,
  type Resultat,
  refuse,
  reussi,
  type Telephone,
} from '#socle/pur';
import { LANGUES } from '../domaine/mots.ts';
import {
  direLeRefusDIdentite,
  type Identite,
  lireUneIdentite,
  type Nature,
} from '../domaine/personne.ts';
import type { LigneLue } from './lire-le-csv.ts';

export interface PersonneImportee {
  ligne: number;
  idExterne: string;
  identite: Identite;
  telephone: Telephone | null;
  courriel: string | null;
  communeCode: string | null;
  langue: string | null;
  interprete: boolean;
}

const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const OUI = new Set(['oui', 'o', '1', 'vrai', 'x']);

function natureDe(valeurs: LigneLue['valeurs']): Nature {
  if (valeurs.prenom || valeurs.nom || valeurs.nom_de_naissance) return 'identifiee';
  return valeurs.nom_d_usage ? 'nom_d_usage' : 'anonyme';
}

/** A commune's code, or null; a language by its code or its name. */
const langueDe = (dite: string): string | undefined =>
  dite in LANGUES
    ? dite
    : Object.entries(LANGUES).find(([, nom]) => normaliser(nom) === normaliser(dite))?.[0];

/** Reads one line; a refusal is the sentence shown beside its number. */
export function lireUneLigne(
  { ligne, valeurs, deborde }: LigneLue,
  aujourdHui: DateCivile,
): Resultat<PersonneImportee, string> {
  if (deborde) return refuse(deborde);
  if (valeurs.id_externe === '' || valeurs.id_externe.length > 120)
    return refuse('L’identifiant externe manque, ou dépasse 120 signes.' as string);
  const naissance = valeurs.naissance ? lireUneDate(valeurs.naissance, aujourdHui) : null;
  if (valeurs.naissance && !naissance)
    return refuse(`« ${valeurs.naissance} » n’est pas une date de naissance.` as string);
  const telephone = valeurs.telephone ? lireUnTelephone(valeurs.telephone) : null;
  if (telephone && !telephone.ok) return refuse(direLeRefusDeTelephone(telephone.refus));
  if (valeurs.courriel && !COURRIEL.test(valeurs.courriel))
    return refuse(`« ${valeurs.courriel} » n’est pas une adresse électronique.` as string);
  if (valeurs.commune_code && !/^[0-9AB]{5}$/.test(valeurs.commune_code))
    return refuse(`« ${valeurs.commune_code} » n’est pas un code de commune.` as string);
  const langue = valeurs.langue ? langueDe(valeurs.langue) : null;
  if (langue === undefined)
    return refuse(`La langue « ${valeurs.langue} » n’est pas connue.` as string);
  const identite = lireUneIdentite({
    nature: natureDe(valeurs),
    nomDUsage: valeurs.nom_d_usage,
    prenom: valeurs.prenom,
    nom: valeurs.nom,
    nomDeNaissance: valeurs.nom_de_naissance,
    naissance: naissance ?? undefined,
  });
  if (!identite.ok) return refuse(direLeRefusDIdentite(identite.refus));
  return reussi({
    ligne,
    idExterne: valeurs.id_externe,
    identite: identite.valeur,
    telephone: telephone?.valeur ?? null,
    courriel: valeurs.courriel.toLowerCase() || null,
    communeCode: valeurs.commune_code || null,
    langue,
    interprete: OUI.has(normaliser(valeurs.interprete)),
  });
}
