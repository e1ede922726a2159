import type { ReactNode } from 'react';
import { Bouton } from '../boutons.tsx';
import { ListeDeChoix, type Option } from './choix.tsx';
import { Formulaire } from './formulaire.tsx';

/** A choice that changes what the page shows: it is said by the address, so that it works without script. */
export const ChoisirEtVoir = ({
  action,
  nom,
  libelle,
  options,
  saisie,
  bouton,
  children,
}: {
  action: string;
  nom: string;
  libelle: string;
  options: readonly Option[];
  /** What the page shows now. */
  saisie: Readonly<Record<string, unknown>>;
  bouton: string;
  /** What is chosen with it, a day, or goes along hidden. */
  children?: ReactNode;
}) => (
  <Formulaire action={action} methode="get" prefixe="vue-" saisie={saisie} libelle={bouton} enLigne>
    <ListeDeChoix nom={nom} libelle={libelle} options={options} />
    {children}
    <div>
      <Bouton>{bouton}</Bouton>
    </div>
  </Formulaire>
);
