import { type Acces, casDUsage } from '#acces';
import { lireLesSites, type Site } from '#services';
import {
  ajouterJours,
  aujourdHuiA,
  type DateCivile,
  type Instant,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { EXERCICE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { clesDesSites, type EtatDUnSite, etatsDesSites } from '../stockage/cahiers.ts';

export type EtatDuCahier = 'sans_cle' | 'en_retard' | 'sans_exercice' | 'a_jour';

export interface LieuEtSonCahier {
  site: Site;
  etat: EtatDuCahier;
  cleDu: Instant | null;
  dernier: EtatDUnSite;
}

function juger(dernier: EtatDUnSite, cleDu: Instant | null, aujourdHui: DateCivile): EtatDuCahier {
  if (cleDu === null) return 'sans_cle';
  if (dernier.jour === null || dernier.jour < aujourdHui || dernier.manqueLe !== null)
    return 'en_retard';
  const { exerciceLe } = dernier;
  return exerciceLe === null || aujourdHuiA(exerciceLe) < ajouterJours(aujourdHui, -EXERCICE.jours)
    ? 'sans_exercice'
    : 'a_jour';
}

const RANGS: readonly EtatDuCahier[] = ['en_retard', 'sans_cle', 'sans_exercice', 'a_jour'];

/** Every place, what is wrong first: no pack for today or later, no key, no drill for four months. */
export const voirTousLesCahiers = casDUsage(
  droits.voirTous,
  async (acces, _: undefined): Promise<Resultat<LieuEtSonCahier[], never>> => {
    const sites = await lireLesSites(acces);
    const cles = await clesDesSites(acces.bd);
    const derniers = await etatsDesSites(
      acces.bd,
      sites.map(({ id }) => id),
    );
    const lieux = sites.flatMap((site, rang) => {
      const dernier = derniers[rang];
      const cleDu = cles.get(site.id) ?? null;
      return dernier
        ? [{ site, dernier, cleDu, etat: juger(dernier, cleDu, acces.aujourdHui) }]
        : [];
    });
    return reussi(lieux.sort((a, b) => RANGS.indexOf(a.etat) - RANGS.indexOf(b.etat)));
  },
);

/** How many places stand in each state, for the metrics. */
export async function compterLesCahiers(
  acces: Acces,
): Promise<readonly (readonly [EtatDuCahier, number])[]> {
  const vus = await voirTousLesCahiers(acces, undefined);
  const lieux = vus.ok ? vus.valeur : [];
  return RANGS.map((etat) => [etat, lieux.filter((lieu) => lieu.etat === etat).length] as const);
}

/** The places of this agent's team, and the pack of each. */
export const voirLesSiens = casDUsage(
  droits.tenirLeSien,
  async (
    acces,
    _: undefined,
  ): Promise<Resultat<{ site: Site; dernier: EtatDUnSite }[], { raison: 'aucun_lieu' }>> => {
    const { lecteur } = acces;
    const cles = lecteur.genre === 'agent' ? lecteur.cles : [];
    const sites = await lireLesSites(acces, { cles });
    if (sites.length === 0) return refuse({ raison: 'aucun_lieu' });
    const derniers = await etatsDesSites(
      acces.bd,
      sites.map(({ id }) => id),
    );
    return reussi(
      sites.flatMap((site, rang) => {
        const dernier = derniers[rang];
        return dernier ? [{ site, dernier }] : [];
      }),
    );
  },
);
