import type { ReactNode } from 'react';
import { Cache, Formulaire, Pliable } from '#interface';
import type { Vie } from './vie.ts';

/** A gesture's form, with what was typed when something of it is to review; folded where it is not the next thing to do. */
export function UnFormulaire({
  vie,
  nom,
  titre,
  ouvert = false,
  plie = true,
  cle = '',
  children,
}: {
  vie: Vie;
  nom: string;
  titre: string;
  ouvert?: boolean;
  plie?: boolean;
  /** What tells two forms of the same gesture apart: a paper, an appeal. */
  cle?: string;
  children: ReactNode;
}) {
  const sienne = vie.geste === nom && (cle === '' || Object.values(vie.saisie ?? {}).includes(cle));
  const formulaire = (
    <Formulaire
      action={`/demandes-de-droits/${vie.demande.id}/${nom}`}
      prefixe={cle ? `${nom}-${cle}-` : `${nom}-`}
      libelle={titre}
      {...(sienne ? { saisie: vie.saisie ?? {}, aRevoir: vie.aRevoir ?? [] } : {})}
    >
      <Cache nom="version" valeur={vie.demande.version} />
      {children}
    </Formulaire>
  );
  return plie ? (
    <Pliable titre={titre} ouvert={ouvert || sienne}>
      {formulaire}
    </Pliable>
  ) : (
    formulaire
  );
}
