/** Colours of the direction, light and dark. A département may replace `prune` and `paille`, never the rest. */
export const JETONS = {
  fond: ['#F5F2EC', '#1A1618'],
  surface: ['#FFFFFF', '#241F22'],
  'surface-2': ['#ECE7DE', '#322B2F'],
  filet: ['#DDD6CA', '#423A3E'],
  trait: ['#857A70', '#94878D'],
  encre: ['#292120', '#F2ECE6'],
  'encre-2': ['#5E534D', '#C2B6B2'],
  prune: ['#642A57', '#E2B3D6'],
  'prune-teinte': ['#F3E8F0', '#3D2A39'],
  bouton: ['#642A57', '#99558A'],
  'bouton-vif': ['#4B1C41', '#8A4A7B'],
  paille: ['#E0AF3B', '#E5BC5C'],
  'paille-teinte': ['#FAF0D4', '#3A3019'],
  'paille-encre': ['#6A4700', '#F0D48F'],
  feuille: ['#2B6440', '#9BD0A6'],
  'feuille-teinte': ['#E4EFE4', '#20342A'],
  ocre: ['#7F4A00', '#F2BE72'],
  'ocre-teinte': ['#FBE9CC', '#3E2E16'],
  sarcelle: ['#1C5B66', '#93CBD4'],
  'sarcelle-teinte': ['#E0EEF0', '#1B3439'],
  alerte: ['#A1261C', '#FFB0A6'],
  'alerte-teinte': ['#FBE7E3', '#47211E'],
} as const satisfies Record<string, readonly [clair: string, sombre: string]>;
export type Jeton = keyof typeof JETONS;
export type Apparence = 'clair' | 'sombre';
const RANG: Record<Apparence, 0 | 1> = { clair: 0, sombre: 1 };

/** What a département chose instead of ours. */
export type Theme = Partial<Record<'prune' | 'paille', Record<Apparence, string>>>;

export const couleurDe = (jeton: Jeton, apparence: Apparence, theme: Theme = {}): string =>
  (jeton === 'prune' || jeton === 'paille' ? theme[jeton]?.[apparence] : undefined) ??
  JETONS[jeton][RANG[apparence]];

const luminance = (couleur: string): number => {
  const [r = 0, v = 0, b = 0] = [1, 3, 5].map((debut) => {
    const part = Number.parseInt(couleur.slice(debut, debut + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * v + 0.0722 * b;
};

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contraste(une: string, autre: string): number {
  const [haute = 0, basse = 0] = [luminance(une), luminance(autre)].sort((a, b) => b - a);
  return (haute + 0.05) / (basse + 0.05);
}

/** Text needs 4.5, controls and shapes that carry meaning 3. */
const PAIRES: readonly (readonly [devant: Jeton, derriere: Jeton, minimum: number])[] = [
  ['encre', 'fond', 4.5],
  ['encre', 'surface', 4.5],
  ['encre', 'paille-teinte', 4.5],
  ['encre', 'prune-teinte', 4.5],
  ['encre-2', 'fond', 4.5],
  ['encre-2', 'surface', 4.5],
  ['encre-2', 'surface-2', 4.5],
  ['prune', 'fond', 4.5],
  ['prune', 'surface', 4.5],
  ['prune', 'prune-teinte', 4.5],
  ['trait', 'fond', 3],
  ['trait', 'surface', 3],
  ['paille-encre', 'paille-teinte', 4.5],
  ['feuille', 'fond', 4.5],
  ['feuille', 'feuille-teinte', 4.5],
  ['ocre', 'fond', 4.5],
  ['ocre', 'ocre-teinte', 4.5],
  ['sarcelle', 'fond', 4.5],
  ['sarcelle', 'sarcelle-teinte', 4.5],
  ['alerte', 'fond', 4.5],
  ['alerte', 'alerte-teinte', 4.5],
];

/** @returns the pairs that cannot be read, named with their measure; empty when the theme is accepted */
export function pairesIllisibles(theme: Theme = {}): string[] {
  return (['clair', 'sombre'] as const).flatMap((apparence) =>
    PAIRES.flatMap(([devant, derriere, minimum]) => {
      const mesure = contraste(
        couleurDe(devant, apparence, theme),
        couleurDe(derriere, apparence, theme),
      );
      return mesure < minimum
        ? [`${devant} sur ${derriere}, ${apparence} : ${mesure.toFixed(2)} (minimum ${minimum})`]
        : [];
    }),
  );
}
