import {
  Bandeau,
  Bouton,
  Cache,
  Choix,
  Colonnes,
  EnTete,
  Feuillet,
  Formulaire,
  type PointARevoir,
  Section,
  ZoneDeTexte,
} from '#interface';
import type { Canal } from '#messages';
import { CHAMPS, Extrait, NOMS_DE_CHAMP, type PartageLu } from '#partage';
import { ChoisirLaRemise } from '../remettre-le-lien/choisir-la-remise.panneau.tsx';
import type { OrientationEnBase } from '../stockage/orientations.ts';

export interface Apercu {
  orientation: OrientationEnBase;
  part: PartageLu;
  /** The channels by which a message leaves from here. */
  ouverts: readonly Canal[];
  refus?: string | undefined;
  geste?: 'apercu' | 'envoi' | undefined;
  saisie?: Readonly<Record<string, unknown>> | undefined;
  aRevoir?: readonly PointARevoir[] | undefined;
}

const reprise = ({ geste, saisie = {}, aRevoir = [] }: Apercu, nom: string) =>
  geste === nom ? { saisie, aRevoir } : {};

/** Each field on or off, by its words: an empty field does not leave. */
function ChoisirLesChamps({ vu }: { vu: Apercu }) {
  const parNom = new Map(vu.part.champs.map(({ nom, texte }) => [nom, texte]));
  return (
    <Formulaire
      action={`/orientations/${vu.orientation.id}/apercu`}
      prefixe="champs-"
      {...reprise(vu, 'apercu')}
    >
      <Cache nom="versionRelue" valeur={vu.part.version} />
      {NOMS_DE_CHAMP.map((nom) => (
        <ZoneDeTexte
          key={nom}
          nom={nom}
          libelle={CHAMPS[nom]}
          defaut={parNom.get(nom)}
          facultatif
          lignes={nom === 'demande' || nom === 'elle_dit' ? 3 : 1}
          longueur={1000}
        />
      ))}
      <ZoneDeTexte
        nom="nonEnvoye"
        libelle="Ce qui reste ici, et par le choix de qui"
        aide="Par exemple : ses dettes et ses enfants, par son choix."
        defaut={vu.part.nonEnvoye}
        facultatif
        lignes={2}
        longueur={1000}
      />
      <Bouton>Garder ce texte et le relire</Bouton>
    </Formulaire>
  );
}

/** The preview and what the receiver reads are the same panel over the same row. */
export function ApercevoirEtEnvoyer(vu: Apercu) {
  const { orientation, part } = vu;
  const qui = orientation.versContact;
  return (
    <>
      <EnTete
        retour={{ href: `/orientations/${orientation.id}`, libelle: orientation.quoi }}
        titre={qui ? `Ce que lira ${qui}` : 'Ce qui sera lu'}
        phrase={`${orientation.versNom} lira exactement ceci, et rien d’autre. Un champ vide ne part pas.`}
      />
      {vu.refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas parti.">
          {vu.refus}
        </Bandeau>
      ) : null}
      <Colonnes
        laterale={
          <Section titre="Changer le texte">
            <ChoisirLesChamps vu={vu} />
          </Section>
        }
      >
        <Feuillet papier>
          <Extrait champs={part.champs} />
          {part.nonEnvoye ? <p>Pas envoyé : {part.nonEnvoye}</p> : null}
          <p className="fraicheur">
            De quel droit : {part.fondement.libelle} ({part.fondement.reference}). Pour :{' '}
            {part.finalite}.
          </p>
        </Feuillet>
        <Formulaire
          action={`/orientations/${orientation.id}/envoi`}
          prefixe="envoi-"
          {...reprise(vu, 'envoi')}
        >
          <Cache nom="version" valeur={orientation.version} />
          <Cache nom="versionRelue" valeur={part.version} />
          <Choix
            nom="informee"
            libelle="Sait-elle ce qui part, à qui et pourquoi ?"
            options={[
              { valeur: 'oui', libelle: 'Oui, je le lui ai dit' },
              {
                valeur: 'non',
                libelle: 'Pas encore',
                aide: 'Seulement si l’informer fait courir un risque, et si le droit le permet.',
              },
            ]}
          />
          <ZoneDeTexte
            nom="pourquoi"
            libelle="Si elle n’est pas informée : pourquoi"
            facultatif
            lignes={2}
            longueur={500}
          />
          {orientation.versGenre === 'partenaire' ? (
            <ChoisirLaRemise orientation={orientation} ouverts={vu.ouverts} />
          ) : null}
          <Bouton genre="plein" icone="lettre">
            {qui ? `Envoyer à ${qui}` : 'Envoyer'}
          </Bouton>
        </Formulaire>
      </Colonnes>
    </>
  );
}
