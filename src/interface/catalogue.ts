export type Langue = 'fr' | 'en';

/**
 * The messages of a page that a resident reads, in plain French and plain English: the same keys, or it does
 * not compile. A message is a text, or a function of what it names.
 */
export function catalogue<Messages extends Record<string, unknown>>(messages: {
  fr: Messages;
  en: { [Cle in keyof Messages]: Elargi<Messages[Cle]> };
}): (langue: Langue) => { [Cle in keyof Messages]: Elargi<Messages[Cle]> } {
  return (langue) =>
    (langue === 'en' ? messages.en : messages.fr) as {
      [Cle in keyof Messages]: Elargi<Messages[Cle]>;
    };
}

/** A literal text becomes « some text »: the translation need not be the same words. */
type Elargi<T> = T extends string
  ? string
  : T extends (...parametres: infer P) => unknown
    ? (...parametres: P) => ReturnType<T> extends string ? string : ReturnType<T>
    : T extends object
      ? { [C in keyof T]: Elargi<T[C]> }
      : T;
