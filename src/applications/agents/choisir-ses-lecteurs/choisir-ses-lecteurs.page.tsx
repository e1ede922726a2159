import {
  Action,
  Bandeau,
  Bouton,
  Cache,
  Cases,
  Champ,
  ChampDate,
  EnTete,
  Formulaire,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
  Vide,
} from '#interface';
import type { AgentDeLAnnuaire } from '#services';
import { ajouterMinutes, aujourdHuiA, type DateCivile, jourEnColonne } from '#socle/pur';
import {
  direLeFondement,
  type LecteurNomme,
  nomDe,
  type VueDesLecteurs,
} from './dire-ses-lecteurs.ts';

export interface VueDeLaProtection {
  lus: VueDesLecteurs;
  mots: string;
  trouves: readonly AgentDeLAnnuaire[];
  fait: string | null;
  aRevoir?: readonly PointARevoir[];
  saisie?: Readonly<Record<string, unknown>>;
  aujourdHui: DateCivile;
}

const direDepuisQuand = ({ lectures }: LecteurNomme, aujourdHui: DateCivile): string =>
  lectures
    .map((lecture) => {
      const jour = (un: Parameters<typeof aujourdHuiA>[0]) =>
        jourEnColonne(aujourdHuiA(un), aujourdHui);
      // The instant is the first one without: the day before is the last day with.
      const fin = lecture.jusquA ? `, jusqu’au ${jour(ajouterMinutes(lecture.jusquA, -1))}` : '';
      return `${direLeFondement(lecture)}, depuis ${jour(lecture.depuis)}${fin}`;
    })
    .join(' ; ');

const Effets = ({ equipes }: { equipes: readonly string[] }) => (
  <ul className="puces">
    <li>
      {equipes.length > 0 ? `${equipes.join(', ')} : ` : 'Ses équipes : '}
      plus de fiche, plus de ligne dans leurs listes, plus rien dans leur recherche.
    </li>
    <li>Les lecteurs nommés gardent tout, sauf ses lieux : la mission protection seule les lit.</li>
    <li>La recherche oublie son nom, sa naissance, ses téléphones et ses codes.</li>
    <li>Ses reçus deviennent discrets, sans service ni motif.</li>
    <li>Une seconde fiche à son nom vous sera dite, sans rien dire à qui l’ouvre.</li>
  </ul>
);

const Proteger = ({ lus, aujourdHui }: { lus: VueDesLecteurs; aujourdHui: DateCivile }) => (
  <Section titre="Ce que fait la protection">
    <Effets equipes={lus.equipes} />
    <Formulaire
      action={`/personnes/${lus.personne.id}/protection`}
      saisie={{ garder: lus.nommes.map(({ agentId }) => String(agentId)) }}
      libelle="Protéger cette personne"
    >
      {lus.nommes.length > 0 ? (
        <Cases
          nom="garder"
          libelle="Qui la lit déjà, et continue"
          aide="Décochez : cette personne ne la lira plus. Vous en nommerez d’autres ensuite."
          options={lus.nommes.map((nomme) => ({
            valeur: String(nomme.agentId),
            libelle: nomDe(nomme.agent, nomme.agentId),
            aide: `${nomme.agent?.fonction ?? ''} : ${direDepuisQuand(nomme, aujourdHui)}`,
          }))}
        />
      ) : (
        <p>Personne ne la lit par son nom : vous nommerez ses lecteurs juste après.</p>
      )}
      <Bouton genre="plein">Protéger cette personne</Bouton>
    </Formulaire>
  </Section>
);

const LecteursNommes = ({ lus, aujourdHui }: { lus: VueDesLecteurs; aujourdHui: DateCivile }) => (
  <Section
    titre="Lecteurs nommés"
    compte={lus.nommes.length}
    aide="Ôter quelqu’un est immédiat : il ne la voit plus et ne la trouve plus. Il n’en est pas averti."
  >
    {lus.nommes.length === 0 ? (
      <Vide titre="La mission protection seule la lit.">
        Nommez qui l’accompagne : sans lecteur, personne ne peut répondre à ses questions.
      </Vide>
    ) : (
      <ListeDeRangees libelle="Lecteurs nommés">
        {lus.nommes.map((nomme) => (
          <Rangee
            key={nomme.agentId}
            identite={nomDe(nomme.agent, nomme.agentId)}
            detail={[nomme.agent?.fonction, direDepuisQuand(nomme, aujourdHui)]
              .filter(Boolean)
              .join(' : ')}
            action={
              <Action
                vers={`/personnes/${lus.personne.id}/protection/oter`}
                champs={{ agent: nomme.agentId }}
                petit
              >
                {`Ôter ${nomDe(nomme.agent, nomme.agentId)}`}
              </Action>
            }
          />
        ))}
      </ListeDeRangees>
    )}
  </Section>
);

const Nommer = ({ lus, mots, trouves, saisie = {}, aRevoir = [] }: VueDeLaProtection) => {
  const adresse = `/personnes/${lus.personne.id}/protection`;
  const deja = new Set(lus.nommes.map(({ agentId }) => agentId));
  return (
    <Section
      titre="Nommer un lecteur"
      id="nommer"
      aide="Il lira sa fiche et la trouvera par son nom. Ses lieux lui restent cachés."
    >
      <Formulaire
        action={adresse}
        methode="get"
        saisie={{ mots }}
        prefixe="agent-"
        libelle="Chercher un agent"
        enLigne
      >
        <Champ
          nom="mots"
          libelle="Qui ?"
          aide="Son nom, son prénom ou sa fonction."
          type="search"
        />
        <Bouton>Chercher un agent</Bouton>
      </Formulaire>
      {mots && trouves.length === 0 ? (
        <Vide titre={`Aucun agent ne répond à « ${mots} ».`} />
      ) : null}
      {trouves.length > 0 ? (
        <ListeDeRangees libelle="Agents trouvés">
          {trouves.map((agent) => (
            <Rangee
              key={agent.id}
              identite={nomDe(agent, agent.id)}
              detail={agent.fonction}
              heure={deja.has(agent.id) ? 'la lit déjà' : null}
              action={
                <Formulaire
                  action={`${adresse}/nommer`}
                  prefixe={`n${agent.id}-`}
                  saisie={String(saisie.agent) === String(agent.id) ? saisie : {}}
                  aRevoir={String(saisie.agent) === String(agent.id) ? aRevoir : []}
                  libelle={`Nommer ${nomDe(agent, agent.id)}`}
                  enLigne
                >
                  <Cache nom="agent" valeur={agent.id} />
                  <Cache nom="mots" valeur={mots} />
                  <ChampDate nom="jusquAu" libelle="Jusqu’au" facultatif aide="Sinon, sans fin." />
                  <Bouton genre="prune">
                    {deja.has(agent.id) ? 'Changer la date' : `Nommer ${agent.prenom}`}
                  </Bouton>
                </Formulaire>
              }
            />
          ))}
        </ListeDeRangees>
      ) : null}
    </Section>
  );
};

const Lever = ({ lus, aRevoir = [] }: VueDeLaProtection) => (
  <Section titre="Lever la protection" id="lever">
    <p>
      {lus.equipes.length > 0
        ? `La verront de nouveau : ${lus.equipes.join(', ')}. `
        : 'Aucune équipe ne l’avait en charge. '}
      Ses lieux seront lus par qui la voit, la recherche la retrouvera, et les lecteurs que vous
      avez nommés ne la liront plus à ce titre.
    </p>
    <Formulaire
      action={`/personnes/${lus.personne.id}/protection/lever`}
      aRevoir={aRevoir.filter(({ champ }) => champ === 'decide')}
      prefixe="lever-"
      libelle="Lever la protection"
    >
      <Cases
        nom="decide"
        libelle="Avant de lever"
        options={[{ valeur: 'oui', libelle: 'Elle le sait et elle est d’accord' }]}
      />
      <Bouton genre="irreversible">Lever la protection</Bouton>
    </Formulaire>
  </Section>
);

/** Who reads a protected person's record, and the ways to name, end, close and open again; each says what it does. */
export const ChoisirSesLecteurs = (vue: VueDeLaProtection) => {
  const { lus, fait, aujourdHui } = vue;
  return (
    <div className="etroit">
      <EnTete
        titre={lus.protegee ? 'Qui la lit, et sa protection' : 'Protéger cette personne'}
        phrase={
          lus.protegee
            ? 'Sa fiche est fermée : les lecteurs nommés ici, et la mission protection.'
            : 'Rien n’est fermé pour le moment. Voici ce qui changera, et pour qui.'
        }
        retour={{ href: `/personnes/${lus.personne.id}`, libelle: lus.personne.nomDit }}
      />
      {fait ? <Bandeau etat="fait" titre={fait} /> : null}
      {lus.protegee ? (
        <>
          <LecteursNommes lus={lus} aujourdHui={aujourdHui} />
          <Nommer {...vue} />
          {lus.equipes.length > 0 ? (
            <Section
              titre="Équipes fermées"
              aide="Elles ne la voient plus tant qu’elle est protégée."
            >
              <ul className="puces">
                {lus.equipes.map((nom) => (
                  <li key={nom}>{nom}</li>
                ))}
              </ul>
            </Section>
          ) : null}
          <Lever {...vue} />
        </>
      ) : (
        <Proteger lus={lus} aujourdHui={aujourdHui} />
      )}
    </div>
  );
};
