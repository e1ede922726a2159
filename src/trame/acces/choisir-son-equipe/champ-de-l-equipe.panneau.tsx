import { Cache, ListeDeChoix } from '#interface';
import type { Equipe } from './equipe-choisie.ts';

export const QUELLE_EQUIPE = { champ: 'cle', phrase: 'Dites pour quelle équipe.' } as const;

/** Asked of who acts for several teams; carried silently by who has one. */
export const ChampDeLEquipe = ({
  equipes,
  libelle = 'Reçue par',
}: {
  equipes: readonly Equipe[];
  libelle?: string;
}) =>
  equipes.length > 1 ? (
    <ListeDeChoix
      nom="cle"
      libelle={libelle}
      vide="Choisir"
      options={equipes.map(({ cle, nom }) => ({ valeur: String(cle), libelle: nom }))}
    />
  ) : (
    <Cache nom="cle" valeur={equipes[0]?.cle ?? 0} />
  );
