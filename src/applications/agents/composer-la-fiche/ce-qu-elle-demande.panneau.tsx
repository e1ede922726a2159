import { type Etat, EtatDit, ListeDeRangees, PetitFil, Rangee, Section, Vide } from '#interface';
import type { OrientationVue } from '#orientations';
import { type DateCivile, jourEnColonne } from '#socle/pur';

const DITS: Record<OrientationVue['etat']['etat'], readonly [Etat, string]> = {
  proposee: ['attente', 'Proposée'],
  accordee: ['attente', 'D’accord, à envoyer'],
  envoyee: ['en_cours', 'Envoyée'],
  lue: ['en_cours', 'Lue'],
  plus_de_temps: ['plus_de_temps', 'Plus de temps'],
  acceptee: ['fait', 'Acceptée'],
  refusee: ['autre_chemin', 'Autre chemin'],
  main_passee: ['autre_chemin', 'Main passée'],
  premier_rendez_vous: ['fait', 'Rendez-vous'],
  close: ['fait', 'Terminée'],
  retiree: ['attente', 'Retirée'],
};

const filDe = ({ etat, silence }: OrientationVue): 'parti' | 'silence' | 'revenu' => {
  if (silence > 0) return 'silence';
  return ['acceptee', 'refusee', 'premier_rendez_vous', 'main_passee', 'close'].includes(etat.etat)
    ? 'revenu'
    : 'parti';
};

/** Each thing she asked for, to whom it went, and whether it came back. */
export function CeQuElleDemande({
  orientations,
  jour,
}: {
  orientations: readonly OrientationVue[];
  jour: DateCivile;
}) {
  return (
    <Section titre="Ce qu’elle demande" compte={orientations.length}>
      {orientations.length === 0 ? (
        <Vide titre="Rien n’est en cours.">
          Une demande commence par un premier contact, à l’accueil ou par téléphone.
        </Vide>
      ) : (
        <ListeDeRangees libelle="Ce qu’elle demande">
          {orientations.map((orientation) => {
            const [etat, mot] =
              orientation.silence > 0
                ? (['silence', 'Sans nouvelles'] as const)
                : DITS[orientation.etat.etat];
            return (
              <Rangee
                key={orientation.id}
                href={`/orientations/${orientation.id}`}
                marque={<PetitFil etat={filDe(orientation)} />}
                identite={orientation.quoi}
                detail={`vers ${orientation.versNom}`}
                heure={
                  orientation.echeance && orientation.attendUneReponse
                    ? `réponse pour ${jourEnColonne(orientation.echeance, jour)}`
                    : null
                }
                etat={<EtatDit etat={etat}>{mot}</EtatDit>}
              />
            );
          })}
        </ListeDeRangees>
      )}
    </Section>
  );
}
