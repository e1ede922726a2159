import type { ReactNode } from 'react';
import type { Lecteur } from '#acces';
import { Bandeau, BarreDePied, Colonnes, EnTete, Icone, LienBouton, Section } from '#interface';
import { aujourdHuiA, type DateCivile, heurePourAgent } from '#socle/pur';
import { direPourquoiOnLaVoit } from '../domaine/dire-pourquoi-on-la-voit.ts';
import { direLAge, direLaLangue, direLaNaissance } from '../domaine/mots.ts';
import { BlocDePrecautions } from './bloc-de-precautions.tsx';
import { direLaValeur } from './dire-comment-la-joindre.ts';
import type { Fiche } from './lire-la-fiche.ts';
import { SaFiche } from './sa-fiche.tsx';
import { SonBloc } from './son-bloc.tsx';

/** What other modules show of her, put in place by the application. */
export interface PanneauxDeFiche {
  /** Under her block: what she asks, what she left in writing, the thread. */
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

const Pourquoi = ({ fiche, lecteur }: { fiche: Fiche; lecteur: Lecteur }) => {
  if (lecteur.genre !== 'agent') return null;
  const { dit, depuis, jusquA } = direPourquoiOnLaVoit(fiche.lectures, lecteur);
  return (
    <p className="avec-icone">
      <Icone nom="oeil" />{' '}
      <span>
        Vous voyez ceci parce que <strong>{dit}</strong>
        {depuis ? ` depuis le ${direLaNaissance(aujourdHuiA(depuis))}` : null}
        {jusquA ? `, jusqu’à ${heurePourAgent(jusquA)}` : null}.{' '}
        <a href="#qui-l-aide">Qui d’autre la lit</a>
      </span>
    </p>
  );
};

const enumerer = (dits: readonly string[]): string =>
  dits.length < 2 ? dits.join('') : `${dits.slice(0, -1).join(', ')}, et ${dits.at(-1)}`;

function Presentation({ fiche, aujourdHui }: { fiche: Fiche; aujourdHui: DateCivile }) {
  const { personne, liens, commune } = fiche;
  const enfants = liens
    .filter(({ nature, de, au }) => nature === 'parent' && de === personne.id && au === null)
    .map(({ autre }) =>
      [autre.nomDit, direLAge(autre.naissance, aujourdHui)].filter(Boolean).join(', '),
    );
  const langue =
    personne.langue && personne.langue !== 'fr' ? `Parle ${direLaLangue(personne.langue)}` : null;
  const faits = [
    [direLAge(personne.naissance, aujourdHui), commune].filter(Boolean).join(', ') || null,
    [langue, personne.interprete ? 'avec interprète' : null].filter(Boolean).join(', ') || null,
    enfants.length > 0 ? enumerer(enfants) : null,
  ].filter((fait) => fait !== null);
  return faits.length > 0
    ? `${faits.map((fait) => fait.charAt(0).toUpperCase() + fait.slice(1)).join('. ')}.`
    : 'Rien de plus n’a été dit.';
}

/** The first means that is safe, as she says it; what is not safe is never offered first. */
function CommentLaJoindre({ fiche: { personne } }: { fiche: Fiche }) {
  const sur = personne.moyens.find((moyen) => moyen.sur === true);
  const aVerifier = personne.moyens.find((moyen) => moyen.sur === null);
  const choisi = sur ?? aVerifier;
  const dit = choisi
    ? [choisi.consigne, direLaValeur(choisi), sur ? null : 'Demandez-lui si c’est sûr']
        .filter(Boolean)
        .map((un) => String(un).replace(/\.$/, ''))
        .join('. ')
    : personne.moyens.length > 0
      ? 'Aucun moyen sûr : ne pas l’appeler, ne pas lui écrire'
      : 'Aucun moyen donné';
  return (
    <span className="avec-icone">
      <Icone nom={choisi?.genre === 'courriel' ? 'lettre' : 'telephone'} /> <span>{dit}.</span>
    </span>
  );
}

const Signalements = ({ fiche }: { fiche: Fiche }) => (
  <>
    {fiche.personne.deces ? (
      <Bandeau etat="a_savoir" titre="Décédée.">
        {direLaNaissance(fiche.personne.deces)}. Ne lui écrivez plus, n’appelez plus à son nom.
      </Bandeau>
    ) : null}
    {fiche.protegee ? (
      <Bandeau etat="a_savoir" titre="Lecteurs nommés.">
        Ne la joindre que par un moyen dit sûr. Aucune lettre, et rien à personne d’autre.
      </Bandeau>
    ) : null}
  </>
);

/** A person's page: why one sees it, her name and how to reach her, her block, then what the application brings. */
export function FicheDePersonne({
  fiche,
  lecteur,
  aujourdHui,
  capacites,
  panneaux = {},
}: {
  fiche: Fiche;
  lecteur: Lecteur;
  aujourdHui: DateCivile;
  capacites: CapacitesDeFiche;
  panneaux?: PanneauxDeFiche;
}) {
  const { personne } = fiche;
  const adresse = `/personnes/${personne.id}`;
  return (
    <>
      <Pourquoi fiche={fiche} lecteur={lecteur} />
      <EnTete
        titre={personne.nomDit}
        phrase={
          <>
            <Presentation fiche={fiche} aujourdHui={aujourdHui} />
            <br />
            <CommentLaJoindre fiche={fiche} />
          </>
        }
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
      <Signalements fiche={fiche} />
      <BlocDePrecautions
        fiche={fiche}
        peutValider={capacites.validerUnePrecaution}
        aujourdHui={aujourdHui}
      />
      <SonBloc fiche={fiche} peutTenir={capacites.tenir} />
      <Colonnes laterale={panneaux.laterale}>{panneaux.principale}</Colonnes>
      <SaFiche fiche={fiche} aujourdHui={aujourdHui} peutTenir={capacites.tenir} />
      {capacites.tenir ? (
        <Section titre="Autour de sa fiche">
          <ul className="actions">
            <li>
              <a href={`${adresse}/doublons`}>Une autre fiche à son nom ?</a>
            </li>
            <li>
              <a href={`${adresse}/precaution`}>Noter une précaution d’accueil</a>
            </li>
            {capacites.proteger ? (
              <li>
                <a href={`${adresse}/protection`}>
                  {fiche.protegee ? 'Qui la lit, et sa protection' : 'Protéger cette personne'}
                </a>
              </li>
            ) : null}
          </ul>
        </Section>
      ) : null}
      <BarreDePied>
        <span className="avec-icone">
          <Icone nom="horloge" />{' '}
          <span>
            Fiche ouverte le {direLaNaissance(aujourdHuiA(personne.creeeLe))}, gardée{' '}
            <strong>deux ans après le dernier contact</strong>, puis proposée à l’effacement.
          </span>
        </span>
        <a href="#pourquoi">Ce qui est gardé, et pourquoi</a>
      </BarreDePied>
    </>
  );
}
