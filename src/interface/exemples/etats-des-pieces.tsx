import { Bandeau } from '../blocs.tsx';
import { Bouton } from '../boutons.tsx';
import { Champ, ChampDate, ChampFichier, ZoneDeTexte } from '../formulaires/champs.tsx';
import { Choix } from '../formulaires/choix.tsx';
import { Formulaire } from '../formulaires/formulaire.tsx';
import { MotsGardes } from '../formulaires/mots-gardes.tsx';
import { Onglets, Pagination } from '../listes.tsx';
import { Actions, Section } from '../mise-en-page.tsx';
import { SesMots } from '../motifs/lisiere.tsx';

/** A date: typed as one says it, a coming day offered by the browser, one that does not stand. */
export const Dates = () => (
  <Section titre="Choisir un jour" aide="comme on le dit, au clavier">
    <Formulaire
      action="/elements"
      methode="get"
      libelle="Choisir un jour"
      prefixe="jours-"
      saisie={{ rempli: 'jeudi 26 novembre', impossible: '31/02/2026' }}
      aRevoir={[{ champ: 'impossible', phrase: 'Février n’a pas de 31. Vendredi 27 février ?' }]}
    >
      <ChampDate nom="naissance" libelle="Date de naissance" aide="14/03/1992, ou mars 1992." />
      <ChampDate
        nom="rempli"
        libelle="Pour quel jour"
        aide="Les jours qui viennent se proposent ; vous pouvez écrire le vôtre."
        jours={['jeudi 26 novembre', 'vendredi 27 novembre', 'lundi 30 novembre']}
      />
      <ChampDate nom="impossible" libelle="Un autre jour" />
    </Formulaire>
  </Section>
);

export const Fichiers = () => (
  <Section titre="Joindre un fichier">
    <Formulaire
      action="/elements"
      methode="get"
      libelle="Joindre un fichier"
      prefixe="fichiers-"
      aRevoir={[
        {
          champ: 'refuse',
          phrase: 'Ce fichier est une image. Il faut un fichier .csv ou .json.',
        },
      ]}
    >
      <ChampFichier
        nom="accepte"
        libelle="Fichier à importer"
        aide="Rien n’est écrit avant que vous ayez vu ce qui change."
        accepte=".csv,.json"
      />
      <ChampFichier nom="refuse" libelle="Fichier à importer" accepte=".csv,.json" />
    </Formulaire>
  </Section>
);

/** Two hands on one sheet: both texts whole, and a choice that loses nothing. */
export const DeuxMains = () => (
  <Section titre="Deux mains sur la même fiche">
    <Bandeau etat="a_revoir" titre="Thomas a écrit à 10:43.">
      Rien n’est perdu. Lisez les deux textes, puis gardez l’un, ou les deux.
    </Bandeau>
    <SesMots source="Écrit par Thomas, à 10:43">
      Le propriétaire accepte d’attendre le 5 décembre.
    </SesMots>
    <Formulaire action="/elements" methode="get" libelle="Deux textes" prefixe="mains-">
      <ZoneDeTexte
        nom="vous"
        libelle="Écrit par vous, à 10:44"
        defaut="Le propriétaire attend jusqu’au 5, à condition d’un écrit."
        lignes={2}
      />
      <Choix
        nom="garder"
        libelle="Garder"
        defaut="les_deux"
        options={[
          { valeur: 'les_deux', libelle: 'Les deux, l’un après l’autre' },
          { valeur: 'vous', libelle: 'Le vôtre' },
          { valeur: 'autre', libelle: 'Celui de Thomas' },
        ]}
      />
      <Bouton>Garder ce choix</Bouton>
    </Formulaire>
  </Section>
);

/** A session that closed while one wrote, then the same form come back filled. */
export const SessionFermee = () => (
  <Section titre="Session fermée pendant qu’on écrit">
    <Formulaire
      action="/elements"
      methode="get"
      libelle="Revenue après connexion"
      prefixe="reprise-"
      saisie={{ quoi: 'Elle rappelle demain avec le courrier du tribunal.' }}
      aRevoir={[
        {
          champ: '',
          phrase: 'Votre session s’était fermée : rien n’est encore envoyé. Relisez, puis envoyez.',
        },
      ]}
    >
      <Champ nom="quoi" libelle="Ce qui a été fait" largeur="plein" />
    </Formulaire>
    <MotsGardes
      phrases={['Cette orientation est déjà close.']}
      paroles={['Elle rappelle demain avec le courrier du tribunal.']}
    />
  </Section>
);

export const Naviguer = () => (
  <Section titre="Onglets et pages">
    <Onglets
      libelle="Périodes"
      onglets={[
        { href: '#mois', libelle: 'Mois', courant: false },
        { href: '#trimestre', libelle: 'Trimestre', courant: true },
        { href: '#annee', libelle: 'Année', courant: false },
      ]}
    />
    <Pagination libelle="Première page" suivant="#debut" />
    <Pagination libelle="Page du milieu" precedent="#milieu" suivant="#milieu" />
    <Pagination libelle="Dernière page" precedent="#fin" />
  </Section>
);

/** What a button is when one comes near it, reaches it, and while it works. */
export const EtatsDesBoutons = () => (
  <Section titre="États d’un bouton" aide="jamais inerte : appuyer dit ce qui manque">
    <Actions>
      <span className="bouton bouton-plein">
        <span>Au repos</span>
      </span>
      <span className="bouton bouton-plein exemple-survol">
        <span>Sous la main</span>
      </span>
      <span className="bouton bouton-trait exemple-focus">
        <span>Au clavier</span>
      </span>
      <span className="bouton bouton-trait" aria-busy="true">
        <span>Envoi en cours</span>
      </span>
    </Actions>
  </Section>
);
