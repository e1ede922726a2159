import { Definitions, type Langue, Section } from '#interface';
import { mots } from './mots.ts';
import type { Notice } from './notice.ts';

const CNIL = 'CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 ; cnil.fr';
const TEXTES: Readonly<Record<Langue, string>> = {
  fr: 'règlement (UE) 2016/679, articles 6.1.e, 13 et 14 ; loi du 6 janvier 1978.',
  en: 'Regulation (EU) 2016/679, articles 6.1.e, 13 and 14; French act of 6 January 1978.',
};

const lienDe = (contact: string): string => contact.replace(/^(mailto:|tel:|https:\/\/)/, '');

/** Articles 13 and 14, for whom they are: what is kept of her, and what she may ask. */
export function VosDonnees({
  langue,
  notice,
  departement,
  contactDpo,
}: {
  langue: Langue;
  notice: Notice;
  departement: string;
  contactDpo: string | null;
}) {
  const dire = mots(langue);
  return (
    <>
      <h1>{dire.titre}</h1>
      <p>{dire.phrase}</p>
      <Section titre={dire.droits}>
        <ul>
          {dire.droit.map((un) => (
            <li key={un}>{un}</li>
          ))}
        </ul>
        <p>{dire.comment}</p>
        {contactDpo === null ? (
          <p>{dire.sansDpo}</p>
        ) : (
          <p>
            {dire.joindreDpo} <a href={contactDpo}>{lienDe(contactDpo)}</a>
          </p>
        )}
        <p>
          {dire.cnil} {CNIL}
        </p>
      </Section>
      <Section titre={dire.rien}>
        <p>{dire.rienPhrase}</p>
      </Section>
      <Section titre={dire.lit}>
        <p>{dire.litPhrase}</p>
      </Section>
      <Section titre={dire.jamais}>
        <p>{dire.jamaisPhrase}</p>
      </Section>
      <Section titre={dire.quoi}>
        <Definitions
          paires={notice.parts.map(({ titre, pourquoi, garde }) => [
            titre,
            `${pourquoi} ${dire.combien}\u00a0: ${garde}`,
          ])}
        />
      </Section>
      <Section titre={dire.ailleurs}>
        <p>{dire.ailleursPhrase}</p>
      </Section>
      <Section titre={dire.qui}>
        <p>{dire.quiPhrase(departement)}</p>
        <p>
          {dire.textes} {TEXTES[langue]}
        </p>
      </Section>
    </>
  );
}
