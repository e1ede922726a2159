import { jourTape } from '../vie-d-une-demande/lire-la-saisie.ts';
import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { COCHES, DATE, MOTS, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { demanderDesPieces } from './demander-des-pieces.ts';

export const routeDesPieces = (reglages: ReglagesDesDemandes) =>
  unGeste(
    reglages,
    'pieces',
    { codes: COCHES, autre: MOTS(200), pourLe: DATE },
    async (acces, { id, version, codes, autre, pourLe }) => {
      const jour = jourTape(pourLe, 'pourLe', {
        aujourdHui: acces.aujourdHui,
        sens: 'a_venir',
        vide: null,
      });
      if (!jour.ok) return jour;
      return demanderDesPieces(acces, {
        demandeId: id,
        codes,
        autre,
        ...(version ? { version } : {}),
        ...(jour.valeur ? { pourLe: jour.valeur } : {}),
      });
    },
  );
