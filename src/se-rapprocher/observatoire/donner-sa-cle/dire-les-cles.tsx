import { catalogue, type Langue } from '#interface';
import { dateCivile, datePartielleDuJour, direLaDatePartielle } from '#socle/pur';
import type { IndicateurEtSesCles } from './donner-sa-cle.ts';

const mots = catalogue({
  fr: {
    direction: 'la direction',
    representation: 'les représentants du personnel',
    cle: (nom: string, fonction: string, jour: string) => `${nom} : ${fonction}, le ${jour}`,
    manque: (noms: string) => `Pas encore compté. Il manque la clé de : ${noms}.`,
    pasPropose: 'Pas encore compté : pas encore proposé aux agents.',
    compte: (jour: string) => `Compté depuis le ${jour}. Les deux clés ont été données :`,
  },
  en: {
    direction: 'the management',
    representation: 'the staff representatives',
    cle: (nom: string, fonction: string, jour: string) => `${nom}: ${fonction}, on ${jour}`,
    manque: (noms: string) => `Not counted yet. A key is missing: ${noms}.`,
    pasPropose: 'Not counted yet: not yet put to the staff.',
    compte: (jour: string) => `Counted since ${jour}. Both keys were given:`,
  },
});

/** With its year: what is read here lasts. */
const EN_ANGLAIS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const jourDit = (jour: string, langue: Langue): string =>
  langue === 'en'
    ? EN_ANGLAIS.format(new Date(`${jour}T12:00:00Z`))
    : direLaDatePartielle(datePartielleDuJour(dateCivile(jour)));

/** Who opened this indicator, by function and never by name, and since when it counts. */
export function DireLesCles({ vu, langue }: { vu: IndicateurEtSesCles; langue: Langue }) {
  const dire = mots(langue);
  const { etat, cles } = vu;
  return (
    <>
      <p>
        {etat.etat === 'pas_propose'
          ? dire.pasPropose
          : etat.etat === 'propose'
            ? dire.manque(etat.manque.map((nom) => dire[nom]).join(', '))
            : dire.compte(jourDit(etat.depuis, langue))}
      </p>
      {cles.length > 0 ? (
        <ul className="puces">
          {cles.map(({ auNomDe, fonction, le }) => (
            <li key={auNomDe}>{dire.cle(dire[auNomDe], fonction, jourDit(le, langue))}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
