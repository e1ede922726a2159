import { CHAMPS, type ChampChoisi } from '../domaine/extrait.ts';

/**
 * The text that was or will be sent. The sender's preview and the receiver's page are this same panel over
 * the same stored row: not a byte differs.
 */
export function Extrait({ champs }: { champs: readonly ChampChoisi[] }) {
  return (
    <dl className="definitions extrait">
      {champs.map(({ nom, texte }) => (
        <div className="extrait__champ" key={nom}>
          <dt>{CHAMPS[nom]}</dt>
          <dd>{nom === 'elle_dit' ? `«\u00a0${texte}\u00a0»` : texte}</dd>
        </div>
      ))}
    </dl>
  );
}
