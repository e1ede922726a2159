import { montrerLeCode } from '#socle/pur';
import { dessinerLeCarre } from '../carre.ts';
import { dit, fort, type Segment } from '../segments.ts';
import type {
  DemandeDuRecepisse,
  DonneesDuRecepisse,
  PromesseDuRecepisse,
  QuandDuRecepisse,
} from './donnees-du-recepisse.ts';
import { rendreDiscret } from './forme-discrete.ts';
import { type TextesDuRecepisse, textesDuRecepisse } from './textes-du-recepisse.ts';

const enTete = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

function direQuand(quand: QuandDuRecepisse, textes: TextesDuRecepisse): Segment[] {
  switch (quand.genre) {
    case 'rendez_vous':
      return [fort(textes.rendezVous(quand.le))];
    case 'reponse':
      return [dit(textes.auPlusTard), fort(textes.jour(quand.auPlusTard))];
    case 'sans_rendez_vous':
      return [dit(textes.sansRendezVous), fort(quand.horaires)];
  }
}

function direQui({ personne, service }: DemandeDuRecepisse['qui']): Segment[] {
  if (personne === undefined) return service === undefined ? [] : [fort(service)];
  return service === undefined ? [fort(personne)] : [fort(personne), dit(`, ${service}`)];
}

function lignesDe(demande: DemandeDuRecepisse, textes: TextesDuRecepisse) {
  const lignes: { libelle: string; valeur: Segment[] }[] = [
    { libelle: textes.qui, valeur: direQui(demande.qui) },
    { libelle: textes.quand, valeur: demande.quand ? direQuand(demande.quand, textes) : [] },
    {
      libelle: textes.maintenant,
      valeur: demande.maintenant === undefined ? [] : [dit(demande.maintenant)],
    },
    { libelle: textes.ou, valeur: demande.ou === undefined ? [] : [dit(demande.ou)] },
    {
      libelle: textes.aPrendre,
      valeur: demande.aPrendre === undefined ? [] : [dit(demande.aPrendre)],
    },
  ];
  return lignes.filter((ligne) => ligne.valeur.length > 0);
}

function direLaPromesse(promesse: PromesseDuRecepisse, textes: TextesDuRecepisse): Segment[] {
  const { prenom, quoi, pourLe, moment, enRetard } = promesse;
  const connus = new Map(Object.entries({ ...textes.faire, ...textes.moments }));
  if (enRetard)
    return [dit(`${prenom} ${connus.get(quoi) ?? quoi}. `), fort(textes.enRetard(pourLe))];
  const quand = [textes.jour(pourLe), moment && (connus.get(moment) ?? moment)].filter(Boolean);
  return [dit(`${prenom} ${connus.get(quoi) ?? quoi} `), fort(quand.join(', ')), dit('.')];
}

function direLOuverture({ le, avec, lieu }: DonneesDuRecepisse, textes: TextesDuRecepisse) {
  const segments = [dit(enTete(textes.jourEtAnnee(le)))];
  if (avec !== undefined) segments.push(dit(textes.avec), fort(avec));
  if (lieu !== undefined) segments.push(dit(`, ${lieu}`));
  return segments;
}

function direLePied(donnees: DonneesDuRecepisse, textes: TextesDuRecepisse): string[] {
  const { codeJusquAu, effaceLe, horaires, telephone, discret } = donnees;
  const effacement =
    effaceLe === undefined ? textes.effacement : textes.efface(textes.dateSeule(effaceLe));
  const phrases = [`${textes.codeSansNom(textes.dateSeule(codeJusquAu))} ${effacement}`];
  const appeler = [
    telephone && textes.siRienNeVient,
    // Said on every paper but the one that may be seen at home: there, even a number speaks.
    discret ? '' : textes.ceSoir,
    horaires === undefined ? '' : textes.horaires(horaires),
  ];
  return [appeler.filter(Boolean).join(' '), ...phrases].filter(Boolean);
}

/** Turns the facts of a receipt into what `recepisse.typ` prints, discreet when it must be. */
export function preparerLeRecepisse(demandees: DonneesDuRecepisse) {
  const textes = textesDuRecepisse[demandees.langue];
  const donnees = demandees.discret ? rendreDiscret(demandees, textes) : demandees;
  const code = montrerLeCode(donnees.code);
  return {
    langue: donnees.langue,
    titre: textes.titre,
    emetteur: donnees.emetteur,
    ouverture: direLOuverture(donnees, textes),
    demandes: donnees.demandes.map((demande, i) => ({
      rang: String(i + 1),
      titre: demande.titre,
      lignes: lignesDe(demande, textes),
    })),
    promesses: donnees.promesses.map((promesse) => direLaPromesse(promesse, textes)),
    code,
    qr: dessinerLeCarre(donnees.adresseDuCarre),
    par_la_page: [dit(textes.taper), fort(donnees.adresseCourte)],
    par_le_telephone: donnees.telephone
      ? [dit(textes.dire), fort(donnees.telephone.replaceAll(' ', '\u00a0'))]
      : [],
    pied: direLePied(donnees, textes),
    textes: {
      promesse: donnees.promesses.length > 1 ? textes.promesses : textes.promesse,
      pour_savoir: textes.pourSavoir,
      alternative_du_carre: textes.alternativeDuCarre(donnees.adresseCourte, code),
      page: textes.page,
      sur: textes.sur,
    },
  };
}
