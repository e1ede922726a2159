import { BESOINS_DESSINES, encreDuPicto } from '#interface';
import { dateCivile, lireInstant, lireUnCode, valeurOuErreur } from '#socle/pur';
import { avecLeDocument } from './atelier.ts';
import type { DonneesDuCahier } from './cahier-de-secours/donnees-du-cahier.ts';
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

/** The pack of Aubervilliers for a Friday: two appointments, one of a protected person, a late promise, a danger. */
export function unCahier(surcharge: Partial<DonneesDuCahier> = {}): DonneesDuCahier {
  const personne = { telephone: null, consigne: null };
  const promesse = { ...personne, moment: null, agent: null, danger: false, precaution: null };
  return {
    langue: 'fr',
    lieu: 'Service social d’Aubervilliers',
    adresse: '31 rue du Port, 93300 Aubervilliers',
    telephone: '01 99 00 43 10',
    jour: dateCivile('2026-11-27'),
    ecritLe: instant('2026-11-26T17:30:00Z'),
    mot: 'K7M-Q3X',
    permanences: [
      {
        nom: 'Sylvie Roux',
        telephone: '06 39 98 00 01',
        debut: null,
        fin: instant('2026-11-27T12:00:00Z'),
      },
      {
        nom: 'Karim Haddad',
        telephone: '06 39 98 00 02',
        debut: instant('2026-11-27T12:00:00Z'),
        fin: null,
      },
    ],
    voisins: [{ nom: 'PMI du Pavillon', telephone: '01 99 00 43 20' }],
    urgences: [
      { numero: '112', pour: 'danger, blessure, feu' },
      { numero: '115', pour: 'pas de toit ce soir' },
    ],
    rendezVous: [
      {
        ...personne,
        qui: 'Aïcha Diallo',
        telephone: '06 39 98 11 22',
        consigne: 'sans laisser de message',
        le: instant('2026-11-27T08:30:00Z'),
        avec: 'Maryam Sy',
        ou: 'bureau 6',
      },
      {
        ...personne,
        qui: 'Code 7F3A',
        le: instant('2026-11-27T09:00:00Z'),
        avec: 'Thomas Brun',
        ou: null,
      },
    ],
    promesses: [
      {
        ...promesse,
        qui: 'Monsieur Okoye',
        telephone: '06 39 98 11 33',
        pourLe: instant('2026-11-27T08:00:00Z'),
        quoi: null,
        danger: true,
        canal: 'telephone',
      },
      {
        ...promesse,
        qui: 'Awa',
        pourLe: instant('2026-11-24T11:00:00Z'),
        quoi: 'Rappeler avec la réponse du bailleur',
        agent: 'Maryam Sy',
        canal: 'telephone',
        precaution: 'après 18 h',
      },
      {
        ...promesse,
        qui: 'Code 21C0',
        pourLe: instant('2026-11-27T11:00:00Z'),
        moment: 'avant midi',
        quoi: null,
        agent: 'Thomas Brun',
        canal: null,
      },
    ],
    absences: [
      {
        nom: 'Claire Roy',
        jusquAu: dateCivile('2026-12-02'),
        relais: 'Maryam Sy',
        telephone: '01 99 00 43 11',
      },
      { nom: 'Paul Petit', jusquAu: dateCivile('2026-11-27'), relais: null, telephone: null },
    ],
    feuilles: [
      { numero: '0412-K', code: valeurOuErreur(lireUnCode('K7MQ 3XWT 9Z2P')) },
      { numero: '0413-L', code: valeurOuErreur(lireUnCode('A7MQ 3XWT 9Z2Q')) },
    ],
    besoins: BESOINS_DESSINES.map(([nom, mot]) => ({ mot, dessin: encreDuPicto(nom) })),
    faits: {
      sansToit: 'Ne sait pas où dormir ce soir',
      violence: 'A peur de quelqu’un, pour elle ou pour un enfant',
      faimOuSoins: 'N’a pas de quoi manger ou se soigner aujourd’hui',
      petiteEnfance: 'Attend un enfant, ou a un enfant de moins de trois ans',
      echeance: 'Une expulsion ou une coupure a une date',
    },
    paroles: {
      paroles: 'Ce que la personne dit, avec ses mots',
      dejaEssaye: 'Déjà essayé',
      souhait: 'Ce qu’elle souhaite',
      reponse: 'Ce que nous avons répondu',
    },
    hote: 'tisserin.example',
    ...surcharge,
  };
}
