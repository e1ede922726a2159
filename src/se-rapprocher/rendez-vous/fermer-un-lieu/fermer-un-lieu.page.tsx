import {
  Bandeau,
  Bouton,
  Cache,
  Champ,
  ChampDate,
  EnTete,
  Formulaire,
  ListeDeChoix,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
} from '#interface';
import type { Site } from '#services';
import { aujourdHuiA, type DateCivile, heurePourAgent, jourEnColonne } from '#socle/pur';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { direQui } from '../voir-la-journee/la-journee.page.tsx';

export interface AFermer {
  site: Site;
  aujourdHui: DateCivile;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  /** Shown before deciding: who had taken an hour, and will be told. */
  lesquels: readonly RendezVous[];
  personnes: ReadonlyMap<string, string>;
}

const combien = (nombre: number): string =>
  nombre === 1 ? 'Une personne a pris' : `${nombre} personnes ont pris`;

/** Who will be told, and how: read before the second press. */
function QuiSeraPrevenu({ lesquels, personnes, aujourdHui }: AFermer) {
  if (lesquels.length === 0) return null;
  return (
    <Section titre="Qui sera prévenu">
      <Bandeau etat="a_savoir" titre={`${combien(lesquels.length)} une heure ces jours-là.`}>
        Son rendez-vous s’annule de notre fait. L’équipe lui promet une autre heure, la veille au
        plus tard. Avec un numéro, un message part ; sans numéro, son reçu le dit.
      </Bandeau>
      <ListeDeRangees libelle="Rendez-vous qui n’auront pas lieu" dense>
        {lesquels.map((lui) => (
          <Rangee
            key={lui.id}
            marque={heurePourAgent(lui.debut)}
            identite={direQui(lui, personnes)}
            detail={[jourEnColonne(aujourdHuiA(lui.debut), aujourdHui), lui.ou]
              .filter(Boolean)
              .join(' · ')}
            etat={
              lui.telephone ? 'un message' : lui.personneId ? 'un appel de l’équipe' : 'son reçu'
            }
          />
        ))}
      </ListeDeRangees>
    </Section>
  );
}

const direLeBouton = (nombre: number, sans: string): string =>
  nombre === 0
    ? sans
    : nombre === 1
      ? 'Fermer et prévenir cette personne'
      : `Fermer et prévenir ${nombre} personnes`;

export function FermerUnLieu(vu: AFermer & { agents: readonly { id: number; nom: string }[] }) {
  const { site, agents, saisie, aRevoir, lesquels } = vu;
  return (
    <>
      <EnTete
        titre="Fermer des jours"
        phrase={`${site.nom}. Avant de fermer, vous lisez qui a pris une heure, et comment chacun sera prévenu.`}
        retour={{ href: `/rendez-vous/heures?site=${site.id}`, libelle: 'Heures' }}
      />
      <Formulaire action="/rendez-vous/heures/fermer" saisie={saisie} aRevoir={aRevoir}>
        <Cache nom="site" valeur={site.id} />
        <Cache nom="vus" valeur={lesquels.length} />
        <ChampDate nom="du" libelle="Premier jour" aide="Par exemple 05/12/2026." />
        <ChampDate
          nom="au"
          libelle="Dernier jour"
          aide="Le même, si un seul jour ferme."
          facultatif
        />
        <ListeDeChoix
          nom="agent"
          libelle="Qui ne reçoit pas"
          vide="Tout le lieu"
          options={agents.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
        />
        <Champ
          nom="raison"
          libelle="Pourquoi"
          aide="Tout le monde peut le lire. Par exemple : travaux. Rien sur la santé de personne."
          facultatif
          longueur={120}
        />
        <QuiSeraPrevenu {...vu} />
        <div>
          <Bouton genre="plein">{direLeBouton(lesquels.length, 'Fermer ces jours')}</Bouton>
        </div>
      </Formulaire>
    </>
  );
}

export function ArreterDesHeures(vu: AFermer & { titre: string; plageId: number }) {
  const { site, saisie, aRevoir, lesquels, titre, plageId } = vu;
  return (
    <>
      <EnTete
        titre={titre}
        phrase={`${site.nom}. Ces heures restent jusqu’à la veille du jour que vous écrivez.`}
        retour={{ href: `/rendez-vous/heures?site=${site.id}`, libelle: 'Heures' }}
      />
      <Formulaire action={`/rendez-vous/heures/${plageId}`} saisie={saisie} aRevoir={aRevoir}>
        <Cache nom="vus" valeur={lesquels.length} />
        <ChampDate nom="au" libelle="Arrêter à partir du" aide="Par exemple 04/01/2027." />
        <QuiSeraPrevenu {...vu} />
        <div>
          <Bouton genre="plein">{direLeBouton(lesquels.length, 'Arrêter ces heures')}</Bouton>
        </div>
      </Formulaire>
    </>
  );
}
