import { GRILLE_AGGIR } from '#droits';
import { Bandeau, EnTete, Section, Vide } from '#interface';
import type { CalculGarde } from '../domaine/calcul.ts';
import { LeCalcul } from '../montrer-le-calcul.panneau.tsx';
import { MENTION, quatreExplications } from './quatre-explications.ts';

/** The rules of the calculation and how they played for her, for who answers her questions. */
export const PageDuCalcul = ({
  calcul,
  retour,
}: {
  calcul: CalculGarde | null;
  retour: { href: string; libelle: string };
}) => (
  <>
    <EnTete retour={retour} titre="Comment l’APA se calcule" phrase={MENTION[0]} />
    <Bandeau etat="a_savoir" titre="Un droit.">
      {MENTION[1]} {MENTION[2]}
    </Bandeau>
    {calcul === null ? (
      <Vide titre="Rien n’a encore été calculé.">
        Le calcul se lit ici dès qu’une visite est conclue.
      </Vide>
    ) : (
      <>
        <LeCalcul calcul={calcul} titre="Le résultat" />
        {quatreExplications(calcul).map(({ titre, phrases }) => (
          <Section key={titre} titre={titre}>
            <ul className="puces">
              {phrases.map((phrase) => (
                <li key={phrase}>{phrase}</li>
              ))}
            </ul>
          </Section>
        ))}
        <p className="secondaire">{GRILLE_AGGIR.mention}</p>
      </>
    )}
  </>
);
