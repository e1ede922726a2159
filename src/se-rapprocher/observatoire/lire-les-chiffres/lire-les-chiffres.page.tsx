import type { ReactNode } from 'react';
import {
  ChoisirEtVoir,
  type Colonne,
  catalogue,
  EnTete,
  type Langue,
  LienBouton,
  Pliable,
  Section,
  Tableau,
  Vide,
} from '#interface';
import type { Chiffre } from '../domaine/compter.ts';
import { INDICATEURS, type Indicateur } from '../domaine/indicateurs.ts';
import {
  definitionDe,
  direEnUnePhrase,
  direLeMois,
  nomDeLaLigne,
  PAS_AFFICHE,
  titreDe,
} from './dire-les-chiffres.ts';
import type { ChiffresLus } from './lire-les-chiffres.ts';

const mots = catalogue({
  fr: {
    ou: 'Où',
    raison: 'Raison',
    personnes: 'Personnes',
    comptes: 'En tout',
    mediane: 'La moitié, au plus',
    p90: 'Neuf sur dix, au plus',
    part: 'Part',
    parTerritoire: 'Par territoire',
    parRaison: 'Par raison',
  },
  en: {
    ou: 'Where',
    raison: 'Reason',
    personnes: 'People',
    comptes: 'In all',
    mediane: 'Half, at most',
    p90: 'Nine in ten, at most',
    part: 'Share',
    parTerritoire: 'By area',
    parRaison: 'By reason',
  },
});

function colonnesDe(mesure: Indicateur['mesure'], axe: string, langue: Langue): Colonne[] {
  const dire = mots(langue);
  const nombre = true;
  const effectif = { cle: 'effectif', titre: dire.personnes, nombre };
  if (axe === 'motif') return [{ cle: 'nom', titre: dire.raison }, effectif];
  const ou = { cle: 'nom', titre: dire.ou };
  switch (mesure) {
    case 'duree':
      return [
        ou,
        effectif,
        { cle: 'mediane', titre: dire.mediane, nombre },
        { cle: 'p90', titre: dire.p90, nombre },
      ];
    case 'part':
      return [
        ou,
        { cle: 'effectif', titre: dire.comptes, nombre },
        { cle: 'part', titre: dire.part, nombre },
      ];
    case 'nombre':
      return [ou, effectif];
  }
}

const avec = (unite: string, nombre: number | null) =>
  nombre === null ? '' : `${nombre}\u00a0${unite}`;

const valeurs = (chiffre: Chiffre, nom: string, langue: Langue) => ({
  nom,
  effectif: chiffre.effectif ?? PAS_AFFICHE[langue],
  mediane: avec('min', chiffre.mediane),
  p90: avec('min', chiffre.p90),
  part:
    chiffre.part === null && chiffre.effectif !== null
      ? PAS_AFFICHE[langue]
      : avec('%', chiffre.part),
});

/** One indicator: its sentence, what it counts, then its tables. */
export function UnIndicateur({
  indicateur,
  vus,
  langue = 'fr',
  children,
}: {
  indicateur: Indicateur;
  vus: ChiffresLus;
  langue?: Langue;
  children?: ReactNode;
}) {
  const dire = mots(langue);
  const siens = vus.chiffres.filter((chiffre) => chiffre.indicateur === indicateur.cle);
  const total = siens.find(({ axe }) => axe === 'departement');
  const titre = titreDe(indicateur, langue);
  return (
    <Section titre={titre} id={indicateur.cle}>
      <p className="phrase">{direEnUnePhrase(indicateur, total, langue)}</p>
      <p className="secondaire">{definitionDe(indicateur, langue)}</p>
      {children}
      {indicateur.axes
        .filter((axe) => siens.some((chiffre) => chiffre.axe === axe))
        .map((axe) => (
          <Pliable key={axe} titre={axe === 'motif' ? dire.parRaison : dire.parTerritoire}>
            <Tableau
              legende={`${titre}, ${vus.duMois ? direLeMois(vus.duMois, langue) : ''}`}
              colonnes={colonnesDe(indicateur.mesure, axe, langue)}
              lignes={siens
                .filter((chiffre) => chiffre.axe === axe)
                .map((chiffre) => ({
                  cle: chiffre.valeur,
                  valeurs: valeurs(
                    chiffre,
                    nomDeLaLigne(indicateur, chiffre, vus.nomsDesTerritoires, langue),
                    langue,
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
        <>
          <LienBouton href="/qualite/engagements" icone="epingle">
            Nos engagements
          </LienBouton>
          {vus.duMois ? (
            <LienBouton href={`/observatoire/export?mois=${vus.duMois}`} fichier icone="imprimante">
              Prendre le tableau
            </LienBouton>
          ) : null}
        </>
      }
    />
    {vus.duMois === null ? (
      <Vide titre="Aucun mois n’est encore compté.">
        Un mois se compte une semaine après sa fin, une seule fois.
      </Vide>
    ) : (
      <>
        <ChoisirEtVoir
          action="/observatoire"
          nom="mois"
          libelle="Mois"
          options={vus.mois.map((mois) => ({ valeur: mois, libelle: direLeMois(mois) }))}
          saisie={{ mois: vus.duMois }}
          bouton="Voir ce mois"
        />
        {INDICATEURS.filter(({ cle }) =>
          vus.chiffres.some(({ indicateur }) => indicateur === cle),
        ).map((indicateur) => (
          <UnIndicateur key={indicateur.cle} indicateur={indicateur} vus={vus} />
        ))}
      </>
    )}
    <p>
      <a href="/observatoire/indicateurs">Lire ce qui se compte, et qui l’a décidé</a>
    </p>
  </>
);
