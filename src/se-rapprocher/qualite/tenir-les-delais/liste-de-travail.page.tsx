import type { EcheanceATraiter, Regime, Situation } from '#echeances';
import { EnTete, EtatDit, ListeDeRangees, Pagination, Rangee, Vide } from '#interface';
import { type DateCivile, direDansCombien, jourEnToutesLettres } from '#socle/pur';
import { direLaSource, NOM_DE_LA_SITUATION } from './dire-un-delai.ts';

/** Where an object is read, by its kind; a kind without a page of its own has no link. */
export type LiensDesObjets = Readonly<Record<string, (id: string) => string>>;

const FORME = { a_l_heure: 'en_cours', bientot: 'plus_de_temps', en_retard: 'echeance' } as const;

export function ListeDeTravail({
  regime,
  situation,
  lignes,
  numero,
  suite,
  aujourdHui,
  liens,
}: {
  regime: Regime;
  situation: Situation;
  lignes: readonly EcheanceATraiter[];
  numero: number;
  suite: boolean;
  aujourdHui: DateCivile;
  liens: LiensDesObjets;
}) {
  const adresse = (page: number) => `/qualite/delais/${regime.id}/${situation}?page=${page}`;
  return (
    <>
      <EnTete
        titre={`${regime.libelle} : ${NOM_DE_LA_SITUATION[situation].toLowerCase()}`}
        phrase={regime.effetDit}
      />
      <p>
        <a href="/qualite/delais">Tous les délais</a>
      </p>
      {lignes.length === 0 ? (
        <Vide titre="Rien que vous puissiez ouvrir ici.">
          Le tableau compte aussi ce que tiennent d’autres équipes et les personnes protégées ;
          seuls leurs lecteurs l’ouvrent.
        </Vide>
      ) : (
        <ListeDeRangees libelle={NOM_DE_LA_SITUATION[situation]} dense>
          {lignes.map(({ id, objet, objetId, depart, echueLe }) => {
            const href = liens[objet]?.(objetId);
            return (
              <Rangee
                key={id}
                {...(href ? { href } : {})}
                identite={`Depuis le ${jourEnToutesLettres(depart, true)}`}
                detail={`Dernier jour : ${jourEnToutesLettres(echueLe, true)}`}
                etat={
                  <EtatDit etat={FORME[situation]}>{direDansCombien(echueLe, aujourdHui)}</EtatDit>
                }
              />
            );
          })}
        </ListeDeRangees>
      )}
      <Pagination
        precedent={numero > 0 ? adresse(numero - 1) : null}
        suivant={suite ? adresse(numero + 1) : null}
      />
      <p className="secondaire">{direLaSource(regime)}</p>
    </>
  );
}
