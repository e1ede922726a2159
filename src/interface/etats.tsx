import type { ReactNode } from 'react';

export type Etat =
  | 'attente'
  | 'en_cours'
  | 'fait'
  | 'silence'
  | 'autre_chemin'
  | 'plus_de_temps'
  | 'echeance'
  | 'a_savoir'
  | 'a_revoir'
  | 'danger';

/** A shape of its own for each state: without colour, nothing is lost. 20 grid. */
const FORMES: Record<Etat, ReactNode> = {
  attente: <circle cx="10" cy="10" r="7.2" className="creux" />,
  en_cours: (
    <>
      <circle cx="10" cy="10" r="7.2" className="creux" />
      <path d="M10 5.200a4.800 4.800 0 0 1 0 9.600Z" className="plein" />
    </>
  ),
  fait: (
    <>
      <circle cx="10" cy="10" r="8.200" className="plein" />
      <path d="m6.300 10.300 2.600 2.500 4.800-5.200" className="reserve" />
    </>
  ),
  silence: (
    <>
      <circle cx="10" cy="10" r="7.500" className="creux rompu" />
      <path d="M6.600 10h.1m3.300 0h.1m3.200 0h.1" className="creux points" />
    </>
  ),
  autre_chemin: (
    <>
      <path d="M10 1.800 18.200 10 10 18.200 1.800 10Z" className="creux" />
      <path
        d="M7.500 12.500v-2A1.500 1.500 0 0 1 9 9h4m-1.800-1.900L13.200 9l-2 1.900"
        className="creux"
      />
    </>
  ),
  plus_de_temps: (
    <>
      <rect x="2.500" y="2.500" width="15" height="15" rx="3.500" className="creux" />
      <path d="M10 6v4.300l2.500 1.600" className="creux" />
    </>
  ),
  echeance: <path d="M4.500 18.500v-16h11l-2.500 4 2.500 4h-11" className="creux" />,
  a_savoir: (
    <>
      <rect x="2" y="2" width="16" height="16" rx="3" className="plein" />
      <path d="M10 9.200V14m0-7.800v.1" className="reserve" />
    </>
  ),
  a_revoir: (
    <>
      <path d="M10 2.500 18.200 17H1.800Z" className="creux" />
      <path d="M10 8v4.200m0 2.200v.1" className="creux" />
    </>
  ),
  danger: (
    <>
      <path
        d="M6.600 1.800h6.800l4.800 4.800v6.800l-4.800 4.800H6.600l-4.800-4.800V6.600Z"
        className="plein"
      />
      <path d="M10 5.800v5m0 3v.1" className="reserve" />
    </>
  ),
};
export const ETATS = Object.keys(FORMES) as Etat[];

export const FormeDEtat = ({ etat }: { etat: Etat }) => (
  <svg className="forme" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    {FORMES[etat]}
  </svg>
);

/** A shape, then a word, then a colour. `encre`: of someone's presence, which takes no colour. */
export const EtatDit = ({
  etat,
  teinte = false,
  encre = false,
  children,
}: {
  etat: Etat;
  teinte?: boolean;
  encre?: boolean;
  children: ReactNode;
}) => (
  <span className={`etat ${encre ? 'etat-encre' : `etat-${etat}`}${teinte ? ' etat-teinte' : ''}`}>
    <FormeDEtat etat={etat} />
    <span>{children}</span>
  </span>
);
