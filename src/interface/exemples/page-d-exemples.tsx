import { Bandeau, Porte, Presence, Promesse, Vide } from '../blocs.tsx';
import { Bouton, LienBouton, Touche } from '../boutons.tsx';
import { ETATS, EtatDit } from '../etats.tsx';
import { Champ, ChampDate, ChampFichier, ZoneDeTexte } from '../formulaires/champs.tsx';
import { ChoisirEtVoir } from '../formulaires/choisir-et-voir.tsx';
import { Cases, Choix, ListeDeChoix } from '../formulaires/choix.tsx';
import { Formulaire } from '../formulaires/formulaire.tsx';
import { TuilesDeBesoins } from '../formulaires/tuiles-de-besoins.tsx';
import { Icone, NOMS_D_ICONES } from '../icones.tsx';
import { JETONS } from '../jetons.ts';
import {
  Chronologie,
  Definitions,
  Etiquette,
  ListeDeRangees,
  Onglets,
  Rangee,
  Tableau,
} from '../listes.tsx';
import {
  Actions,
  Colonnes,
  EnTete,
  Feuillet,
  Pliable,
  Section,
  Tactile,
} from '../mise-en-page.tsx';
import { Attente, Fil, PetitFil } from '../motifs/fil.tsx';
import { SesMots } from '../motifs/lisiere.tsx';
import { Marque } from '../motifs/marque.tsx';
import {
  Dates,
  DeuxMains,
  EtatsDesBoutons,
  Fichiers,
  Naviguer,
  SessionFermee,
} from './etats-des-pieces.tsx';

const MOTS_D_ETAT: Record<(typeof ETATS)[number], string> = {
  attente: 'En attente',
  en_cours: 'En cours',
  fait: 'Acceptée',
  silence: 'Sans nouvelles',
  autre_chemin: 'Autre chemin',
  plus_de_temps: 'Plus de temps',
  echeance: 'Avant midi',
  a_savoir: 'À savoir',
  a_revoir: 'À revoir',
  danger: 'Danger immédiat',
};

const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
  { valeur: 'pas_aborde', libelle: 'Pas abordé' },
];

const Couleurs = () => (
  <Section titre="Couleurs" aide="jamais sur une personne">
    <ul className="exemples-couleurs">
      {Object.keys(JETONS).map((jeton) => (
        <li key={jeton}>
          <span className={`pastille pastille-${jeton}`} />
          {jeton}
        </li>
      ))}
    </ul>
  </Section>
);

const Boutons = () => (
  <Section titre="Boutons" aide="un seul plein par écran">
    <form action="/elements" method="get">
      <Actions>
        <Bouton genre="plein" icone="orientation" touche="O">
          Orienter
        </Bouton>
        <Bouton touche="P" icone="imprimante">
          Imprimer
        </Bouton>
        <Bouton genre="prune">Appeler</Bouton>
        <Bouton genre="irreversible">Effacer la demande</Bouton>
        <LienBouton href="#contenu" genre="lien">
          Annuler
        </LienBouton>
        <span>
          <Touche>Alt</Touche> + <Touche>1</Touche>
        </span>
      </Actions>
    </form>
  </Section>
);

const Champs = () => (
  <Section titre="Champs" aide="ce qui est écrit n’est jamais perdu">
    <Formulaire
      action="/elements"
      methode="get"
      libelle="Tous les champs"
      saisie={{
        date: 'dimanche 29 novembre',
        accord: 'oui',
        pieces: ['facture'],
        besoins: ['argent'],
      }}
      aRevoir={[{ champ: 'date', phrase: 'Le 29 novembre est un dimanche. Lundi 30 ?' }]}
    >
      <ZoneDeTexte
        nom="paroles"
        libelle="Ce que la personne dit, avec ses mots"
        sesMots
        defaut="Rester dans l’appartement."
      />
      <Champ
        nom="telephone"
        libelle="Comment vous joindre"
        aide="Un numéro sûr pour vous."
        inputMode="tel"
        facultatif
      />
      <ChampDate nom="date" libelle="Date promise" />
      <ListeDeChoix
        nom="langue"
        libelle="Langue"
        vide="Pas dite"
        options={[{ valeur: 'bn', libelle: 'Bengali' }]}
      />
      <Choix
        nom="accord"
        libelle="Son accord"
        options={[
          { valeur: 'oui', libelle: 'Elle est d’accord' },
          {
            valeur: 'reflechir',
            libelle: 'Elle préfère réfléchir',
            aide: 'On lui en reparle jeudi.',
          },
        ]}
      />
      <Cases
        nom="pieces"
        libelle="Pièces jointes"
        options={[
          { valeur: 'facture', libelle: 'La facture d’octobre' },
          { valeur: 'avis', libelle: 'L’avis du tribunal' },
        ]}
      />
      <Choix
        nom="toit"
        libelle="Ne sait pas où dormir ce soir"
        segmente
        defaut="pas_aborde"
        options={OUI_NON}
      />
      <TuilesDeBesoins nom="besoins" />
      <ChampFichier nom="fichier" libelle="Fichier à importer" accepte=".csv,.json" />
    </Formulaire>
  </Section>
);

const Etats = () => (
  <Section titre="États" aide="une forme, un mot, puis une couleur">
    <Actions>
      {ETATS.map((etat) => (
        <EtatDit key={etat} etat={etat}>
          {MOTS_D_ETAT[etat]}
        </EtatDit>
      ))}
    </Actions>
    <Actions>
      {ETATS.map((etat) => (
        <EtatDit key={etat} etat={etat} teinte>
          {MOTS_D_ETAT[etat]}
        </EtatDit>
      ))}
    </Actions>
    <Actions>
      <Presence etat="libre">Libre</Presence>
      <Presence etat="occupe">Libre vers 10:45</Presence>
      <Presence etat="absent">Absente aujourd’hui</Presence>
    </Actions>
    <Bandeau etat="a_savoir" titre="Version d’essai.">
      Toutes les personnes sont fictives.
    </Bandeau>
    <Bandeau etat="silence" titre="La connexion est coupée.">
      Vos notes sont gardées ici depuis 10:42. Nous réessayons.
    </Bandeau>
  </Section>
);

const Fils = () => (
  <Section titre="Le fil" aide="ce qui est promis doit revenir">
    <Fil
      etapes={[
        { mot: 'Proposée', date: 'mer. 11 nov.', etat: 'fait' },
        { mot: 'Accord d’Awa', date: '« oui »', etat: 'fait' },
        { mot: 'Envoyée', date: 'jeu. 12 nov., 15:20', etat: 'fait' },
        { mot: 'Lue', date: 'ven. 13 nov., 9:12', etat: 'fait' },
        { mot: 'Réponse', date: 'promise pour jeu. 19', etat: 'silence' },
        { mot: 'Premier rendez-vous', etat: 'a_venir' },
        { mot: 'Ce qui en est sorti', etat: 'a_venir' },
      ]}
    />
    <Actions>
      <PetitFil etat="parti" />
      <PetitFil etat="silence" />
      <PetitFil etat="revenu" />
    </Actions>
  </Section>
);

const Listes = () => (
  <Section titre="Listes et tableaux">
    <ChoisirEtVoir
      action="/elements"
      nom="lieu"
      libelle="Lieu"
      options={[
        { valeur: 'bondy', libelle: 'Bondy' },
        { valeur: 'pantin', libelle: 'Pantin' },
      ]}
      saisie={{ lieu: 'pantin' }}
      bouton="Voir ce lieu"
    />
    <Onglets
      libelle="Vues"
      onglets={[
        { href: '#jour', libelle: 'Aujourd’hui', courant: true },
        { href: '#semaine', libelle: 'Semaine', courant: false },
      ]}
    />
    <ListeDeRangees libelle="Dans la salle">
      <Rangee
        choisie
        marque="A-21"
        href="#a21"
        identite="Karim"
        detail="souhaite un espace calme"
        heure={
          <>
            <strong>34 min</strong> depuis 10:08 <Attente minutes={34} />
          </>
        }
        etat={
          <EtatDit etat="attente" encre>
            Attend
          </EtatDit>
        }
      />
      <Rangee
        marque="A-22"
        href="#a22"
        identite="Sans nom donné"
        detail="interprète bengali à 10:50"
        heure={
          <>
            <strong>28 min</strong> depuis 10:14 <Attente minutes={28} />
          </>
        }
        etat={
          <EtatDit etat="en_cours" encre>
            Fatou arrive
          </EtatDit>
        }
      />
    </ListeDeRangees>
    <Tableau
      legende="Attente à l’accueil"
      colonnes={[
        { cle: 'heure', titre: 'Demi-heure' },
        { cle: 'arrivees', titre: 'Arrivées', nombre: true },
        { cle: 'mediane', titre: 'Attente médiane', nombre: true },
      ]}
      lignes={[
        { cle: 1, valeurs: { heure: '9:00 à 9:30', arrivees: 14, mediane: '11 min' } },
        {
          cle: 2,
          valeurs: {
            heure: '10:00 à 10:30',
            arrivees: 'moins de 11 personnes, non affiché',
            mediane: '',
          },
        },
      ]}
    />
    <Chronologie
      moments={[
        { quand: 'ven. 20, 9:00', quoi: 'Rappel envoyé à Léa', qui: 'Par Tisserin' },
        { quand: 'du 3 octobre au 11 novembre', quoi: 'rien n’a été noté', vide: true },
      ]}
    />
    <Definitions
      paires={[
        ['Pour', 'Awa D., Aubervilliers'],
        ['La joindre', 'Par message, après 16:30'],
      ]}
    />
    <Pliable titre="Autres lieux (3)">Trois autres lieux reçoivent sans rendez-vous.</Pliable>
    <Tactile>
      <Formulaire action="/elements" methode="get" libelle="Sur une tablette" prefixe="tactile-">
        <Choix
          nom="haut"
          libelle="Le haut du corps"
          segmente
          options={[
            { valeur: 'seule', libelle: 'Fait seule' },
            { valeur: 'en_partie', libelle: 'En partie' },
            { valeur: 'pas_du_tout', libelle: 'Ne fait pas' },
          ]}
        />
      </Formulaire>
    </Tactile>
  </Section>
);

const Cote = () => (
  <>
    <Section titre="Paroles et promesses">
      <SesMots lisiere source="Dit à Nadia, le 23 novembre">
        Rester dans l’appartement.
      </SesMots>
      <Promesse
        qui="Maryam"
        quoi="appelle"
        quand="jeudi 26 novembre, avant midi"
        comment="Au 06 •• •• •• 14, sans laisser de message."
      />
      <Porte
        nom="PMI des Sorbiers"
        pourquoi="« la petite tousse », enfant de moins de 6 ans"
        ou="12 rue des Sorbiers, à 8 minutes à pied"
        ouvert="Sans rendez-vous, mercredi 14:00 à 16:30"
        fraicheur="Horaires confirmés le 12 novembre par la PMI."
        etat={<EtatDit etat="fait">Elle est d’accord</EtatDit>}
        verte
      />
      <Actions>
        <Etiquette>Bus 35</Etiquette>
        <Etiquette>Espace calme</Etiquette>
        <Etiquette>1 page</Etiquette>
      </Actions>
      <Vide titre="Toutes les réponses sont revenues" fil>
        Prochaine réponse mercredi 25.
      </Vide>
    </Section>
    <Section titre="Ce qui ne se défait pas">
      <Feuillet>
        <h3>Effacer cette demande ?</h3>
        <p>
          Le reçu K7MQ 3XWT 9RHD ne marchera plus. Une promesse est ouverte pour jeudi 26 :
          confiez-la d’abord à quelqu’un.
        </p>
        <Actions>
          <LienBouton href="#garder" genre="prune">
            Confier la promesse
          </LienBouton>
          <LienBouton href="#effacer" genre="irreversible">
            Effacer
          </LienBouton>
        </Actions>
      </Feuillet>
    </Section>
    <Section titre="Icônes" aide="toujours avec un mot">
      <ul className="exemples-icones">
        {NOMS_D_ICONES.map((nom) => (
          <li key={nom}>
            <Icone nom={nom} /> {nom}
          </li>
        ))}
      </ul>
    </Section>
  </>
);

/** Every component with its states, on real content: where one looks before drawing anything new. */
export const PageDExemples = () => (
  <>
    <EnTete
      titre="Éléments de l’interface"
      phrase="Chaque pièce, avec tous ses états."
      etat={<Marque taille={40} />}
    />
    <Colonnes laterale={<Cote />}>
      <Couleurs />
      <Boutons />
      <EtatsDesBoutons />
      <Champs />
      <Dates />
      <Fichiers />
      <DeuxMains />
      <SessionFermee />
      <Etats />
      <Fils />
      <Listes />
      <Naviguer />
    </Colonnes>
  </>
);
