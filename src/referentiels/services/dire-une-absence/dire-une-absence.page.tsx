import {
  Action,
  Bouton,
  Cache,
  ChampDate,
  Colonnes,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
  Vide,
} from '#interface';
import { type DateCivile, dateCivile, jourEnToutesLettres } from '#socle/pur';
import type { Absence } from '../stockage/absences.ts';
import type { AgentDeLAnnuaire } from '../stockage/agents.ts';

export interface PageDesAbsences {
  /** Whose absences may be said here; one alone: herself. */
  equipe: readonly AgentDeLAnnuaire[];
  /** Who may stand in. */
  relais: readonly AgentDeLAnnuaire[];
  absences: readonly Absence[];
  /** Names of relays outside the team. */
  noms: ReadonlyMap<number, string>;
  aujourdHui: DateCivile;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

const jour = (date: string) => jourEnToutesLettres(dateCivile(date));
const nomDe = ({ prenom, nom }: { prenom: string; nom: string }) => `${prenom} ${nom}`;
const enOptions = (agents: readonly AgentDeLAnnuaire[]) =>
  agents.map((agent) => ({
    valeur: String(agent.id),
    libelle: agent.absentJusquAu ? `${nomDe(agent)} (absence en cours)` : nomDe(agent),
  }));

const Dire = ({ equipe, relais, saisie, aRevoir }: PageDesAbsences) => {
  const [seule] = equipe;
  return (
    <Section titre="Dire une absence">
      <Formulaire
        action="/services/absences"
        saisie={saisie}
        aRevoir={aRevoir}
        libelle="Dire une absence"
      >
        {equipe.length === 1 && seule ? (
          <Cache nom="agentId" valeur={seule.id} />
        ) : (
          <ListeDeChoix
            nom="agentId"
            libelle="Qui s’absente"
            vide="Choisir quelqu’un"
            options={enOptions(equipe)}
          />
        )}
        <ChampDate nom="du" libelle="Premier jour" aide="Par exemple demain, ou 3/12." />
        <ChampDate nom="au" libelle="Dernier jour" aide="Le même si c’est une seule journée." />
        <ListeDeChoix
          nom="relaisId"
          libelle="Qui répond pendant ce temps"
          aide="C’est ce nom que l’on verra en premier. Pas la raison de l’absence : elle ne se note nulle part."
          vide="Personne pour l’instant"
          options={enOptions(relais)}
        />
        <div>
          <Bouton genre="plein">Noter cette absence</Bouton>
        </div>
      </Formulaire>
    </Section>
  );
};

export function DireUneAbsence(vu: PageDesAbsences) {
  const { equipe, absences, noms, aujourdHui } = vu;
  const parId = new Map(equipe.map((agent) => [agent.id, agent]));
  return (
    <>
      <EnTete
        titre="Absences et relais"
        phrase={
          equipe.length > 1
            ? 'Celles de votre équipe, et qui répond pendant ce temps.'
            : 'Les vôtres, et qui répond pendant ce temps.'
        }
        retour={{ href: '/services', libelle: 'Annuaire' }}
      />
      <Colonnes laterale={equipe.length > 0 ? <Dire {...vu} /> : null}>
        <Section titre="En cours et à venir" compte={absences.length}>
          {absences.length === 0 ? (
            <Vide titre="Aucune absence n’est notée.">
              Une absence notée montre aussitôt qui répond à la place, partout où le nom paraît.
            </Vide>
          ) : (
            <ListeDeRangees libelle="Absences">
              {absences.map((absence) => {
                const agent = parId.get(absence.agentId);
                const qui = agent ? nomDe(agent) : '';
                const relais = absence.relaisId === null ? null : noms.get(absence.relaisId);
                return (
                  <Rangee
                    key={`${absence.agentId} ${absence.du}`}
                    identite={relais ? `${relais}, à la place de ${qui}` : qui}
                    detail={
                      absence.du === absence.au
                        ? `le ${jour(absence.du)}`
                        : `du ${jour(absence.du)} au ${jour(absence.au)} inclus`
                    }
                    etat={
                      relais ? undefined : (
                        <EtatDit etat="echeance">Sans relais : à choisir</EtatDit>
                      )
                    }
                    action={
                      <Action
                        vers="/services/absences/retirer"
                        champs={{ agentId: absence.agentId, du: absence.du }}
                        petit
                      >
                        {absence.du < aujourdHui ? 'Retour aujourd’hui' : 'Retirer cette absence'}
                      </Action>
                    }
                  />
                );
              })}
            </ListeDeRangees>
          )}
        </Section>
      </Colonnes>
    </>
  );
}
