import { direUnMoment } from '#acces';
import { Bandeau, EnTete, EtatDit, Section, Tableau, Vide } from '#interface';
import { ajouterMinutes, type Instant } from '#socle/pur';
import type { Passage } from '../stockage/passages.ts';
import type { EtatDesSauvegardes } from './voir-les-sauvegardes.ts';

/** A night missed is seen the next morning. Minutes. */
const ADMIS = 26 * 60;
const estVieille = (le: Instant | null, maintenant: Instant): boolean =>
  le === null || ajouterMinutes(le, ADMIS) < maintenant;

const enMo = (octets: number | null): string =>
  octets === null ? '' : `${Math.ceil(octets / 1_000_000)} Mo`;
const enDuree = (secondes: number): string =>
  secondes < 60 ? `${secondes} s` : `${Math.floor(secondes / 60)} min ${secondes % 60} s`;

const uneLigne = (passage: Passage, rang: number) => ({
  cle: rang,
  valeurs: {
    quand: direUnMoment(passage.le),
    quoi: passage.genre === 'preuve' ? 'Preuve de restauration' : 'Sauvegarde',
    issue: passage.reussi ? (
      <EtatDit etat="fait">Allée au bout</EtatDit>
    ) : (
      <EtatDit etat="a_revoir">Manquée</EtatDit>
    ),
    duree: enDuree(passage.secondes),
    taille: enMo(passage.octets),
    dit: passage.phrase,
  },
});

/** Whether a failure tonight would lose little, said first; then what each night did. */
export const VoirLesSauvegardes = ({
  etat: { passages, sauvegarde, preuve },
  maintenant,
}: {
  etat: EtatDesSauvegardes;
  maintenant: Instant;
}) => (
  <>
    <EnTete
      titre="Sauvegardes"
      phrase="Ce qui a été copié, et la preuve que cela se restaure. Rien ici ne s’ouvre : la clé n’est pas sur ce serveur."
    />
    {passages.length > 0 && estVieille(sauvegarde, maintenant) ? (
      <Bandeau etat="a_revoir" titre="Pas de sauvegarde entière depuis plus d’un jour.">
        Lancez « tisserin sauvegarder » et lisez ce qu’il dit.
      </Bandeau>
    ) : null}
    {passages.length > 0 && estVieille(preuve, maintenant) ? (
      <Bandeau etat="a_revoir" titre="Pas de restauration prouvée depuis plus d’un jour.">
        Rien ne dit que les sauvegardes s’ouvrent. Lancez « tisserin prouver », là où est
        l’identité.
      </Bandeau>
    ) : null}
    <Section titre="Les dernières nuits" id="nuits">
      {passages.length === 0 ? (
        <Vide titre="Rien n’est sauvegardé.">
          Chaque sauvegarde d’une base en service, et chaque preuve qu’elle se restaure, se note
          ici. À l’essai, rien n’est noté.
        </Vide>
      ) : (
        <Tableau
          legende="Sauvegardes et preuves, la plus récente d’abord"
          colonnes={[
            { cle: 'quand', titre: 'Quand' },
            { cle: 'quoi', titre: 'Quoi' },
            { cle: 'issue', titre: 'Issue' },
            { cle: 'duree', titre: 'Durée', nombre: true },
            { cle: 'taille', titre: 'Taille', nombre: true },
            { cle: 'dit', titre: 'Ce qui fut dit' },
          ]}
          lignes={passages.map(uneLigne)}
        />
      )}
    </Section>
  </>
);
