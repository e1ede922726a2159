import { direUnMoment, type Systeme } from '#acces';
import {
  Action,
  Actions,
  Bandeau,
  Bouton,
  Cache,
  Champ,
  EtatDit,
  Formulaire,
  ListeDeRangees,
  Pliable,
  Rangee,
} from '#interface';
import type { Instant } from '#socle/pur';
import type { AdresseEtAnnonces, Annonce } from '#systemes';
import type { PageDesSystemes } from './page-des-systemes.ts';

const CHEMIN = '/administration/systemes/annonces';
const quand = (le: string) => direUnMoment(le as Instant);

const UneAnnonce = ({ annonce, peutEcrire }: { annonce: Annonce; peutEcrire: boolean }) => {
  const { etat, essais, echec, pasAvant, remiseLe } = annonce;
  return (
    <Rangee
      identite={annonce.genre}
      detail={`${annonce.objetId}, le ${quand(annonce.survenuLe)}${echec && etat !== 'remise' ? `. Dernier essai : ${echec}` : ''}`}
      etat={
        etat === 'remise' ? (
          <EtatDit etat="fait">{`Arrivée le ${quand(remiseLe ?? annonce.survenuLe)}`}</EtatDit>
        ) : etat === 'abandonnee' ? (
          <EtatDit etat="a_revoir">{`Pas arrivée, ${essais} essais`}</EtatDit>
        ) : (
          <EtatDit etat="attente">{`Essai ${essais + 1}, après le ${quand(pasAvant)}`}</EtatDit>
        )
      }
      action={
        peutEcrire && (etat !== 'a_remettre' || essais > 0) ? (
          <Action vers={`${CHEMIN}/rejouer`} champs={{ annonce: annonce.id }} petit>
            Redire
          </Action>
        ) : null
      }
    />
  );
};

const UneAdresse = ({
  adresse,
  peutEcrire,
}: {
  adresse: AdresseEtAnnonces;
  peutEcrire: boolean;
}) => (
  <div>
    <p>
      {`Prévenu à ${adresse.url}. `}
      {adresse.derniereReussiteLe
        ? `Dernière annonce arrivée le ${quand(adresse.derniereReussiteLe)}.`
        : 'Rien n’y est encore arrivé.'}
      {adresse.ancienJusquA &&
        ` L’ancien secret signe aussi jusqu’au ${quand(adresse.ancienJusquA)}.`}
    </p>
    {adresse.etat === 'suspendue' ? (
      <Bandeau etat="a_revoir" titre="Cette adresse est suspendue.">
        {`${adresse.suspenduePourquoi ?? ''} Prévenez le partenaire, puis rétablissez-la : tout ce qui attend lui sera dit, dans l’ordre.`}
      </Bandeau>
    ) : null}
    {adresse.annonces.length > 0 ? (
      <Pliable titre={`Dernières annonces (${adresse.annonces.length})`}>
        <ListeDeRangees libelle={`Annonces à ${adresse.url}`} dense>
          {adresse.annonces.map((annonce) => (
            <UneAnnonce key={annonce.id} annonce={annonce} peutEcrire={peutEcrire} />
          ))}
        </ListeDeRangees>
      </Pliable>
    ) : null}
    {peutEcrire ? (
      <Actions>
        {adresse.etat === 'suspendue' ? (
          <Action vers={`${CHEMIN}/retablir`} champs={{ adresse: adresse.id }} petit>
            Rétablir cette adresse
          </Action>
        ) : null}
        <Action vers={`${CHEMIN}/secret`} champs={{ adresse: adresse.id }} petit>
          Changer le secret
        </Action>
        <Action vers={`${CHEMIN}/retirer`} champs={{ adresse: adresse.id }} petit>
          Ne plus prévenir ici
        </Action>
      </Actions>
    ) : null}
  </div>
);

/** Where a system is told of what changes, and how each announcement ended. */
export const AnnoncesDUnSysteme = ({ systeme, vu }: { systeme: Systeme; vu: PageDesSystemes }) => {
  const formulaire = `annonces-${systeme.id}`;
  const sien = vu.formulaire === formulaire;
  return (
    <>
      {vu.adresses
        .filter(({ systemeId }) => systemeId === systeme.id)
        .map((adresse) => (
          <UneAdresse key={adresse.id} adresse={adresse} peutEcrire={vu.peutEcrire} />
        ))}
      {vu.peutEcrire ? (
        <Pliable titre="Prévenir ce système" ouvert={sien}>
          <Formulaire
            action={CHEMIN}
            saisie={sien ? (vu.saisie ?? {}) : {}}
            aRevoir={sien ? (vu.aRevoir ?? []) : []}
            libelle={`Prévenir ${systeme.nom}`}
            prefixe={formulaire}
          >
            <Cache nom="systeme" valeur={systeme.id} />
            <Champ
              nom="url"
              libelle="Son adresse"
              aide="En https://. Elle recevra un identifiant, un genre et une date, jamais un mot sur quelqu’un."
              longueur={500}
            />
            <div>
              <Bouton genre="trait">Prévenir à cette adresse</Bouton>
            </div>
          </Formulaire>
        </Pliable>
      ) : null}
    </>
  );
};
