import type { ReactNode } from 'react';
import {
  Bouton,
  Cache,
  Champ,
  ChampDate,
  Choix,
  Formulaire,
  ListeDeChoix,
  Pliable,
  ZoneDeTexte,
} from '#interface';
import { ISSUES, PASSAGES_DE_MAIN } from '../domaine/mots.ts';
import { FormulaireDeReponse } from '../repondre-a-une-orientation/formulaire-de-reponse.panneau.tsx';
import type { Vie } from './vie.ts';

const options = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([valeur, libelle]) => ({ valeur, libelle }));

/** A gesture kept folded, opened again when a point of it is to review. */
function Geste({
  vie,
  nom,
  titre,
  children,
}: {
  vie: Vie;
  nom: string;
  titre: string;
  children: ReactNode;
}) {
  const repris = vie.geste === nom;
  return (
    <Pliable titre={titre} ouvert={repris}>
      <Formulaire
        action={`/orientations/${vie.orientation.id}/${nom}`}
        prefixe={`${nom}-`}
        {...(repris ? { saisie: vie.saisie ?? {}, aRevoir: vie.aRevoir ?? [] } : {})}
      >
        <Cache nom="version" valeur={vie.orientation.version} />
        {children}
      </Formulaire>
    </Pliable>
  );
}

export const MainPliable = ({ vie }: { vie: Vie }) => (
  <Geste vie={vie} nom="main" titre="Passer la main, avec elle">
    <Choix nom="comment" libelle="Comment" options={options(PASSAGES_DE_MAIN)} />
    <Champ nom="mots" libelle="Avec qui, quand" facultatif largeur="plein" longueur={500} />
    <Bouton genre={vie.orientation.versGenre === 'institution' ? 'plein' : 'trait'}>
      Passer la main
    </Bouton>
  </Geste>
);

export const RendezVousPliable = ({ vie }: { vie: Vie }) => (
  <Geste vie={vie} nom="rendez-vous" titre="Fixer le premier rendez-vous">
    <ChampDate nom="jour" libelle="Le" aide="Par exemple 02/12/2026." />
    <Champ nom="heure" libelle="À" aide="Par exemple 9:30." largeur="court" longueur={10} />
    <Bouton genre="plein">Fixer le rendez-vous</Bouton>
  </Geste>
);

export const ClorePliable = ({ vie }: { vie: Vie }) => (
  <Geste vie={vie} nom="cloture" titre="Dire ce qui en est sorti, et clore">
    <ListeDeChoix
      nom="issue"
      libelle="Ce qui en est sorti, pour elle"
      vide="Choisir"
      options={options(ISSUES)}
    />
    <ZoneDeTexte
      nom="mots"
      libelle="En quelques mots"
      aide="Si le besoin n’est pas couvert, dites ce qui manque."
      facultatif
      lignes={2}
      longueur={1000}
    />
    {!vie.places.includes('destinataire') && vie.vue.responsable === 'destinataire' ? (
      <>
        <p>Le service qui la reçoit ferme d’ordinaire lui-même. Vous notez ce qu’il vous a dit.</p>
        <Cache nom="telephone" valeur="oui" />
      </>
    ) : null}
    <Bouton>Clore l’orientation</Bouton>
  </Geste>
);

export const RetirerPliable = ({ vie }: { vie: Vie }) => (
  <Geste vie={vie} nom="retrait" titre="Retirer cette demande, avec elle">
    <Champ
      nom="mots"
      libelle="Pourquoi"
      aide="Lu par votre équipe seule."
      largeur="plein"
      longueur={1000}
    />
    <Bouton genre="irreversible">Retirer la demande</Bouton>
  </Geste>
);

/** Nobody answers in the receiver's place: what it said on the telephone, by whom, at what time. */
export const TelephonePliable = ({ vie }: { vie: Vie }) => (
  <Pliable titre="Noter une réponse donnée par téléphone" ouvert={vie.geste === 'telephone'}>
    <FormulaireDeReponse
      action={`/orientations/${vie.orientation.id}/telephone`}
      version={vie.orientation.version}
      prefixe="telephone-"
      bouton="Noter la réponse"
      genre="trait"
      {...(vie.geste === 'telephone' ? { saisie: vie.saisie, aRevoir: vie.aRevoir } : {})}
    >
      <Champ nom="qui" libelle="Qui vous l’a dit : prénom et nom" longueur={200} />
      <ChampDate nom="jour" libelle="L’appel était le" aide="Vide : aujourd’hui." facultatif />
      <Champ nom="heure" libelle="À" aide="Par exemple 9:30." largeur="court" longueur={10} />
    </FormulaireDeReponse>
  </Pliable>
);
