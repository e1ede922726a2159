import type { ReactNode } from 'react';
import { Tableau } from '#interface';
import type { Commune } from '../stockage/communes.ts';

const COTE = 78;
const MARGE = 4;

/** A name cut at its hyphens into lines that fit a square. */
function enLignes(nom: string): string[] {
  const lignes: string[] = [];
  for (const mot of nom.split(/(?<=-)|\s/)) {
    const derniere = lignes.at(-1);
    if (derniere !== undefined && derniere.length + mot.length <= 12)
      lignes[lignes.length - 1] = derniere.endsWith('-') ? derniere + mot : `${derniere} ${mot}`;
    else lignes.push(mot);
  }
  return lignes.slice(0, 4);
}

function Carre({ commune, dit }: { commune: Commune; dit: string | undefined }) {
  if (commune.colonne === null || commune.rang === null) return null;
  const lignes = [...enLignes(commune.nom), ...(dit ? [dit] : [])];
  const x = commune.colonne * COTE;
  const y = commune.rang * COTE;
  return (
    <g>
      <rect
        x={x + MARGE / 2}
        y={y + MARGE / 2}
        width={COTE - MARGE}
        height={COTE - MARGE}
        rx={5}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.2}
      />
      <text
        x={x + COTE / 2}
        y={y + COTE / 2 - (lignes.length - 1) * 6.5 + 4}
        textAnchor="middle"
        fontSize={11}
        fill="currentColor"
      >
        {lignes.map((ligne, rang) => (
          <tspan
            key={ligne}
            x={x + COTE / 2}
            dy={rang === 0 ? 0 : 13}
            fontWeight={dit && rang === lignes.length - 1 ? 700 : 400}
          >
            {ligne}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/**
 * One square for each commune, in ink, all alike: no colour judges a place, and size says nothing. What it says
 * is in the table under it too, which is all that a screen reader reads.
 */
export function Cartogramme({
  communes,
  legende,
  titreDesValeurs,
  valeurs,
  sansCarres = false,
}: {
  communes: readonly Commune[];
  legende: string;
  titreDesValeurs: string;
  /** By commune code: a short text; what is absent is not known, and says so. */
  valeurs?: ReadonlyMap<string, string>;
  /** The table alone, under another drawing. */
  sansCarres?: boolean;
}) {
  const places = communes.filter(({ colonne, rang }) => colonne !== null && rang !== null);
  const largeur = COTE * (1 + Math.max(0, ...places.map(({ colonne }) => colonne ?? 0)));
  const hauteur = COTE * (1 + Math.max(0, ...places.map(({ rang }) => rang ?? 0)));
  const cellule = (code: string): ReactNode => valeurs?.get(code) ?? 'pas connu';
  return (
    <figure className="cartogramme">
      {places.length > 0 && !sansCarres ? (
        <svg viewBox={`0 0 ${largeur} ${hauteur}`} width="100%" aria-hidden="true">
          {places.map((commune) => (
            <Carre key={commune.code} commune={commune} dit={valeurs?.get(commune.code)} />
          ))}
        </svg>
      ) : null}
      <Tableau
        legende={legende}
        colonnes={[
          { cle: 'nom', titre: 'Commune' },
          { cle: 'valeur', titre: titreDesValeurs },
        ]}
        lignes={communes.map(({ code, nom }) => ({
          cle: code,
          valeurs: { nom, valeur: cellule(code) },
        }))}
      />
    </figure>
  );
}
