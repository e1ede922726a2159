import { retenir } from '#socle/pur';

/** Where the thread of a delay stops, from 0 (it started) to 1 (its last day). */
export interface Arret {
  de: number;
  a: number;
}

const LARGEUR = 320;
const GAUCHE = 6;
const DROITE = LARGEUR - 12;
const abscisse = (part: number) => GAUCHE + Math.max(0, Math.min(1, part)) * (DROITE - GAUCHE);

/** One ply, from one place of the way to another, a knot of calm every wave; a list of delays draws few of them anew. */
const brin = retenir((lieux) => {
  const [de = 0, a = 0, signe = 0] = lieux.split(' ').map(Number);
  const points: string[] = [];
  for (let x = de; x <= a; x += 2) {
    const y = 12 + signe * 3.4 * Math.sin(((x - GAUCHE) * 2 * Math.PI) / 26);
    points.push(`${points.length === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return points.join('');
}, 1_000);

/** What was spun: from the start to today, the stops left out. */
function filees(ecoule: number, arrets: readonly Arret[]): Arret[] {
  const parties: Arret[] = [];
  let de = 0;
  for (const arret of arrets) {
    if (arret.de > de) parties.push({ de, a: Math.min(arret.de, ecoule) });
    de = Math.max(de, arret.a);
  }
  parties.push({ de, a: ecoule });
  return parties.filter((partie) => partie.a > partie.de);
}

/**
 * A delay as a thread: twisted for the days gone, dotted for those to come and where it stands still, a knot at its last
 * day. For the eye alone: who shows it says the same in words beside it.
 */
export const FilDuTemps = ({
  ecoule,
  arrets = [],
  fin,
}: {
  ecoule: number;
  arrets?: readonly Arret[];
  fin: 'court' | 'depasse' | 'tenu';
}) => (
  <svg className="fil-du-temps" viewBox={`0 0 ${LARGEUR} 24`} aria-hidden="true">
    <path className="reste" d={`M${GAUCHE} 12H${DROITE}`} />
    {filees(ecoule, arrets).flatMap(({ de, a }) =>
      ([-1, 1] as const).map((signe) => (
        <path
          key={`${de} ${signe}`}
          className={signe === 1 ? 'brin-prune' : 'brin-paille'}
          d={brin(`${abscisse(de)} ${abscisse(a)} ${signe}`) || 'M0 0'}
        />
      )),
    )}
    {fin === 'tenu' ? (
      <circle className="noeud-retour" cx={DROITE} cy="12" r="7" />
    ) : (
      <g className={`noeud noeud-${fin === 'depasse' ? 'silence' : 'a_venir'}`}>
        <circle cx={DROITE} cy="12" r="7" />
      </g>
    )}
  </svg>
);
