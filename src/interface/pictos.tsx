import type { ReactNode } from 'react';

/** Ten needs, 32 grid: ink strokes and one straw part, shifted as if printed by hand. */
const DESSINS: Record<string, readonly [paille: ReactNode, encre: string]> = {
  se_loger: [
    <rect key="p" x="14.2" y="19.2" width="6" height="9" />,
    'M4 15 16 5l12 10M7.500 12.500V27h17V12.500M13 27v-8h6v8',
  ],
  argent: [
    <circle key="p" cx="21.2" cy="21.2" r="6.5" />,
    'M16 9.500a6 6 0 1 0-4.500 7M20 27a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm2.500-9.500a3 3 0 1 0 0 5M16.500 19h4m-4 2h4',
  ],
  manger: [
    <path key="p" d="M6 18.700h22.500a11 11 0 0 1-22.500 0Z" />,
    'M4 17h24a12 10.500 0 0 1-8 9.500h-8A12 10.500 0 0 1 4 17ZM11 13c-1.500-2 1.500-3 0-5.500M16 13c-1.500-2 1.500-3 0-5.500M21 13c-1.500-2 1.500-3 0-5.500',
  ],
  sante: [
    <path
      key="p"
      d="M17.200 28.200S6 21 6 13.700a6 6 0 0 1 11.200-2.500 6 6 0 0 1 11.300 2.500c0 7.300-11.300 14.500-11.300 14.500Z"
    />,
    'M16 27S4.500 20 4.500 12.500A6.200 6.200 0 0 1 16 9.700a6.200 6.200 0 0 1 11.500 2.800C27.500 20 16 27 16 27Zm0-13.500v7M12.500 17h7',
  ],
  enfants: [
    <circle key="p" cx="23.200" cy="14.700" r="3" />,
    'M11 12.500a4.200 4.200 0 1 0 0-8.400 4.200 4.200 0 0 0 0 8.400ZM4 27c0-6 2.500-10.500 7-10.500 3 0 5 2 6.200 5M22.500 16.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM17.500 27c0-4.500 1.800-7.500 5-7.500s5 3 5 7.500',
  ],
  travail: [
    <rect key="p" x="5.700" y="18" width="23" height="9" />,
    'M4.500 11h23v15h-23V11Zm7.500 0V7.500h8V11M4.500 17c4 2.500 19 2.500 23 0',
  ],
  papiers: [
    <rect key="p" x="8.200" y="20.200" width="17" height="8" />,
    'M7 4.500h12l6 6V27H7V4.500Zm12 0v6h6M11 14h8m-8 4h10',
  ],
  quotidien: [
    <path
      key="p"
      d="M17.200 15.700s-6-3.700-6-7.200a3.200 3.200 0 0 1 6-1.500 3.200 3.200 0 0 1 6 1.500c0 3.500-6 7.200-6 7.200Z"
    />,
    'M16 14.500s-6-3.500-6-7.200A3.300 3.300 0 0 1 16 5.700a3.300 3.300 0 0 1 6 1.600c0 3.700-6 7.200-6 7.200ZM4 20.500h4.500c3 0 4 2 6.500 2h4M4 27.500h13c3 0 8-3.500 10.500-6.500-1-2-3.500-1.500-5 0l-3 2',
  ],
  securite: [
    <path key="p" d="M11.700 17.700a5 5 0 0 1 11 0Z" />,
    'M4 16.500a12 11 0 0 1 24 0c-2.500-2-5.500-2-8 0-2.500-2-5.500-2-8 0-2.500-2-5.500-2-8 0ZM16 5.500V4m0 12.500V25a2.500 2.500 0 0 1-5 0',
  ],
  parler: [
    <path key="p" d="M5.700 6.700h16v11h-12l-4 4Z" />,
    'M4.500 5.500h16v11h-11l-5 4.500V5.500Zm20 6H28v16L23.500 23h-10v-3M9.500 11h.100m3 0h.100m3 0h.100',
  ],
};

/** The ten pictograms a person may point at, in the order of the keys 1 to 0. */
export const BESOINS_DESSINES = [
  ['se_loger', 'Se loger'],
  ['argent', 'Argent, factures'],
  ['manger', 'Manger'],
  ['sante', 'Santé'],
  ['enfants', 'Enfants, famille'],
  ['travail', 'Travail, formation'],
  ['papiers', 'Papiers, démarches'],
  ['quotidien', 'Aide au quotidien'],
  ['securite', 'Être en sécurité'],
  ['parler', 'Parler à quelqu’un'],
] as const;
export type NomDePicto = (typeof BESOINS_DESSINES)[number][0];

export function Picto({ nom, taille = 40 }: { nom: NomDePicto; taille?: number }) {
  const [paille, encre] = DESSINS[nom] ?? [null, ''];
  return (
    <svg className="picto" viewBox="0 0 32 32" width={taille} height={taille} aria-hidden="true">
      <g className="picto-paille">{paille}</g>
      <path d={encre} />
    </svg>
  );
}

/** The ink of a pictogram as an SVG path on its 32 grid: for paper, which has no colour to print. */
export const encreDuPicto = (nom: NomDePicto): string => DESSINS[nom]?.[1] ?? '';
