import {
  Bouton,
  type Colonne,
  EnTete,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  Pliable,
  Section,
  Tableau,
  Vide,
} from '#interface';
import type { Chiffre } from '../domaine/compter.ts';
import { INDICATEURS, type Indicateur } from '../domaine/indicateurs.ts';
import { direEnUnePhrase, direLeMois, nomDeLaLigne, PAS_AFFICHE } from './dire-les-chiffres.ts';
import type { ChiffresLus } from './lire-les-chiffres.ts';

const COLONNES: Readonly<Record<Indicateur['mesure'], readonly Colonne[]>> = {
  duree: [
    { cle: 'nom', titre: 'Où' },
    { cle: 'effectif', titre: 'Personnes', nombre: true },
    { cle: 'mediane', titre: 'Médiane', nombre: true },
    { cle: 'p90', titre: 'Neuf sur dix', nombre: true },
  ],
  part: [
    { cle: 'nom', titre: 'Où' },
    { cle: 'effectif', titre: 'Comptées', nombre: true },
    { cle: 'part', titre: 'Part', nombre: true },
  ],
  nombre: [
    { cle: 'nom', titre: 'Où' },
    { cle: 'effectif', titre: 'Personnes', nombre: true },
  ],
};

const PAR_RAISON: readonly Colonne[] = [
  { cle: 'nom', titre: 'Raison' },
  { cle: 'effectif', titre: 'Personnes', nombre: true },
];

const avec = (unite: string, nombre: number | null) =>
  nombre === null ? '' : `${nombre}\u00a0${unite}`;

const valeurs = (chiffre: Chiffre, nom: string) => ({
  nom,
  effectif: chiffre.effectif ?? PAS_AFFICHE,
  mediane: avec('min', chiffre.mediane),
  p90: avec('min', chiffre.p90),
  part: chiffre.part === null && chiffre.effectif !== null ? PAS_AFFICHE : avec('%', chiffre.part),
});

/** One indicator: its sentence, what it counts, then its tables. */
export function UnIndicateur({ indicateur, vus }: { indicateur: Indicateur; vus: ChiffresLus }) {
  const siens = vus.chiffres.filter((chiffre) => chiffre.indicateur === indicateur.cle);
  const total = siens.find(({ axe }) => axe === 'departement');
  return (
    <Section titre={indicateur.titre} id={indicateur.cle}>
      <p className="phrase">{direEnUnePhrase(indicateur, total)}</p>
      <p className="secondaire">
        {indicateur.definition} {indicateur.limite}
      </p>
      {indicateur.axes.map((axe) => (
        <Pliable key={axe} titre={axe === 'motif' ? 'Par raison' : 'Par territoire'}>
          <Tableau
            legende={`${indicateur.titre}, ${vus.duMois ? direLeMois(vus.duMois) : ''}`}
            colonnes={axe === 'motif' ? PAR_RAISON : COLONNES[indicateur.mesure]}
            lignes={siens
              .filter((chiffre) => chiffre.axe === axe)
              .map((chiffre) => ({
                cle: chiffre.valeur,
                valeurs: valeurs(
                  chiffre,
                  nomDeLaLigne(indicateur, chiffre, vus.nomsDesTerritoires),
                ),
              }))}
          />
        </Pliable>
      ))}
    </Section>
  );
}

export const LireLesChiffres = ({ vus }: { vus: ChiffresLus }) => (
  <>
    <EnTete
      titre="Chiffres"
      phrase="Vous les lisez avant l’encadrement, et tout le monde après vous. Rien n’est compté par agent."
      actions={
        vus.duMois ? (
          <LienBouton href={`/observatoire/export?mois=${vus.duMois}`} fichier icone="imprimante">
            Prendre le tableau
          </LienBouton>
        ) : null
      }
    />
    {vus.duMois === null ? (
      <Vide titre="Aucun mois n’est encore compté.">
        Un mois se compte une semaine après sa fin, une seule fois.
      </Vide>
    ) : (
      <>
        <Formulaire
          action="/observatoire"
          methode="get"
          saisie={{ mois: vus.duMois }}
          libelle="Choisir un mois"
        >
          <ListeDeChoix
            nom="mois"
            libelle="Mois"
            options={vus.mois.map((mois) => ({ valeur: mois, libelle: direLeMois(mois) }))}
          />
          <div>
            <Bouton>Voir ce mois</Bouton>
          </div>
        </Formulaire>
        {INDICATEURS.map((indicateur) => (
          <UnIndicateur key={indicateur.cle} indicateur={indicateur} vus={vus} />
        ))}
      </>
    )}
    <p>
      <a href="/indicateurs">Lire la liste publique des indicateurs</a>
    </p>
  </>
);
