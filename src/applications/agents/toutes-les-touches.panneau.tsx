import { Action, Definitions, Touche } from '#interface';

const PARTOUT: readonly (readonly [string, string])[] = [
  ['Ctrl K', 'chercher une personne, un service, une page'],
  ['Alt 1 à 9, puis 0', 'aller à une ligne du menu, ou la déplier'],
  ['?', 'revoir cette liste'],
  ['Échap', 'fermer ce qui est ouvert'],
];
const AU_GUICHET: readonly (readonly [string, string])[] = [
  ['N', 'nouvelle venue, puis Entrée : deux touches pour une arrivée'],
  ['R 1 à R 5', 'la personne de ce rendez-vous est là'],
  ['↑ ↓', 'choisir une ligne'],
  ['Entrée', 'voir la ligne choisie'],
  ['A', 'l’appeler'],
  ['F', 'la recevoir et ouvrir la fiche'],
  ['C', 'espace calme, oui ou non'],
  ['P', 'repartie sans être reçue'],
  ['T', 'noter un appel reçu'],
  ['E', 'elle revient avec le code de son reçu'],
];
const SUR_LA_FICHE: readonly (readonly [string, string])[] = [
  ['1 à 0', 'un pictogramme, quand les dix ont la main'],
];

const Liste = ({ touches }: { touches: readonly (readonly [string, string])[] }) => (
  <Definitions
    paires={touches.map(([touche, quoi]) => [<Touche key={touche}>{touche}</Touche>, quoi])}
  />
);

/** Every key, and what it does; single letters act only when no field has the focus. */
export const ToutesLesTouches = ({ coupees }: { coupees: boolean }) => (
  <>
    <h3>Partout</h3>
    <Liste touches={PARTOUT} />
    <h3>À l’accueil</h3>
    <Liste touches={AU_GUICHET} />
    <h3>Sur une fiche</h3>
    <Liste touches={SUR_LA_FICHE} />
    <p className="secondaire">
      {coupees
        ? 'Les touches d’un seul signe sont coupées dans ce navigateur.'
        : 'Une touche d’un seul signe n’agit que hors des champs.'}
    </p>
    <Action vers="/apparence" champs={{ touches: coupees ? 'oui' : 'non' }} petit>
      {coupees ? 'Remettre ces touches' : 'Couper ces touches'}
    </Action>
  </>
);
