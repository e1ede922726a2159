import {
  Bouton,
  Cache,
  Champ,
  Choix,
  Formulaire,
  ListeDeRangees,
  Pliable,
  Presence as PresenceDite,
  Rangee,
} from '#interface';
import type { AgentDeLAnnuaire, Presence } from '#services';
import { type DateCivile, jourEnColonne } from '#socle/pur';

const MOTS: Record<Presence['etat'], string> = {
  libre: 'Libre',
  occupe: 'Avec quelqu’un',
  vient_chercher: 'Vient chercher',
  absent: 'Pas là',
};
const FORMES = {
  libre: 'libre',
  occupe: 'occupe',
  vient_chercher: 'occupe',
  absent: 'absent',
} as const;

/** « vers 10:45 » completes the state; a whole phrase (« Libre vers 10:45 ») replaces it. */
const direLEtat = ({ etat, detail }: Presence): string =>
  detail && /^\p{Lu}/u.test(detail) ? detail : [MOTS[etat], detail].filter(Boolean).join(' ');

function direOuElleEst(agent: AgentDeLAnnuaire, presence: Presence | undefined, jour: DateCivile) {
  if (agent.absentJusquAu) {
    const retour = agent.absentJusquAu as DateCivile;
    return {
      forme: 'absent' as const,
      mot: retour === jour ? 'Pas là aujourd’hui' : `Retour après ${jourEnColonne(retour, jour)}`,
      detail: agent.relais ? `relais : ${agent.relais.prenom} ${agent.relais.nom}` : 'sans relais',
    };
  }
  return presence
    ? { forme: FORMES[presence.etat], mot: direLEtat(presence), detail: agent.bureau }
    : null;
}

/** Nothing said is said once, for all: their names, folded. */
const SansRienDire = ({ agents }: { agents: readonly AgentDeLAnnuaire[] }) =>
  agents.length === 0 ? null : (
    <Pliable
      titre={
        agents.length === 1
          ? `${agents[0]?.prenom} n’a rien dit`
          : `${agents.length} n’ont rien dit aujourd’hui`
      }
    >
      <p>
        {agents
          .map(({ prenom, bureau, fonction }) => `${prenom} (${bureau ?? fonction})`)
          .join(', ')}
      </p>
    </Pliable>
  );

export interface PresencesVues {
  agents: readonly AgentDeLAnnuaire[];
  presences: ReadonlyMap<number, Presence>;
  jour: DateCivile;
  siteId: number;
}

/** Who is there, as each says it herself: shape and word, in ink. */
export const QuiEstLa = ({ agents, presences, jour, siteId }: PresencesVues) => {
  const dits = agents.map(
    (agent) => [agent, direOuElleEst(agent, presences.get(agent.id), jour)] as const,
  );
  return (
    <>
      <ListeDeRangees libelle="Qui est là" dense enLigne>
        {dits.map(([agent, dit]) =>
          dit === null ? null : (
            <Rangee
              key={agent.id}
              identite={agent.prenom}
              detail={dit.detail ?? agent.fonction}
              etat={<PresenceDite etat={dit.forme}>{dit.mot}</PresenceDite>}
            />
          ),
        )}
      </ListeDeRangees>
      <div className="replis">
        <DireOuJEnSuis siteId={siteId} />
        <SansRienDire agents={dits.flatMap(([agent, dit]) => (dit === null ? [agent] : []))} />
      </div>
    </>
  );
};

const DireOuJEnSuis = ({ siteId }: { siteId: number }) => (
  <Pliable titre="Dire où j’en suis">
    <Formulaire action="/accueil/presence" libelle="Dire où j’en suis" prefixe="presence-">
      <Cache nom="site" valeur={siteId} />
      <Choix
        nom="etat"
        libelle="En ce moment"
        defaut="libre"
        options={(Object.keys(MOTS) as Presence['etat'][]).map((etat) => ({
          valeur: etat,
          libelle: MOTS[etat],
        }))}
      />
      <Champ
        nom="detail"
        libelle="Précision"
        aide="vers 10:45, A-23, au 1er étage."
        longueur={60}
        facultatif
      />
      <div>
        <Bouton>Le dire à l’équipe</Bouton>
      </div>
    </Formulaire>
  </Pliable>
);
