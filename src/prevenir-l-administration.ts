import { type Acces, type Environnement, enTantQue } from '#acces';
import { composerUnEnvoi, estALEssai, type Facteur } from '#messages';
import { identifiant } from '#socle/pur';
import { direLesSuspensions } from '#systemes';

interface QuiEtOu {
  facteurs: readonly Facteur[];
  /** The e-mail addresses of who administers; none: the rail and the metrics alone tell. */
  administration: readonly string[];
  urlPublique: string;
}

async function ecrire(
  acces: Acces,
  { facteurs, administration, urlPublique }: QuiEtOu,
  combien: number,
): Promise<boolean> {
  const facteur = facteurs.find(({ canaux }) => canaux.includes('courriel'));
  if (!facteur || (await estALEssai(acces))) return false;
  const lien = new URL('/administration/systemes', urlPublique).toString();
  let ecrit = false;
  for (const adresse of administration) {
    const envoi = composerUnEnvoi<'logiciels_injoignables'>({
      modele: 'logiciels_injoignables',
      faits: { combien, lien, enClair: {} },
      destinataire: { canal: 'courriel', adresse },
      langue: 'fr',
      moyen: { sur: 'oui', enClair: false },
      protegee: false,
      maintenant: acces.maintenant,
    });
    if (!envoi.ok || envoi.valeur.pasAvant > acces.maintenant) continue;
    const remise = await facteur.remettre(identifiant<'envoi'>(), envoi.valeur);
    ecrit = remise.ok || ecrit;
  }
  return ecrit;
}

/** Writes to the administration that partners' software is no longer told: once a suspension, at an hour that wakes nobody. */
export const prevenirDesSuspensions = (env: Environnement, quiEtOu: QuiEtOu) =>
  enTantQue(
    env,
    { genre: 'machine', nom: 'annonces' },
    'prévenir l’administration d’une suspension',
    (acces) => direLesSuspensions(acces, { dire: (combien) => ecrire(acces, quiEtOu, combien) }),
  );
