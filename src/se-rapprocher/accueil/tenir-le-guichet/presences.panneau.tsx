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
  absent: 'Absente',
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
    const retour = `jusqu’au ${jourEnColonne(agent.absentJusquAu as DateCivile, jour)}`;
    return {
      forme: 'absent' as const,
      mot: `Absence ${retour}`,
      detail: agent.relais ? `relais : ${agent.relais.prenom} ${agent.relais.nom}` : 'sans relais',
    };
  }
  if (!presence)
    return { forme: 'absent' as const, mot: 'N’a rien dit aujourd’hui', detail: agent.bureau };
  return {
    forme: FORMES[presence.etat],
    mot: direLEtat(presence),
    detail: agent.bureau,
  };
}

export interface PresencesVues {
  agents: readonly AgentDeLAnnuaire[];
  presences: ReadonlyMap<number, Presence>;
  jour: DateCivile;
  siteId: number;
}

/** Who is there, as each says it herself: shape and word, in ink. */
export const QuiEstLa = ({ agents, presences, jour, siteId }: PresencesVues) => (
  <>
    <ListeDeRangees libelle="Qui est là" dense>
      {agents.slice(0, 14).map((agent) => {
        const { forme, mot, detail } = direOuElleEst(agent, presences.get(agent.id), jour);
        return (
          <Rangee
            key={agent.id}
            identite={agent.prenom}
            detail={detail ?? agent.fonction}
            etat={<PresenceDite etat={forme}>{mot}</PresenceDite>}
          />
        );
      })}
    </ListeDeRangees>
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
  </>
);
