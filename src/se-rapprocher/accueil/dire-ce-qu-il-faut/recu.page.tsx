import { Bandeau, EnTete, type Langue, LienBouton, Section } from '#interface';
import { NumerosDUrgence } from '#messages';
import { type CodeDeRetrait, type DateCivile, montrerLeCode } from '#socle/pur';
import { JamaisDemande } from './dire-ce-qu-il-faut.page.tsx';
import { mots } from './mots.ts';

/** The receipt of a request left online: whom to call first, then the code, and when it is read. */
export function RecuEnLigne({
  langue,
  code,
  lueAuPlusTard,
  valableJusquAu,
  danger,
}: {
  langue: Langue;
  code: CodeDeRetrait;
  lueAuPlusTard: DateCivile | null;
  valableJusquAu: DateCivile;
  danger: boolean;
}) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.recuTitre} />
      {danger ? (
        <Bandeau etat="danger" titre={dire.danger}>
          {dire.dangerPhrase}
        </Bandeau>
      ) : null}
      <NumerosDUrgence langue={langue} id="appeler-d-abord" />
      <Section titre={dire.votreCode}>
        <p>
          <strong className="code">{montrerLeCode(code)}</strong>
        </p>
        <p>{dire.recuPhrase}</p>
        <p>{dire.duree(valableJusquAu)}</p>
        {lueAuPlusTard ? (
          <p>
            <strong>{dire.lue(lueAuPlusTard)}</strong> {dire.ensuite}
          </p>
        ) : null}
      </Section>
      <LienBouton genre="plein" href="/ma-demande">
        {dire.voir}
      </LienBouton>
      <LienBouton href="/ma-demande/recu.pdf" fichier>
        {dire.papier}
      </LienBouton>
      <p>{dire.effacer}</p>
      <JamaisDemande langue={langue} />
    </>
  );
}
