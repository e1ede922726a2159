import { direLesHoraires } from '#socle/pur';

const GESTES: Readonly<Record<string, string>> = {
  telephoner: 'Téléphoner',
  'se-presenter': 'Se présenter sur place',
  'envoyer-un-courriel': 'Envoyer un courriel',
  'utiliser-lien-mobilisation': 'Remplir le formulaire en ligne',
};

export interface ASavoirPourVenir {
  modesMobilisation: readonly string[] | null;
  mobilisablePar: readonly string[] | null;
  conditions: string | null;
  modesAccueil: readonly string[] | null;
  frais: string | null;
  fraisPrecisions: string | null;
  horaires: string | null;
}

const enumerer = (mots: readonly string[]): string =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} ou ${mots.at(-1)}`;

/** How to go about it, three lines at most; what is not known has no line. */
export function direCommentFaire(service: ASavoirPourVenir): string[] {
  const gestes = (service.modesMobilisation ?? []).flatMap((mode) => GESTES[mode] ?? []);
  const premiere = enumerer(
    gestes.map((geste, rang) => (rang === 0 ? geste : geste.toLowerCase())),
  );
  const parQui = service.mobilisablePar;
  const lignes = [
    premiere === '' ? '' : `${premiere}.`,
    parQui?.length === 1 && parQui[0] === 'professionnels'
      ? 'Sur demande d’une professionnelle ou d’un professionnel : à faire avec elle.'
      : '',
    service.conditions ? `Conditions : ${service.conditions}.` : '',
    service.modesAccueil?.includes('a-distance') ? 'Possible aussi à distance.' : '',
  ];
  return lignes.filter((ligne) => ligne !== '').slice(0, 3);
}

/** « Gratuit », the price as the place says it, or that it never said. */
export function direLePrix({
  frais,
  fraisPrecisions,
}: Pick<ASavoirPourVenir, 'frais' | 'fraisPrecisions'>): string {
  if (frais === 'gratuit') return fraisPrecisions ? `Gratuit (${fraisPrecisions})` : 'Gratuit';
  if (fraisPrecisions) return fraisPrecisions;
  return frais === 'payant' ? 'Payant, montant non précisé' : 'Prix non précisé';
}

export const direQuandCestOuvert = (horaires: string | null): string => {
  const lignes = direLesHoraires(horaires);
  return lignes.length === 0 ? 'Horaires non précisés' : lignes.join(' ; ');
};

export const direLAdresse = (lieu: {
  adresse: string | null;
  complementAdresse: string | null;
  codePostal: string | null;
  commune: string | null;
}): string =>
  [lieu.adresse, lieu.complementAdresse, [lieu.codePostal, lieu.commune].filter(Boolean).join(' ')]
    .filter((partie) => partie !== null && partie !== '')
    .join(', ') || 'Adresse non précisée';
