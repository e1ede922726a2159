import { COMBINAISONS, NOM_DE_LA_VARIABLE, VARIABLES, type Variable } from '#droits';
import {
  BarreDePied,
  Bouton,
  Cache,
  Cases,
  Champ,
  ChampDate,
  Choix,
  Colonnes,
  EnTete,
  Formulaire,
  type PointARevoir,
  Section,
  SiOui,
  Tactile,
  ZoneDeTexte,
} from '#interface';
import { heurePourAgent } from '#socle/pur';
import {
  ADVERBES,
  DEMANDER_L_ADVERBE,
  DIRE_L_ADVERBE,
  DIRE_LE_FAIT,
  FAITS,
} from '../domaine/cotation.ts';
import { ILLUSTRATIVES, NOM_DE_L_ILLUSTRATIVE } from '../domaine/feuille.ts';
import type { VisiteEnCours } from '../stockage/visites.ts';
import { type Cotations, cleDeCotation } from './coter.ts';
import { LeGroupe, LeGroupeEnBref } from './groupe.panneau.tsx';
import {
  LONGUEUR_D_UNE_NOTE,
  nomDeLActivite,
  nomDeLaNote,
  nomDeLIllustrative,
  nomDesAdverbes,
} from './lire-la-feuille.ts';
import { direLActivite, QUESTIONS } from './questions.ts';

const OPTIONS = FAITS.map((fait) => ({ valeur: fait, libelle: DIRE_LE_FAIT[fait] }));
const MANQUES = ADVERBES.map((adverbe) => ({
  valeur: adverbe,
  libelle: `Pas ${DIRE_L_ADVERBE[adverbe].toLowerCase()}`,
  aide: `Ce serait : ${DEMANDER_L_ADVERBE[adverbe]}.`,
}));

const Activite = ({ cle, seule }: { cle: string; seule: boolean }) => (
  <>
    <Choix
      nom={nomDeLActivite(cle)}
      libelle={seule ? 'Sans l’aide de quelqu’un' : direLActivite(cle)}
      options={OPTIONS}
      segmente
    />
    <SiOui>
      <Cases nom={nomDesAdverbes(cle)} libelle="Qu’est-ce qui manque ?" options={MANQUES} />
    </SiOui>
  </>
);

const UneVariable = ({ variable }: { variable: Variable }) => {
  const { sousVariables } = COMBINAISONS[variable];
  return (
    <Section titre={NOM_DE_LA_VARIABLE[variable]} aide={QUESTIONS[variable]} id={variable}>
      {sousVariables.map((sousVariable) => (
        <Activite
          key={sousVariable}
          cle={cleDeCotation(variable, sousVariable)}
          seule={sousVariables.length === 1}
        />
      ))}
      <ZoneDeTexte
        nom={nomDeLaNote(variable)}
        libelle="Ce que vous voyez, ce qu’elle en dit"
        lignes={1}
        longueur={LONGUEUR_D_UNE_NOTE}
        facultatif
      />
    </Section>
  );
};

const CeQuElleDit = () => (
  <Section titre="D’abord, elle">
    <ZoneDeTexte
      nom="paroles"
      libelle="Ce qu’elle dit de ses journées"
      aide="Avec ses mots. Ils se lisent avant les lettres."
      lignes={4}
      sesMots
    />
    <ZoneDeTexte
      nom="souhait"
      libelle="Ce qu’elle voudrait, ce à quoi elle tient"
      lignes={2}
      longueur={2000}
    />
  </Section>
);

const AutourDElle = () => (
  <Section titre="Autour d’elle">
    <ChampDate nom="visiteeLe" libelle="Jour de la visite" aide="Par exemple 24/11." />
    <Champ nom="presents" libelle="Qui était là" longueur={200} facultatif />
    <ZoneDeTexte nom="logement" libelle="Le logement" lignes={2} longueur={1000} facultatif />
    <ZoneDeTexte
      nom="appareils"
      libelle="Les appareils dont elle se sert"
      aide="La grille se lit avec eux, sans l’aide d’une personne : canne, barres, lunettes, téléalarme."
      lignes={2}
      longueur={1000}
      facultatif
    />
  </Section>
);

const SaVie = () => (
  <Section
    titre="Le reste de sa vie"
    aide="Cela ne compte pas dans le GIR : cela dit où une aide sert."
  >
    {ILLUSTRATIVES.map((une) => (
      <Choix
        key={une}
        nom={nomDeLIllustrative(une)}
        libelle={NOM_DE_L_ILLUSTRATIVE[une]}
        options={OPTIONS}
        segmente
      />
    ))}
  </Section>
);

/** The sheet of a visit, on a tablet at her table: her words first, then what is seen, the group beside. */
export const FeuilleDeVisite = ({
  visite: { id, demandeId, version, modifieeLe },
  qui,
  cotations,
  saisie,
  aRevoir,
}: {
  visite: VisiteEnCours;
  qui: string;
  cotations: Cotations;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <Tactile>
    <Formulaire
      id="visite"
      action={`/apa/visites/${id}`}
      enregistrer={`/apa/visites/${id}/brouillon`}
      saisie={saisie}
      aRevoir={aRevoir}
      libelle="Visite d’évaluation"
    >
      <Cache nom="version" valeur={version} />
      <EnTete
        retour={{ href: `/apa/${demandeId}`, libelle: 'Son dossier d’APA' }}
        titre="Visite d’évaluation"
        phrase={qui}
        etat={
          <span className="secondaire" data-enregistre="visite" role="status">
            Enregistré à {heurePourAgent(modifieeLe)}. Vous pouvez vous interrompre.
          </span>
        }
        actions={<Bouton petit>Enregistrer</Bouton>}
      />
      <Colonnes
        laterale={
          <Section titre="Ce que dit la grille">
            <div data-apres-enregistrement={`/apa/visites/${id}/groupe`}>
              <LeGroupe cotations={cotations} />
            </div>
          </Section>
        }
      >
        <CeQuElleDit />
        <AutourDElle />
        {VARIABLES.map((variable) => (
          <UneVariable key={variable} variable={variable} />
        ))}
        <SaVie />
      </Colonnes>
      <BarreDePied>
        <span role="status" data-apres-enregistrement={`/apa/visites/${id}/gir`}>
          <LeGroupeEnBref cotations={cotations} />
        </span>
        <span>Une visite conclue ne se réécrit pas.</span>
        <Bouton genre="plein" vers={`/apa/visites/${id}/conclure`}>
          Conclure la visite
        </Bouton>
      </BarreDePied>
    </Formulaire>
  </Tactile>
);
