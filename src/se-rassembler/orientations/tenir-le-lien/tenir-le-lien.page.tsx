import { Action, Actions, Bandeau, Definitions, EnTete, Section, Vide } from '#interface';
import type { Lien } from '#partage';
import { aujourdHuiA, type DateCivile, type Instant, jourEnColonne } from '#socle/pur';
import type { OrientationEnBase } from '../stockage/orientations.ts';
import type { LienADire } from './lien-a-dire.ts';

const enGroupes = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

function etatDuLien(lien: Lien, jour: DateCivile): string {
  if (lien.revoqueLe) return 'éteint';
  const fin = `s’éteint le ${jourEnColonne(aujourdHuiA(lien.expireLe as Instant), jour)}`;
  if (lien.codeDemandeLe) return `nouveau code demandé ; ${fin}`;
  return lien.entreLe ? `ouvert ; ${fin}` : `pas encore ouvert ; ${fin}`;
}

/** The address by a message of hers, the code by telephone: two ways, so that one alone opens nothing. */
export function TenirLeLien({
  orientation,
  liens,
  aDire,
  message,
  jour,
  refus,
}: {
  orientation: OrientationEnBase;
  liens: readonly Lien[];
  aDire: LienADire | null;
  /** The text to send, which does not say why someone is helped. */
  message: string | null;
  jour: DateCivile;
  refus?: string | undefined;
}) {
  const qui = orientation.versContact ?? orientation.versNom;
  const adresse = `/orientations/${orientation.id}`;
  const vivant = liens.some(({ revoqueLe }) => revoqueLe === null);
  return (
    <>
      <EnTete
        retour={{ href: adresse, libelle: orientation.quoi }}
        titre={`Le lien de ${qui}`}
        phrase="Il ouvre cette demande et elle seule, quinze jours. Rien ne part d’ici tout seul."
      />
      {refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {refus}
        </Bandeau>
      ) : null}
      {aDire ? (
        <Section titre="À faire maintenant" aide="Affiché cinq minutes, gardé nulle part">
          <Definitions
            paires={[
              ...(message ? [['Envoyez ce message', message] as const] : []),
              [
                `Dites ce code à ${qui}, par téléphone${orientation.versTelephone ? `, ${orientation.versTelephone}` : ''}`,
                <strong key="code">{enGroupes(aDire.code)}</strong>,
              ],
            ]}
          />
        </Section>
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
      {vivant ? (
        <Actions>
          <Action vers={`${adresse}/lien/code`} icone="cle">
            Donner un nouveau code
          </Action>
          <Action vers={`${adresse}/lien/eteindre`} genre="irreversible">
            Éteindre ce lien
          </Action>
        </Actions>
      ) : null}
    </>
  );
}
