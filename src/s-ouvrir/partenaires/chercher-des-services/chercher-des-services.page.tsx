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
import {
  direCommentFaire,
  direLAdresse,
  direLePrix,
  direQuandCestOuvert,
} from '../domaine/comment-faire.ts';
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
  peutSignaler: boolean;
}

export const adresseDuService = (id: string): string =>
  `/partenaires/services/${encodeURIComponent(id)}`;

const distance = (km: number | null): string =>
  km === null ? '' : `${String(km).replace('.', ',')} km`;

const enLigne = (parties: readonly string[]): string =>
  parties.filter((partie) => partie !== '').join(' · ');

/** Three lines under the place: what it offers and at what price, where and when, how to go about it. */
function lignesDe(service: ServiceTrouve): string[] {
  const [commentFaire = ''] = direCommentFaire(service);
  return [
    enLigne([direLAdresse(service), direQuandCestOuvert(service.horaires)]),
    enLigne([
      commentFaire,
      service.telephone ?? '',
      service.langues ? `On y parle aussi ${service.langues.join(', ')}` : '',
    ]),
  ].filter((ligne) => ligne !== '');
}

/** The place first, then what it offers: one name is asked for at the door, not the title of an offer. */
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
      identite={service.structure}
      detail={
        <>
          <span className="rangee-offre">{enLigne([service.nom, direLePrix(service)])}</span>
          {lignesDe(service).map((ligne) => (
            <span key={ligne} className="rangee-ligne">
              {ligne}
            </span>
          ))}
        </>
      }
      heure={distance(service.distanceKm)}
      etat={
        fraicheur.aVerifier ? (
          <EtatDit etat="echeance">À vérifier : appelez avant</EtatDit>
        ) : (
          <span className="secondaire">{direLaFraicheur(fraicheur, aujourdHui)}</span>
        )
      }
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

/** Nothing found is never the end: three other ways, the nearest first. */
function Rien({ saisie }: PageDeRecherche) {
  const mots = String(saisie.mots ?? '');
  const filtre = ['commune', 'langue', 'gratuit'].some((nom) => saisie[nom] !== undefined);
  return (
    <Vide titre="Aucune adresse de l’annuaire ne répond à ces mots.">
      {filtre ? (
        <>
          <a href={`/partenaires?mots=${encodeURIComponent(mots)}`}>
            Chercher sans la commune, la langue ni le prix
          </a>
          <br />
        </>
      ) : null}
      <a href={`/services?mots=${encodeURIComponent(mots)}`}>
        Chercher dans les services du département
      </a>
      <br />
      <a href="/constats/nouveau">Noter que personne ne propose cela ici</a>
    </Vide>
  );
}

export function ChercherDesServices(vu: PageDeRecherche) {
  return (
    <>
      <EnTete
        titre="Adresses utiles"
        phrase={direCeQuiEstCompris(vu)}
        actions={vu.peutSignaler ? <a href="/partenaires/signalements">Erreurs signalées</a> : null}
      />
      <Filtres {...vu} />
      {vu.motsInconnus.length > 0 ? (
        <p>
          Aucune fiche ne contient « {vu.motsInconnus.join(' », « ')} ». La recherche s’est faite
          sans.
        </p>
      ) : null}
      {vu.services === null ? null : vu.services.length === 0 ? (
        <Rien {...vu} />
      ) : (
        <ListeDeRangees libelle="Adresses trouvées">
          {vu.services.map((service) => (
            <UnService key={service.id} service={service} aujourdHui={vu.aujourdHui} />
          ))}
        </ListeDeRangees>
      )}
      {vu.suivant ? (
        <p className="secondaire">
          Il y en a d’autres. Pour en voir moins : une commune, un âge (« 82 ans »), une langue, ou
          « gratuit seulement ».
        </p>
      ) : null}
      <Pagination suivant={vu.suivant} precedent={vu.precedent} />
    </>
  );
}
