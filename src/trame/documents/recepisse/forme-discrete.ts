import type {
  DemandeDuRecepisse,
  DonneesDuRecepisse,
  PromesseDuRecepisse,
} from './donnees-du-recepisse.ts';
import type { TextesDuRecepisse } from './textes-du-recepisse.ts';

function demandeDiscrete(
  demande: DemandeDuRecepisse,
  rang: number,
  textes: TextesDuRecepisse,
): DemandeDuRecepisse {
  const { quand, lieuNeutre } = demande;
  return {
    titre: textes.demande(rang),
    qui: demande.qui.personne === undefined ? {} : { personne: demande.qui.personne },
    // Hours in words may name a place: only a date made here is printed.
    ...(quand && {
      quand:
        quand.genre === 'sans_rendez_vous'
          ? { genre: quand.genre, horaires: textes.convenuQuand }
          : quand,
    }),
    ou: lieuNeutre ?? textes.convenuOu,
  };
}

function promesseDiscrete(
  { prenom, pourLe, moment, enRetard }: PromesseDuRecepisse,
  textes: TextesDuRecepisse,
): PromesseDuRecepisse {
  const connu = moment !== undefined && Object.hasOwn(textes.moments, moment);
  return {
    prenom,
    quoi: textes.nouvelles,
    pourLe,
    ...(connu && { moment }),
    ...(enRetard && { enRetard }),
  };
}

/**
 * The receipt that may be seen at home: neutral titles, no service, no motive, nothing to bring.
 * It is made by keeping, never by removing: whatever a colleague typed freely (title, hours, papers,
 * what is promised) is not carried over, so a word that would give her away has no way in.
 */
export function rendreDiscret(
  donnees: DonneesDuRecepisse,
  textes: TextesDuRecepisse,
): DonneesDuRecepisse {
  const { langue, le, avec, code, codeJusquAu, effaceLe } = donnees;
  const { adresseCourte, adresseDuCarre, telephone } = donnees;
  return {
    langue,
    discret: true,
    emetteur: textes.emetteurDiscret,
    le,
    ...(avec !== undefined && { avec }),
    demandes: donnees.demandes.map((demande, i) => demandeDiscrete(demande, i + 1, textes)),
    promesses: donnees.promesses.map((promesse) => promesseDiscrete(promesse, textes)),
    code,
    codeJusquAu,
    ...(effaceLe !== undefined && { effaceLe }),
    adresseCourte,
    adresseDuCarre,
    telephone,
  };
}
