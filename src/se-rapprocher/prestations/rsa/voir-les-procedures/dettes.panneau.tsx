import {
  Actions,
  Bouton,
  Champ,
  ChampDate,
  Choix,
  Definitions,
  Formulaire,
  LienBouton,
  Pliable,
  Section,
  SesMots,
  ZoneDeTexte,
} from '#interface';
import { type Centimes, ecrireLeMontant, jourEnToutesLettres } from '#socle/pur';
import type { DetteLue } from '../constater-une-dette/lire-la-suspension.ts';
import { resteDu, type SuspensionDUneDette } from '../domaine/dettes.ts';
import { type Geste, repris } from '../gestes/reprendre-un-formulaire.ts';
import type { ParcoursLu } from '../voir-un-parcours/lire-un-parcours.ts';

export const euros = (montant: number): string => ecrireLeMontant(montant as Centimes);

const POURQUOI = {
  remise: 'elle demande à ne pas rembourser',
  prealable: 'elle conteste auprès de qui a décidé',
  contentieux: 'elle conteste devant le juge',
} as const;
const JUSQUA = {
  remise: 'jusqu’à votre réponse',
  prealable: 'jusqu’à votre réponse',
  contentieux: 'jusqu’au jugement',
} as const;

/** Why it waits, since when, until when (CASF L262-46). */
function direLaSuspension(suspension: SuspensionDUneDette | null): string {
  if (!suspension) return 'Peut être demandé. Un recours, ou une demande de remise, le suspend.';
  const { parceQue, depuis, jusquau } = suspension;
  const fin = jusquau ? `, due au plus tard le ${jourEnToutesLettres(jusquau)}` : '';
  return `Suspendu depuis le ${jourEnToutesLettres(depuis)} : ${POURQUOI[parceQue]}. Rien ne lui est demandé ${JUSQUA[parceQue]}${fin} (CASF, art. L262-46).`;
}

function UneDette({ dette, lu, vu }: { dette: DetteLue; lu: ParcoursLu; vu: Geste }) {
  const attend = dette.remises.find(({ repondueLe }) => repondueLe === null);
  const chemin = `/rsa/${lu.parcours.id}/dettes/${dette.id}`;
  return (
    <Section niveau={3} titre={`${euros(dette.montant)} versés en trop`}>
      <Definitions
        paires={[
          ['Période', `du ${jourEnToutesLettres(dette.du)} au ${jourEnToutesLettres(dette.au)}`],
          ['Pourquoi', dette.motif],
          ['Reste à rembourser', euros(resteDu(dette, dette.remises))],
          ['Remboursement', direLaSuspension(dette.suspension)],
        ]}
      />
      {dette.remises.map(({ id, mots, accordee, motif }) => (
        <div key={id}>
          <SesMots>{mots}</SesMots>
          <p>
            {accordee === null ? 'Attend sa réponse.' : `Remise de ${euros(accordee)} : ${motif}`}
          </p>
        </div>
      ))}
      <Actions>
        <LienBouton href={`/demandes-de-droits/${lu.parcours.demandeId}`}>
          Signature, remise et recours
        </LienBouton>
      </Actions>
      {attend ? (
        <Formulaire
          action={`${chemin}/repondre`}
          prefixe={`rep-${dette.id}-`}
          {...repris(vu, 'repondre-remise')}
        >
          <Champ
            nom="accordee"
            libelle="Remise accordée, en euros"
            aide="Zéro pour refuser."
            largeur="court"
            inputMode="decimal"
            longueur={12}
          />
          <ZoneDeTexte nom="motif" libelle="Pourquoi" lignes={2} longueur={1000} />
          <Bouton genre="plein">Répondre</Bouton>
        </Formulaire>
      ) : (
        <Pliable titre="Elle demande à ne pas rembourser" ouvert={vu.geste === 'remise'}>
          <Formulaire
            action={`${chemin}/remise`}
            prefixe={`rem-${dette.id}-`}
            {...repris(vu, 'remise')}
          >
            <ZoneDeTexte
              nom="mots"
              libelle="Sa demande, dans ses mots"
              lignes={2}
              longueur={2000}
            />
            <Bouton>Enregistrer sa demande</Bouton>
          </Formulaire>
        </Pliable>
      )}
    </Section>
  );
}

export const PanneauDesDettes = ({ lu, vu }: { lu: ParcoursLu; vu: Geste }) => (
  <Section titre="Versé en trop">
    {lu.dettes.length === 0 ? <p>Rien.</p> : null}
    {lu.dettes.map((dette) => (
      <UneDette key={dette.id} dette={dette} lu={lu} vu={vu} />
    ))}
    <Pliable titre="Constater une somme versée en trop" ouvert={vu.geste === 'dette'}>
      <Formulaire
        action={`/rsa/${lu.parcours.id}/dettes`}
        prefixe="dette-"
        {...repris(vu, 'dette')}
      >
        <Champ
          nom="montant"
          libelle="Montant, en euros"
          largeur="court"
          inputMode="decimal"
          longueur={12}
        />
        <ChampDate nom="du" libelle="Du" aide="Par exemple 01/10/2026." />
        <ChampDate nom="au" libelle="Au" aide="Par exemple 31/10/2026." />
        <ZoneDeTexte nom="motif" libelle="Pourquoi, en faits" longueur={1000} />
        <Choix
          nom="fausseDeclaration"
          libelle="Une fausse déclaration a été établie par une décision"
          segmente
          options={[
            { valeur: 'oui', libelle: 'Oui' },
            { valeur: 'non', libelle: 'Non' },
          ]}
          defaut="non"
        />
        <Bouton genre="plein">Préparer la décision</Bouton>
      </Formulaire>
    </Pliable>
  </Section>
);
