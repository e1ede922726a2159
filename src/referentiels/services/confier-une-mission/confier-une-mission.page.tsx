import { MISSIONS, NOM_DE_MISSION, type PorteeDUnAgent } from '#acces';
import {
  Action,
  Bouton,
  Cache,
  ChampDate,
  ChoisirEtVoir,
  Colonnes,
  EnTete,
  Formulaire,
  ListeDeChoix,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
} from '#interface';
import { dateCivile, jourEnToutesLettres } from '#socle/pur';
import type { Territoire } from '#territoires';
import type { AgentDeLAnnuaire } from '../stockage/agents.ts';
import type { ServiceDuDepartement, Site } from '../stockage/annuaire.ts';

export interface PageDesMissions {
  sites: readonly Site[];
  siteId: number | null;
  agents: readonly AgentDeLAnnuaire[];
  portees: readonly PorteeDUnAgent[];
  services: readonly ServiceDuDepartement[];
  territoires: readonly Territoire[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

const enOptions = (lieux: readonly { id: number; nom: string }[]) =>
  lieux.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }));

export const ConfierUneMission = (vu: PageDesMissions) => (
  <>
    <EnTete
      titre="Missions des agents"
      phrase="Une mission dit ce qu’un agent peut faire, pour quel service, où et jusqu’à quand."
    />
    <Colonnes laterale={vu.agents.length > 0 ? <Confier {...vu} /> : null}>
      <ChoisirEtVoir
        action="/administration/missions"
        nom="site"
        libelle="Site"
        options={enOptions(vu.sites)}
        saisie={{ site: vu.siteId }}
        bouton="Voir ce site"
      />
      <Section titre="Agents de ce site" compte={vu.agents.length}>
        {vu.agents.map((agent) => (
          <UnAgent
            key={agent.id}
            agent={agent}
            siteId={vu.siteId}
            portees={vu.portees.filter(({ agentId }) => agentId === agent.id)}
          />
        ))}
      </Section>
    </Colonnes>
  </>
);

const jour = (date: string) => jourEnToutesLettres(dateCivile(date));
const direLesDates = ({ du, au }: PorteeDUnAgent): string =>
  au ? `du ${jour(du)} jusqu’au ${jour(au)} exclu` : `depuis le ${jour(du)}`;

function UnAgent({
  agent,
  portees,
  siteId,
}: {
  agent: AgentDeLAnnuaire;
  portees: readonly PorteeDUnAgent[];
  siteId: number | null;
}) {
  const nom = `${agent.prenom} ${agent.nom}`;
  return (
    <Section niveau={3} titre={nom} aide={agent.fonction}>
      {portees.length === 0 ? (
        <p className="secondaire">Aucune mission</p>
      ) : (
        <ListeDeRangees libelle={`Missions de ${nom}`} dense>
          {portees.map((portee) => (
            <Rangee
              key={portee.id}
              identite={portee.libelle ?? NOM_DE_MISSION[portee.mission]}
              detail={direLesDates(portee)}
              action={
                <Action
                  vers="/administration/missions/finir"
                  champs={{ id: portee.id, site: siteId ?? '' }}
                  petit
                >
                  Finir aujourd’hui
                </Action>
              }
            />
          ))}
        </ListeDeRangees>
      )}
    </Section>
  );
}

const Confier = ({ agents, services, territoires, siteId, saisie, aRevoir }: PageDesMissions) => (
  <Section titre="Confier une mission">
    <Formulaire
      action="/administration/missions"
      saisie={saisie}
      aRevoir={aRevoir}
      libelle="Confier une mission"
    >
      <Cache nom="site" valeur={siteId ?? ''} />
      <ListeDeChoix
        nom="agentId"
        libelle="Agent"
        options={enOptions(agents.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` })))}
      />
      <ListeDeChoix
        nom="mission"
        libelle="Mission"
        options={MISSIONS.map((mission) => ({ valeur: mission, libelle: NOM_DE_MISSION[mission] }))}
      />
      <ListeDeChoix nom="serviceId" libelle="Service" vide="Tous" options={enOptions(services)} />
      <ListeDeChoix
        nom="territoireId"
        libelle="Territoire"
        vide="Tout le département"
        options={enOptions(territoires)}
      />
      <ChampDate nom="du" libelle="Du" aide="Par exemple 3/12, ou demain." />
      <ChampDate nom="au" libelle="Jusqu’au" aide="Le premier jour sans la mission." facultatif />
      <div>
        <Bouton genre="plein">Confier cette mission</Bouton>
      </div>
    </Formulaire>
  </Section>
);
