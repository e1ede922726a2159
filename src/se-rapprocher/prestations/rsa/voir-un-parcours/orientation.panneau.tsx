import { LienBouton, Pliable, Section, SesMots, Tableau } from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import {
  type LigneDExplication,
  MENTION_DE_L_ALGORITHME,
  ORGANISMES,
  PARCOURS,
  type SortDUneRegle,
} from '../domaine/orienter.ts';
import { jourDe } from '../gestes/dire-ou-elle-en-est.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';
import type { ParcoursLu } from './lire-un-parcours.ts';

const MOT_DU_SORT: Readonly<Record<SortDUneRegle, string>> = {
  retenue: 'Tient',
  ne_tient_pas: 'Ne tient pas',
  pas_dit: 'Pas dit',
  eteinte: 'Éteinte',
  hors_dates: 'Hors dates',
  apres: 'Pas regardée',
};

/** Every rule in its order, kept or not, and why: what anyone may ask to read (CRPA R311-3-1-2). */
export const ExplicationDesRegles = ({ lignes }: { lignes: readonly LigneDExplication[] }) => (
  <Tableau
    legende="Chaque règle, dans l’ordre de l’arrêté. La première qui tient est proposée."
    colonnes={[
      { cle: 'rang', titre: 'Rang', nombre: true },
      { cle: 'regle', titre: 'Règle' },
      { cle: 'sort', titre: 'Pour elle' },
      { cle: 'pourquoi', titre: 'Parce que' },
    ]}
    lignes={lignes.map(({ code, rang, regle, sort, pourquoi, arrete }) => ({
      cle: code,
      valeurs: {
        rang,
        regle: (
          <>
            {regle} <span className="secondaire">({arrete})</span>
          </>
        ),
        sort: sort === 'retenue' ? <strong>{MOT_DU_SORT[sort]}</strong> : MOT_DU_SORT[sort],
        pourquoi,
      },
    }))}
  />
);

function Confirmee({ orientation, lu }: { orientation: OrientationEnBase; lu: ParcoursLu }) {
  const service = lu.services.find(({ id }) => id === orientation.serviceId);
  const { raison, signeeLe, notifieeLe } = orientation;
  return (
    <>
      <p>
        <strong>{PARCOURS[orientation.parcours]}</strong>, avec :{' '}
        {service?.nom ?? ORGANISMES[orientation.organisme]}. Confirmée par{' '}
        {orientation.confirmeeNom} le {jourDe(orientation.confirmeeLe)}.
      </p>
      {raison ? <p>Autrement que la règle, parce que : {raison}</p> : null}
      <p>
        {notifieeLe
          ? `Elle l’a reçue le ${jourEnToutesLettres(notifieeLe)} (date certaine).`
          : signeeLe
            ? `Signée le ${jourEnToutesLettres(signeeLe)}, à lui remettre.`
            : 'Pas encore signée.'}
      </p>
      {orientation.explication.length > 0 ? (
        <Pliable titre="Pourquoi cette orientation, règle par règle">
          <p>{MENTION_DE_L_ALGORITHME}</p>
          <ExplicationDesRegles lignes={orientation.explication} />
        </Pliable>
      ) : null}
    </>
  );
}

const MOT_DE_LA_REPONSE = {
  attend: 'attend sa réponse',
  accordee: 'accordée',
  refusee: 'refusée',
} as const;

export function PanneauDOrientation({ lu }: { lu: ParcoursLu }) {
  const { parcours } = lu;
  const { orientation } = parcours;
  return (
    <Section titre="Orientation">
      {parcours.ailleursPossibleDepuis && !orientation ? (
        <p>
          Les six semaines sont passées depuis le{' '}
          {jourEnToutesLettres(parcours.ailleursPossibleDepuis)} : France Travail peut l’orienter.
          Le département le peut encore.
        </p>
      ) : null}
      {orientation ? <Confirmee orientation={orientation} lu={lu} /> : null}
      {parcours.sortieLe === null ? (
        <LienBouton href={`/rsa/${parcours.id}/orienter`} genre={orientation ? 'trait' : 'plein'}>
          {orientation ? 'Confirmer une autre orientation' : 'Orienter'}
        </LienBouton>
      ) : null}
      {orientation && !orientation.notifieeLe ? (
        <LienBouton href={`/demandes-de-droits/${parcours.demandeId}`} genre="plein">
          {orientation.signeeLe ? 'Remettre la décision' : 'Avis, signature et remise'}
        </LienBouton>
      ) : null}
      {parcours.reorientations.map((une) => (
        <div key={une.id}>
          <p>
            {une.demandeePar === 'personne' ? 'Elle demande' : 'Son référent demande'} à changer, le{' '}
            {jourEnToutesLettres(une.demandeeLe)} : {MOT_DE_LA_REPONSE[une.etat]}
            {une.repondueLe ? ` le ${jourEnToutesLettres(une.repondueLe)}` : ''}.
          </p>
          <SesMots>{une.mots}</SesMots>
          {une.reponse ? (
            <p>
              Réponse de {une.repondueNom} : {une.reponse}
            </p>
          ) : null}
        </div>
      ))}
    </Section>
  );
}
