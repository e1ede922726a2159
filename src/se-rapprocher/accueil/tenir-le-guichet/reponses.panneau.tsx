import { type Etat, EtatDit, ListeDeRangees, Rangee, Section, Vide } from '#interface';
import { AUTRES_CHEMINS, MOTIFS_DE_REFUS, type OrientationVue } from '#orientations';
import { aujourdHuiA, type DateCivile, heurePourAgent, jourEnColonne } from '#socle/pur';
import type { Guichet } from './lire-le-guichet.ts';

interface Dit {
  etat: Etat;
  mot: string;
  detail: string;
}

/** What an answer says in one line: a refusal always with its other way, a delay always with its day. */
function direLaReponse({ etat: vie }: OrientationVue, jour: DateCivile): Dit | null {
  switch (vie.etat) {
    case 'acceptee':
      return { etat: 'fait', mot: 'Acceptée', detail: 'un premier rendez-vous suit' };
    case 'premier_rendez_vous': {
      const quand = `${jourEnColonne(aujourdHuiA(vie.rendezVousLe), jour)} à ${heurePourAgent(vie.rendezVousLe)}`;
      return { etat: 'fait', mot: 'Rendez-vous', detail: quand };
    }
    case 'refusee':
      return {
        etat: 'autre_chemin',
        mot: 'Autre chemin',
        detail: `${MOTIFS_DE_REFUS[vie.motif]}. ${AUTRES_CHEMINS[vie.autreChemin]} : ${vie.autreCheminMots}`,
      };
    case 'plus_de_temps':
      return {
        etat: 'plus_de_temps',
        mot: 'Plus de temps',
        detail: `réponse promise ${jourEnColonne(vie.jusquAu, jour)}`,
      };
    default:
      return null;
  }
}

export interface ReponsesVues
  extends Pick<Guichet, 'revenues' | 'plusVieilleMuette' | 'nombres' | 'pourQui'> {
  jour: DateCivile;
}

/** A discreet request names nobody on a screen that a hall may see. */
const direPourQui = ({ id, discrete }: OrientationVue, pourQui: ReponsesVues['pourQui']): string =>
  discrete ? 'Une demande à votre nom' : (pourQui.get(id) ?? 'Sans nom donné');

const SansNouvelles = ({
  plusVieilleMuette,
  nombres: { sans_nouvelles: combien },
}: Pick<ReponsesVues, 'plusVieilleMuette' | 'nombres'>) => {
  if (!plusVieilleMuette) return null;
  const jours = plusVieilleMuette.silence;
  return (
    <p className="en-une-ligne">
      <EtatDit etat="silence">Sans nouvelles</EtatDit>{' '}
      <a href="/orientations">
        {combien > 1 ? `${combien} demandes, ` : '1 demande, '}
        {jours} {jours > 1 ? 'jours ouvrés' : 'jour ouvré'}
        {combien > 1 ? ' au plus' : ''}
      </a>
    </p>
  );
};

/** Answers that nobody of the team has seen yet, named by whom they are for; then the silences, in one line. */
export function ReponsesRevenues(vues: ReponsesVues) {
  const { revenues, plusVieilleMuette, nombres, pourQui, jour } = vues;
  return (
    <Section
      titre="Réponses revenues"
      compte={nombres.revenues}
      lien={{
        href: '/orientations',
        libelle: nombres.revenues > revenues.length ? `Toutes (${nombres.revenues})` : 'Toutes',
      }}
    >
      {revenues.length === 0 ? (
        <Vide
          titre={
            plusVieilleMuette === null
              ? 'Toutes les réponses sont revenues.'
              : 'Rien de nouveau n’est revenu.'
          }
          fil={plusVieilleMuette === null}
        />
      ) : (
        <ListeDeRangees libelle="Réponses revenues" dense>
          {revenues.map((orientation) => {
            const dit = direLaReponse(orientation, jour);
            return (
              <Rangee
                key={orientation.id}
                id={`retour-${orientation.id}`}
                href={`/orientations/${orientation.id}`}
                identite={orientation.versNom}
                detail={[direPourQui(orientation, pourQui), dit?.detail]
                  .filter(Boolean)
                  .join(' : ')}
                etat={dit ? <EtatDit etat={dit.etat}>{dit.mot}</EtatDit> : null}
              />
            );
          })}
        </ListeDeRangees>
      )}
      <SansNouvelles {...vues} />
    </Section>
  );
}
