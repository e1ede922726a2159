/** Languages a message is written in. */
export type Langue = 'fr' | 'en';
