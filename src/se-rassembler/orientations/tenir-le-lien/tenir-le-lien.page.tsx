import {
  Action,
  Actions,
  Bandeau,
  Bouton,
  Definitions,
  EnTete,
  Formulaire,
  Pliable,
  type PointARevoir,
  Section,
  Vide,
} from '#interface';
import type { Canal } from '#messages';
import type { Lien, ResteADire } from '#partage';
import { aujourdHuiA, type DateCivile, type Instant, jourEnColonne } from '#socle/pur';
import { ChoisirLaRemise } from '../remettre-le-lien/choisir-la-remise.panneau.tsx';
import { mobileDe } from '../remettre-le-lien/remettre-le-lien.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';

export interface LienTenu {
  orientation: OrientationEnBase;
  liens: readonly Lien[];
  /** What the product does not carry, shown once. */
  aDire: ResteADire | null;
  /** The text to send by hand, which does not say why someone is helped. */
  message: string | null;
  ouverts: readonly Canal[];
  /** In a try-out the e-mail is read on a screen. */
  aLEssai: boolean;
  jour: DateCivile;
  refus?: string | undefined;
  saisie?: Readonly<Record<string, unknown>> | undefined;
  aRevoir?: readonly PointARevoir[] | undefined;
}

const enGroupes = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

function etatDuLien(lien: Lien, jour: DateCivile): string {
  if (lien.revoqueLe) return 'éteint';
  const fin = `s’éteint le ${jourEnColonne(aujourdHuiA(lien.expireLe as Instant), jour)}`;
  if (lien.codeDemandeLe) return `nouveau code demandé ; ${fin}`;
  return lien.entreLe ? `ouvert ; ${fin}` : `pas encore ouvert ; ${fin}`;
}

/** What is left to say by hand, and only that. */
function ADire({ orientation, aDire, message }: LienTenu) {
  if (!aDire) return null;
  const { versTelephone } = orientation;
  const qui = orientation.versContact ?? orientation.versNom;
  const aFaire = [
    ...(message ? [['Envoyez ce message', message] as const] : []),
    ...(aDire.code
      ? [
          [
            `Dites ce code à ${qui}, par téléphone${versTelephone ? `, ${versTelephone}` : ''}`,
            <strong key="code" className="code">
              {enGroupes(aDire.code)}
            </strong>,
          ] as const,
        ]
      : []),
  ];
  return (
    <Section titre="À faire maintenant" aide="Affiché cinq minutes, gardé nulle part">
      <Definitions paires={aFaire} />
    </Section>
  );
}

const phraseDe = ({ lienPar, versCourriel }: OrientationEnBase): string =>
  lienPar === 'courriel'
    ? `Il ouvre cette demande et elle seule, quinze jours. Il part par courriel à ${versCourriel} ; le code passe par un autre chemin.`
    : 'Il ouvre cette demande et elle seule, quinze jours. Le code passe par un autre chemin.';

function Gestes({ tenu, adresse }: { tenu: LienTenu; adresse: string }) {
  const parSms = tenu.ouverts.includes('sms') && mobileDe(tenu.orientation) !== null;
  return (
    <>
      <Actions>
        <Action vers={`${adresse}/lien/code`} icone="cle">
          Donner un nouveau code
        </Action>
        {parSms ? (
          <Action vers={`${adresse}/lien/code-par-sms`} icone="lettre">
            Envoyer un nouveau code par SMS
          </Action>
        ) : null}
        <Action vers={`${adresse}/lien/eteindre`} genre="irreversible">
          Éteindre ce lien
        </Action>
      </Actions>
      <Pliable titre="Donner une autre adresse" ouvert={(tenu.aRevoir ?? []).length > 0}>
        <p>
          Le lien est perdu, ou il est parti à la mauvaise adresse : l’ancien s’éteint aussitôt.
        </p>
        <Formulaire
          action={`${adresse}/lien/adresse`}
          saisie={tenu.saisie ?? {}}
          aRevoir={tenu.aRevoir ?? []}
        >
          <ChoisirLaRemise orientation={tenu.orientation} ouverts={tenu.ouverts} />
          <Bouton icone="lien">Donner une autre adresse</Bouton>
        </Formulaire>
      </Pliable>
    </>
  );
}

/** The address by one way, the code by another, so that one alone opens nothing. */
export function TenirLeLien(tenu: LienTenu) {
  const { orientation, liens, jour, refus } = tenu;
  const adresse = `/orientations/${orientation.id}`;
  return (
    <>
      <EnTete
        retour={{ href: adresse, libelle: orientation.quoi }}
        titre="Le lien du partenaire"
        phrase={`${orientation.versContact ?? orientation.versNom}. ${phraseDe(orientation)}`}
      />
      {refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {refus}
        </Bandeau>
      ) : null}
      <ADire {...tenu} />
      {tenu.aLEssai && orientation.lienPar === 'courriel' ? (
        <p>
          À l’essai rien ne part : ce courriel se lit dans{' '}
          <a href="/essai/boite">la boîte d’essai</a>.
        </p>
      ) : null}
      <Section titre="Les liens donnés">
        {liens.length === 0 ? (
          <Vide titre="Aucun lien n’a été donné." />
        ) : (
          <Definitions
            paires={liens.map((lien) => [
              `Donné le ${jourEnColonne(aujourdHuiA(lien.emisLe as Instant), jour)}`,
              etatDuLien(lien, jour),
            ])}
          />
        )}
      </Section>
      {liens.some(({ revoqueLe }) => revoqueLe === null) ? (
        <Gestes tenu={tenu} adresse={adresse} />
      ) : null}
    </>
  );
}
