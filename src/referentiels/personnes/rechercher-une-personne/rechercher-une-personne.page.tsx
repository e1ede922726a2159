import {
  Bandeau,
  Bouton,
  Champ,
  EnTete,
  Formulaire,
  LienBouton,
  ListeDeRangees,
  Rangee,
  Section,
  Vide,
} from '#interface';
import type { DateCivile } from '#socle/pur';
import { DIRE_POURQUOI, type Pourquoi } from '../domaine/classer.ts';
import { direLAge, direLaNaissance } from '../domaine/mots.ts';
import type { PersonneTrouvee } from './chercher-dans-ma-portee.ts';
import type { PersonneReconnue, Trouvailles } from './rechercher-une-personne.ts';

const direPourquoi = (pourquoi: readonly Pourquoi[]): string =>
  pourquoi.map((un) => DIRE_POURQUOI[un]).join(', ');

const PourquoiElle = ({ pourquoi }: { pourquoi: readonly Pourquoi[] }) => (
  <>
    Trouvée par <strong>{direPourquoi(pourquoi)}</strong>
  </>
);

/** What tells two persons of one name apart; the commune of a protected one is never among it. */
const detailDe = (
  { naissance, telephone, communeCode }: PersonneTrouvee,
  communes: ReadonlyMap<string, string>,
  aujourdHui: DateCivile,
): string =>
  [
    direLaNaissance(naissance),
    direLAge(naissance, aujourdHui),
    communes.get(communeCode ?? ''),
    telephone,
  ]
    .filter(Boolean)
    .join(' · ');

const Trouvees = ({
  trouvees,
  communes,
  aujourdHui,
}: {
  trouvees: readonly PersonneTrouvee[];
  communes: ReadonlyMap<string, string>;
  aujourdHui: DateCivile;
}) => (
  <ListeDeRangees libelle="Personnes trouvées">
    {trouvees.map((trouvee) => (
      <Rangee
        key={trouvee.id}
        href={`/personnes/${trouvee.id}`}
        identite={trouvee.nomDit}
        detail={detailDe(trouvee, communes, aujourdHui)}
        heure={<PourquoiElle pourquoi={trouvee.pourquoi} />}
      />
    ))}
  </ListeDeRangees>
);

const Reconnues = ({
  reconnues,
  communes,
  peutDireQuiARegarde,
}: {
  reconnues: readonly PersonneReconnue[];
  communes: ReadonlyMap<string, string>;
  peutDireQuiARegarde: boolean;
}) => (
  <Section
    titre={peutDireQuiARegarde ? 'Reçue par une équipe' : 'Connue d’une autre équipe'}
    aide="Son identité et sa commune seulement. Rien de ce qui est fait avec elle."
  >
    <ListeDeRangees libelle="Connues d’une autre équipe">
      {reconnues.map(({ id, nomDit, naissance, communeCode, pourquoi }) => (
        <Rangee
          key={id}
          identite={nomDit}
          detail={[direLaNaissance(naissance), communes.get(communeCode ?? '')]
            .filter(Boolean)
            .join(' · ')}
          heure={<PourquoiElle pourquoi={pourquoi} />}
          action={
            peutDireQuiARegarde ? (
              <LienBouton petit icone="oeil" href={`/dpo/qui-a-regarde?personne=${id}`}>
                Qui a regardé
              </LienBouton>
            ) : (
              <LienBouton
                petit
                href={`/acces-exceptionnel?personne=${id}&retour=${encodeURIComponent(`/personnes/${id}`)}`}
              >
                Dire pourquoi l’ouvrir
              </LienBouton>
            )
          }
        />
      ))}
    </ListeDeRangees>
  </Section>
);

export function PageDeRecherche({
  texte,
  trouvailles,
  communes,
  aujourdHui,
  peutCreer,
  peutRelireLesPrecautions,
  peutDireQuiARegarde,
}: {
  texte: string;
  trouvailles: Trouvailles | null;
  communes: ReadonlyMap<string, string>;
  aujourdHui: DateCivile;
  peutCreer: boolean;
  peutRelireLesPrecautions: boolean;
  /** Who answers a person's question about her own record: she is looked for, never opened. */
  peutDireQuiARegarde: boolean;
}) {
  const nouvelle = `/personnes/nouvelle${texte ? `?dit=${encodeURIComponent(texte)}` : ''}`;
  return (
    <div className="etroit">
      <EnTete
        titre={peutDireQuiARegarde ? 'Qui a regardé' : 'Personnes'}
        phrase={
          peutDireQuiARegarde
            ? 'Une personne demande qui a regardé sa fiche : son nom complet, avec sa date de naissance, son téléphone ou le code de son reçu.'
            : 'Un nom dans n’importe quel ordre, même mal écrit ; une date de naissance, la fin d’un téléphone, un code de reçu.'
        }
        actions={
          <>
            {peutRelireLesPrecautions ? (
              <LienBouton href="/personnes/precautions">Précautions à relire</LienBouton>
            ) : null}
            {peutCreer ? <LienBouton href={nouvelle}>Ouvrir une fiche</LienBouton> : null}
          </>
        }
      />
      <Formulaire
        action="/personnes"
        methode="get"
        saisie={{ mots: texte }}
        libelle="Chercher"
        enLigne
      >
        <Champ
          nom="mots"
          libelle="Qui cherchez-vous ?"
          type="search"
          largeur="plein"
          sansCorrection
        />
        <Bouton genre="plein">Chercher cette personne</Bouton>
      </Formulaire>
      {trouvailles ? (
        <>
          {trouvailles.lue.jourInexistant ? (
            <Bandeau
              etat="a_revoir"
              titre={`« ${trouvailles.lue.jourInexistant} » n’est dans aucun calendrier.`}
            >
              Voici qui répond au reste de ce que vous avez écrit. Vérifiez cette date avec elle.
            </Bandeau>
          ) : null}
          {trouvailles.enNombre ? (
            <Bandeau etat="a_savoir" titre="Beaucoup de recherches cette heure-ci.">
              La recherche reste ouverte parmi les personnes de votre équipe. Le DPO voit ce nombre,
              jamais vos mots.
            </Bandeau>
          ) : null}
          {trouvailles.trouvees.length > 0 ? (
            <Trouvees trouvees={trouvailles.trouvees} communes={communes} aujourdHui={aujourdHui} />
          ) : null}
          {trouvailles.reconnues.length > 0 ? (
            <Reconnues
              reconnues={trouvailles.reconnues}
              communes={communes}
              peutDireQuiARegarde={peutDireQuiARegarde}
            />
          ) : null}
          {trouvailles.trouvees.length + trouvailles.reconnues.length === 0 ? (
            <Vide titre="Personne à ce nom parmi ce que vous pouvez voir.">
              {peutCreer ? <a href={nouvelle}>Ouvrir une fiche avec « {texte} »</a> : null}
              {peutCreer && trouvailles.peutReconnaitre ? '. ' : null}
              {trouvailles.peutReconnaitre
                ? 'Avec son nom complet et sa date de naissance, son téléphone ou son code, vous pouvez la reconnaître si une autre équipe la reçoit.'
                : null}
            </Vide>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
