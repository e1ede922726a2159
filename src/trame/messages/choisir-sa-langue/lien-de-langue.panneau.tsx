import type { Langue } from '#interface';

/** The other language of this page, in its own words; a link, so that it works on any telephone. */
export const LienDeLangue = ({ langue, chemin }: { langue: Langue; chemin: string }) => {
  const autre = langue === 'fr' ? 'en' : 'fr';
  return (
    <a
      className="langue"
      href={`/langue/${autre}?retour=${encodeURIComponent(chemin)}`}
      hrefLang={autre}
      lang={autre}
      data-turbo="false"
    >
      {autre === 'en' ? 'English' : 'Français'}
    </a>
  );
};
