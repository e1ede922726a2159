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
import type { EnvoiEmpeche } from '#socle';

const mots = catalogue({
  fr: {
    absente: 'L’outil ne joint plus sa base',
    absenteDit: 'C’est passager, et il la cherche tout seul.',
    occupee: 'Trop de demandes à la fois',
    occupeeDit: 'Beaucoup de monde demande en même temps, ou quelqu’un écrit au même endroit.',
    pleine: 'Il n’y a plus de place pour écrire',
    pleineDit: 'Lire marche encore. Prévenez l’assistance : il faut faire de la place.',
    quand: (secondes: number) => `Attendez ${secondes} secondes, puis essayez de nouveau.`,
    garde: 'Vos mots sont dans cette page. Laissez-la ouverte.',
    deja: 'Une coupure peut suivre un enregistrement : regardez d’abord s’il est fait.',
    envoyer: 'Envoyer de nouveau',
    recharger: 'Essayer de nouveau',
    incident: (numero: string) => `Code pour l’assistance : ${numero}.`,
  },
  en: {
    absente: 'The service cannot reach its records',
    absenteDit: 'It will pass, and it keeps trying.',
    occupee: 'Too many requests at once',
    occupeeDit: 'Many people are asking at the same time, or someone is writing in the same place.',
    pleine: 'There is no room left to write',
    pleineDit: 'Reading still works. Please tell us: room has to be made.',
    quand: (secondes: number) => `Wait ${secondes} seconds, then try again.`,
    garde: 'Your words are in this page. Keep it open.',
    deja: 'It may have been saved just before: look first whether it is there.',
    envoyer: 'Send again',
    recharger: 'Try again',
    incident: (numero: string) => `Code for our help desk: ${numero}.`,
  },
});

/** What the database could not do now: why, when to come back, and all that was typed, ready to be sent again. */
export function PageEmpechee({
  panne,
  incident,
  secondes,
  methode,
  chemin,
  saisie,
  paroles,
  langue,
  adresses,
}: EnvoiEmpeche & { langue: Langue; adresses: Adresses }) {
  const dire = mots(langue);
  return (
    <DocumentHtml
      titre={`${dire[panne]} · Tisserin`}
      langue={langue}
      adresses={adresses}
      classe="nu-agents"
      discret
    >
      <main id="contenu" className="nu">
        <Marque taille={40} />
        <h1>{dire[panne]}</h1>
        <p>{dire[`${panne}Dit`]}</p>
        <p>{dire.quand(secondes)}</p>
        {methode === 'POST' ? (
          <form method="post" action={chemin}>
            {saisie.length > 0 ? <p>{dire.garde}</p> : null}
            {panne === 'absente' ? <p>{dire.deja}</p> : null}
            {saisie.map(([nom, valeur]) => (
              <Cache key={`${nom} ${valeur}`} nom={nom} valeur={valeur} />
            ))}
            {saisie.length > 0 ? <Bouton genre="plein">{dire.envoyer}</Bouton> : null}
          </form>
        ) : (
          <p>
            <a href={chemin}>{dire.recharger}</a>
          </p>
        )}
        <MotsGardes paroles={paroles} langue={langue} />
        <p>{dire.incident(incident)}</p>
      </main>
    </DocumentHtml>
  );
}
