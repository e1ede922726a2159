import { catalogue, type Langue } from '#interface';

/** Free, day and night, from any telephone. Checked 24 November 2026 on service-public.gouv.fr and each line's site. */
const NUMEROS = ['112', '114', '115', '3919', '119'] as const;
export type NumeroDUrgence = (typeof NUMEROS)[number];

export const numeros = catalogue({
  fr: {
    titre: 'En danger maintenant ?',
    gratuit: 'Ces appels sont gratuits, jour et nuit.',
    pour: (numero: NumeroDUrgence): string =>
      ({
        '112': 'danger, blessure, feu',
        '114': 'par SMS, si vous ne pouvez pas parler',
        '115': 'pas de toit ce soir',
        '3919': 'violences contre une femme',
        '119': 'un enfant en danger',
      })[numero],
  },
  en: {
    titre: 'In danger now?',
    gratuit: 'These calls are free, day and night.',
    pour: (numero: NumeroDUrgence): string =>
      ({
        '112': 'danger, injury, fire',
        '114': 'by text message, if you cannot speak',
        '115': 'no roof tonight',
        '3919': 'violence against a woman',
        '119': 'a child in danger',
      })[numero],
  },
});

export const NUMEROS_D_URGENCE: readonly NumeroDUrgence[] = NUMEROS;

/** The same for a paper: each number and what it is for. */
export const numerosDUrgence = (langue: Langue): { numero: string; pour: string }[] =>
  NUMEROS.map((numero) => ({ numero, pour: numeros(langue).pour(numero) }));
