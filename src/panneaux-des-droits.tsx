import type { ReactNode } from 'react';
import type { Acces } from '#acces';
import type { DemandeLue } from '#demandes-de-droits';

/** What each right shows of its own on the page of a request: one line a right, asked only for its own requests. */
const DE_CHAQUE_DROIT: readonly {
  prestation: RegExp;
  montrer(acces: Acces, lue: DemandeLue): Promise<ReactNode>;
}[] = [];

export async function panneauxDeLaDemande(acces: Acces, lue: DemandeLue): Promise<ReactNode> {
  const panneaux = [];
  for (const { prestation, montrer } of DE_CHAQUE_DROIT)
    if (prestation.test(lue.demande.prestation)) panneaux.push(await montrer(acces, lue));
  return panneaux.length > 0 ? panneaux : null;
}
