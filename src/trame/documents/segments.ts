/** A run of text on paper; `fort` is what the eye must find (a name, a date). Never markup. */
export interface Segment {
  texte: string;
  fort: boolean;
}

/** A plain run. */
export const dit = (texte: string): Segment => ({ texte, fort: false });

/** A run to be found at a glance. */
export const fort = (texte: string): Segment => ({ texte, fort: true });
