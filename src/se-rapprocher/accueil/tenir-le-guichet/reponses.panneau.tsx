import { type Etat, EtatDit, ListeDeRangees, Rangee, Section, Vide } from '#interface';
import { AUTRES_CHEMINS, MOTIFS_DE_REFUS, type OrientationVue } from '#orientations';
import { aujourdHuiA, type DateCivile, heurePourAgent, jourEnColonne } from '#socle/pur';

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

/** Answers that nobody of the team has seen yet, then those that should have come and did not. */
export function ReponsesRevenues({
  revenues,
  silencieuses,
  jour,
}: {
  revenues: readonly OrientationVue[];
  silencieuses: readonly OrientationVue[];
  jour: DateCivile;
}) {
  return (
    <Section
      titre="Réponses revenues"
      compte={revenues.length}
      lien={{ href: '/orientations', libelle: 'Toutes' }}
    >
      {revenues.length + silencieuses.length === 0 ? (
        <Vide titre="Toutes les réponses sont revenues." fil />
      ) : (
        <ListeDeRangees libelle="Réponses revenues" dense>
          {revenues.slice(0, 5).map((orientation) => {
            const dit = direLaReponse(orientation, jour);
            return (
              <Rangee
                key={orientation.id}
                href={`/orientations/${orientation.id}`}
                identite={orientation.versNom}
                detail={[orientation.quoi, dit?.detail].filter(Boolean).join(' : ')}
                etat={dit ? <EtatDit etat={dit.etat}>{dit.mot}</EtatDit> : null}
              />
            );
          })}
          {silencieuses.slice(0, 4).map((orientation) => (
            <Rangee
              key={orientation.id}
              href={`/orientations/${orientation.id}`}
              identite={orientation.versNom}
              detail={`${orientation.quoi}, ${orientation.silence} ${orientation.silence > 1 ? 'jours ouvrés' : 'jour ouvré'} après la date promise`}
              etat={<EtatDit etat="silence">Sans nouvelles</EtatDit>}
            />
          ))}
        </ListeDeRangees>
      )}
    </Section>
  );
}
