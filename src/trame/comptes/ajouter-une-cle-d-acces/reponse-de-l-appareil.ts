import { z } from 'zod';

const PHRASE = 'L’appareil n’a pas répondu. Recommencez, ou utilisez votre mot de passe.';

function lireDuJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return null;
  }
}

/** The device's answer, in JSON in a form field. Its parts are checked by the library, signature included. */
export const reponseDeLAppareil = <T extends { id: string }>() =>
  z
    .string(PHRASE)
    .max(20_000, PHRASE)
    .transform(lireDuJson)
    .pipe(
      z.custom<T>(
        (lu) =>
          typeof lu === 'object' &&
          lu !== null &&
          'id' in lu &&
          typeof lu.id === 'string' &&
          'response' in lu,
        PHRASE,
      ),
    );
