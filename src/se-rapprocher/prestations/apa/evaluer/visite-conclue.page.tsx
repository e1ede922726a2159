import { GRILLE_AGGIR, NOM_DE_LA_VARIABLE, VARIABLES } from '#droits';
import { Bandeau, Definitions, EnTete, Section, SesMots } from '#interface';
import { jourEnToutesLettres } from '#socle/pur';
import { DIRE_LE_FAIT } from '../domaine/cotation.ts';
import { ILLUSTRATIVES, NOM_DE_L_ILLUSTRATIVE } from '../domaine/feuille.ts';
import type { VisiteConclue } from '../stockage/visites.ts';
import { coter, relireUnProfil } from './coter.ts';
import { Vigilance } from './groupe.panneau.tsx';

const paires = (lues: readonly (readonly [string, string | undefined])[]) =>
  lues.flatMap(([nom, dit]) => (dit ? [[nom, dit] as const] : []));

/** A concluded visit, as it was: her words, the letters with their reason, the operations of the grid. */
export function VisiteQuiEstConclue({ visite, qui }: { visite: VisiteConclue; qui: string }) {
  const { feuille, gir, rang, visiteeLe, demandeId } = visite;
  const { modalites } = coter(feuille);
  const { phrases, vigilance, lettres } = relireUnProfil(visite.profil);
  return (
    <>
      <EnTete
        retour={{ href: `/apa/${demandeId}`, libelle: 'Son dossier d’APA' }}
        titre={`Visite du ${jourEnToutesLettres(visiteeLe, true)}`}
        phrase={qui}
      />
      {feuille.paroles ? <SesMots lisiere>{feuille.paroles}</SesMots> : null}
      <Bandeau etat="a_savoir" titre={`GIR ${gir}.`}>
        {`Rang ${rang} de la grille. Source : ${visite.grille}.`}
      </Bandeau>
      <Section titre="Ce qu’elle voudrait, et autour d’elle">
        <Definitions
          paires={paires([
            ['Ce à quoi elle tient', feuille.souhait],
            ['Étaient là', feuille.presents],
            ['Le logement', feuille.logement],
            ['Ses appareils', feuille.appareils],
          ])}
        />
      </Section>
      <Section titre="Les dix variables">
        <Definitions
          paires={VARIABLES.map((variable, place) => [
            `${NOM_DE_LA_VARIABLE[variable]} : ${lettres[place]?.lettre ?? ''}`,
            [modalites[variable]?.raison, feuille.notes[variable]].filter(Boolean).join(' '),
          ])}
        />
      </Section>
      <Section titre="Le reste de sa vie" aide="Sans poids dans le GIR">
        <Definitions
          paires={ILLUSTRATIVES.map((une) => {
            const dit = feuille.illustratives[une];
            return [NOM_DE_L_ILLUSTRATIVE[une], dit ? DIRE_LE_FAIT[dit] : 'Pas abordé'];
          })}
        />
      </Section>
      <Section titre="Le calcul, groupe par groupe">
        <ol className="puces">
          {phrases.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ol>
        <Vigilance notes={vigilance} />
        <p className="secondaire">{GRILLE_AGGIR.mention}</p>
      </Section>
    </>
  );
}
