import { direLaRaison, direLOperation } from '#acces';
import type { RegardDeLExtrait } from '#documents';
import type { Regard } from '#journal';

const enTete = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

/** « Agente d’accueil · Accueil, Service social, Aubervilliers »: the function, then the service. No name, ever. */
export function preparerLesRegards(regards: readonly Regard[]): RegardDeLExtrait[] {
  return regards.map((regard) => {
    const separateur = regard.fonction.includes(' · ') ? ' · ' : ', ';
    const [fonction = '', ...service] = regard.fonction.split(separateur);
    return {
      le: regard.le,
      fonction: enTete(fonction),
      service: service.join(', '),
      raison: `${enTete(direLOperation(regard))} : ${direLaRaison(regard)}`,
    };
  });
}
