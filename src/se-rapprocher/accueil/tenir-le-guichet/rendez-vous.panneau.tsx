import { Action, EtatDit, ListeDeRangees, Rangee, Section, Touche, Vide } from '#interface';
import { DIRE_L_ETAT, type RendezVous } from '#rendez-vous';
import type { AgentDeLAnnuaire } from '#services';
import { ajouterMinutes, heureA, heurePourAgent, type Instant } from '#socle/pur';

export interface RendezVousVus {
  rendezVous: readonly RendezVous[];
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
  siteId: number;
  maintenant: Instant;
}

const MONTRES = 5;
const DEJA_LA = 2;
/** An hour late, she is still expected; in minutes. */
const ENCORE_ATTENDUE = 60;
const MIDI = '12:00';

/** Those who just came, those who are late, then those who come next: five lines, in the order of the hours. */
export function ceuxQuiComptent(
  rendezVous: readonly RendezVous[],
  maintenant: Instant,
): RendezVous[] {
  const parHeure = [...rendezVous].sort((un, autre) => (un.debut < autre.debut ? -1 : 1));
  const la = parHeure.filter(({ etat }) => etat === 'arrivee').slice(-DEJA_LA);
  const attendus = parHeure.filter(
    ({ etat, debut }) => etat === 'prevu' && debut >= ajouterMinutes(maintenant, -ENCORE_ATTENDUE),
  );
  const gardes = new Set([...la, ...attendus.slice(0, MONTRES - la.length)]);
  return parHeure.filter((un) => gardes.has(un));
}

const titreDe = (montres: readonly RendezVous[]): string => {
  const matin = montres.filter(({ debut }) => heureA(debut) < MIDI).length;
  if (montres.length === 0 || (matin > 0 && matin < montres.length)) return 'Rendez-vous du jour';
  return matin > 0 ? 'Rendez-vous du matin' : 'Rendez-vous de l’après-midi';
};

const Etat = ({ rendezVous: { etat, arriveeLe } }: { rendezVous: RendezVous }) => {
  if (etat === 'arrivee' && arriveeLe)
    return (
      <EtatDit etat="fait" encre>
        Là depuis {heurePourAgent(arriveeLe)}
      </EtatDit>
    );
  return (
    <EtatDit etat={etat === 'arrivee' ? 'fait' : 'attente'} encre>
      {DIRE_L_ETAT[etat]}
    </EtatDit>
  );
};

const Arrivee = ({ id, siteId, numero }: { id: string; siteId: number; numero: number }) => (
  <Action
    vers="/accueil/rendez-vous/arrivee"
    champs={{ id, site: siteId }}
    petit
    horsTab
    touche={`R ${numero}`}
  >
    Elle est là
  </Action>
);

/** R then a number says that she is here. */
export function RendezVousDuJour({ rendezVous, noms, siteId, maintenant }: RendezVousVus) {
  const montres = ceuxQuiComptent(rendezVous, maintenant);
  const aVenir = montres.filter(({ etat }) => etat === 'prevu');
  return (
    <Section
      titre={titreDe(montres)}
      aide={
        aVenir.length > 0 ? (
          <>
            Arrivée : <Touche>R</Touche> puis le numéro
          </>
        ) : null
      }
      lien={{
        href: `/rendez-vous?site=${siteId}`,
        libelle: `Toute la journée (${rendezVous.length})`,
      }}
    >
      {montres.length === 0 ? (
        <Vide titre="Plus de rendez-vous aujourd’hui." />
      ) : (
        <div className="attendus">
          <ListeDeRangees libelle="Rendez-vous du jour" dense enLigne>
            {montres.map((un) => {
              const numero = aVenir.indexOf(un) + 1;
              return (
                <Rangee
                  key={un.id}
                  id={`attendu-${un.id}`}
                  href={`/rendez-vous/${un.id}`}
                  marque={
                    <>
                      <span className="attendu-numero" aria-hidden="true">
                        {numero > 0 ? <Touche>{numero}</Touche> : null}
                      </span>
                      {heurePourAgent(un.debut)}
                    </>
                  }
                  identite={un.nomDit ?? 'Sans nom donné'}
                  detail={[un.agentId ? noms.get(un.agentId)?.prenom : null, un.ou]
                    .filter(Boolean)
                    .join(', ')}
                  etat={<Etat rendezVous={un} />}
                  action={
                    numero > 0 ? <Arrivee id={un.id} siteId={siteId} numero={numero} /> : null
                  }
                />
              );
            })}
          </ListeDeRangees>
        </div>
      )}
    </Section>
  );
}
