import { dateCivile, lireInstant, lireUnCode, valeurOuErreur } from '#socle/pur';
import { avecLeDocument } from './atelier.ts';
import { type DonneesParModele, type Modele, preparerUnDocument } from './composer-un-document.ts';
import type { DonneesDuRecepisse } from './recepisse/donnees-du-recepisse.ts';

const ENTITES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a paper says and how many pages it takes, read from its composition without any outside tool. */
export function relireLePapier<M extends Modele>(modele: M, donnees: DonneesParModele[M]) {
  const prepare = preparerUnDocument(modele, donnees);
  return avecLeDocument(modele, prepare, (compilateur, document) => {
    const morceaux = compilateur.svg(document).matchAll(/<h5:div class="tsel"[^>]*>([^<]*)</g);
    const texte = [...morceaux]
      .map(([, morceau]) => (morceau ?? '').trim())
      .join(' ')
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (entite) => ENTITES[entite] ?? entite)
      .replace(/\u200b/g, '')
      .replace(/\s+/g, ' ');
    return { texte, pages: document.numOfPages };
  });
}

const instant = (texte: string) => valeurOuErreur(lireInstant(texte));

/** A receipt with two requests and a promise, given at the desk of Aubervilliers. */
export function unRecepisse(surcharge: Partial<DonneesDuRecepisse> = {}): DonneesDuRecepisse {
  return {
    langue: 'fr',
    discret: false,
    emetteur: 'Tisserin, action sociale en Seine-Saint-Denis',
    le: dateCivile('2026-11-23'),
    avec: 'Nadia',
    lieu: 'accueil d’Aubervilliers',
    demandes: [
      {
        titre: 'Le loyer',
        qui: { personne: 'Maryam Sy', service: 'service social' },
        quand: { genre: 'rendez_vous', le: instant('2026-11-24T08:30:00Z') },
        ou: '31 rue du Port, bureau 6 (bus 35, arrêt Mairie)',
        lieuNeutre: '31 rue du Port',
        aPrendre: 'le papier du tribunal, si vous l’avez',
      },
      {
        titre: 'La toux de votre fille',
        qui: { service: 'PMI des Sorbiers' },
        quand: { genre: 'reponse', auPlusTard: dateCivile('2026-11-25') },
        ou: '12 rue des Sorbiers, à 8 minutes à pied',
      },
    ],
    promesses: [
      {
        prenom: 'Maryam',
        quoi: 'vous appelle',
        pourLe: dateCivile('2026-11-26'),
        moment: 'avant midi',
      },
    ],
    code: valeurOuErreur(lireUnCode('K7MQ 3XWT 9Z2P')),
    codeJusquAu: dateCivile('2027-02-21'),
    effaceLe: dateCivile('2028-11-23'),
    adresseCourte: 'tisserin.example/r',
    adresseDuCarre: 'https://tisserin.example/r#K7MQ3XWT9Z2P',
    telephone: '01 99 00 43 10',
    horaires: 'du lundi au vendredi, de 9 h à 17 h',
    ...surcharge,
  };
}
