import type { Mission } from '#acces';
import { normaliser } from '#socle/pur';
import { rubriquesDe } from '../rubriques.ts';

export interface GesteOffert {
  nom: string;
  href: string;
}

const DU_TERRAIN: readonly GesteOffert[] = [
  { nom: 'Nouvelle venue', href: '/accueil/arrivee' },
  { nom: 'Noter un appel reçu', href: '/accueil/appel' },
  { nom: 'Ouvrir une fiche de personne', href: '/personnes/nouvelle' },
  { nom: 'Noter un constat', href: '/constats/nouveau' },
  { nom: 'Voir l’écran de la salle', href: '/accueil/salle' },
  { nom: 'Qui appeler ce soir', href: '/services/qui-appeler' },
  { nom: 'Trouver le lieu compétent', href: '/services/lieu-competent' },
  { nom: 'Dire une absence, un relais', href: '/services/absences' },
  { nom: 'Voir la carte des communes', href: '/territoires' },
];

/** What can be done or opened, by words in any order; all of it when nothing is typed. */
export function gestesPour(mission: Mission, mots: string): GesteOffert[] {
  const rubriques = rubriquesDe(mission).map(({ nom, href }) => ({ nom, href }));
  const offerts = rubriques.some(({ href }) => href === '/accueil')
    ? [...DU_TERRAIN, ...rubriques]
    : rubriques;
  const cherches = normaliser(mots).split(' ').filter(Boolean);
  return offerts.filter(({ nom }) => {
    const dits = normaliser(nom).split(' ');
    return cherches.every((mot) => dits.some((dit) => dit.startsWith(mot)));
  });
}
