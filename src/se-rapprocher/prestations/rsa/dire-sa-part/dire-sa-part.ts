import { casDUsage } from '#acces';
import { nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { LES_THEMES, type Theme } from '../domaine/themes.ts';
import { nomDuLecteur, retenirOuvert, tracerLeParcours } from '../gestes/charger.ts';
import { droits } from '../regles-d-acces.ts';
import { direUnRegard, regardsDu } from '../stockage/regards-et-reorientations.ts';

/** What each side says, theme by theme; her words at the desk are written by the agent who hears them, as hers. */
export interface Part {
  parcoursId: string;
  sesMots: Readonly<Partial<Record<Theme, string>>>;
  nosMots: Readonly<Partial<Record<Theme, string>>>;
}

const propre = (texte: string | undefined): string =>
  nettoyerUnTexte(texte ?? '')
    .trim()
    .slice(0, 1000);

/** Where she starts from, hers and the professional's side by side: neither is written over by the other. */
export const direSaPart = casDUsage(
  droits.dire,
  async (acces, part: Part): Promise<Resultat<undefined, RefusDeRsa>> => {
    const tenu = await retenirOuvert(acces, part.parcoursId);
    if (!tenu.ok) return tenu;
    const avant = await regardsDu(acces.bd, part.parcoursId);
    const deNous = acces.lecteur.genre === 'agent' ? part.nosMots : {};
    const dits = LES_THEMES.flatMap((theme) => [
      { theme, de: 'personne' as const, mots: propre(part.sesMots[theme]) },
      { theme, de: 'professionnel' as const, mots: propre(deNous[theme]) },
    ]).filter(
      ({ theme, de, mots }) =>
        mots !== '' && avant.find((un) => un.theme === theme && un.de === de)?.mots !== mots,
    );
    if (dits.length === 0 && avant.length === 0) return refuse({ raison: 'mots_manquent' });
    for (const dit of dits)
      await direUnRegard(acces.bd, part.parcoursId, {
        ...dit,
        le: acces.maintenant,
        auteur: nomDuLecteur(acces),
      });
    await tracerLeParcours(acces, tenu.valeur, 'point de départ partagé');
    return reussi();
  },
);
