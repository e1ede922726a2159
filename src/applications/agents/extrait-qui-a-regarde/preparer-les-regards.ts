import { direLOperation } from '#acces';
import type { RegardDeLExtrait } from '#documents';
import type { Regard } from '#journal';

const enTete = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

/** « Agente d’accueil, service social d’Aubervilliers »: the function, then the service. No name, ever. */
export function preparerLesRegards(regards: readonly Regard[]): RegardDeLExtrait[] {
  return regards.map((regard) => {
    const [fonction = '', ...service] = regard.fonction.split(', ');
    const base = `${enTete(direLOperation(regard))} : ${regard.finalite}`;
    return {
      le: regard.le,
      fonction: enTete(fonction),
      service: service.join(', '),
      raison: regard.fondement ? `${base} (${regard.fondement})` : base,
    };
  });
}
