import { typographie } from '#socle/pur';

export type Langue = 'fr' | 'en';

/**
 * The messages of a page that a resident reads, in plain French and plain English: the same keys, or it does
 * not compile. A message is a text, or a function of what it names.
 */
export function catalogue<Messages extends Record<string, unknown>>(messages: {
  fr: Messages;
  en: { [Cle in keyof Messages]: Elargi<Messages[Cle]> };
}): (langue: Langue) => { [Cle in keyof Messages]: Elargi<Messages[Cle]> } {
  const { en } = messages;
  const fr = composer(messages.fr);
  return (langue) =>
    (langue === 'en' ? en : fr) as { [Cle in keyof Messages]: Elargi<Messages[Cle]> };
}

/** French sentences get their unbreakable spaces here, once, so that nobody types them. */
function composer<T>(message: T): T {
  if (typeof message === 'string') return typographie(message) as T;
  if (typeof message === 'function')
    return ((...nommes: unknown[]) =>
      composer((message as (...n: unknown[]) => unknown)(...nommes))) as T;
  if (message === null || typeof message !== 'object' || Array.isArray(message)) return message;
  return Object.fromEntries(
    Object.entries(message).map(([cle, sien]) => [cle, composer(sien)]),
  ) as T;
}

/** A literal text becomes « some text »: the translation need not be the same words. */
type Elargi<T> = T extends string
  ? string
  : T extends (...parametres: infer P) => unknown
    ? (...parametres: P) => ReturnType<T> extends string ? string : ReturnType<T>
    : T extends object
      ? { [C in keyof T]: Elargi<T[C]> }
      : T;
