import { MISSIONS, NOM_DE_MISSION, type PorteeDUnAgent } from '#acces';
import type { Territoire } from '#territoires';
import type { AgentDeLAnnuaire, ServiceDuDepartement, Site } from '../stockage/annuaire.ts';

export interface PageDesMissions {
  sites: readonly Site[];
  siteId: number | null;
  agents: readonly AgentDeLAnnuaire[];
  portees: readonly PorteeDUnAgent[];
  services: readonly ServiceDuDepartement[];
  territoires: readonly Territoire[];
  saisie: Readonly<Record<string, unknown>>;
  refus?: string | undefined;
}

const texte = (valeur: unknown): string => (valeur === undefined ? '' : String(valeur));

export function ConfierUneMission(vu: PageDesMissions) {
  return (
    <>
      <h1>Missions des agents</h1>
      {vu.refus ? (
        <p className="a-revoir" role="alert">
          {vu.refus}
        </p>
      ) : null}
      <form method="get" action="/administration/missions">
        <label htmlFor="site">Site</label>
        <select id="site" name="site" defaultValue={texte(vu.siteId ?? '')}>
          {vu.sites.map(({ id, nom }) => (
            <option key={id} value={id}>
              {nom}
            </option>
          ))}
        </select>
        <button type="submit">Voir ce site</button>
      </form>
      <ul>
        {vu.agents.map((agent) => (
          <UnAgent
            key={agent.id}
            agent={agent}
            siteId={vu.siteId}
            portees={vu.portees.filter(({ agentId }) => agentId === agent.id)}
          />
        ))}
      </ul>
      {vu.agents.length > 0 ? <Formulaire {...vu} /> : null}
    </>
  );
}

const direLesDates = ({ du, au }: PorteeDUnAgent): string =>
  au ? `du ${du} jusqu’au ${au} exclu` : `depuis le ${du}`;

function UnAgent({
  agent,
  portees,
  siteId,
}: {
  agent: AgentDeLAnnuaire;
  portees: readonly PorteeDUnAgent[];
  siteId: number | null;
}) {
  return (
    <li>
      <strong>
        {agent.prenom} {agent.nom}
      </strong>
      , {agent.fonction}
      {portees.length === 0 ? ' · aucune mission' : null}
      <ul>
        {portees.map((portee) => (
          <li key={portee.id}>
            {portee.libelle ?? NOM_DE_MISSION[portee.mission]}, {direLesDates(portee)}{' '}
            <form method="post" action="/administration/missions/finir">
              <input type="hidden" name="id" value={portee.id} />
              <input type="hidden" name="site" value={texte(siteId ?? '')} />
              <button type="submit">Finir aujourd’hui</button>
            </form>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Formulaire({ agents, services, territoires, siteId, saisie }: PageDesMissions) {
  return (
    <form method="post" action="/administration/missions">
      <h2>Confier une mission</h2>
      <input type="hidden" name="site" value={texte(siteId ?? '')} />
      <Liste
        nom="agentId"
        etiquette="Agent"
        valeur={saisie.agentId}
        options={agents.map(({ id, prenom, nom }) => [id, `${prenom} ${nom}`])}
      />
      <Liste
        nom="mission"
        etiquette="Mission"
        valeur={saisie.mission}
        options={MISSIONS.map((mission) => [mission, NOM_DE_MISSION[mission]])}
      />
      <Liste
        nom="serviceId"
        etiquette="Service"
        valeur={saisie.serviceId}
        options={[['', 'Tous'], ...services.map(({ id, nom }) => [id, nom] as const)]}
      />
      <Liste
        nom="territoireId"
        etiquette="Territoire"
        valeur={saisie.territoireId}
        options={[
          ['', 'Tout le département'],
          ...territoires.map(({ id, nom }) => [id, nom] as const),
        ]}
      />
      <p className="champ">
        <label htmlFor="du">Du</label>
        <input id="du" name="du" type="date" defaultValue={texte(saisie.du)} />
      </p>
      <p className="champ">
        <label htmlFor="au">Jusqu’au, facultatif : premier jour sans la mission</label>
        <input id="au" name="au" type="date" defaultValue={texte(saisie.au)} />
      </p>
      <button type="submit">Confier cette mission</button>
    </form>
  );
}

function Liste({
  nom,
  etiquette,
  options,
  valeur,
}: {
  nom: string;
  etiquette: string;
  options: readonly (readonly [string | number, string])[];
  valeur: unknown;
}) {
  return (
    <p className="champ">
      <label htmlFor={nom}>{etiquette}</label>
      <select id={nom} name={nom} defaultValue={texte(valeur)}>
        {options.map(([cle, libelle]) => (
          <option key={cle} value={cle}>
            {libelle}
          </option>
        ))}
      </select>
    </p>
  );
}
