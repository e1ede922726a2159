/** Records made twice on purpose, as desks make them, and people who only share a name. */
import { ajouterMois, type DateCivile, dateCivile } from '#socle/pur';
import type { Alea } from '../alea.ts';
import { uneAdresse } from '../lieux/voies.ts';
import { uneLignee } from '../noms/noms.ts';
import { variantesDe } from '../noms/variantes.ts';
import type { Chantier } from './menages.ts';
import type { HabitantDeDemonstration, IdentiteDeDemonstration } from './modele.ts';

type Identifiee = Extract<HabitantDeDemonstration, { nature: 'identifiee' }>;

const estEntiere = (date: string) => date.length === 10;
const inverserJourEtMois = (date: string): string =>
  estEntiere(date) && Number(date.slice(8)) <= 12
    ? `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`
    : date;

const MANIERES: readonly (readonly [
  pourquoi: string,
  faire: (i: IdentiteDeDemonstration, hasard: Alea) => IdentiteDeDemonstration,
])[] = [
  [
    'nom écrit autrement',
    (i, hasard) => ({ ...i, nom: hasard.un([...variantesDe(i.nom), `${i.nom}e`]) }),
  ],
  [
    'prénom écrit autrement',
    (i, hasard) => ({ ...i, prenom: hasard.un([...variantesDe(i.prenom), `${i.prenom}h`]) }),
  ],
  ['prénom et nom échangés', (i) => ({ ...i, prenom: i.nom, nom: i.prenom })],
  [
    'jour et mois de naissance échangés',
    (i) => ({ ...i, naissance: inverserJourEtMois(i.naissance), nom: i.nom.toUpperCase() }),
  ],
  ['année de naissance seule', (i) => ({ ...i, naissance: i.naissance.slice(0, 4) })],
  [
    'nom d’usage autre, même nom de naissance',
    (i, hasard) => ({ ...i, nom: uneLignee(hasard).nom(), nomDeNaissance: i.nom }),
  ],
];

/** For a thousand people: records made twice, and people who only share a name. */
const PRESQUE_DOUBLES = 15;
const HOMONYMES = 6;

export const doublonsPour = (nombre: number) => ({
  presqueDoubles: Math.round((nombre * PRESQUE_DOUBLES) / 1000),
  homonymes: Math.round((nombre * HOMONYMES) / 1000),
});

function nouvelle(chantier: Chantier, modele: Identifiee, reste: Partial<Identifiee>): Identifiee {
  const cle = `h${String(chantier.suivant).padStart(4, '0')}`;
  chantier.suivant += 1;
  const copie: Identifiee = { ...modele, menage: cle, ...reste, cle };
  chantier.population.habitants.push(copie);
  return copie;
}

/** Adds near-duplicates (often with the same telephone or address) and true homonyms (born elsewhere, another year). */
export function ajouterDesDoublons(
  chantier: Chantier,
  hasard: Alea,
  combien: ReturnType<typeof doublonsPour>,
): void {
  const { habitants, presqueDoubles, homonymes } = chantier.population;
  const adultes = habitants.filter(
    (h): h is Identifiee =>
      h.nature === 'identifiee' &&
      !h.protegee &&
      estEntiere(h.identite.naissance) &&
      h.moyens.length > 0 &&
      h.cle.startsWith('h'),
  );
  const tires = hasard.plusieurs(adultes, combien.presqueDoubles + combien.homonymes);
  for (const [rang, modele] of tires.slice(0, combien.presqueDoubles).entries()) {
    const [pourquoi, changer] = MANIERES[rang % MANIERES.length] ?? MANIERES[0]!;
    const memeTelephone = hasard.chance(0.6);
    const double = nouvelle(chantier, modele, {
      identite: changer(modele.identite, hasard),
      moyens: memeTelephone ? modele.moyens : [],
      adresses: memeTelephone && hasard.chance(0.5) ? [] : modele.adresses,
    });
    presqueDoubles.push({ de: modele.cle, a: double.cle, pourquoi });
  }
  for (const modele of tires.slice(combien.presqueDoubles)) {
    const commune = hasard.unPese(chantier.communes, (c) => c.population);
    const ailleurs: DateCivile = ajouterMois(
      dateCivile(modele.identite.naissance),
      hasard.entier(26, 160) * (hasard.chance(0.5) ? 1 : -1),
    );
    const autre = nouvelle(chantier, modele, {
      identite: {
        ...modele.identite,
        naissance: ailleurs > chantier.aujourdHui ? modele.identite.naissance : ailleurs,
      },
      moyens: [],
      codeCommune: commune.code,
      adresses: [{ ...uneAdresse(hasard, commune), nature: 'logement' }],
    });
    homonymes.push({ de: modele.cle, a: autre.cle });
  }
}
