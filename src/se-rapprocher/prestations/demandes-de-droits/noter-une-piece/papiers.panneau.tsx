import type { ReactNode } from 'react';
import { type Langue, Picto } from '#interface';
import { chercherUnePiece } from '../domaine/prestations/pieces.ts';
import { PICTO } from '../gestes/pictogrammes.ts';

/** Papers drawn and said, in everyday words: what it is and where it is found. */
export const PapiersEnImages = ({
  papiers,
  langue = 'fr',
}: {
  /** Codes of the catalogue; a paper out of it is said by its name. `dit`: where it stands, when one tells. */
  papiers: readonly { code: string; nom?: string; dit?: ReactNode }[];
  langue?: Langue;
}) => (
  <ul className="cartes">
    {papiers.map(({ code, nom, dit }) => {
      const piece = chercherUnePiece(code);
      return (
        <li key={code} className="carte">
          <Picto nom={PICTO[piece?.pictogramme ?? 'courrier']} />
          <div>
            {langue === 'en' && piece ? (
              <p>{piece.inEnglish}</p>
            ) : (
              <>
                <strong lang={langue === 'en' ? 'fr' : undefined}>{piece?.nom ?? nom}</strong>
                {piece ? (
                  <p className="secondaire">
                    {piece.enClair}
                    {piece.quand ? ` ${piece.quand[0]?.toUpperCase()}${piece.quand.slice(1)}.` : ''}
                  </p>
                ) : null}
              </>
            )}
            {dit}
          </div>
        </li>
      );
    })}
  </ul>
);
