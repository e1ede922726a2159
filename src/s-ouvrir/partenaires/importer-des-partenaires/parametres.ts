/** What a page takes pasted, in characters; beyond, the command line reads the file. */
export const LONGUEUR_COLLEE = 400_000;
