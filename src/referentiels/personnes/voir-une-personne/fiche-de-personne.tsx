import type { ReactNode } from 'react';
import {
  Action,
  Bandeau,
  Colonnes,
  Definitions,
  EnTete,
  EtatDit,
  Feuillet,
  Icone,
  LienBouton,
  Section,
  SesMots,
  Vide,
} from '#interface';
import {
  aujourdHuiA,
  type DateCivile,
  ecrireLeTelephone,
  type Instant,
  jourEnColonne,
  type Telephone,
} from '#socle/pur';
import {
  direLAge,
  direLaLangue,
  direLaNaissance,
  LIENS,
  LIEUX,
  PAROLES,
  REPRESENTATIONS,
} from '../domaine/mots.ts';
import type { Lieu, Moyen } from '../stockage/joindre.ts';
import { BlocDePrecautions } from './bloc-de-precautions.tsx';
import type { Fiche } from './lire-la-fiche.ts';

/** What other modules show of her, put in place by the application. */
export interface PanneauxDeFiche {
  /** Under her block: what she asks, the thread. */
  principale?: ReactNode;
  /** Beside: who helps, open promises. */
  laterale?: ReactNode;
  /** The buttons of the title. */
  actions?: ReactNode;
}

export interface CapacitesDeFiche {
  tenir: boolean;
  proteger: boolean;
  validerUnePrecaution: boolean;
}

export function direLeMoyen({ genre, valeur, sur, consigne }: Moyen): string {
  const quoi = genre === 'courriel' ? valeur : ecrireLeTelephone(valeur as Telephone);
  const sien = sur === null ? 'pas encore demandé si c’est sûr' : sur ? 'sûr' : 'pas sûr';
  return `${quoi}, ${sien}.${consigne ? ` ${consigne}` : ''}`;
}

export function direLeLieu({
  numero,
  voie,
  complement,
  codePostal,
  commune,
  nature,
}: Lieu): string {
  const rue = [numero, voie].filter(Boolean).join(' ');
  const ville = [codePostal, commune].filter(Boolean).join(' ');
  return `${LIEUX[nature]} : ${[rue, complement, ville].filter(Boolean).join(', ')}`;
}

function Identite({ fiche, aujourdHui }: { fiche: Fiche; aujourdHui: DateCivile }) {
  const { personne, liens } = fiche;
  const enfants = liens
    .filter(({ nature, de, au }) => nature === 'parent' && de === personne.id && au === null)
    .map(({ autre }) =>
      [autre.nomDit, direLAge(autre.naissance, aujourdHui)].filter(Boolean).join(', '),
    );
  const faits = [
    direLAge(personne.naissance, aujourdHui),
    personne.langue && personne.langue !== 'fr' ? `Parle ${direLaLangue(personne.langue)}` : null,
    personne.interprete ? 'Avec interprète' : null,
    enfants.length > 0 ? enfants.join(' ; ') : null,
  ].filter((fait) => fait !== null);
  return faits.length > 0 ? `${faits.join('. ')}.` : null;
}

const SonBloc = ({ fiche }: { fiche: Fiche }) => (
  <Feuillet>
    {fiche.paroles.length === 0 ? (
      <Vide titre="Elle n’a encore rien écrit ici.">
        Ce qui compte pour elle, ce qu’elle sait faire : dans ses mots, quand elle le veut.
      </Vide>
    ) : (
      fiche.paroles.map(({ id, rubrique, mots, ecriteLe, ecritePar, versions }, rang) => (
        <Section key={id} titre={PAROLES[rubrique]} niveau={3}>
          <SesMots
            lisiere={rang === 0}
            source={`${ecritePar === 'elle' ? 'Écrit par elle' : 'Écrit avec elle'} le ${jourEnColonne(aujourdHuiA(ecriteLe as Instant), '0001-01-01' as DateCivile)}${versions > 1 ? `, ${versions} versions` : ''}`}
          >
            {mots}
          </SesMots>
        </Section>
      ))
    )}
  </Feuillet>
);

function Foyer({ fiche }: { fiche: Fiche }) {
  const { liens, personne } = fiche;
  if (liens.length === 0)
    return (
      <Vide titre="Aucun lien déclaré.">Un foyer se dit lien par lien, comme elle le dit.</Vide>
    );
  return (
    <ul>
      {liens.map(({ id, nature, de, autre, precision, au }) => (
        <li key={id}>
          {LIENS[nature][de === personne.id ? 'de' : 'a']}{' '}
          <a href={`/personnes/${autre.id}`}>{autre.nomDit}</a>
          {precision ? `, ${precision}` : null}
          {au ? `, jusqu’au ${direLaNaissance(au)}` : null}
        </li>
      ))}
    </ul>
  );
}

const Entourage = ({ fiche: { proches } }: { fiche: Fiche }) =>
  proches.length === 0 ? (
    <p>Personne de nommé.</p>
  ) : (
    <Definitions
      paires={proches.map(({ nom, qui, consigne, peutEtreAppele, telephone }) => [
        `${nom}, ${qui}`,
        [
          peutEtreAppele ? 'Peut être appelée ou appelé' : 'Ne pas appeler',
          telephone ? ecrireLeTelephone(telephone as Telephone) : null,
          consigne,
        ]
          .filter(Boolean)
          .join('. '),
      ])}
    />
  );

const Representations = ({ fiche: { representations, personne } }: { fiche: Fiche }) => (
  <Definitions
    paires={representations.map(({ nature, personneId, parQui, autre, du, au }) => [
      REPRESENTATIONS[nature],
      `${personneId === personne.id ? 'Par' : 'Pour'} ${parQui ?? autre?.nomDit ?? 'une personne que vous ne voyez pas'}, depuis le ${direLaNaissance(du)}${au ? ` jusqu’au ${direLaNaissance(au)}` : ''}`,
    ])}
  />
);

/** A person's page: why one sees it, name and how to reach her, her block, then what the application brings. */
export function FicheDePersonne({
  fiche,
  aujourdHui,
  capacites,
  panneaux = {},
}: {
  fiche: Fiche;
  aujourdHui: DateCivile;
  capacites: CapacitesDeFiche;
  panneaux?: PanneauxDeFiche;
}) {
  const { personne, representations } = fiche;
  const adresse = `/personnes/${personne.id}`;
  const tenir = (ou: string, libelle: string) =>
    capacites.tenir ? { lien: { href: `${adresse}/${ou}`, libelle } } : {};
  return (
    <>
      <p className="avec-icone">
        <Icone nom="oeil" /> Vous voyez ceci parce que <strong>sa fiche vous est ouverte</strong>, à
        votre équipe ou à vous.
      </p>
      <EnTete
        titre={personne.nomDit}
        phrase={<Identite fiche={fiche} aujourdHui={aujourdHui} />}
        actions={
          <>
            {panneaux.actions}
            {capacites.tenir ? (
              <LienBouton href={`${adresse}/paroles`} genre="plein" icone="crayon" touche="E">
                Écrire avec elle
              </LienBouton>
            ) : null}
          </>
        }
      />
      {personne.deces ? (
        <Bandeau etat="a_savoir" titre="Décédée.">
          {direLaNaissance(personne.deces)}. Rien ne part plus à son nom.
        </Bandeau>
      ) : null}
      {fiche.protegee ? (
        <Bandeau etat="a_savoir" titre="Lecteurs nommés.">
          Ne la joindre que par un moyen dit sûr. Aucune lettre.
        </Bandeau>
      ) : null}
      <BlocDePrecautions
        fiche={fiche}
        peutValider={capacites.validerUnePrecaution}
        aujourdHui={aujourdHui}
      />
      <SonBloc fiche={fiche} />
      <Colonnes
        laterale={
          <>
            {panneaux.laterale}
            <Section titre="La joindre" {...tenir('joindre', 'Corriger')}>
              {personne.moyens.length === 0 ? <p>Aucun moyen donné.</p> : null}
              <ul>
                {personne.moyens.map((moyen) => (
                  <li key={moyen.id}>{direLeMoyen(moyen)}</li>
                ))}
                {personne.lieux.map((lieu) => (
                  <li key={lieu.id}>{direLeLieu(lieu)}</li>
                ))}
              </ul>
            </Section>
            <Section titre="Son foyer" {...tenir('foyer', 'Ajouter un lien')}>
              <Foyer fiche={fiche} />
            </Section>
            <Section titre="Sur qui elle peut compter" {...tenir('entourage', 'Ajouter')}>
              <Entourage fiche={fiche} />
            </Section>
            <Section titre="Qui décide avec elle" {...tenir('representation', 'Ajouter')}>
              {representations.length === 0 ? (
                <p>Elle décide seule.</p>
              ) : (
                <Representations fiche={fiche} />
              )}
            </Section>
            <Section titre="La recevoir" {...tenir('identite', 'Corriger')}>
              {personne.amenagements.length > 0 ? (
                <ul>
                  {personne.amenagements.map((un) => (
                    <li key={un}>{un}</li>
                  ))}
                </ul>
              ) : (
                <p>Rien de particulier n’a été demandé.</p>
              )}
            </Section>
          </>
        }
      >
        {panneaux.principale}
        {capacites.tenir ? (
          <p>
            <a href={`${adresse}/doublons`}>Une autre fiche à son nom ?</a>
            {' · '}
            <a href={`${adresse}/precaution`}>Noter une précaution d’accueil</a>
          </p>
        ) : null}
        {capacites.proteger ? (
          <Action
            vers={`${adresse}/protection`}
            genre="irreversible"
            champs={{ vers: fiche.protegee ? 'levee' : 'protegee' }}
          >
            {fiche.protegee ? 'Lever la protection' : 'Protéger cette personne'}
          </Action>
        ) : null}
      </Colonnes>
      <p>
        <EtatDit etat="attente" encre>
          Gardé deux ans après le dernier contact, puis proposé à l’effacement.
        </EtatDit>
      </p>
    </>
  );
}
