import { GRILLE_AGGIR } from '#droits';
import { Bandeau, Definitions, EnTete, type Langue, Section, Vide } from '#interface';
import { type Centimes, ecrireLeMontant } from '#socle/pur';
import type { CalculGarde } from '../domaine/calcul.ts';
import { mots } from './mots.ts';
import { quatreExplications } from './quatre-explications.ts';

/** Her own page, by her receipt: what counted, how it played for her, and her right to ask. */
export function MonCalcul({ calcul, langue }: { calcul: CalculGarde | null; langue: Langue }) {
  const dire = mots(langue);
  const argent = (lu: Centimes | null) => (lu === null ? dire.inconnu : ecrireLeMontant(lu));
  const aDomicile = calcul?.entrees.cadre === 'domicile';
  return (
    <>
      <EnTete
        retour={{ href: '/ma-demande', libelle: dire.retour }}
        titre={dire.titre}
        phrase={dire.calcul}
      />
      <Bandeau etat="a_savoir" titre={dire.droit}>
        {dire.comment} {dire.cada}
      </Bandeau>
      {calcul === null ? (
        <Vide titre={dire.rien}>{dire.plusTard}</Vide>
      ) : (
        <>
          <Section titre={dire.resultat}>
            <Definitions
              paires={[
                ...(aDomicile
                  ? ([
                      [dire.plan, argent(calcul.entrees.planCentimes as Centimes)],
                      [dire.plafond, argent(calcul.plafond)],
                      [dire.retenu, argent(calcul.retenu)],
                    ] as const)
                  : ([[dire.tarif, argent(calcul.retenu)]] as const)),
                [dire.payez, argent(calcul.participation)],
                [dire.apa, argent(calcul.allocation)],
              ]}
            />
          </Section>
          {dire.detail ? <p>{dire.detail}</p> : null}
          {quatreExplications(calcul).map(({ titre, phrases }, rang) => (
            <Section key={titre} titre={dire.explications[rang] ?? titre}>
              <ul className="puces" lang="fr">
                {phrases.map((phrase) => (
                  <li key={phrase}>{phrase}</li>
                ))}
              </ul>
            </Section>
          ))}
          <p className="secondaire" lang="fr">
            {GRILLE_AGGIR.mention}
          </p>
        </>
      )}
    </>
  );
}
