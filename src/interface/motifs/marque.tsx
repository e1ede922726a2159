/** The woven nest: nine strands in a round outline. 26 px at least; clear space, one strand. */
export const Marque = ({ taille = 32 }: { taille?: number }) => (
  <svg
    className="marque"
    viewBox="0 0 34 34"
    width={Math.max(26, taille)}
    height={Math.max(26, taille)}
    aria-hidden="true"
  >
    <path
      className="brin-prune"
      d="M4 10.500C5 6.500 7.500 4 10.500 3v7.500Zm10-8.300h6v8.300h-6ZM23.500 3C26.500 4 29 6.500 30 10.500h-6.500ZM14 13h6v8h-6ZM4 23.500h6.500V31C7.500 30 5 27.500 4 23.500Zm19.500 0H30c-1 4-3.500 6.500-6.500 7.500Z"
    />
    <path
      className="brin-paille"
      d="M11.500 4.500h11v5h-11ZM2.500 12.500h9.500v9H2.500a15 15 0 0 1 0-9Zm19.500 0h9.500a15 15 0 0 1 0 9H22ZM11.500 24.500h11v5h-11Z"
    />
    <path className="brin-prune" d="M14 13h6v8h-6Z" />
  </svg>
);

/** The same nest as a file: a browser tab has no style sheet. */
export const ICONE_DU_SITE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 34"><path fill="#642A57" d="M4 10.500C5 6.500 7.500 4 10.500 3v7.500Zm19.500-7.500C26.500 4 29 6.500 30 10.500h-6.500ZM4 23.500h6.500V31C7.500 30 5 27.500 4 23.500Zm19.500 0H30c-1 4-3.500 6.500-6.500 7.500Z"/><path fill="#E0AF3B" d="M11.500 4.500h11v5h-11ZM2.500 12.500h9.500v9H2.500a15 15 0 0 1 0-9Zm19.500 0h9.500a15 15 0 0 1 0 9H22ZM11.500 24.500h11v5h-11Z"/><path fill="#642A57" d="M14 13h6v8h-6Z"/></svg>';
