import {
  Bandeau,
  Bouton,
  Choix,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeRangees,
  Onglets,
  Pagination,
  Pliable,
  type PointARevoir,
  Rangee,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { aujourdHuiA, type DateCivile, jourEnColonne } from '#socle/pur';
import { adresseDuService } from '../chercher-des-services/chercher-des-services.page.tsx';
import type { Signalement } from '../stockage/signalements.ts';
import { DIRE_LA_REPONSE, DIRE_QUOI } from './signaler-une-erreur.ts';

export interface PageDesSignalements {
  signalements: readonly Signalement[];
  miens: boolean;
  aujourdHui: DateCivile;
  refus?: string | undefined;
  /** The answer that was just sent, and what is to review of it. */
  repris?: Repris | undefined;
  suivant: string | null;
}

export interface Repris {
  id: string;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

const CHEMIN = '/partenaires/signalements';

const Repondre = ({ id, repris }: { id: string; repris: Repris | undefined }) => (
  <Pliable titre="Répondre" ouvert={repris?.id === id}>
    <Formulaire
      action={`${CHEMIN}/${id}/repondre`}
      prefixe={`${id}-`}
      {...(repris?.id === id ? repris : {})}
    >
      <Choix
        nom="etat"
        libelle="Ce qui a été fait"
        options={Object.entries(DIRE_LA_REPONSE).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <ZoneDeTexte nom="reponse" libelle="Votre réponse" lignes={2} longueur={500} />
      <Bouton>Répondre à ce signalement</Bouton>
    </Formulaire>
  </Pliable>
);

export function Signalements({
  signalements,
  miens,
  aujourdHui,
  refus,
  repris,
  suivant,
}: PageDesSignalements) {
  return (
    <>
      <EnTete
        titre="Erreurs signalées"
        phrase="Chacune reçoit une réponse. La plus ancienne est en tête."
        retour={{ href: '/partenaires', libelle: 'Adresses utiles' }}
      />
      {refus ? <Bandeau etat="a_revoir" titre={refus} /> : null}
      <Onglets
        libelle="Quels signalements"
        onglets={[
          { href: CHEMIN, libelle: 'À répondre', courant: !miens },
          { href: `${CHEMIN}?miens=oui`, libelle: 'Ceux que j’ai faits', courant: miens },
        ]}
      />
      {signalements.length === 0 ? (
        <Vide titre={miens ? 'Vous n’avez rien signalé.' : 'Tout a reçu une réponse.'} fil={!miens}>
          Une erreur se signale depuis la fiche d’une adresse.
        </Vide>
      ) : (
        <ListeDeRangees libelle="Erreurs signalées">
          {signalements.map((signalement) => (
            <Rangee
              key={signalement.id}
              href={adresseDuService(signalement.serviceId)}
              identite={signalement.service}
              detail={
                <>
                  {signalement.structure} · {DIRE_QUOI[signalement.quoi]}
                  {signalement.mots ? ` : ${signalement.mots}` : null}
                  {signalement.reponse ? (
                    <>
                      <br />
                      {signalement.reponse}
                    </>
                  ) : null}
                </>
              }
              heure={jourEnColonne(aujourdHuiA(signalement.signaleLe), aujourdHui)}
              etat={
                signalement.etat === 'ouvert' ? (
                  <EtatDit etat="attente">Attend une réponse</EtatDit>
                ) : (
                  <EtatDit etat="fait">{DIRE_LA_REPONSE[signalement.etat]}</EtatDit>
                )
              }
              {...(signalement.etat === 'ouvert'
                ? { action: <Repondre id={signalement.id} repris={repris} /> }
                : {})}
            />
          ))}
        </ListeDeRangees>
      )}
      <Pagination suivant={suivant} />
    </>
  );
}
