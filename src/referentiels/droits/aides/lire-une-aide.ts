import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Aide } from './aide.ts';
import type { Condition } from './conditions.ts';

export interface RefusDAide {
  ou: string;
  motif: 'champ_manquant' | 'champ_inattendu' | 'genre_inconnu' | 'valeur_illisible';
}

type Champ = 'nombre' | 'mots' | 'conditions' | 'nombre?';
const BORNES = { minimum: 'nombre?', maximum: 'nombre?' } as const;
const CODES = { codes: 'mots' } as const;
const PARMI = { parmi: 'mots' } as const;

/** The fields of each kind: what a form asks, and what a file may hold. */
export const CHAMPS_DES_CONDITIONS: Readonly<
  Record<Condition['genre'], Readonly<Record<string, Champ>>>
> = {
  age: BORNES,
  age_d_un_enfant: BORNES,
  commune: CODES,
  departement: CODES,
  territoire: CODES,
  quotient_familial: BORNES,
  plafond_de_ressources: {
    personneSeule: 'nombre',
    deuxPersonnes: 'nombre',
    parPersonneDePlus: 'nombre',
  },
  taux_d_effort: BORNES,
  depense: BORNES,
  nature_de_la_depense: PARMI,
  taille_du_menage: BORNES,
  nombre_d_enfants: BORNES,
  activite: PARMI,
  occupation: PARMI,
  regime: PARMI,
  recoit_le_rsa: {},
  recoit: PARMI,
  sans_la_prestation: PARMI,
  niveau_scolaire: PARMI,
  boursier: {},
  parent_isole: {},
  enceinte: {},
  taux_incapacite: BORNES,
  gir: BORNES,
  residence: { moisMinimum: 'nombre' },
  impaye: BORNES,
  delai_depuis_la_derniere_aide: { moisMinimum: 'nombre' },
  patrimoine: BORNES,
  une_de: { conditions: 'conditions' },
  toutes: { conditions: 'conditions' },
  aucune: { conditions: 'conditions' },
};
const CHAMPS_DES_MONTANTS: Readonly<Record<string, readonly string[]>> = {
  forfait: ['euros'],
  par_enfant: ['euros'],
  par_personne: ['euros'],
  selon_quotient: ['tranches'],
  part_de_la_depense: ['taux', 'auPlus'],
  a_decider: [],
};
const CHAMPS = [
  'id',
  'libelle',
  'organisme',
  'statut',
  'verifie_le',
  'references',
  'depuis',
  'jusqua',
  'conditions',
  'montant',
  'exemples',
] as const;

const estUnObjet = (lu: unknown): lu is Record<string, unknown> =>
  typeof lu === 'object' && lu !== null && !Array.isArray(lu);
const estUnNombre = (lu: unknown) => typeof lu === 'number' && Number.isFinite(lu);

function defautDeForme(lue: unknown, ou: string): RefusDAide | undefined {
  if (!estUnObjet(lue)) return { ou, motif: 'valeur_illisible' };
  const champs = CHAMPS_DES_CONDITIONS[lue.genre as Condition['genre']];
  if (!champs) return { ou: `${ou}.genre`, motif: 'genre_inconnu' };
  const inattendu = Object.keys(lue).find((nom) => nom !== 'genre' && !(nom in champs));
  if (inattendu) return { ou: `${ou}.${inattendu}`, motif: 'champ_inattendu' };
  for (const [nom, forme] of Object.entries(champs)) {
    const valeur = lue[nom];
    const ici = `${ou}.${nom}`;
    if (valeur === undefined) {
      if (forme === 'nombre?') continue;
      return { ou: ici, motif: 'champ_manquant' };
    }
    if (forme === 'conditions') {
      if (!Array.isArray(valeur)) return { ou: ici, motif: 'valeur_illisible' };
      const dedans = valeur.map((une, rang) => defautDeForme(une, `${ici}[${rang}]`)).find(Boolean);
      if (dedans) return dedans;
      continue;
    }
    const lisible =
      forme === 'mots'
        ? Array.isArray(valeur) && valeur.every((un) => typeof un === 'string')
        : estUnNombre(valeur);
    if (!lisible) return { ou: ici, motif: 'valeur_illisible' };
  }
  return undefined;
}

/** A regulation as an administrator's file writes it. A field too many is refused: a misspelt condition must not vanish. */
export function lireUneAide(lue: unknown): Resultat<Aide, RefusDAide> {
  if (!estUnObjet(lue)) return refuse({ ou: 'aide', motif: 'valeur_illisible' });
  for (const champ of CHAMPS)
    if (lue[champ] === undefined) return refuse({ ou: champ, motif: 'champ_manquant' });
  const inattendu = Object.keys(lue).find((nom) => !(CHAMPS as readonly string[]).includes(nom));
  if (inattendu) return refuse({ ou: inattendu, motif: 'champ_inattendu' });
  const { conditions, montant, exemples, references } = lue;
  if (!Array.isArray(conditions) || !Array.isArray(exemples) || !Array.isArray(references))
    return refuse({ ou: 'conditions', motif: 'valeur_illisible' });
  const defaut = conditions
    .map((une, rang) => defautDeForme(une, `conditions[${rang}]`))
    .find(Boolean);
  if (defaut) return refuse(defaut);
  if (!estUnObjet(montant)) return refuse({ ou: 'montant', motif: 'valeur_illisible' });
  const attendus = CHAMPS_DES_MONTANTS[String(montant.genre)];
  if (!attendus) return refuse({ ou: 'montant.genre', motif: 'genre_inconnu' });
  const absent = attendus.find((champ) => montant[champ] === undefined);
  if (absent) return refuse({ ou: `montant.${absent}`, motif: 'champ_manquant' });
  return reussi(lue as unknown as Aide);
}
