import type { Echeance } from '#echeances';
import { EnTete, EtatDit, ListeDeRangees, Rangee, Vide } from '#interface';
import { type DateCivile, direDansCombien, jourEnColonne } from '#socle/pur';
import { DIRE_L_ETAPE } from '../domaine/etape.ts';
import type { DossierEnListe } from './lire-le-dossier.ts';

/** The clock that ends first, among those that still run or were passed. */
export const laPlusProche = (echeances: readonly Echeance[]): Echeance | undefined =>
  echeances
    .filter(({ etat }) => etat === 'en_cours' || etat === 'depassee')
    .sort((a, b) => (a.echueLe ?? '9').localeCompare(b.echueLe ?? '9'))[0];

const Delai = ({ echeance, aujourdHui }: { echeance: Echeance; aujourdHui: DateCivile }) => {
  const { etat, echueLe, regime } = echeance;
  const quand = echueLe
    ? `${jourEnColonne(echueLe, aujourdHui)}, ${direDansCombien(echueLe, aujourdHui)}`
    : '';
  return (
    <EtatDit etat={etat === 'depassee' ? 'echeance' : 'en_cours'}>
      {regime.libelle} : {quand}
    </EtatDit>
  );
};

export const ListeDesDossiers = ({
  dossiers,
  echeances,
  aujourdHui,
}: {
  dossiers: readonly DossierEnListe[];
  echeances: ReadonlyMap<string, readonly Echeance[]>;
  aujourdHui: DateCivile;
}) => (
  <>
    <EnTete
      titre="Demandes d’APA"
      phrase="Chacune avec ce qu’elle attend, et le délai qui passe en premier."
    />
    {dossiers.length === 0 ? (
      <Vide titre="Aucune demande d’APA n’attend votre équipe." fil>
        Une demande déposée au guichet, par courrier ou en ligne arrive ici d’elle-même.
      </Vide>
    ) : (
      <ListeDeRangees libelle="Demandes d’APA">
        {dossiers.map(({ dossier, qui, etape, forfaits }) => {
          const proche = laPlusProche(echeances.get(dossier.demandeId) ?? []);
          return (
            <Rangee
              key={dossier.demandeId}
              href={`/apa/${dossier.demandeId}`}
              identite={qui}
              detail={
                forfaits.length > 0
                  ? `${DIRE_L_ETAPE[etape]}. APA forfaitaire en cours.`
                  : `${DIRE_L_ETAPE[etape]}.`
              }
              etat={proche ? <Delai echeance={proche} aujourdHui={aujourdHui} /> : null}
            />
          );
        })}
      </ListeDeRangees>
    )}
  </>
);
