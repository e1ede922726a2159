import { Onglets } from '#interface';

const ONGLETS = [
  ['changements', 'Ce qui a changé'],
  ['a-reconnaitre', 'Qui est déjà reçu ici'],
  ['receptions', 'Flux reçus'],
] as const;

/** Between the three pages, for who may open them all. */
export const OngletsDuFlux = ({ courant }: { courant: (typeof ONGLETS)[number][0] }) => (
  <Onglets
    libelle="Le flux de la CAF"
    onglets={ONGLETS.map(([cle, libelle]) => ({
      href: `/flux-cnaf/${cle}`,
      libelle,
      courant: cle === courant,
    }))}
  />
);
