import {
  ajouterMois,
  chercherUnJourInexistant,
  type DateCivile,
  lireUneDate,
  lireUnMontant,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { dite, NE_SAIT_PAS, type Question, type Reponses } from './question.ts';

/** Why what was typed cannot be taken; the screens say it in the language of whoever typed it. */
export type RefusDeReponse =
  | { motif: 'naissance_a_dire' | 'age_du_conjoint' | 'a_dire' }
  | { motif: 'date_illisible' | 'jour_inexistant' | 'date_a_venir' | 'trop_ancienne' }
  | { motif: 'plus_age_que_vous' }
  | { motif: 'montant_illisible' | 'montant_negatif' | 'montant_trop_grand' }
  | { motif: 'deux_lectures'; l_un: number; l_autre: number }
  | { motif: 'nombre_illisible' }
  | { motif: 'trop_d_enfants'; combien: number; auPlus: number }
  | { motif: 'choix_inconnu' };

const EUROS_AU_PLUS = 1_000_000;
const AGE_AU_PLUS = 125;
const deux = (n: number) => String(n).padStart(2, '0');

/** A birthday, a month, a year, or an age in years: the middle of what is not known. */
function lireUneNaissance(brut: string, aujourdHui: DateCivile): Resultat<string, RefusDeReponse> {
  const age = /^(\d{1,3})(?:\s*ans?)?$/i.exec(brut);
  if (age && (Number(age[1]) <= AGE_AU_PLUS || /ans?$/i.test(brut))) {
    const ans = Number(age[1]);
    if (ans > AGE_AU_PLUS) return refuse({ motif: 'trop_ancienne' });
    return reussi(`${ajouterMois(aujourdHui, -12 * ans - 6).slice(0, 7)}-01`);
  }
  if (chercherUnJourInexistant(brut)) return refuse({ motif: 'jour_inexistant' });
  const annee = /(?<!\d)(\d{4})(?!\d)/.exec(brut);
  if (annee && Number(annee[1]) > Number(aujourdHui.slice(0, 4)) && Number(annee[1]) < 2200)
    return refuse({ motif: 'date_a_venir' });
  const lue = lireUneDate(brut, aujourdHui);
  if (!lue) return refuse({ motif: 'date_illisible' });
  const jour = `${lue.annee}-${deux(('mois' in lue ? lue.mois : undefined) ?? 7)}-${deux(('jour' in lue ? lue.jour : undefined) ?? 1)}`;
  if (jour > aujourdHui) return refuse({ motif: 'date_a_venir' });
  if (lue.annee < Number(aujourdHui.slice(0, 4)) - AGE_AU_PLUS)
    return refuse({ motif: 'trop_ancienne' });
  return reussi(jour);
}

function lireDesEuros(brut: string): Resultat<string, RefusDeReponse> {
  const lu = lireUnMontant(brut);
  if (!lu.ok) {
    const { refus } = lu;
    if (refus.motif === 'deux_lectures')
      return refuse({
        motif: 'deux_lectures',
        l_un: refus.lectures[0] / 100,
        l_autre: refus.lectures[1] / 100,
      });
    return refuse({
      motif: refus.motif === 'montant_trop_grand' ? 'montant_trop_grand' : 'montant_illisible',
    });
  }
  const euros = lu.valeur / 100;
  if (euros < 0) return refuse({ motif: 'montant_negatif' });
  if (euros > EUROS_AU_PLUS) return refuse({ motif: 'montant_trop_grand' });
  return reussi(String(euros));
}

/** A child is not older than the one who asks, nor than her partner. */
const contreditLesAges = (question: Question, jour: string, reponses: Reponses): boolean =>
  question.pour.startsWith('enfant') &&
  ['naissance', 'naissance_conjoint'].some((id) => jour < (dite(reponses, id) ?? ''));

/** Without these nothing at all can be said: they are asked again, in words that say why. */
function sansElle(question: Question): RefusDeReponse | undefined {
  if (question.genre.type === 'date')
    return { motif: question.pour === 'conjoint' ? 'age_du_conjoint' : 'naissance_a_dire' };
  return question.structure ? { motif: 'a_dire' } : undefined;
}

/**
 * What was typed or ticked, as the conversation keeps it. Left empty is « she does not know », except where no right
 * could then be said. Refuses what cannot be understood or contradicts another answer.
 */
export function lireUneReponse(
  question: Question,
  brut: string | readonly string[] | undefined,
  { aujourdHui, reponses }: { aujourdHui: DateCivile; reponses: Reponses },
): Resultat<string, RefusDeReponse> {
  const { genre } = question;
  if (genre.type === 'cases') {
    const coches = (brut === undefined ? [] : [brut].flat()).filter((une) => une !== '');
    if (coches.includes(NE_SAIT_PAS)) return reussi(NE_SAIT_PAS);
    return coches.every((une) => genre.valeurs.includes(une))
      ? reussi(coches.join(','))
      : refuse({ motif: 'choix_inconnu' });
  }
  const texte = ([brut ?? ''].flat()[0] ?? '').normalize('NFKC').trim();
  if (texte === '' || texte === NE_SAIT_PAS) {
    const refus = sansElle(question);
    return refus ? refuse(refus) : reussi(NE_SAIT_PAS);
  }
  switch (genre.type) {
    case 'date': {
      const lue = lireUneNaissance(texte, aujourdHui);
      return lue.ok && contreditLesAges(question, lue.valeur, reponses)
        ? refuse({ motif: 'plus_age_que_vous' })
        : lue;
    }
    case 'montant':
      return lireDesEuros(texte);
    case 'nombre': {
      if (!/^\d{1,4}$/.test(texte)) return refuse({ motif: 'nombre_illisible' });
      const combien = Number(texte);
      return combien > genre.auPlus
        ? refuse({ motif: 'trop_d_enfants', combien, auPlus: genre.auPlus })
        : reussi(String(combien));
    }
    case 'commune':
      return /^\d[\dAB]\d{3}$/.test(texte) ? reussi(texte) : refuse({ motif: 'choix_inconnu' });
    case 'choix':
      return genre.valeurs.includes(texte) ? reussi(texte) : refuse({ motif: 'choix_inconnu' });
  }
}

/** What was answered, as it is typed again in its field. */
export function ecrireUneReponse(question: Question, valeur: string): string | readonly string[] {
  if (valeur === NE_SAIT_PAS) return question.genre.type === 'choix' ? NE_SAIT_PAS : '';
  if (question.genre.type === 'cases') return valeur.split(',').filter((une) => une !== '');
  if (question.genre.type === 'montant') return valeur.replace('.', ',');
  if (question.genre.type !== 'date') return valeur;
  const [annee = '', mois = '', jour = ''] = valeur.split('-');
  return `${jour}/${mois}/${annee}`;
}
