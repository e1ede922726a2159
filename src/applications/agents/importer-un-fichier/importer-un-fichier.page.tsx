import type { ReactNode } from 'react';
import {
  Action,
  Actions,
  Bandeau,
  Bouton,
  ChampFichier,
  EnTete,
  EtatDit,
  Formulaire,
  LienBouton,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
  Tableau,
} from '#interface';
import { type FichierGarde, QUOI, type Quoi, type Rapport } from '#reprises';
import { heurePourAgent } from '#socle/pur';
import { type Equipe, LES_IMPORTS } from './champs.tsx';

const LIGNES_DITES = 200;

const pluriel = (n: number, un: string, plusieurs = `${un}s`) => `${n} ${n > 1 ? plusieurs : un}`;

const compter = ({ lus, nouveaux, modifies, inchanges, retires }: Rapport): string =>
  `Lignes lues : ${lus}. Nouvelles : ${nouveaux}, modifiées : ${modifies}, inchangées : ${inchanges}${
    retires === undefined ? '' : `, retirées : ${retires}`
  }.`;

const ETATS = {
  a_verifier: ['en_cours', 'Vérification en cours'],
  verifie: ['attente', 'Attend votre oui'],
  illisible: ['a_revoir', 'Ne se lit pas'],
  a_importer: ['en_cours', 'Import en cours'],
  importe: ['fait', 'Importé'],
} as const;

/** Every kind of file, and what already waits. */
export const TousLesImports = ({ gardes }: { gardes: ReadonlyMap<Quoi, FichierGarde> }) => (
  <>
    <EnTete
      titre="Importer"
      phrase="Un fichier se lit d’abord : vous voyez ce qui changerait. Il entre ensuite en entier, ou pas du tout."
    />
    <ListeDeRangees libelle="Ce qui s’importe">
      {QUOI.map((quoi) => {
        const garde = gardes.get(quoi);
        return (
          <Rangee
            key={quoi}
            href={`/administration/importer/${quoi}`}
            identite={LES_IMPORTS[quoi].nom}
            detail={garde ? garde.nom : LES_IMPORTS[quoi].phrase.split(' : ')[0]}
            etat={
              garde ? (
                <EtatDit etat={ETATS[garde.etat][0]}>{ETATS[garde.etat][1]}</EtatDit>
              ) : undefined
            }
          />
        );
      })}
    </ListeDeRangees>
  </>
);

const LignesARevoir = ({ refuses }: { refuses: Rapport['refuses'] }) => (
  <Tableau
    legende={`Lignes à revoir${refuses.length > LIGNES_DITES ? ` (les ${LIGNES_DITES} premières)` : ''}`}
    colonnes={[
      { cle: 'ligne', titre: 'Ligne', nombre: true },
      { cle: 'raison', titre: 'Ce qu’il faut faire' },
    ]}
    lignes={refuses.slice(0, LIGNES_DITES).map(({ ligne, raison }, rang) => ({
      cle: rang,
      valeurs: { ligne: ligne === 0 ? 'tout le fichier' : ligne, raison },
    }))}
  />
);

const CeQuiChange = ({ differences }: { differences: Rapport['differences'] }) => (
  <Section titre="Ce qui change" compte={differences.length}>
    <ul>
      {differences.slice(0, LIGNES_DITES).map((une) => (
        <li key={une}>{une}</li>
      ))}
    </ul>
    {differences.length > LIGNES_DITES ? (
      <p>{`Et ${pluriel(differences.length - LIGNES_DITES, 'autre point', 'autres points')}.`}</p>
    ) : null}
  </Section>
);

function CeQueFaitLeFichier({ garde }: { garde: FichierGarde }) {
  const { etat, rapport, refus, nom } = garde;
  if (etat === 'illisible')
    return (
      <Bandeau etat="a_revoir" titre={`« ${nom} » ne se lit pas.`}>
        {refus}
      </Bandeau>
    );
  if (!rapport || etat === 'a_verifier' || etat === 'a_importer')
    return (
      <>
        <Bandeau etat="en_cours" titre={`« ${nom} » est en cours de lecture.`}>
          Quelques secondes suffisent d’ordinaire ; vous pouvez aussi revenir plus tard.
        </Bandeau>
        <LienBouton href={`/administration/importer/${garde.quoi}`}>Voir où cela en est</LienBouton>
      </>
    );
  const aRevoir = rapport.refuses.length;
  if (aRevoir > 0)
    return (
      <>
        <Bandeau etat="a_revoir" titre={`« ${nom} » : ${pluriel(aRevoir, 'ligne')} à revoir.`}>
          {`${compter(rapport)} Rien n’est écrit, et rien ne le sera tant qu’il en reste.`}
        </Bandeau>
        <LignesARevoir refuses={rapport.refuses} />
      </>
    );
  return (
    <>
      <Bandeau
        etat={etat === 'importe' ? 'fait' : 'a_savoir'}
        titre={
          etat === 'importe'
            ? `« ${nom} » est importé en entier.`
            : `« ${nom} » est juste. Rien n’est encore écrit.`
        }
      >
        {compter(rapport)}
      </Bandeau>
      {rapport.differences.length > 0 ? <CeQuiChange differences={rapport.differences} /> : null}
    </>
  );
}

export interface PageDImport {
  quoi: Quoi;
  garde: FichierGarde | null;
  equipes: readonly Equipe[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  /** What this import keeps of its own: where the contours come from. */
  suite: ReactNode;
}

const Choisir = ({ quoi, garde, equipes, saisie, aRevoir }: PageDImport) => {
  const { accepte, aide, Champs } = LES_IMPORTS[quoi];
  return (
    <Formulaire
      action={`/administration/importer/${quoi}`}
      saisie={{ ...garde?.reglages, ...saisie }}
      aRevoir={aRevoir}
      libelle={garde ? 'Choisir un autre fichier' : 'Choisir le fichier'}
      avecFichier
    >
      <ChampFichier nom="fichier" libelle="Le fichier" aide={aide} accepte={accepte} />
      {Champs ? <Champs equipes={equipes} /> : null}
      <Actions>
        <Bouton genre={garde?.etat === 'verifie' ? undefined : 'plein'}>
          Voir ce qui changerait
        </Bouton>
      </Actions>
    </Formulaire>
  );
};

export function ImporterUnFichier(vu: PageDImport) {
  const { quoi, garde, suite } = vu;
  const adresse = `/administration/importer/${quoi}`;
  const pret = garde?.etat === 'verifie' && garde.rapport?.refuses.length === 0;
  return (
    <>
      <EnTete
        titre={`Importer : ${LES_IMPORTS[quoi].nom.toLowerCase()}`}
        phrase={LES_IMPORTS[quoi].phrase}
        retour={{ href: '/administration/importer', libelle: 'Importer' }}
      />
      {garde ? (
        <Section titre="Ce que fait ce fichier">
          {garde.change ? (
            <Bandeau etat="a_savoir" titre="Ce qui est déjà ici a changé depuis votre lecture.">
              Rien n’a été écrit. Voici ce que le fichier ferait maintenant.
            </Bandeau>
          ) : null}
          {garde.avis ? <p>{garde.avis}</p> : null}
          <CeQueFaitLeFichier garde={garde} />
          {garde.etat === 'importe' ? null : (
            <p>
              {`Gardé ici depuis ${heurePourAgent(garde.gardeLe)}, chiffré, pour vous seul ; effacé dès qu’il est importé, sinon dans les deux jours.`}
            </p>
          )}
          <Actions>
            {pret ? (
              <Action vers={`${adresse}/appliquer`} champs={{ id: garde.id }} genre="plein">
                Importer ce fichier
              </Action>
            ) : null}
            <Action vers={`${adresse}/oublier`}>
              {garde.etat === 'importe' ? 'Fermer ce compte rendu' : 'Oublier ce fichier'}
            </Action>
          </Actions>
        </Section>
      ) : null}
      <Section titre={garde ? 'Choisir un autre fichier' : 'Choisir le fichier'}>
        <Choisir {...vu} />
      </Section>
      {suite}
    </>
  );
}
