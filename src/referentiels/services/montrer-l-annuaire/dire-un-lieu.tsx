import { EtatDit } from '#interface';
import {
  type DateCivile,
  dateCivile,
  direLesHoraires,
  heureA,
  hoursInEnglish,
  type Instant,
  jourEnToutesLettres,
  joursEntre,
  ouvertureA,
} from '#socle/pur';
import type { Site } from '../stockage/annuaire.ts';

/** A number one touches to call. */
export const Telephone = ({ numero }: { numero: string }) => (
  <a href={`tel:${numero.replace(/[^+0-9]/g, '')}`} className="telephone">
    {numero}
  </a>
);

const direLHeure = (heure: string, langue: 'fr' | 'en') =>
  langue === 'en' ? heure : heure.replace(/^0/, '');

/** Whether one may come now: shape and word, in ink; nothing is guessed from hours that are not known. */
export function OuvertMaintenant({
  site,
  maintenant,
  aujourdHui,
  langue = 'fr',
}: {
  site: Pick<Site, 'horaires'>;
  maintenant: Instant;
  aujourdHui: DateCivile;
  langue?: 'fr' | 'en';
}) {
  const ouverture = ouvertureA(site.horaires, aujourdHui, heureA(maintenant));
  if (ouverture === null)
    return (
      <EtatDit etat="a_savoir" encre>
        {langue === 'en' ? 'Hours not known: call first' : 'Horaires non connus : appelez avant'}
      </EtatDit>
    );
  if (ouverture.ouvert)
    return (
      <EtatDit etat="fait" encre>
        {langue === 'en'
          ? `Open until ${direLHeure(ouverture.jusqua, langue)}`
          : `Ouvert jusqu’à ${direLHeure(ouverture.jusqua, langue)}`}
      </EtatDit>
    );
  const reouvre = ouverture.reouvreA && direLHeure(ouverture.reouvreA, langue);
  return (
    <EtatDit etat="attente" encre>
      {langue === 'en'
        ? reouvre
          ? `Opens at ${reouvre}`
          : 'Closed now'
        : reouvre
          ? `Ouvre à ${reouvre}`
          : 'Fermé maintenant'}
    </EtatDit>
  );
}

export const direQuandCEstOuvert = (
  { horaires }: Pick<Site, 'horaires'>,
  langue: 'fr' | 'en' = 'fr',
): string => {
  const lignes = langue === 'en' ? hoursInEnglish(horaires) : direLesHoraires(horaires);
  return lignes.join(' ; ');
};

/** After so many days, hours are to be checked before sending anyone (besoins S34). */
const JOURS_AVANT_DE_VERIFIER = 120;

export function direLaFraicheur(
  { horairesConfirmesLe }: Pick<Site, 'horairesConfirmesLe'>,
  aujourdHui: DateCivile,
): { phrase: string; aVerifier: boolean } {
  if (horairesConfirmesLe === null)
    return { phrase: 'Horaires jamais confirmés : appelez avant.', aVerifier: true };
  const le = dateCivile(horairesConfirmesLe);
  const aVerifier = joursEntre(le, aujourdHui) > JOURS_AVANT_DE_VERIFIER;
  const suite = aVerifier ? ' : appelez avant' : '';
  return {
    phrase: `Horaires confirmés le ${jourEnToutesLettres(le, le.slice(0, 4) !== aujourdHui.slice(0, 4))}${suite}.`,
    aVerifier,
  };
}
