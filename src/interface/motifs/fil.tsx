import type { ReactNode } from 'react';
import { EtatDit } from '../etats.tsx';
import { brinsOuverts, type Chemin, unChemin } from './trace-du-fil.ts';

export interface EtapeDuFil {
  mot: string;
  date?: string;
  /** `revenu`: the green knot at the sender's end. */
  etat: 'fait' | 'a_venir' | 'silence' | 'revenu';
}

const ETAT_DIT = {
  fait: ['fait', 'Fait'],
  a_venir: ['attente', 'À venir'],
  silence: ['silence', 'Sans nouvelles'],
  revenu: ['fait', 'Revenu'],
} as const;

const LARGEUR = 760;
const HAUT = 62;
const BAS = 152;
const GAUCHE = 40;
const GRAND = unChemin(LARGEUR - 20, HAUT, BAS, GAUCHE);
const PETIT = unChemin(92, 10, 30, 6);

interface Noeud extends EtapeDuFil {
  rang: number;
  enHaut: boolean;
}

/** Steps spread along the way: what goes out on top, what must come back below. */
function placer(etapes: readonly EtapeDuFil[], longueur: number): Noeud[] {
  const aller = Math.ceil(etapes.length / 2);
  const moitie = longueur / 2;
  const marge = 36;
  return etapes.map((etape, rang) => {
    const enHaut = rang < aller;
    const combien = enHaut ? aller : etapes.length - aller;
    const place = enHaut ? rang : rang - aller;
    const debut = enHaut ? marge : moitie + marge;
    const pas = (moitie - 2 * marge) / Math.max(1, combien - (enHaut ? 0 : 0.4));
    return { ...etape, enHaut, rang: Math.round(debut + pas * (place + 0.25)) };
  });
}

const Noeuds = ({ noeuds, points }: { noeuds: readonly Noeud[]; points: Chemin['pas'] }) =>
  noeuds.map(({ mot, date, etat, rang, enHaut }) => {
    const lieu = points[rang];
    if (!lieu) return null;
    return (
      <g key={mot} className={`noeud noeud-${etat}`}>
        <circle cx={lieu.x} cy={lieu.y} r="7" />
        {etat === 'fait' ? <circle className="coeur" cx={lieu.x} cy={lieu.y} r="2.6" /> : null}
        <text className="mot" x={lieu.x} y={enHaut ? lieu.y - 34 : lieu.y + 34} textAnchor="middle">
          {mot}
        </text>
        <text x={lieu.x} y={enHaut ? lieu.y - 17 : lieu.y + 52} textAnchor="middle">
          {date ?? (etat === 'a_venir' ? 'pas encore' : '')}
        </text>
      </g>
    );
  });

/** The large hairpin of an orientation's life. The drawing is for the eye; the list says the same. */
export function Fil({ etapes, legende }: { etapes: readonly EtapeDuFil[]; legende?: ReactNode }) {
  const { pas: points, brin } = GRAND;
  const noeuds = placer(etapes, points.length);
  const faits = noeuds.filter(({ etat }) => etat === 'fait' || etat === 'revenu');
  const silence = noeuds.find(({ etat }) => etat === 'silence');
  const revenu = noeuds.every(({ etat }) => etat === 'fait' || etat === 'revenu');
  const bout = revenu
    ? points.length
    : silence
      ? silence.rang - 24
      : Math.min(points.length, (faits.at(-1)?.rang ?? 0) + 8);
  const fin = points[Math.max(0, bout - 1)];
  const enRetour = bout > points.length / 2;
  return (
    <div className="fil">
      <svg viewBox={`0 0 ${LARGEUR} 214`} aria-hidden="true">
        <path className="reste" d={brin(bout, points.length, 0) || 'M0 0'} />
        <path className="brin-paille" d={brin(0, bout, -1)} />
        <path className="brin-prune" d={brin(0, bout, 1)} />
        {silence && fin
          ? brinsOuverts(fin, [enRetour ? -1 : 1, 0]).map((trace, rang) => (
              <path key={trace} className={rang === 0 ? 'brin-prune' : 'brin-paille'} d={trace} />
            ))
          : null}
        <Noeuds noeuds={noeuds} points={points} />
        {revenu ? <circle className="noeud-retour" cx={GAUCHE} cy={BAS} r="8" /> : null}
      </svg>
      <ol className="fil-dit">
        {etapes.map(({ mot, date, etat }) => (
          <li key={mot}>
            <strong>{mot}</strong>
            {date ? <span>{date}</span> : null}
            <EtatDit etat={ETAT_DIT[etat][0]}>{ETAT_DIT[etat][1]}</EtatDit>
          </li>
        ))}
      </ol>
      {legende}
    </div>
  );
}

/** A small hairpin on a card: how far it went, whether it came back. */
export function PetitFil({ etat }: { etat: 'parti' | 'silence' | 'revenu' }) {
  const { pas: points, brin } = PETIT;
  const bout = etat === 'revenu' ? points.length : Math.round(points.length * 0.62);
  return (
    <svg className="petit-fil" viewBox="0 0 100 40" width="60" height="24" aria-hidden="true">
      <path className="reste" d={brin(bout, points.length, 0) || 'M0 0'} />
      <path className="brin-paille" d={brin(0, bout, -1)} />
      <path className="brin-prune" d={brin(0, bout, 1)} />
      {etat === 'revenu' ? <circle className="noeud-retour" cx="6" cy="30" r="5" /> : null}
    </svg>
  );
}

/** One ply of a standing thread: a half wave, then as many as the tallest row may need. */
const brinDebout = (signe: '' | '-') => `M12 0q${signe}8 10 0 20${'t0 20'.repeat(29)}`;
const TORS = [brinDebout('-'), brinDebout('')] as const;

/** A length of thread beside a moment of a life, as tall as its row; a ringed knot when something happened. */
export const BoutDeFil = ({
  pointille,
  noeud,
}: {
  pointille?: boolean | undefined;
  noeud: boolean;
}) => (
  <span className="bout-de-fil" aria-hidden="true">
    <svg viewBox="0 0 24 600" width="24" height="600" aria-hidden="true">
      {pointille ? (
        <path className="reste" d="M12 0V600" />
      ) : (
        TORS.map((d, rang) => (
          <path key={d} className={rang === 0 ? 'brin-paille' : 'brin-prune'} d={d} />
        ))
      )}
    </svg>
    {noeud ? (
      <svg className="noeud" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <circle cx="12" cy="12" r="7.500" />
      </svg>
    ) : null}
  </span>
);

/** The wave of a wait, drawn once for the longest; a shorter one is its beginning. */
const ONDE = Array.from({ length: 80 }, (_, rang) => {
  const x = rang * 2;
  return `${rang === 0 ? 'M' : 'L'}${x} ${(4 + 2.6 * Math.sin((x * 2 * Math.PI) / 15)).toFixed(1)}`;
});

/** The wait in the queue: one straw strand, as long as the wait, up to three quarters of an hour. */
export function Attente({ minutes }: { minutes: number }) {
  const longueur = Math.max(6, Math.min(160, (minutes / 45) * 160));
  const onde = ONDE.slice(0, Math.floor(longueur / 2)).join('');
  return (
    <svg className="attente" viewBox="0 0 160 8" width="160" height="8" aria-hidden="true">
      <path className="reste-plein" d="M0 4H160" />
      <path className="brin-paille" d={onde} />
    </svg>
  );
}
