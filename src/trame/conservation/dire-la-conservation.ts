import type { DeclarationDeTable } from '#socle';

const UNITES: Readonly<Record<string, readonly [un: string, plusieurs: string]>> = {
  Y: ['an', 'ans'],
  M: ['mois', 'mois'],
  W: ['semaine', 'semaines'],
  D: ['jour', 'jours'],
  H: ['heure', 'heures'],
  MIN: ['minute', 'minutes'],
};

/** `P2Y` is « 2 ans », `PT30M` « 30 minutes ». */
export function direLaDureeIso(duree: string): string {
  const vu = /^P(T?)(\d+)([YMWDH])$/.exec(duree);
  if (!vu) return duree;
  const [, heures, nombre, unite] = vu;
  const [un, plusieurs] = UNITES[heures && unite === 'M' ? 'MIN' : (unite ?? '')] ?? ['', ''];
  return `${nombre} ${Number(nombre) === 1 ? un : plusieurs}`;
}

const EFFACEMENTS: Readonly<Record<DeclarationDeTable['conservation']['effacement'], string>> = {
  automatique: 'effacé tout seul',
  'decision-humaine': 'quelqu’un décide de l’effacement',
  'avec-son-objet': 'effacé avec ce qu’il décrit',
  partition: 'mois échu retiré en entier, son sceau gardé',
};

export const direLaConservation = ({ conservation }: DeclarationDeTable): string => {
  const duree = conservation.duree
    ? `${direLaDureeIso(conservation.duree)} (départ : ${conservation.depuis.replaceAll('_', ' ')})`
    : 'autant que ce qu’il décrit';
  return `${duree} ; ${EFFACEMENTS[conservation.effacement]} ; ${conservation.source}`;
};
