import { Action, EtatDit, ListeDeRangees, Rangee, Section, Touche, Vide } from '#interface';
import { DIRE_L_ETAT, type RendezVous } from '#rendez-vous';
import type { AgentDeLAnnuaire } from '#services';
import { ajouterMinutes, heurePourAgent, type Instant } from '#socle/pur';

export interface RendezVousVus {
  rendezVous: readonly RendezVous[];
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
  siteId: number;
  maintenant: Instant;
}

const AVEC_UN_CHIFFRE = 9;
/** An hour late, she is still expected; in minutes. */
const ENCORE_ATTENDUE = 60;

const Etat = ({ rendezVous: { etat, arriveeLe } }: { rendezVous: RendezVous }) => {
  if (etat === 'arrivee' && arriveeLe)
    return (
      <EtatDit etat="fait" encre>
        Là depuis {heurePourAgent(arriveeLe)}
      </EtatDit>
    );
  return (
    <EtatDit etat={etat === 'recue' ? 'fait' : 'attente'} encre>
      {DIRE_L_ETAT[etat]}
    </EtatDit>
  );
};

/** Those of the rest of the day, and those who came: R then a number says that she is here. */
export function RendezVousDuJour({ rendezVous, noms, siteId, maintenant }: RendezVousVus) {
  const utiles = rendezVous.filter(
    ({ etat, debut }) =>
      etat !== 'annule' &&
      (etat === 'arrivee' || debut >= ajouterMinutes(maintenant, -ENCORE_ATTENDUE)),
  );
  const aVenir = utiles.filter(({ etat }) => etat === 'prevu');
  const numeroDe = (id: string) => aVenir.findIndex((un) => un.id === id) + 1;
  return (
    <Section
      titre="Rendez-vous du jour"
      aide={
        <>
          Arrivée : <Touche>R</Touche> puis le numéro
        </>
      }
      lien={{
        href: `/rendez-vous?site=${siteId}`,
        libelle: `Toute la journée (${rendezVous.length})`,
      }}
    >
      {utiles.length === 0 ? (
        <Vide titre="Plus de rendez-vous aujourd’hui." />
      ) : (
        <ListeDeRangees libelle="Rendez-vous du jour" dense>
          {utiles.slice(0, 12).map((un) => {
            const numero = numeroDe(un.id);
            return (
              <Rangee
                key={un.id}
                marque={heurePourAgent(un.debut)}
                identite={un.nomDit ?? 'Sans nom donné'}
                detail={[un.agentId ? noms.get(un.agentId)?.prenom : null, un.ou]
                  .filter(Boolean)
                  .join(', ')}
                etat={<Etat rendezVous={un} />}
                action={
                  un.etat === 'prevu' ? (
                    <Action
                      vers="/accueil/rendez-vous/arrivee"
                      champs={{ id: un.id, site: siteId }}
                      petit
                      {...(numero > 0 && numero <= AVEC_UN_CHIFFRE
                        ? { touche: `R ${numero}` }
                        : {})}
                    >
                      Elle est là
                    </Action>
                  ) : null
                }
              />
            );
          })}
        </ListeDeRangees>
      )}
    </Section>
  );
}
