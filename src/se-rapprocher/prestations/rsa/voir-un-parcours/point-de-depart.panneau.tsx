import { LienBouton, Section, SesMots } from '#interface';
import { LES_THEMES, THEMES } from '../domaine/themes.ts';
import type { ParcoursLu } from './lire-un-parcours.ts';

/** Where she starts from: her words first, the professional's beside them. */
export function PanneauDuPointDeDepart({ lu: { parcours, regards } }: { lu: ParcoursLu }) {
  const dits = LES_THEMES.map((theme) => ({
    theme,
    delle: regards.find((un) => un.theme === theme && un.de === 'personne'),
    deNous: regards.find((un) => un.theme === theme && un.de === 'professionnel'),
  })).filter(({ delle, deNous }) => delle || deNous);
  return (
    <Section titre="D’où elle part" aide="Ses mots, et ceux du professionnel">
      {dits.length === 0 ? <p>Rien n’est encore dit.</p> : null}
      {dits.map(({ theme, delle, deNous }) => (
        <Section key={theme} titre={THEMES[theme]} niveau={3}>
          {delle ? <SesMots>{delle.mots}</SesMots> : null}
          {deNous ? (
            <p>
              {deNous.auteur} : {deNous.mots}
            </p>
          ) : null}
        </Section>
      ))}
      {parcours.sortieLe === null ? (
        <LienBouton href={`/rsa/${parcours.id}/point-de-depart`}>
          {dits.length === 0 ? 'L’écrire ensemble' : 'Compléter ensemble'}
        </LienBouton>
      ) : null}
    </Section>
  );
}
