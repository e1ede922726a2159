import { EnTete, type Langue, Section } from '#interface';
import { datePartielleDuJour, direLaDatePartielle } from '#socle/pur';
import {
  direLeTrimestre,
  dureeObservee,
  dureePromise,
  nomDuDelai,
} from './dire-un-delai-publie.ts';
import type { DelaisObserves } from './lire-les-delais-observes.ts';
import { mots } from './mots.ts';

type Ligne = DelaisObserves['delais'][number];

const EN_ANGLAIS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function Chiffres({ observe, langue }: { observe: Ligne['observe']; langue: Langue }) {
  const dire = mots(langue);
  if (observe === null) return null;
  const { quoi, effectif, mediane, part } = observe;
  if (effectif === null) return null;
  return (
    <p>
      <strong>{dire.reponses(String(effectif))}</strong>{' '}
      {mediane === null ? null : dire.moitie(dureeObservee(quoi, mediane, langue))}{' '}
      {part === null ? dire.sansPart : <strong>{dire.part(String(part))}</strong>}
    </p>
  );
}

function UnDelai({ delai, observe, langue }: Ligne & { langue: Langue }) {
  const dire = mots(langue);
  const duree = dureePromise(delai, langue);
  const suspensible = delai.genre === 'loi' && delai.regime.suspensible;
  return (
    <Section titre={nomDuDelai(delai, langue)} niveau={3} id={`delai-${delai.quoi}`}>
      <p>
        {duree === null ? dire.deChacun : dire.delai(duree)} {suspensible ? dire.pause : null}
      </p>
      <Chiffres observe={observe} langue={langue} />
    </Section>
  );
}

/** What is promised and what was done, commitment by commitment, with the method; light, and the same for everyone. */
export function DelaisPublies({
  lus: { trimestre, calculeLe, delais },
  langue,
  adresse,
}: {
  lus: DelaisObserves;
  langue: Langue;
  /** Where this page stands: its tables are taken under it. */
  adresse: string;
}) {
  const dire = mots(langue);
  const jour =
    calculeLe &&
    (langue === 'en'
      ? EN_ANGLAIS.format(new Date(`${calculeLe}T12:00:00Z`))
      : direLaDatePartielle(datePartielleDuJour(calculeLe)));
  const caches = delais.filter(({ observe }) => observe !== null && observe.effectif === null);
  const groupe = (genre: 'promis' | 'loi') =>
    delais
      .filter((une) => une.delai.genre === genre && !caches.includes(une))
      .map((une) => <UnDelai key={une.delai.quoi} {...une} langue={langue} />);
  return (
    <>
      <EnTete titre={dire.titre} phrase={dire.phrase} />
      {trimestre === null || jour === null ? (
        <p>{dire.aucun}</p>
      ) : (
        <p>
          <strong>{direLeTrimestre(trimestre, langue)}</strong> {dire.calcule(jour)}{' '}
          <a href={`${adresse}/csv`}>{dire.csv}</a> <a href={`${adresse}/ods`}>{dire.ods}</a>
        </p>
      )}
      <Section titre={dire.promis}>{groupe('promis')}</Section>
      <Section titre={dire.loi}>{groupe('loi')}</Section>
      {caches.length > 0 ? (
        <Section titre={dire.moinsDeOnze}>
          <ul className="puces">
            {caches.map(({ delai }) => (
              <li key={delai.quoi}>
                {nomDuDelai(delai, langue)}. {dureePromise(delai, langue) ?? dire.deChacun}
                {delai.genre === 'loi' && delai.regime.suspensible ? `. ${dire.pause}` : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section titre={dire.methode} id="methode">
        <ul className="puces">
          {dire.regles.map((regle) => (
            <li key={regle}>{regle}</li>
          ))}
        </ul>
      </Section>
      <p>
        <a href="/engagements">{dire.engagements}</a>
      </p>
      <p>
        <a href="/indicateurs#delais">{dire.comptes}</a>
      </p>
    </>
  );
}
