import { type Faits, NOM_DU_FAIT } from '#droits';
import { nettoyerUneLigne } from '#socle/pur';
import { FORME_DU_FAIT, type NomDeFait } from './faits-demandes.ts';

export interface PointDeFait {
  champ: string;
  phrase: string;
}

export const NOM_DU_CHAMP = (nom: NomDeFait): string => `fait_${nom}`;

/** Of these facts, those that a form sent: its fields are shown again, whatever was learned since it was opened. */
export const faitsSaisis = (
  saisie: Readonly<Record<string, unknown>>,
  noms: readonly NomDeFait[],
): NomDeFait[] => noms.filter((nom) => Object.hasOwn(saisie, NOM_DU_CHAMP(nom)));

const PLAFOND = 10_000_000;

/** « 1 234,50 » as people write it; null when it is not a number from nought. */
export function lireUnNombre(ecrit: string): number | null {
  const propre = ecrit.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(propre)) return null;
  const nombre = Number(propre);
  return nombre <= PLAFOND ? nombre : null;
}

const enListe = (valeur: unknown): string[] =>
  (Array.isArray(valeur) ? valeur : [valeur])
    .flatMap((une) => (typeof une === 'string' ? une.split(/[,;]/) : []))
    .map(nettoyerUneLigne)
    .filter(Boolean);

const code = (mot: string) => mot.toLowerCase().slice(0, 60);

type Lu = { valeur: unknown } | { refus: string } | null;

function lireUn(nom: NomDeFait, brut: unknown): Lu {
  const dits = enListe(brut);
  const dit = typeof brut === 'string' ? nettoyerUneLigne(brut) : (dits[0] ?? '');
  switch (FORME_DU_FAIT[nom]) {
    case 'nombre': {
      if (dit === '') return null;
      const nombre = lireUnNombre(dit);
      return nombre === null ? { refus: 'Écrivez un nombre, en chiffres.' } : { valeur: nombre };
    }
    case 'jamais': {
      if (dit === '') return null;
      if (/^jamais$/i.test(dit)) return { valeur: null };
      const nombre = lireUnNombre(dit);
      return nombre === null
        ? { refus: 'Écrivez un nombre de mois, ou « jamais ».' }
        : { valeur: nombre };
    }
    case 'nombres': {
      if (dit === '') return null;
      if (/^aucun$/i.test(dit)) return { valeur: [] };
      const nombres = dits.map(lireUnNombre);
      return nombres.includes(null)
        ? { refus: 'Écrivez des nombres séparés par des virgules, ou « aucun ».' }
        : { valeur: nombres };
    }
    case 'mot':
      return dit === '' ? null : { valeur: code(dit) };
    case 'mots': {
      if (dits.length === 0) return null;
      return { valeur: dits.filter((un) => un !== AUCUN).map(code) };
    }
    case 'oui_non':
      return dit === 'oui' || dit === 'non' ? { valeur: dit === 'oui' } : null;
  }
}

/** The box that says « none of them »: not ticking anything is not an answer. */
export const AUCUN = 'aucune';

/** What was typed of these facts. An empty field is unknown: never zero, never no. */
export function lireLesFaits(
  saisie: Readonly<Record<string, unknown>>,
  noms: readonly NomDeFait[],
): { faits: Faits; points: readonly PointDeFait[] } {
  const faits: Record<string, unknown> = {};
  const points: PointDeFait[] = [];
  for (const nom of noms) {
    const champ = NOM_DU_CHAMP(nom);
    const lu = lireUn(nom, saisie[champ]);
    if (lu === null) continue;
    if ('refus' in lu)
      points.push({ champ, phrase: `${majuscule(NOM_DU_FAIT[nom])} : ${minuscule(lu.refus)}` });
    else faits[nom] = lu.valeur;
  }
  return { faits: faits as Faits, points };
}

const majuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);
const minuscule = (texte: string) => texte.charAt(0).toLowerCase() + texte.slice(1);
