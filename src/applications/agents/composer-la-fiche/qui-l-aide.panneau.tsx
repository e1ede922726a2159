import { EtatDit, ListeDeRangees, Presence, Rangee, Section, Vide } from '#interface';
import type { OrientationVue } from '#orientations';
import { direLaNaissance, type Lecture } from '#personnes';
import type { AgentDeLAnnuaire, Presence as PresenceDite, Site } from '#services';
import {
  aujourdHuiA,
  type DateCivile,
  direLesHoraires,
  INSECABLE,
  jourEnColonne,
} from '#socle/pur';

export interface CeuxQuiLAident {
  lectures: readonly Lecture[];
  agents: ReadonlyMap<number, AgentDeLAnnuaire>;
  presences: ReadonlyMap<number, PresenceDite>;
  sites: readonly Site[];
  /** Accepted by a partner: someone there answers for it. */
  orientations: readonly OrientationVue[];
  jour: DateCivile;
}

const dUnTenant = (telephone: string | null) => telephone?.replaceAll(' ', INSECABLE) ?? null;
const horaires = (ecrits: string | null): string => direLesHoraires(ecrits).join(', ');

const ACCEPTEES = new Set(['acceptee', 'premier_rendez_vous']);

/** One line an agent: the référent first; openings of one agent on several grounds are one line. */
const parAgent = (lectures: readonly Lecture[]): Lecture[] => {
  const nommees = lectures.filter(
    ({ agentId, fondement }) => agentId !== null && fondement !== 'acces_exceptionnel',
  );
  const tri = [...nommees].sort(
    (a, b) => Number(b.fondement === 'referent') - Number(a.fondement === 'referent'),
  );
  return [...new Map(tri.reverse().map((une) => [une.agentId, une])).values()].reverse();
};

const Relais = ({ agent, jour }: { agent: AgentDeLAnnuaire; jour: DateCivile }) => {
  if (!agent.absentJusquAu) return null;
  const retour = jourEnColonne(agent.absentJusquAu as DateCivile, jour);
  const { relais } = agent;
  return (
    <>
      <br />
      {`Absence jusqu’au ${retour}. `}
      {relais ? (
        <strong>
          Relais : {relais.prenom} {relais.nom}
          {relais.telephone ? `, ${relais.telephone}` : ''}
        </strong>
      ) : (
        'Sans relais : voyez avec son équipe.'
      )}
    </>
  );
};

const EtatDePresence = ({
  agent,
  presence,
}: {
  agent: AgentDeLAnnuaire;
  presence: PresenceDite | undefined;
}) => {
  if (agent.absentJusquAu) return <Presence etat="absent">Absence</Presence>;
  if (!presence) return null;
  if (presence.etat === 'absent') return <Presence etat="absent">Pas là</Presence>;
  return presence.etat === 'libre' ? (
    <Presence etat="libre">Là</Presence>
  ) : (
    <Presence etat="occupe">En entretien</Presence>
  );
};

/** Who helps her: her référent or the relay first, with hours, then teams, then partners who accepted. */
export function QuiLAide({
  lectures,
  agents,
  presences,
  sites,
  orientations,
  jour,
}: CeuxQuiLAident) {
  const nommes = parAgent(lectures);
  const equipes = [...new Set(lectures.flatMap(({ cle }) => cle ?? []))].flatMap((cle) => {
    const site = sites.find((un) => un.cle === cle);
    return site ? [site] : [];
  });
  const partenaires = orientations.filter(
    ({ etat, versGenre }) => ACCEPTEES.has(etat.etat) && versGenre !== 'service',
  );
  const referente = nommes.some(({ fondement }) => fondement === 'referent');
  return (
    <Section titre="Qui l’aide" id="qui-l-aide">
      {referente ? null : (
        <p className="secondaire">
          Personne n’est encore sa référence : {equipes[0] ? 'son équipe répond.' : 'à décider.'}
        </p>
      )}
      {nommes.length + equipes.length + partenaires.length === 0 ? (
        <Vide titre="Personne ne la suit ici." />
      ) : (
        <ListeDeRangees libelle="Qui l’aide">
          {nommes.map(({ agentId, fondement, depuis }) => {
            const agent = agents.get(agentId ?? 0);
            if (!agent) return null;
            return (
              <Rangee
                key={`a${agentId}`}
                choisie={fondement === 'referent'}
                identite={
                  <>
                    {agent.prenom} {agent.nom}
                    {fondement === 'referent'
                      ? `, référente ou référent depuis le ${direLaNaissance(aujourdHuiA(depuis))}`
                      : null}
                  </>
                }
                detail={
                  <>
                    {[agent.fonction, horaires(agent.horaires), dUnTenant(agent.telephone)]
                      .filter(Boolean)
                      .join(', ')}
                    <Relais agent={agent} jour={jour} />
                  </>
                }
                etat={<EtatDePresence agent={agent} presence={presences.get(agent.id)} />}
              />
            );
          })}
          {equipes.map(({ id, nom, horaires: ouvert, telephone }) => (
            <Rangee
              key={`e${id}`}
              identite={nom}
              detail={[horaires(ouvert), dUnTenant(telephone)].filter(Boolean).join(', ')}
            />
          ))}
          {partenaires.map(({ id, versContact, versNom, quoi }) => (
            <Rangee
              key={`o${id}`}
              href={`/orientations/${id}`}
              identite={[versContact, versNom].filter(Boolean).join(', ')}
              detail={quoi}
              etat={<EtatDit etat="fait">A accepté</EtatDit>}
            />
          ))}
        </ListeDeRangees>
      )}
    </Section>
  );
}
