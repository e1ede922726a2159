import type { Droit, LecteurAgent } from '#acces';
import { droits as droitsDAccueil } from '#accueil';
import { droits as droitsDesConstats } from '#innovations';
import { droits as droitsDesPersonnes } from '#personnes';
import { droits as droitsDeLaQualite } from '#qualite';
import { normaliser } from '#socle/pur';
import { rubriquesDe } from '../rubriques.ts';

export interface GesteOffert {
  nom: string;
  href: string;
}

/** The right that the screen asks for (without one, every agent may), and whether it is done in a place. */
interface GesteAOffrir extends GesteOffert {
  droit?: Droit;
  dansUnLieu?: true;
}

const GESTES: readonly GesteAOffrir[] = [
  {
    nom: 'Nouvelle venue',
    href: '/accueil/arrivee',
    droit: droitsDAccueil.tenirLeGuichet,
    dansUnLieu: true,
  },
  {
    nom: 'Noter un appel reçu',
    href: '/accueil/appel',
    droit: droitsDAccueil.ouvrir,
    dansUnLieu: true,
  },
  {
    nom: 'Ouvrir une fiche de personne',
    href: '/personnes/nouvelle',
    droit: droitsDesPersonnes.creer,
  },
  { nom: 'Noter un constat', href: '/constats/nouveau', droit: droitsDesConstats.noter },
  {
    nom: 'Voir l’écran de la salle',
    href: '/accueil/salle',
    droit: droitsDAccueil.tenirLeGuichet,
    dansUnLieu: true,
  },
  { nom: 'Qui appeler ce soir', href: '/services/qui-appeler' },
  { nom: 'Trouver le lieu compétent', href: '/services/lieu-competent' },
  { nom: 'Dire une absence, un relais', href: '/services/absences' },
  { nom: 'Voir la carte des communes', href: '/territoires' },
  { nom: 'Lire nos engagements', href: '/qualite/engagements' },
  {
    nom: 'Lire comment nous faisons',
    href: '/qualite/procedures',
    droit: droitsDeLaQualite.lireLesProcedures,
  },
  { nom: 'Noter un écart', href: '/qualite/ecarts', droit: droitsDeLaQualite.noterUnEcart },
];

/** What she may do or open, by words in any order; all of it when nothing is typed. */
export function gestesPour(
  { mission, cles }: Pick<LecteurAgent, 'mission' | 'cles'>,
  mots: string,
): GesteOffert[] {
  const gestes = GESTES.filter(
    ({ droit, dansUnLieu }) =>
      (droit?.missions.includes(mission) ?? true) && (!dansUnLieu || cles.length > 0),
  );
  const cherches = normaliser(mots).split(' ').filter(Boolean);
  return [...gestes, ...rubriquesDe(mission)]
    .map(({ nom, href }) => ({ nom, href }))
    .filter(({ nom }) => {
      const dits = normaliser(nom).split(' ');
      return cherches.every((mot) => dits.some((dit) => dit.startsWith(mot)));
    });
}
