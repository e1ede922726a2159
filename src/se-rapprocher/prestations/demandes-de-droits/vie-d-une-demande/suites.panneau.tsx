import {
  Bouton,
  Cache,
  Champ,
  ChampDate,
  Choix,
  Definitions,
  EtatDit,
  Section,
  SesMots,
  ZoneDeTexte,
} from '#interface';
import { jourEnColonne } from '#socle/pur';
import { PASSAGES } from '../domaine/etats.ts';
import type { Recours } from '../stockage/recours.ts';
import { UnFormulaire } from './un-formulaire.tsx';
import type { Vie } from './vie.ts';

const REPONSES = {
  admis: 'Admis : la décision est revue',
  admis_en_partie: 'Admis en partie',
  rejete: 'Rejeté',
} as const;
const ETATS = {
  forme: ['en_cours', 'Attend sa réponse'],
  repondu: ['fait', 'Répondu'],
  rejete_par_silence: ['silence', 'Rejeté, faute de réponse à temps'],
} as const;

function UnRecours({ recours, vie }: { recours: Recours; vie: Vie }) {
  const [etat, mot] = ETATS[recours.etat];
  return (
    <>
      <p>
        <EtatDit etat={etat}>{mot}</EtatDit> Devant {recours.devant}, le{' '}
        {jourEnColonne(recours.formeLe, vie.jour)}.
      </p>
      {recours.mots ? <SesMots>{recours.mots}</SesMots> : null}
      {recours.reponse ? (
        <Definitions
          paires={[
            ['Réponse', REPONSES[recours.reponse]],
            ['Pour quelles raisons', recours.reponseMotifs],
          ]}
        />
      ) : null}
      {recours.etat === 'forme' && vie.peutSigner ? (
        <UnFormulaire vie={vie} nom="reponse" titre="Répondre à ce recours" cle={recours.id} ouvert>
          <Cache nom="recoursId" valeur={recours.id} />
          <Choix
            nom="reponse"
            libelle="La réponse"
            options={Object.entries(REPONSES).map(([valeur, libelle]) => ({ valeur, libelle }))}
          />
          <ZoneDeTexte
            nom="motifs"
            libelle="Pour quelles raisons, écrites pour elle"
            longueur={4000}
          />
          <Bouton genre="plein">Répondre</Bouton>
        </UnFormulaire>
      ) : null}
    </>
  );
}

const Contester = ({ vie }: { vie: Vie }) => (
  <UnFormulaire vie={vie} nom="recours" titre="Recevoir un recours">
    <p>Un recours n’a pas de forme : ses mots suffisent. En retard ou non, il se reçoit.</p>
    <Choix
      nom="genre"
      libelle="Devant qui"
      options={vie.prestation.recours.map(({ genre, devant, obligatoire, reference }) => ({
        valeur: genre,
        libelle: devant.charAt(0).toUpperCase() + devant.slice(1),
        aide: `${obligatoire ? 'D’abord. ' : ''}${reference.texte}, ${reference.article}.`,
      }))}
    />
    <ChampDate nom="formeLe" libelle="Reçu ou envoyé le" aide="Vide : aujourd’hui." facultatif />
    <ZoneDeTexte nom="mots" libelle="Ce qu’elle écrit ou dit" facultatif sesMots longueur={4000} />
    <Bouton>Recevoir ce recours</Bouton>
  </UnFormulaire>
);

/** Why silence refused: she asks, and the reasons are owed within a month (CRPA, art. L232-4). */
const Motifs = ({ vie }: { vie: Vie }) => {
  const { etat, motifsDemandesLe, motifsDonnesLe } = vie.demande;
  if (motifsDonnesLe) return <p>Les raisons du refus lui ont été écrites.</p>;
  if (motifsDemandesLe)
    return vie.instruit ? (
      <UnFormulaire vie={vie} nom="motifs-donnes" titre="Lui dire pourquoi c’est refusé" ouvert>
        <ZoneDeTexte nom="motifs" libelle="Les raisons, écrites pour elle" longueur={1000} />
        <Bouton genre="plein">Les raisons lui sont envoyées</Bouton>
      </UnFormulaire>
    ) : null;
  return etat === 'refusee_par_silence' ? (
    <UnFormulaire vie={vie} nom="motifs" titre="Elle demande pourquoi" plie={false}>
      <Bouton>Elle demande pourquoi c’est refusé</Bouton>
    </UnFormulaire>
  ) : null;
};

/** Each decision offers to talk, and imposes nothing (S46). */
const Parler = ({ vie }: { vie: Vie }) => (
  <UnFormulaire vie={vie} nom="contact" titre="Lui proposer d’en parler">
    <p>Si elle le veut : votre équipe le lui promet, pour un jour dit.</p>
    <Choix
      nom="comment"
      libelle="Comment"
      options={[
        { valeur: 'telephone', libelle: 'Nous l’appelons' },
        { valeur: 'sur_place', libelle: 'Nous la recevons' },
      ]}
    />
    <ChampDate nom="pourLe" libelle="Pour le" aide="Un jour ouvré, par exemple 02/12/2026." />
    <Bouton>Le lui promettre</Bouton>
  </UnFormulaire>
);

/** What may follow a decision or a silence: talking, reasons, appeals, the end. */
export function Suites({ vie }: { vie: Vie }) {
  const { demande, recours, instruit } = vie;
  const seConteste = PASSAGES.contester.depuis.includes(demande.etat);
  const seRetire = PASSAGES.retirer.depuis.includes(demande.etat);
  const seClot = instruit && PASSAGES.clore.depuis.includes(demande.etat);
  const parlee = demande.silenceLe !== null || vie.decisions.some(({ signeeLe }) => signeeLe);
  if (!seConteste && !seRetire && !seClot && recours.length === 0 && !parlee) return null;
  return (
    <Section titre="Et ensuite" id="suites">
      {parlee && demande.closeLe === null ? <Parler vie={vie} /> : null}
      <Motifs vie={vie} />
      {recours.map((un) => (
        <UnRecours key={un.id} recours={un} vie={vie} />
      ))}
      {seConteste ? <Contester vie={vie} /> : null}
      {seRetire ? (
        <UnFormulaire vie={vie} nom="retrait" titre="Retirer la demande, avec elle">
          <Champ nom="mots" libelle="Pourquoi" largeur="plein" longueur={500} />
          <Bouton genre="irreversible">Retirer la demande</Bouton>
        </UnFormulaire>
      ) : null}
      {seClot ? (
        <UnFormulaire vie={vie} nom="cloture" titre="Clore">
          <p>Tout est dit, rien n’est contesté. Son besoin garde sa propre vie.</p>
          <Bouton>Clore la demande</Bouton>
        </UnFormulaire>
      ) : null}
    </Section>
  );
}
