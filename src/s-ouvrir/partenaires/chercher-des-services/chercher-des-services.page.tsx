import {
  Actions,
  Bouton,
  Cases,
  Champ,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  ListeDeRangees,
  Pagination,
  Rangee,
  Vide,
} from '#interface';
import type { DateCivile } from '#socle/pur';
import type { Commune } from '#territoires';
import { direLAdresse, direLePrix, direQuandCestOuvert } from '../domaine/comment-faire.ts';
import { direLaFraicheur, fraicheurDe } from '../domaine/fraicheur.ts';
import type { ServiceTrouve } from '../stockage/recherche.ts';

export interface PageDeRecherche {
  saisie: Readonly<Record<string, unknown>>;
  communes: readonly Commune[];
  langues: readonly string[];
  services: readonly ServiceTrouve[] | null;
  communeCode: string | null;
  age: number | null;
  motsInconnus: readonly string[];
  aujourdHui: DateCivile;
  suivant: string | null;
  precedent: string | null;
}

export const adresseDuService = (id: string): string =>
  `/partenaires/services/${encodeURIComponent(id)}`;

const distance = (km: number | null): string =>
  km === null ? '' : `${String(km).replace('.', ',')} km`;

function detailDe(service: ServiceTrouve): string {
  return [
    service.structure,
    direLAdresse(service),
    direLePrix(service),
    service.langues ? `on y parle aussi ${service.langues.join(', ')}` : '',
    direQuandCestOuvert(service.horaires),
  ]
    .filter((partie) => partie !== '')
    .join(' · ');
}

function UnService({ service, aujourdHui }: { service: ServiceTrouve; aujourdHui: DateCivile }) {
  const { dateMaj, confirmeLe, confirmePar } = service;
  const fraicheur = fraicheurDe(
    dateMaj,
    confirmeLe && confirmePar ? { le: confirmeLe, par: confirmePar } : null,
    aujourdHui,
  );
  return (
    <Rangee
      href={adresseDuService(service.id)}
      identite={service.nom}
      detail={
        <>
          {detailDe(service)}
          <br />
          {direLaFraicheur(fraicheur, aujourdHui)}
        </>
      }
      heure={distance(service.distanceKm)}
      {...(fraicheur.aVerifier ? { etat: <EtatDit etat="echeance">À vérifier</EtatDit> } : {})}
    />
  );
}

function direCeQuiEstCompris({ communes, communeCode, age, services }: PageDeRecherche): string {
  if (services === null)
    return 'Dites-le comme la personne le dit : « sortir de chez soi, 82 ans, Bondy ».';
  const ou = communes.find(({ code }) => code === communeCode)?.nom;
  const parties = [
    ou ? `près de ${ou}, distances à vol d’oiseau depuis le milieu de la commune` : '',
    age === null ? '' : `pour une personne de ${age} ans`,
  ].filter((partie) => partie !== '');
  const debut = services.length === 0 ? 'Aucune adresse' : 'Les adresses qui répondent le mieux';
  return `${[debut, ...parties].join(', ')}.`;
}

function Filtres({ communes, langues, saisie }: PageDeRecherche) {
  return (
    <Formulaire
      action="/partenaires"
      methode="get"
      saisie={saisie}
      libelle="Chercher une adresse"
      enLigne
    >
      <Champ
        nom="mots"
        libelle="Ce qu’elle cherche"
        type="search"
        inputMode="search"
        largeur="plein"
      />
      <ListeDeChoix
        nom="commune"
        libelle="Près de"
        vide="Tout le département"
        options={communes.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
      />
      <ListeDeChoix
        nom="langue"
        libelle="On y parle"
        vide="Toutes les langues"
        options={langues.map((langue) => ({ valeur: langue, libelle: langue }))}
      />
      <Cases
        nom="gratuit"
        libelle="Prix"
        options={[{ valeur: 'oui', libelle: 'Gratuit seulement' }]}
      />
      <Actions>
        <Bouton genre="plein" icone="loupe">
          Chercher
        </Bouton>
      </Actions>
    </Formulaire>
  );
}

export function ChercherDesServices(vu: PageDeRecherche) {
  return (
    <>
      <EnTete
        titre="Adresses utiles"
        phrase={direCeQuiEstCompris(vu)}
        actions={<a href="/partenaires/signalements">Erreurs signalées</a>}
      />
      <Filtres {...vu} />
      {vu.motsInconnus.length > 0 ? (
        <p>
          Aucune fiche ne contient « {vu.motsInconnus.join(' », « ')} ». La recherche s’est faite
          sans.
        </p>
      ) : null}
      {vu.services === null ? null : vu.services.length === 0 ? (
        <Vide titre="Aucune adresse de l’annuaire ne répond à ces mots.">
          Essayez un mot plus simple, ou sans la commune. Si personne ne propose cela, notez un
          besoin non couvert.
        </Vide>
      ) : (
        <ListeDeRangees libelle="Adresses trouvées">
          {vu.services.map((service) => (
            <UnService key={service.id} service={service} aujourdHui={vu.aujourdHui} />
          ))}
        </ListeDeRangees>
      )}
      <Pagination suivant={vu.suivant} precedent={vu.precedent} />
    </>
  );
}
