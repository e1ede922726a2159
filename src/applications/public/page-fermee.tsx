import {
  type Adresses,
  Bouton,
  Cache,
  catalogue,
  DocumentHtml,
  type Langue,
  Marque,
  MotsGardes,
} from '#interface';
import type { EnvoiGarde } from '#socle';

const mots = catalogue({
  fr: {
    titre: 'La page s’était fermée',
    garde: 'Rien n’est envoyé, rien n’est perdu : vos mots sont ici. Laissez cette page ouverte.',
    recu: 'Rouvrez votre demande avec le code de votre reçu',
    lien: 'Rouvrez le lien que vous avez reçu, avec un nouveau code',
    ailleurs: ', dans un autre onglet. Puis revenez ici.',
    envoyer: 'Envoyez :',
    bouton: 'Envoyer ce que j’avais écrit',
  },
  en: {
    titre: 'The page had closed',
    garde: 'Nothing is sent, nothing is lost: your words are here. Keep this page open.',
    recu: 'Open your request again with the code on your receipt',
    lien: 'Open again the link you were given, with a new code',
    ailleurs: ', in another tab. Then come back here.',
    envoyer: 'Send:',
    bouton: 'Send what I had written',
  },
});

/** A receipt or a partner's link was no longer open when words were sent: they wait here, and nothing is done yet. */
export function PageFermee({
  chemin,
  saisie,
  paroles,
  porte,
  langue,
  adresses,
}: EnvoiGarde & { porte: string; langue: Langue; adresses: Adresses }) {
  const dire = mots(langue);
  return (
    <DocumentHtml
      titre={`${dire.titre} · Tisserin`}
      langue={langue}
      adresses={adresses}
      classe="habitants"
      discret
    >
      <main id="contenu">
        <Marque taille={34} />
        <h1>{dire.titre}</h1>
        <p>{dire.garde}</p>
        <ol>
          <li>
            <a href={porte} target="_blank" rel="noopener noreferrer">
              {porte === '/s' ? dire.recu : dire.lien}
            </a>
            {dire.ailleurs}
          </li>
          <li>
            {dire.envoyer}
            <form method="post" action={chemin}>
              {saisie.map(([nom, valeur]) => (
                <Cache key={`${nom} ${valeur}`} nom={nom} valeur={valeur} />
              ))}
              <Bouton genre="plein">{dire.bouton}</Bouton>
            </form>
          </li>
        </ol>
        <MotsGardes paroles={paroles} langue={langue} />
      </main>
    </DocumentHtml>
  );
}
