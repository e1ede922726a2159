import type { Acces, Lecteur } from '#acces';
import type { Instant } from '#socle/pur';
import type { Parole } from '../domaine/etats.ts';
import type { Place } from '../domaine/qui-peut.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';

type Situee = Pick<OrientationEnBase, 'deCle' | 'deAgent' | 'versCle' | 'versAgent' | 'fermee'>;

/** On which side of an orientation a reader stands; on both when her service sends to itself. */
export function placesDe(lecteur: Lecteur, orientation: Situee): readonly Place[] {
  if (lecteur.genre === 'partenaire' || lecteur.genre === 'systeme') return ['destinataire'];
  if (lecteur.genre !== 'agent') return [];
  const { deCle, versCle, versAgent } = orientation;
  const emet =
    lecteur.mission === 'protection' ||
    (lecteur.cles.includes(deCle) &&
      (!orientation.fermee || orientation.deAgent === lecteur.agentId));
  // A named receiver answers alone: her team does not know.
  const recoit =
    versAgent === null
      ? versCle !== null && lecteur.cles.includes(versCle)
      : versAgent === lecteur.agentId;
  return [...(emet ? (['emetteur'] as const) : []), ...(recoit ? (['destinataire'] as const) : [])];
}

export function nomDuLecteur(lecteur: Lecteur): string {
  if (lecteur.genre === 'agent') return lecteur.nom ?? lecteur.fonction;
  if (lecteur.genre === 'systeme') return lecteur.nom;
  return lecteur.genre === 'machine' ? 'Tisserin' : 'Par le lien';
}

/** Who speaks, here and now: on screen, through the link, or in a partner's own software. */
export function paroleDe(acces: Acces, qui?: string): Parole {
  const { lecteur } = acces;
  if (lecteur.genre === 'systeme') {
    const par = `${qui?.trim().slice(0, 100) ?? ''}, par ${lecteur.nom}`.slice(0, 200);
    return { par, moyen: 'systeme', le: acces.maintenant };
  }
  const parLien = acces.lecteur.genre === 'partenaire';
  const par = (parLien ? qui?.trim() : undefined) || nomDuLecteur(acces.lecteur);
  return { par: par.slice(0, 200), moyen: parLien ? 'lien' : 'en_ligne', le: acces.maintenant };
}

/** What someone said on the telephone: her name and the hour, written by the sender who heard it. */
export const paroleAuTelephone = (par: string, le: Instant): Parole => ({
  par: par.trim().slice(0, 200),
  moyen: 'telephone',
  le,
});
