import {
  Bandeau,
  Bouton,
  Champ,
  Choix,
  EnTete,
  Formulaire,
  type PointARevoir,
  Section,
  Tableau,
  ZoneDeTexte,
} from '#interface';
import type { RapportDImport } from './importer-des-partenaires.ts';
import { LONGUEUR_COLLEE } from './parametres.ts';

export interface PageDImport {
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  rapport: RapportDImport | null;
}

const pluriel = (n: number, mot: string): string => `${n} ${mot}${n > 1 ? 's' : ''}`;

function titreDuRapport({ importe, aBlanc, refuses }: RapportDImport): string {
  if (importe) return 'Le fichier est importé en entier.';
  if (refuses.length > 0)
    return aBlanc
      ? `${pluriel(refuses.length, 'ligne')} à revoir : rien ne sera importé tant qu’il en reste.`
      : `${pluriel(refuses.length, 'ligne')} à revoir : rien n’a été importé.`;
  return 'Le fichier est juste. Rien n’est encore écrit.';
}

function Rapport({ rapport }: { rapport: RapportDImport }) {
  const { lus, nouveaux, modifies, inchanges, retires, refuses, differences } = rapport;
  return (
    <Section titre="Ce que fait ce fichier">
      <Bandeau etat={refuses.length > 0 ? 'a_revoir' : 'fait'} titre={titreDuRapport(rapport)}>
        {`Lignes lues : ${lus}. Nouvelles : ${nouveaux}, modifiées : ${modifies}, inchangées : ${inchanges}, retirées : ${retires}.`}
      </Bandeau>
      {refuses.length > 0 ? (
        <Tableau
          legende="Lignes à revoir"
          colonnes={[
            { cle: 'ligne', titre: 'Ligne', nombre: true },
            { cle: 'raison', titre: 'Ce qu’il faut faire' },
          ]}
          lignes={refuses.slice(0, 200).map(({ ligne, raison }, rang) => ({
            cle: rang,
            valeurs: { ligne, raison },
          }))}
        />
      ) : null}
      {differences.length > 0 ? (
        <Tableau
          legende={`Ce qui change${differences.length === 200 ? ' (les 200 premiers points)' : ''}`}
          colonnes={[
            { cle: 'nom', titre: 'Fiche' },
            { cle: 'champ', titre: 'Champ' },
            { cle: 'avant', titre: 'Avant' },
            { cle: 'apres', titre: 'Après' },
          ]}
          lignes={differences.map(({ nom, champ, avant, apres }, rang) => ({
            cle: rang,
            valeurs: { nom, champ, avant, apres },
          }))}
        />
      ) : null}
    </Section>
  );
}

export function ImporterDesPartenaires({ saisie, aRevoir, rapport }: PageDImport) {
  return (
    <>
      <EnTete
        titre="Importer des partenaires"
        phrase="Un fichier data·inclusion, version 1. Il entre en entier, ou pas du tout."
      />
      <Formulaire action="/administration/importer-partenaires" saisie={saisie} aRevoir={aRevoir}>
        <Champ
          nom="source"
          libelle="Nom de cette livraison"
          aide="Le même à chaque fois : ce que la prochaine ne tient plus sera retiré."
          longueur={60}
        />
        <Choix
          nom="format"
          libelle="Format"
          defaut="json"
          segmente
          options={[
            { valeur: 'json', libelle: 'JSON' },
            { valeur: 'csv', libelle: 'CSV' },
          ]}
        />
        <ZoneDeTexte
          nom="texte"
          libelle="Le fichier, collé ici"
          aide="Pour un grand fichier : tisserin importer partenaires <fichier>."
          lignes={10}
          longueur={LONGUEUR_COLLEE}
        />
        <Bouton genre="plein" nom="quoi" valeur="a-blanc">
          Voir ce qui changerait
        </Bouton>
        <Bouton nom="quoi" valeur="importer">
          Importer ce fichier
        </Bouton>
      </Formulaire>
      {rapport ? <Rapport rapport={rapport} /> : null}
    </>
  );
}
