import {
  Bouton,
  Cases,
  Champ,
  ChampDate,
  EtatDit,
  ListeDeChoix,
  ListeDeRangees,
  Rangee,
  Section,
  SesMots,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { jourEnColonne } from '#socle/pur';
import { attendUneDecision, PASSAGES } from '../domaine/etats.ts';
import type { Piece } from '../stockage/pieces.ts';
import { UnFormulaire } from './un-formulaire.tsx';
import type { Vie } from './vie.ts';

const ETATS = {
  manquante: ['attente', 'À apporter'],
  vue: ['fait', 'Vu, non conservé'],
  remise: ['fait', 'Remis'],
  dispensee: ['a_savoir', 'Pas à donner'],
} as const;

const detailDe = ({ etat, pourLe, noteeLe, noteePar, raison }: Piece, jour: Vie['jour']) =>
  etat === 'manquante'
    ? pourLe
      ? `pour le ${jourEnColonne(pourLe, jour)}`
      : null
    : [noteeLe ? jourEnColonne(noteeLe, jour) : null, noteePar, raison].filter(Boolean).join(' · ');

/** What happens to one paper, said on its own line: seen is the ordinary way, and nothing is copied. */
const NoterUnPapier = ({ vie }: { vie: Vie }) => {
  const connus = new Map([
    ...vie.prestation.pieces.map(({ code, nom }) => [code, nom] as const),
    ...vie.pieces.map(({ code, nom }) => [code, nom] as const),
  ]);
  return (
    <UnFormulaire vie={vie} nom="piece" titre="Noter un papier vu">
      <ListeDeChoix
        nom="code"
        libelle="Quel papier"
        vide="Choisir"
        options={[...connus].map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <ListeDeChoix
        nom="etat"
        libelle="Ce qu’il en est"
        options={[
          { valeur: 'vue', libelle: 'Vu, et rendu : rien n’est gardé' },
          { valeur: 'remise', libelle: 'Remis : il part avec le dossier de papier' },
          { valeur: 'dispensee', libelle: 'Elle n’a pas à le donner' },
        ]}
      />
      <Champ nom="raison" libelle="Pourquoi elle n’a pas à le donner" facultatif largeur="plein" />
      <Bouton>Noter ce papier</Bouton>
    </UnFormulaire>
  );
};

const DemanderDesPapiers = ({ vie }: { vie: Vie }) => (
  <UnFormulaire vie={vie} nom="pieces" titre="Demander les papiers qui manquent">
    <p>
      Demandez tout en une fois. Ce qu’une autre administration a déjà ne se redemande pas (CRPA,
      article L114-8).
    </p>
    <Cases
      nom="codes"
      libelle="Papiers qui manquent"
      options={vie.prestation.pieces.map(({ code, nom, enClair, quand }) => ({
        valeur: code,
        libelle: nom,
        aide: [enClair, quand ? `Seulement ${quand}.` : null].filter(Boolean).join(' '),
      }))}
    />
    <Champ nom="autre" libelle="Un autre papier" facultatif largeur="plein" longueur={200} />
    <ChampDate
      nom="pourLe"
      libelle="À apporter avant le"
      aide="Vide : dans trente jours."
      facultatif
    />
    <Bouton genre="plein">Demander ces papiers</Bouton>
  </UnFormulaire>
);

const DireComplet = ({ vie, plein }: { vie: Vie; plein: boolean }) => (
  <UnFormulaire vie={vie} nom="complete" titre="Dire le dossier complet" ouvert={plein}>
    <ChampDate
      nom="le"
      libelle="Complet depuis le"
      aide="Le jour où le dernier papier est arrivé. Vide : aujourd’hui."
      facultatif
    />
    <Bouton genre={plein ? 'plein' : 'trait'}>Le dossier est complet</Bouton>
  </UnFormulaire>
);

/** The papers: what is missing, what was seen; and the gestures that go with them. */
export function Papiers({ vie }: { vie: Vie }) {
  const { demande, pieces, instruit, jour } = vie;
  const rienNeManque = pieces.every(({ etat }) => etat !== 'manquante');
  const ouvert = PASSAGES.declarer_complete.depuis.includes(demande.etat);
  return (
    <Section titre="Les papiers" id="papiers" compte={pieces.length}>
      {pieces.length === 0 ? (
        <Vide titre="Aucun papier n’est encore demandé ni vu." />
      ) : (
        <ListeDeRangees libelle="Papiers">
          {pieces.map((piece) => {
            const [etat, mot] = ETATS[piece.etat];
            return (
              <Rangee
                key={piece.id}
                identite={piece.nom}
                detail={detailDe(piece, jour)}
                etat={<EtatDit etat={etat}>{mot}</EtatDit>}
              />
            );
          })}
        </ListeDeRangees>
      )}
      {attendUneDecision(demande.etat) ? <NoterUnPapier vie={vie} /> : null}
      {ouvert && instruit ? (
        <>
          <DemanderDesPapiers vie={vie} />
          <DireComplet vie={vie} plein={rienNeManque && pieces.length > 0} />
        </>
      ) : null}
    </Section>
  );
}

/** Her view, in her words; or why nobody has them. */
export function SonAvis({ vie }: { vie: Vie }) {
  const { avis, demande } = vie;
  const seRecueille =
    (attendUneDecision(demande.etat) && demande.etat !== 'signee') ||
    demande.etat === 'notifiee' ||
    demande.silenceLe !== null;
  return (
    <Section titre="Ce qu’elle en pense" id="avis">
      {avis?.avis ? <SesMots>{avis.avis}</SesMots> : null}
      {avis?.raisonDuSansAvis ? <p>Sans son avis : {avis.raisonDuSansAvis}</p> : null}
      {avis ? <p className="secondaire">Recueilli par {avis.recueilliPar}.</p> : null}
      {seRecueille ? (
        <UnFormulaire
          vie={vie}
          nom="avis"
          titre={avis ? 'Écrire de nouveau son avis' : 'Recueillir son avis'}
          ouvert={
            avis === null &&
            ['complete', 'en_instruction', 'decision_preparee'].includes(demande.etat)
          }
        >
          <ZoneDeTexte
            nom="avis"
            libelle="Ce qu’elle en pense, dans ses mots"
            facultatif
            sesMots
            longueur={2000}
          />
          <Champ
            nom="raisonDuSansAvis"
            libelle="Si vous ne le savez pas : pourquoi"
            aide="Par exemple : hospitalisée, elle ne peut pas répondre cette semaine."
            facultatif
            largeur="plein"
            longueur={500}
          />
          <Bouton genre={avis ? 'trait' : 'plein'}>Écrire son avis</Bouton>
        </UnFormulaire>
      ) : null}
    </Section>
  );
}

/** What the law of this right requires and R8 forbids elsewhere: written here, shown on demand, ciphered. */
export const CeQueLaLoiExige = ({ vie }: { vie: Vie }) =>
  vie.prestation.sensibles.length === 0 || !vie.instruit ? null : (
    <UnFormulaire vie={vie} nom="sensible" titre="Ce que la loi de ce droit exige en plus">
      <p>
        Chiffré, lu de votre équipe seule, effacé six mois après la décision. À n’écrire que si le
        dossier ne peut pas avancer sans.
      </p>
      <ListeDeChoix
        nom="quoi"
        libelle="De quoi s’agit-il"
        vide="Choisir"
        options={vie.prestation.sensibles.map((valeur) => ({
          valeur,
          libelle:
            valeur === 'nir'
              ? 'Numéro de sécurité sociale'
              : 'Droit de rester en France (numéro et fin de validité)',
        }))}
      />
      <Champ
        nom="valeur"
        libelle="Tel qu’il est imprimé"
        largeur="moyen"
        longueur={120}
        sansCorrection
      />
      <Bouton>Garder, chiffré</Bouton>
    </UnFormulaire>
  );
