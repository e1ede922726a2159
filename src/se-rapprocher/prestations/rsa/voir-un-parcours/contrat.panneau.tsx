import {
  Action,
  Bouton,
  ChampDate,
  Definitions,
  Formulaire,
  LienBouton,
  Section,
} from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import { type Engagement, REEXAMEN_ALLONGE, SANS_HEURES } from '../domaine/contrat.ts';
import { jourDe } from '../gestes/dire-ou-elle-en-est.ts';
import { type Geste, repris } from '../gestes/reprendre-un-formulaire.ts';
import type { ContratEnBase } from '../stockage/contrats.ts';
import type { ParcoursLu } from './lire-un-parcours.ts';

const Cote = ({ titre, siens }: { titre: string; siens: readonly Engagement[] }) => (
  <Section titre={titre} niveau={3}>
    {siens.length === 0 ? <p>Rien n’est écrit.</p> : null}
    <ul className="puces">
      {siens.map(({ quoi, pourLe }) => (
        <li key={quoi}>
          {quoi}
          {pourLe ? `, pour le ${jourEnToutesLettres(pourLe)}` : ''}
        </li>
      ))}
    </ul>
  </Section>
);

const heuresDites = ({ heures, sansHeures, pourquoiMoins }: ContratEnBase): string =>
  sansHeures
    ? `Aucune heure demandée : ${SANS_HEURES[sansHeures]}.`
    : `${heures} heures par semaine${pourquoiMoins ? ` : ${pourquoiMoins}` : ''}.`;

/** Both sides' commitments, on one page: ours first. */
export const LeContrat = ({ contrat }: { contrat: ContratEnBase }) => (
  <>
    <Definitions
      paires={[
        ['Ce qu’elle veut', contrat.but || 'Pas encore écrit'],
        ['Qui l’accompagne', contrat.referent ?? 'Pas encore écrit'],
        ['Temps chaque semaine', heuresDites(contrat)],
        ...(contrat.reexamenAllonge
          ? [['Relu à douze mois', REEXAMEN_ALLONGE[contrat.reexamenAllonge]] as const]
          : []),
      ]}
    />
    <Cote
      titre="Ce que nous faisons"
      siens={contrat.engagements.filter(({ de }) => de === 'organisme')}
    />
    <Cote
      titre="Ce qu’elle fait"
      siens={contrat.engagements.filter(({ de }) => de === 'personne')}
    />
  </>
);

function LaSuite({ contrat, chemin, vu }: { contrat: ContratEnBase; chemin: string; vu: Geste }) {
  switch (contrat.etat) {
    case 'en_ecriture':
      return (
        <>
          <LienBouton href={`${chemin}/contrat`}>Continuer à l’écrire</LienBouton>
          <Action vers={`${chemin}/contrat/proposer`} genre="plein">
            Signer pour le département et le lui proposer
          </Action>
        </>
      );
    case 'propose':
      return (
        <>
          <p>
            Signé pour le département par {contrat.proposeNom}
            {contrat.proposeLe ? ` le ${jourDe(contrat.proposeLe)}` : ''}. Elle le signe avec le
            code de son reçu, ou sur le papier.
          </p>
          <LienBouton href={`${chemin}/contrat/papier`} icone="imprimante">
            Le papier à signer
          </LienBouton>
          <Formulaire
            action={`${chemin}/contrat/signer`}
            prefixe="signer-"
            {...repris(vu, 'signer')}
          >
            <ChampDate nom="le" libelle="Signé de sa main, sur le papier, le" />
            <Bouton genre="plein">Noter sa signature</Bouton>
          </Formulaire>
          <Action vers={`${chemin}/contrat/reprendre`}>Elle veut y changer quelque chose</Action>
        </>
      );
    case 'signe':
      return (
        <p>
          Signé par elle le {contrat.signeLe ? jourEnToutesLettres(contrat.signeLe) : ''},{' '}
          {contrat.signature === 'recu' ? 'avec son reçu' : 'sur le papier'}. À relire ensemble le{' '}
          {contrat.reexamenLe ? jourEnToutesLettres(contrat.reexamenLe) : ''}.
        </p>
      );
    case 'fini':
      return null;
  }
}

export function PanneauDuContrat({ lu: { parcours }, vu }: { lu: ParcoursLu; vu: Geste }) {
  const { contrat, orientation } = parcours;
  if (orientation?.organisme !== 'departement' || !orientation.notifieeLe) return null;
  const chemin = `/rsa/${parcours.id}`;
  return (
    <Section titre="Contrat d’engagement" id="contrat">
      {contrat ? (
        <>
          <LeContrat contrat={contrat} />
          <LaSuite contrat={contrat} chemin={chemin} vu={vu} />
        </>
      ) : (
        <>
          <p>Il s’écrit à deux. Un contrat qui n’engage qu’elle ne se signe pas.</p>
          <LienBouton href={`${chemin}/contrat`} genre="plein">
            Écrire le contrat ensemble
          </LienBouton>
        </>
      )}
    </Section>
  );
}
