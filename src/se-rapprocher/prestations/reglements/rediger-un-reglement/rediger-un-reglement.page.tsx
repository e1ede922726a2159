import { type Aide, CHAMPS_DES_CONDITIONS, type Condition, direUneCondition } from '#droits';
import {
  Actions,
  Bandeau,
  Bouton,
  Cache,
  Champ,
  ChampDate,
  ChampFichier,
  EnTete,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  Pliable,
  type PointARevoir,
  Section,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { PRESTATIONS } from '../domaine/etats.ts';
import { direLeMontant } from '../lire-les-reglements/ce-que-dit-le-reglement.panneau.tsx';
import type { Reglement } from '../stockage/reglements.ts';
import { NOM_DU_GENRE, NOM_DU_MONTANT } from './mots.ts';

export interface Repris {
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
  refus?: string | undefined;
}

const enOptions = (noms: Readonly<Record<string, string>>) =>
  Object.entries(noms).map(([valeur, libelle]) => ({ valeur, libelle }));

const Refus = ({ refus }: Pick<Repris, 'refus'>) =>
  refus ? (
    <Bandeau etat="a_revoir" titre="Ce n’est pas enregistré.">
      {refus}
    </Bandeau>
  ) : null;

/** The head of a regulation: what it is, who grants it, from which text, from when to when. */
export const ChampsDeTete = () => (
  <>
    <Champ nom="libelle" libelle="Nom de l’aide" largeur="plein" longueur={200} />
    <Champ nom="organisme" libelle="Accordée par" largeur="plein" longueur={200} />
    <ListeDeChoix
      nom="prestation"
      libelle="Elle se demande comme"
      options={enOptions(PRESTATIONS)}
    />
    <ChampDate nom="depuis" libelle="S’applique à partir du" aide="Par exemple 01/04/2027." />
    <ChampDate
      nom="jusqua"
      libelle="Jusqu’au"
      facultatif
      aide="Vide : jusqu’à ce qu’une autre version la remplace."
    />
    <ZoneDeTexte
      nom="reference"
      libelle="D’après quel texte"
      aide="La délibération ou le règlement, sa date ; un texte par ligne."
      longueur={2000}
    />
    <ListeDeChoix
      nom="statut"
      libelle="Ce texte"
      options={[
        { valeur: 'a-verifier', libelle: 'est à vérifier' },
        { valeur: 'confirme', libelle: 'a été relu, mot à mot' },
        { valeur: 'demonstration', libelle: 'est inventé, pour essayer' },
      ]}
    />
    <ChampDate
      nom="verifieLe"
      libelle="Relu le"
      facultatif
      aide="Le jour où le texte a été relu."
    />
    <ZoneDeTexte
      nom="pourquoi"
      libelle="Ce que cette version change, et pourquoi"
      aide="Une phrase, qui reste au journal des versions."
      longueur={500}
    />
  </>
);

/** A new regulation: typed here, or taken whole from a file in the engine's own format. */
export function NouveauReglement({ saisie = {}, aRevoir = [], refus }: Repris) {
  const duFichier = aRevoir.some(({ champ }) => champ === 'fichier' || champ === 'json');
  return (
    <>
      <EnTete
        retour={{ href: '/reglements', libelle: 'Règlements' }}
        titre="Écrire un règlement"
        phrase="Il s’essaie sur ses propres exemples ; une autre personne le publie."
      />
      <Refus refus={refus} />
      <Formulaire
        action="/reglements/nouveau"
        saisie={saisie}
        aRevoir={duFichier ? [] : aRevoir}
        libelle="Un règlement neuf"
      >
        <Champ
          nom="code"
          libelle="Code"
          aide="En minuscules et tirets, par exemple aide-cantine. Il ne changera plus."
          largeur="court"
          longueur={60}
          sansCorrection
        />
        <ChampsDeTete />
        <Bouton genre="plein">Ouvrir ce brouillon</Bouton>
      </Formulaire>
      <Pliable titre="Le reprendre d’un fichier JSON" ouvert={duFichier}>
        <Formulaire
          action="/reglements/importer"
          saisie={saisie}
          aRevoir={duFichier ? aRevoir : []}
          prefixe="import-"
          libelle="Un règlement en JSON"
          avecFichier
        >
          <ListeDeChoix
            nom="prestation"
            libelle="Elle se demande comme"
            options={enOptions(PRESTATIONS)}
          />
          <ChampFichier nom="fichier" libelle="Fichier JSON" accepte=".json" facultatif />
          <ZoneDeTexte nom="json" libelle="Ou son texte" facultatif longueur={200000} lignes={6} />
          <Bouton>Reprendre ce règlement</Bouton>
        </Formulaire>
      </Pliable>
    </>
  );
}

function Conditions({
  conditions,
  adresse,
  revision,
  dans = '',
}: {
  conditions: readonly Condition[];
  adresse: string;
  revision: number;
  dans?: string;
}) {
  return (
    <ul className="rangees">
      {conditions.map((une, rang) => {
        const chemin = dans === '' ? String(rang) : `${dans}.${rang}`;
        return (
          <li key={chemin} className="rangee">
            <span className="rangee-qui">
              <strong>
                {'conditions' in une ? NOM_DU_GENRE[une.genre] : direUneCondition(une)}
              </strong>
              {'conditions' in une ? (
                <>
                  <Conditions
                    conditions={une.conditions}
                    adresse={adresse}
                    revision={revision}
                    dans={chemin}
                  />
                  <AjouterUneCondition adresse={adresse} dans={chemin} />
                </>
              ) : null}
            </span>
            <span className="rangee-fin">
              <form method="post" action={`${adresse}/condition/retirer`}>
                <Cache nom="revision" valeur={revision} />
                <Cache nom="chemin" valeur={chemin} />
                <Bouton genre="lien">Retirer</Bouton>
              </form>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const AjouterUneCondition = ({ adresse, dans }: { adresse: string; dans: string }) => (
  <Formulaire
    action={`${adresse}/condition`}
    methode="get"
    prefixe={`c${dans.replaceAll('.', '-')}-`}
    libelle={dans === '' ? 'Ajouter une condition' : 'Ajouter dans ce groupe'}
    enLigne
  >
    {dans === '' ? null : <Cache nom="dans" valeur={dans} />}
    <ListeDeChoix
      nom="genre"
      libelle={dans === '' ? 'Ajouter une condition' : 'Ajouter dans ce groupe'}
      options={Object.keys(CHAMPS_DES_CONDITIONS).map((valeur) => ({
        valeur,
        libelle: NOM_DU_GENRE[valeur as Condition['genre']],
      }))}
    />
    <Bouton>Choisir</Bouton>
  </Formulaire>
);

function Exemples({
  exemples,
  adresse,
  revision,
}: {
  exemples: Aide['exemples'];
  adresse: string;
  revision: number;
}) {
  if (exemples.length === 0) return <Vide titre="Aucun exemple pour l’instant." />;
  return (
    <ul className="rangees">
      {exemples.map(({ titre, date }, rang) => (
        <li key={`${titre}-${date}`} className="rangee">
          <span className="rangee-qui">
            <strong>{titre}</strong>
          </span>
          <span className="rangee-fin">
            <form method="post" action={`${adresse}/exemple/retirer`}>
              <Cache nom="revision" valeur={revision} />
              <Cache nom="rang" valeur={rang} />
              <Bouton genre="lien">Retirer</Bouton>
            </form>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The draft, part by part; each gesture is kept as it is made. */
export function Brouillon({
  reglement,
  enTete,
  saisie,
  aRevoir = [],
  refus,
}: Repris & { reglement: Reglement; enTete: Readonly<Record<string, unknown>> }) {
  const { id, contenu, revision } = reglement;
  const adresse = `/reglements/${id}`;
  return (
    <>
      <EnTete
        retour={{ href: adresse, libelle: contenu.libelle }}
        titre="Écrire ce règlement"
        phrase="Chaque geste est gardé aussitôt."
      />
      <Refus refus={refus} />
      <Section titre="Qui y a droit" aide="Toutes ces conditions à la fois">
        {contenu.conditions.length === 0 ? (
          <Vide titre="Aucune condition pour l’instant." />
        ) : (
          <Conditions conditions={contenu.conditions} adresse={adresse} revision={revision} />
        )}
        <AjouterUneCondition adresse={adresse} dans="" />
      </Section>
      <Section titre="Combien">
        <p>{direLeMontant(contenu.montant)}</p>
        <Formulaire action={`${adresse}/montant`} methode="get" prefixe="m-" enLigne>
          <ListeDeChoix
            nom="genre"
            libelle="Le montant est"
            defaut={contenu.montant.genre}
            options={enOptions(NOM_DU_MONTANT)}
          />
          <Bouton>Changer le montant</Bouton>
        </Formulaire>
      </Section>
      <Section titre="Exemples" aide="Un où elle est due, un où elle ne l’est pas, au moins">
        <Exemples exemples={contenu.exemples} adresse={adresse} revision={revision} />
        <Actions>
          <LienBouton href={`${adresse}/exemple`}>Ajouter un exemple</LienBouton>
        </Actions>
      </Section>
      <Section titre="Nom, dates et source">
        <Formulaire action={`${adresse}/tete`} saisie={saisie ?? enTete} aRevoir={aRevoir}>
          <Cache nom="revision" valeur={revision} />
          <ChampsDeTete />
          <Bouton>Enregistrer</Bouton>
        </Formulaire>
      </Section>
      <Actions>
        <LienBouton href={adresse} genre="plein">
          Essayer sur ses exemples
        </LienBouton>
      </Actions>
      <Pliable titre="Abandonner ce brouillon">
        <form method="post" action={`${adresse}/abandonner`}>
          <Bouton genre="irreversible">Abandonner ce brouillon</Bouton>
        </form>
      </Pliable>
    </>
  );
}
