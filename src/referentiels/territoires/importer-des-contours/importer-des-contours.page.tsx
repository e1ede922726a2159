import {
  Actions,
  Bandeau,
  Bouton,
  Champ,
  ChampFichier,
  EnTete,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  Section,
  Tableau,
} from '#interface';
import type { RapportDeContours, RefusDeContours } from './importer-des-contours.ts';

export const NOM_DE_NIVEAU = {
  commune: 'Communes',
  ept: 'Établissements publics territoriaux',
  iris: 'IRIS',
  qpv: 'Quartiers prioritaires',
  departement: 'Département',
} as const;

export interface PageDesContours {
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  rapport: RapportDeContours | null;
  refus: RefusDeContours | null;
  encodage: string | null;
  provenances: readonly {
    niveau: keyof typeof NOM_DE_NIVEAU;
    millesime: string;
    source: string;
    licence: string;
    combien: number;
  }[];
}

const LIGNES_DITES = 200;

const nombrer = (n: number, un: string, plusieurs: string) => `${n} ${n > 1 ? plusieurs : un}`;

function Rapport({ rapport }: { rapport: RapportDeContours }) {
  const { lus, nouveaux, modifies, inchanges, differences, manquants, ecrits } = rapport;
  return (
    <>
      <Bandeau
        etat={ecrits ? 'fait' : 'a_savoir'}
        titre={
          ecrits
            ? 'Les contours sont enregistrés.'
            : 'Le fichier est juste. Rien n’est encore écrit.'
        }
      >
        {`${nombrer(lus, 'contour lu', 'contours lus')} : ${nombrer(nouveaux, 'nouveau', 'nouveaux')}, ${nombrer(modifies, 'modifié', 'modifiés')}, ${nombrer(inchanges, 'inchangé', 'inchangés')}.`}
        {ecrits ? null : ' Pour enregistrer, choisissez de nouveau le fichier.'}
      </Bandeau>
      {manquants.length > 0 ? <p>{`Sans contour : ${manquants.join(', ')}.`}</p> : null}
      {differences.length > 0 ? (
        <Tableau
          legende={`Ce qui change${differences.length > LIGNES_DITES ? ` (les ${LIGNES_DITES} premiers)` : ''}`}
          colonnes={[
            { cle: 'nom', titre: 'Lieu' },
            { cle: 'code', titre: 'Code' },
            { cle: 'quoi', titre: 'Ce qui change' },
          ]}
          lignes={differences.slice(0, LIGNES_DITES).map(({ code, nom, quoi }) => ({
            cle: code,
            valeurs: { nom, code, quoi },
          }))}
        />
      ) : null}
    </>
  );
}

const ARevoir = ({ refus }: { refus: RefusDeContours }) => (
  <Tableau
    legende="À revoir dans ce fichier. Rien n’est écrit."
    colonnes={[
      { cle: 'ligne', titre: 'Contour' },
      { cle: 'raison', titre: 'Ce qui ne va pas' },
    ]}
    lignes={refus.points.slice(0, LIGNES_DITES).map(({ ligne, raison }, rang) => ({
      cle: rang,
      valeurs: { ligne: ligne === 0 ? 'tout le fichier' : ligne, raison },
    }))}
  />
);

export const ImporterDesContours = (vu: PageDesContours) => (
  <>
    <EnTete
      titre="Importer des contours"
      phrase="Un fichier GeoJSON. Il entre en entier, ou pas du tout ; la carte en carrés n’en a pas besoin."
      retour={{ href: '/territoires', libelle: 'Territoires' }}
    />
    {vu.encodage ? <p>{vu.encodage}</p> : null}
    {vu.rapport ? <Rapport rapport={vu.rapport} /> : null}
    {vu.refus ? <ARevoir refus={vu.refus} /> : null}
    <Formulaire
      action="/administration/contours"
      saisie={vu.saisie}
      aRevoir={vu.aRevoir}
      libelle="Importer des contours"
      avecFichier
    >
      <ChampFichier
        nom="fichier"
        libelle="Le fichier"
        aide="GeoJSON, en degrés (WGS 84), 20 Mo au plus. Chaque contour porte « code » et « nom »."
        accepte=".geojson,.json,application/geo+json,application/json"
      />
      <ListeDeChoix
        nom="niveau"
        libelle="Ce qu’il dessine"
        defaut="commune"
        options={Object.entries(NOM_DE_NIVEAU).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <Champ
        nom="millesime"
        libelle="Millésime"
        aide="L’année que dit la source."
        largeur="court"
        longueur={20}
      />
      <Champ
        nom="source"
        libelle="Source"
        aide="Qui a dessiné : IGN, INSEE, le département."
        longueur={120}
      />
      <Champ nom="licence" libelle="Licence" defaut="Licence Ouverte 2.0" longueur={120} />
      <Actions>
        <Bouton genre="plein" nom="quoi" valeur="a-blanc">
          Voir ce qui changerait
        </Bouton>
        <Bouton nom="quoi" valeur="importer">
          Enregistrer ces contours
        </Bouton>
      </Actions>
    </Formulaire>
    {vu.provenances.length > 0 ? (
      <Section titre="Contours enregistrés">
        <Tableau
          legende="D’où ils viennent"
          colonnes={[
            { cle: 'niveau', titre: 'Ce qu’ils dessinent' },
            { cle: 'combien', titre: 'Contours', nombre: true },
            { cle: 'millesime', titre: 'Millésime' },
            { cle: 'source', titre: 'Source' },
            { cle: 'licence', titre: 'Licence' },
          ]}
          lignes={vu.provenances.map((ligne, rang) => ({
            cle: rang,
            valeurs: { ...ligne, niveau: NOM_DE_NIVEAU[ligne.niveau] },
          }))}
        />
      </Section>
    ) : null}
  </>
);
