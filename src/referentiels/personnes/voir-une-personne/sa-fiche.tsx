import { Section } from '#interface';
import { type DateCivile, joursEntre } from '#socle/pur';
import { ageEnAnnees, direLaNaissance, LIENS, REPRESENTATIONS } from '../domaine/mots.ts';
import { direLeLieu, direLeMoyen } from './dire-comment-la-joindre.ts';
import type { Fiche } from './lire-la-fiche.ts';

type LienLu = Fiche['liens'][number];
type RepresentationLue = Fiche['representations'][number];

/** « est parent de Lina, une semaine sur deux, jusqu’au 3 mars 2026 ». */
export const direLeLien = ({ nature, de, autre, precision, au }: LienLu, elle: string) =>
  `${LIENS[nature][de === elle ? 'de' : 'a']} ${autre.nomDit}${precision ? `, ${precision}` : ''}${au ? `, jusqu’au ${direLaNaissance(au)}` : ''}`;

const EXERCE: Readonly<
  Record<RepresentationLue['nature'], readonly [sienne: string, pour: string]>
> = {
  autorite_parentale: ['exercée par', 'sur'],
  delegation: ['déléguée à', 'pour'],
  retrait: ['retirée à', 'à l’égard de'],
  tutelle: ['confiée à', 'pour'],
  curatelle: ['confiée à', 'pour'],
  mandat: ['donné à', 'pour'],
};

/** What it is, then who, since when: « Curatelle », « confiée à La Passerelle, depuis le 14 mars 2024 ». */
export function direLaRepresentation(
  { nature, personneId, parQui, autre, du, au }: RepresentationLue,
  elle: string,
): readonly [string, string] {
  const [sienne, pour] = EXERCE[nature];
  const qui = parQui ?? autre?.nomDit ?? '';
  const fin = au ? ` jusqu’au ${direLaNaissance(au)}` : '';
  return [
    REPRESENTATIONS[nature],
    `${personneId === elle ? sienne : pour} ${qui}, depuis le ${direLaNaissance(du)}${fin}`,
  ];
}

const Representations = ({
  fiche: { representations, personne },
  aujourdHui,
}: {
  fiche: Fiche;
  aujourdHui: DateCivile;
}) => {
  const enCours = representations.filter(
    ({ au }) => au === null || joursEntre(aujourdHui, au as DateCivile) >= 0,
  );
  const surElle = enCours.some(({ personneId }) => personneId === personne.id);
  const mineure = ageEnAnnees(personne.naissance, aujourdHui) < 18;
  return (
    <>
      {surElle ? null : (
        <p>
          {mineure
            ? 'Qui exerce l’autorité parentale n’est pas encore dit. Elle peut être reçue seule.'
            : 'Elle décide seule.'}
        </p>
      )}
      {enCours.length > 0 ? (
        <ul>
          {enCours.map((une) => {
            const [quoi, dit] = direLaRepresentation(une, personne.id);
            return (
              <li key={une.id}>
                <strong>{quoi}</strong> {dit}
              </li>
            );
          })}
        </ul>
      ) : null}
    </>
  );
};

const Foyer = ({ fiche: { liens, personne } }: { fiche: Fiche }) => {
  const enCours = liens.filter(({ au }) => au === null);
  return enCours.length === 0 ? (
    <p>Aucun lien déclaré. Un foyer se dit lien par lien, comme elle le dit.</p>
  ) : (
    <ul>
      {enCours.map(({ id, nature, de, autre, precision }) => (
        <li key={id}>
          {LIENS[nature][de === personne.id ? 'de' : 'a']}{' '}
          <a href={`/personnes/${autre.id}`}>{autre.nomDit}</a>
          {precision ? `, ${precision}` : null}
        </li>
      ))}
    </ul>
  );
};

const Joindre = ({ fiche: { personne, protegee } }: { fiche: Fiche }) => {
  const lieux = personne.lieux.filter(({ au }) => au === null);
  return (
    <ul>
      {personne.moyens.length === 0 ? <li>Aucun moyen donné.</li> : null}
      {personne.moyens.map((moyen) => (
        <li key={moyen.id}>{direLeMoyen(moyen)}</li>
      ))}
      {lieux.map((lieu) => (
        <li key={lieu.id}>{direLeLieu(lieu)}</li>
      ))}
      {protegee && lieux.length === 0 ? <li>Ses lieux sont cachés.</li> : null}
    </ul>
  );
};

/** What the record holds besides her words, each block with the way to correct it. */
export function SaFiche({
  fiche,
  aujourdHui,
  peutTenir,
}: {
  fiche: Fiche;
  aujourdHui: DateCivile;
  peutTenir: boolean;
}) {
  const { amenagements } = fiche.personne;
  const tenir = (ou: string, libelle: string) =>
    peutTenir ? { lien: { href: `/personnes/${fiche.personne.id}/${ou}`, libelle } } : {};
  return (
    <div className="cote-a-cote">
      <Section titre="La joindre" {...tenir('joindre', 'Corriger les moyens')}>
        <Joindre fiche={fiche} />
      </Section>
      <Section titre="Son foyer" {...tenir('foyer', 'Corriger le foyer')}>
        <Foyer fiche={fiche} />
      </Section>
      <Section titre="Qui décide avec elle" {...tenir('representation', 'Corriger qui décide')}>
        <Representations fiche={fiche} aujourdHui={aujourdHui} />
      </Section>
      <Section titre="La recevoir" {...tenir('identite', 'Corriger son identité')}>
        {amenagements.length > 0 ? (
          <ul>
            {amenagements.map((un) => (
              <li key={un}>{un}</li>
            ))}
          </ul>
        ) : (
          <p>Rien de particulier n’a été demandé.</p>
        )}
      </Section>
    </div>
  );
}
