import { EtatDit, ListeDeRangees, Rangee, Section } from '#interface';
import { DIRE_L_ETAT, type RendezVous } from '#rendez-vous';
import type { AgentDeLAnnuaire } from '#services';
import { aujourdHuiA, type DateCivile, heurePourAgent, jourEnColonne } from '#socle/pur';

/** Her appointments, the latest first; one that she missed is said without a count. */
export const SesRendezVous = ({
  rendezVous,
  noms,
  jour,
}: {
  rendezVous: readonly RendezVous[];
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
  jour: DateCivile;
}) =>
  rendezVous.length === 0 ? null : (
    <Section titre="Ses rendez-vous">
      <ListeDeRangees libelle="Ses rendez-vous" dense>
        {rendezVous.slice(0, 6).map((un) => (
          <Rangee
            key={un.id}
            identite={`${jourEnColonne(aujourdHuiA(un.debut), jour)} à ${heurePourAgent(un.debut)}`}
            detail={[un.agentId ? noms.get(un.agentId)?.prenom : null, un.ou]
              .filter(Boolean)
              .join(', ')}
            etat={
              <EtatDit
                etat={un.etat === 'recue' || un.etat === 'arrivee' ? 'fait' : 'attente'}
                encre
              >
                {DIRE_L_ETAT[un.etat]}
              </EtatDit>
            }
          />
        ))}
      </ListeDeRangees>
    </Section>
  );
