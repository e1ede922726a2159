import { type Besoin, DIRE_LE_FAIT, type Fiche } from './fiche.ts';
import { besoinsDansLesMots } from './mots-et-besoins.ts';
import { type GenreDePorte, portesDuTheme } from './portes-par-theme.ts';

/** A pictogram touched without a word still opens doors. */
const THEME_DU_BESOIN: Readonly<Record<Besoin, string>> = {
  se_loger: 'demande-de-logement',
  argent: 'manque-d-argent',
  manger: 'alimentation',
  sante: 'acces-aux-soins',
  enfants: 'etre-parent',
  travail: 'recherche-d-emploi',
  papiers: 'courrier-incompris',
  quotidien: 'aide-a-domicile',
  securite: 'violence',
  parler: 'parler',
};

export const DIRE_LE_BESOIN: Readonly<Record<Besoin, string>> = {
  se_loger: 'Se loger',
  argent: 'Argent, factures',
  manger: 'Manger',
  sante: 'Santé',
  enfants: 'Enfants, famille',
  travail: 'Travail, formation',
  papiers: 'Papiers, démarches',
  quotidien: 'Aide au quotidien',
  securite: 'Être en sécurité',
  parler: 'Parler à quelqu’un',
};

export interface ThemeEntendu {
  theme: string;
  libelle: string;
  /** « payer le loyer », her own words; or the pictogram, or the fact. */
  raisons: readonly string[];
  portes: readonly GenreDePorte[];
}

function themesDesFaits(fiche: Fiche): { theme: string; pourquoi: string }[] {
  const dits = [
    fiche.sansToit === 'oui' && { theme: 'sans-abri', pourquoi: DIRE_LE_FAIT.sansToit },
    fiche.violence === 'oui' &&
      fiche.violencePour !== 'enfant' && { theme: 'violence', pourquoi: 'A peur de quelqu’un' },
    fiche.faimOuSoins === 'oui' && { theme: 'alimentation', pourquoi: DIRE_LE_FAIT.faimOuSoins },
    fiche.petiteEnfance === 'oui' && {
      theme: 'sante-de-l-enfant',
      pourquoi: DIRE_LE_FAIT.petiteEnfance,
    },
  ];
  return dits.filter((dit) => dit !== false);
}

/**
 * What the sheet speaks of: facts first, then her words in her order, then the pictograms that no word explains.
 * A child's danger is no theme here: it leaves the sheet by its own way.
 */
export function themesEntendus(fiche: Fiche): ThemeEntendu[] {
  const entendus = [fiche.paroles, fiche.souhait].flatMap((texte) => besoinsDansLesMots(texte));
  const couverts = new Set(entendus.flatMap(({ besoins }) => besoins));
  const dits = [
    ...themesDesFaits(fiche),
    ...entendus
      .filter(({ theme }) => theme !== 'enfant-en-danger')
      .map(({ theme, extrait }) => ({ theme, pourquoi: `« ${extrait} »` })),
    ...fiche.besoins
      .filter((besoin) => !couverts.has(besoin))
      .map((besoin) => ({ theme: THEME_DU_BESOIN[besoin], pourquoi: DIRE_LE_BESOIN[besoin] })),
  ];
  const themes = new Map<string, Set<string>>();
  for (const { theme, pourquoi } of dits)
    themes.set(theme, (themes.get(theme) ?? new Set()).add(pourquoi));
  return [...themes].map(([theme, raisons]) => {
    const { libelle, portes } = portesDuTheme(theme);
    return { theme, libelle, raisons: [...raisons], portes };
  });
}

interface PorteRegroupee<G extends GenreDePorte['genre']> {
  porte: Extract<GenreDePorte, { genre: G }>;
  pourquoi: string[];
  libelles: string[];
}

const cleDe = (porte: GenreDePorte): string =>
  porte.genre === 'partenaire' ? porte.thematique : porte.code;

/** A door that several themes open is one door, with all its reasons; the first of each theme come first. */
export function regrouper<G extends GenreDePorte['genre']>(
  themes: readonly ThemeEntendu[],
  genre: G,
): PorteRegroupee<G>[] {
  const groupes = new Map<string, PorteRegroupee<G> & { rang: number }>();
  for (const { portes, raisons, libelle } of themes) {
    const siennes = portes.filter(
      (porte): porte is Extract<GenreDePorte, { genre: G }> => porte.genre === genre,
    );
    for (const [rang, porte] of siennes.entries()) {
      const cle = cleDe(porte);
      const groupe = groupes.get(cle) ?? { porte, pourquoi: [], libelles: [], rang };
      groupe.pourquoi.push(...raisons.filter((une) => !groupe.pourquoi.includes(une)));
      if (!groupe.libelles.includes(libelle)) groupe.libelles.push(libelle);
      groupes.set(cle, { ...groupe, rang: Math.min(rang, groupe.rang) });
    }
  }
  return [...groupes.values()].sort((a, b) => a.rang - b.rang);
}

/** Ages said in her words: hers (« j’ai 82 ans ») and those of others (« ma fille de 4 ans »). */
export function agesDits(texte: string): { sien: number | null; autres: number[] } {
  const nombres = (motif: RegExp) =>
    [...texte.matchAll(motif)].map((vu) => Number(vu[1])).filter((age) => age < 120);
  const siens = nombres(/j[’'´ ]ai\s+(\d{1,3})\s*ans/giu);
  const tous = nombres(/(\d{1,3})\s*ans(?!\p{L})/giu);
  const mois =
    /\d{1,2}\s*mois(?!\p{L})/iu.test(texte) && /b[ée]b[ée]|petit|fille|fils/iu.test(texte);
  return {
    sien: siens[0] ?? null,
    autres: [...tous.filter((age) => !siens.includes(age)), ...(mois ? [0] : [])],
  };
}
