import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';

/** The part of a zod schema that is looked at: what it is made of. */
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  catchall?: Schema;
  element?: Schema;
  innerType?: Schema;
  in?: Schema;
  out?: Schema;
  options?: readonly Schema[];
  left?: Schema;
  right?: Schema;
  valueType?: Schema;
}
interface Schema {
  def: Definition;
}

/** The schemas that hang directly from this one. */
const dessous = ({ def }: Schema): Schema[] =>
  [
    ...Object.values(def.shape ?? {}),
    ...(def.options ?? []),
    ...[def.element, def.innerType, def.in, def.out, def.left, def.right],
  ].filter((un): un is Schema => typeof un === 'object' && un !== null && 'def' in un);

const entreeDe = (route: RouteQuelconque<Acces>) => route.entree as unknown as Schema;

/** The names of the fields that an address takes. */
export function champsDeLEntree(route: RouteQuelconque<Acces>): string[] {
  const noms = (schema: Schema): string[] =>
    schema.def.shape ? Object.keys(schema.def.shape) : dessous(schema).flatMap(noms);
  return noms(entreeDe(route));
}

/** Where a schema would let in names that it does not say: `z.looseObject`, `z.record`, `z.any`. */
export function laisseToutPasser(route: RouteQuelconque<Acces>): string[] {
  const voir = (schema: Schema, ou: string): string[] => {
    const { type, catchall, shape } = schema.def;
    const ici =
      ['record', 'any', 'unknown', 'map'].includes(type) ||
      (catchall && catchall.def.type !== 'never')
        ? [`${ou} : ${type}`]
        : [];
    const suite = shape
      ? Object.entries(shape).flatMap(([nom, un]) => voir(un, `${ou}.${nom}`))
      : dessous(schema).flatMap((un) => voir(un, ou));
    return [...ici, ...suite];
  };
  return voir(entreeDe(route), '');
}
