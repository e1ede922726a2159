import type { ReactNode } from 'react';
import {
  Bouton,
  Cache,
  Champ,
  ChampDate,
  Choix,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';
import { AUTRES_CHEMINS, MOTIFS_DE_REFUS } from '../domaine/mots.ts';

const options = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([valeur, libelle]) => ({ valeur, libelle }));

/** Three answers on one form, without script: who received it, a partner by its link, or heard by telephone. */
export function FormulaireDeReponse({
  action,
  version,
  saisie,
  aRevoir,
  prefixe = '',
  bouton = 'Envoyer la réponse',
  genre = 'plein',
  children,
}: {
  action: string;
  version: number;
  saisie?: Readonly<Record<string, unknown>> | undefined;
  aRevoir?: readonly PointARevoir[] | undefined;
  prefixe?: string;
  bouton?: string;
  genre?: 'plein' | 'trait';
  /** Who answers, and when: through a link or by telephone. */
  children?: ReactNode;
}) {
  return (
    <Formulaire action={action} saisie={saisie ?? {}} aRevoir={aRevoir ?? []} prefixe={prefixe}>
      <Cache nom="version" valeur={version} />
      <Choix
        nom="reponse"
        libelle="Pouvez-vous la recevoir ?"
        options={[
          { valeur: 'accepter', libelle: 'Oui, nous la recevons' },
          {
            valeur: 'refuser',
            libelle: 'Nous ne pouvons pas',
            aide: 'Dites pourquoi, et un autre chemin.',
          },
          {
            valeur: 'demander_du_temps',
            libelle: 'Il nous faut plus de temps',
            aide: 'Dites jusqu’à quel jour.',
          },
        ]}
      />
      <ListeDeChoix
        nom="motif"
        libelle="Si vous ne pouvez pas : pourquoi"
        vide="Choisir une raison"
        options={options(MOTIFS_DE_REFUS)}
      />
      <Champ nom="motifMots" libelle="En quelques mots" facultatif largeur="plein" longueur={500} />
      <ListeDeChoix
        nom="autreChemin"
        libelle="Un autre chemin pour elle"
        vide="Choisir un chemin"
        options={options(AUTRES_CHEMINS)}
      />
      <ZoneDeTexte
        nom="autreCheminMots"
        libelle="Qui, quand ou comment"
        aide="Par exemple : la PMI de Pantin a une place le 2 décembre."
        lignes={2}
        longueur={500}
      />
      <ChampDate
        nom="jusquAu"
        libelle="S’il faut plus de temps : réponse au plus tard le"
        aide="Par exemple 04/12/2026."
      />
      {children}
      <Bouton genre={genre}>{bouton}</Bouton>
    </Formulaire>
  );
}
