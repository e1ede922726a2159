import {
  Action,
  Actions,
  Bandeau,
  Bouton,
  Champ,
  EnTete,
  Formulaire,
  ListeDeRangees,
  Pliable,
  Rangee,
  Section,
} from '#interface';
import type { CompteAdministre } from '../stockage/entretien.ts';

export interface PageDesComptes {
  comptes: readonly CompteAdministre[];
  avecFournisseur: boolean;
  /** Shown once, to be handed to the agent. */
  code?: string | undefined;
  refus?: string | undefined;
  saisie?: Readonly<Record<string, unknown>>;
}

const etatDe = (compte: CompteAdministre): string => {
  if (compte.fermeLe) return 'fermé';
  return compte.endormiLe ? 'endormi' : 'ouvert';
};

export const AdministrerLesComptes = ({
  comptes,
  avecFournisseur,
  code,
  refus,
  saisie = {},
}: PageDesComptes) => (
  <>
    <EnTete
      titre="Comptes"
      phrase="Qui peut entrer. Vous ne voyez ni où ni quand chacun travaille."
    />
    {refus ? (
      <Bandeau etat="a_revoir" titre={refus} vif>
        Rien de ce que vous avez écrit n’est perdu.
      </Bandeau>
    ) : null}
    {code ? (
      <Bandeau etat="a_savoir" titre={<span className="code">{code}</span>}>
        Remettez ce code à l’agent, de la main à la main ou au téléphone. Il sert une fois, pendant
        72 heures.
      </Bandeau>
    ) : null}
    <Section titre="Ouvrir un compte">
      <Formulaire action="/administration/comptes" saisie={saisie} libelle="Ouvrir un compte">
        <Champ nom="agentId" libelle="Numéro de l’agent" inputMode="numeric" largeur="court" />
        <Champ nom="nomAffiche" libelle="Prénom et nom" />
        <Champ nom="fonction" libelle="Fonction" />
        <Champ nom="identifiant" libelle="Identifiant" />
        <div>
          <Bouton genre="plein">Ouvrir un compte</Bouton>
        </div>
      </Formulaire>
    </Section>
    <Section titre="Comptes ouverts" compte={comptes.length}>
      <ListeDeRangees libelle="Comptes">
        {comptes.map((compte) => (
          <Rangee
            key={compte.id}
            identite={compte.nomAffiche}
            detail={`${compte.fonction} · ${compte.identifiant}`}
            heure={etatDe(compte)}
            action={
              compte.fermeLe ? null : <Gestes compte={compte} avecFournisseur={avecFournisseur} />
            }
          />
        ))}
      </ListeDeRangees>
    </Section>
  </>
);

const GESTES = {
  reveiller: 'Réveiller',
  code: 'Donner un code',
  sans_code: 'Téléphone perdu : ne plus demander de code',
  fermer: 'Fermer ce compte',
} as const;

const gestesPossibles = (compte: CompteAdministre): (keyof typeof GESTES)[] => [
  ...(compte.endormiLe ? (['reveiller'] as const) : []),
  'code',
  ...(compte.totpDepuis ? (['sans_code'] as const) : []),
  'fermer',
];

function Gestes({
  compte,
  avecFournisseur,
}: {
  compte: CompteAdministre;
  avecFournisseur: boolean;
}) {
  const adresse = `/administration/comptes/${compte.id}`;
  return (
    <Pliable titre={`Gérer le compte de ${compte.nomAffiche}`}>
      <Actions>
        {gestesPossibles(compte).map((geste) => (
          <Action
            key={geste}
            vers={adresse}
            champs={{ geste }}
            petit
            genre={geste === 'fermer' ? 'irreversible' : 'trait'}
          >
            {GESTES[geste]}
          </Action>
        ))}
      </Actions>
      {avecFournisseur ? (
        <Formulaire action={`${adresse}/identite`} prefixe={`${compte.id}-`}>
          <Champ nom="sujet" libelle="Numéro donné par le fournisseur d’identité" />
          <div>
            <Bouton petit>Rattacher</Bouton>
          </div>
        </Formulaire>
      ) : null}
    </Pliable>
  );
}
