import type { ReactNode } from 'react';
import { EtatDit, type Langue, Section } from '#interface';
import { type DateCivile, datePartielleDuJour, direLaDatePartielle } from '#socle/pur';
import { direUneQuantite, type Moyen } from '../domaine/engagement.ts';
import type { EngagementLu } from './lire-les-engagements.ts';
import { mots } from './mots.ts';

/** With its year: what is read here lasts. */
const EN_ANGLAIS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const jourDit = (jour: DateCivile, langue: Langue): string =>
  langue === 'en'
    ? EN_ANGLAIS.format(new Date(`${jour}T12:00:00Z`))
    : direLaDatePartielle(datePartielleDuJour(jour));

function Etat({ engagement: { etat }, langue }: { engagement: EngagementLu; langue: Langue }) {
  const dire = mots(langue);
  switch (etat.etat) {
    case 'en_cours':
      return <EtatDit etat="fait">{dire.enCours}</EtatDit>;
    case 'suspendu':
      return <EtatDit etat="silence">{dire.suspendu(jourDit(etat.depuis, langue))}</EtatDit>;
    case 'retire':
      return <EtatDit etat="a_savoir">{dire.retire(jourDit(etat.le, langue))}</EtatDit>;
  }
}

function UnMoyen({ moyen, langue }: { moyen: Moyen; langue: Langue }) {
  const dire = mots(langue);
  const combien = (nombre: number) => direUneQuantite(nombre, langue);
  return (
    <li>
      {dire.moyen(
        langue === 'en' ? moyen.quoiEn : moyen.quoi,
        combien(moyen.enPlace),
        combien(moyen.prevu),
        jourDit(moyen.constateLe, langue),
      )}{' '}
      {dire.minimum(combien(moyen.minimum))}
    </li>
  );
}

/** One commitment: what, whose, in what state; then its means, always; then how one may know. */
export function UnEngagement({
  engagement,
  langue,
  children,
}: {
  engagement: EngagementLu;
  langue: Langue;
  children?: ReactNode;
}) {
  const dire = mots(langue);
  const { quoi, quoiEn, qui, moyens, tenu, indicateur, pourquoiRetire } = engagement;
  const savoir = langue === 'en' ? engagement.commentSavoirEn : engagement.commentSavoir;
  return (
    <Section titre={langue === 'en' ? quoiEn : quoi} id={`engagement-${engagement.id}`}>
      <p>
        <strong>{qui ?? dire.departement}.</strong> <Etat engagement={engagement} langue={langue} />
      </p>
      {pourquoiRetire ? <p>{dire.pourquoi(pourquoiRetire)}</p> : null}
      <h3>{dire.moyens}</h3>
      <ul className="puces">
        {moyens.map((moyen) => (
          <UnMoyen key={moyen.rang} moyen={moyen} langue={langue} />
        ))}
      </ul>
      <h3>{dire.tenu}</h3>
      <p>
        {savoir ? `${savoir} ` : null}
        {tenu ? tenu[langue] : indicateur ? dire.pasEncore : null}{' '}
        {indicateur ? <a href={`/indicateurs#${indicateur}`}>{dire.lire}</a> : null}
      </p>
      <p className="secondaire">{dire.depuis(jourDit(engagement.publieLe, langue))}</p>
      {children}
    </Section>
  );
}
