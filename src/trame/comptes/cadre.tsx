import type { ReactNode } from 'react';
import { Bandeau } from '#interface';

/** The pages before a session: one column, one thing to do. */
export const CadreDeConnexion = ({
  titre,
  refus,
  children,
}: {
  titre: string;
  refus?: string | undefined;
  children: ReactNode;
}) => (
  <>
    <h1>{titre}</h1>
    {refus ? (
      <Bandeau etat="a_revoir" titre={refus} vif>
        Rien de ce que vous avez écrit n’est perdu.
      </Bandeau>
    ) : null}
    {children}
  </>
);
