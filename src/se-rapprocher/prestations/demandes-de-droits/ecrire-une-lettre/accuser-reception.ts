import type { DonneesDeLaLettre } from '#documents';
import { ajouterMois, type DateCivile } from '#socle/pur';
import { chercherUnePiece } from '../domaine/prestations/pieces.ts';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import type { DemandeDeDroit } from '../stockage/demandes.ts';
import type { Piece } from '../stockage/pieces.ts';
import { jour, lesTextes, pourParler, recoursEnClair, type Service } from './blocs.ts';

export interface AAccuser {
  emetteur: string;
  demande: Pick<DemandeDeDroit, 'recueLe' | 'completeLe'>;
  prestation: Prestation;
  pieces: readonly Piece[];
  service: Service;
  destinataire: readonly string[];
  auteur: readonly string[];
  le: DateCivile;
  /** The day of the running clock, when it stops and starts; else counted from the facts. */
  echueLe: DateCivile | null;
}

/** By when silence speaks, and what it says (CRPA, art. R112-5, 1° and 2°). */
function leSilence({ demande, prestation, echueLe }: AAccuser): string[] {
  const { silence } = prestation;
  if (!silence)
    return ['La loi ne donne pas d’effet au silence ici. Appelez-nous si vous attendez trop.'];
  const depart = silence.depart === 'completude' ? demande.completeLe : demande.recueLe;
  const fin = echueLe ?? (depart ? ajouterMois(depart, silence.mois) : null);
  const quand = fin
    ? `Vous avez notre réponse le ${jour(fin)} au plus tard.`
    : `Vous avez notre réponse ${silence.mois === 2 ? 'deux' : silence.mois} mois après le jour où votre dossier est complet.`;
  switch (silence.effet) {
    case 'accord':
      return [
        quand,
        'Sans réponse ce jour-là, c’est oui. Nous vous donnons alors une attestation, si vous la demandez (article L232-3).',
      ];
    case 'accord_forfaitaire':
      return [
        quand,
        'Sans réponse ce jour-là, vous recevez une somme provisoire, jusqu’à notre décision. Nous vous donnons une attestation, si vous la demandez (article L232-3).',
      ];
    case 'rejet':
      return [
        quand,
        'Sans réponse ce jour-là, c’est non. Vous pouvez nous demander pourquoi : nous vous répondons en un mois.',
      ];
    case 'aucun':
      return [quand];
  }
}

/** Which papers are missing, in everyday words, and until when (CRPA, art. L114-5). */
function lesPapiers({ pieces, demande }: AAccuser): string[] {
  const manquantes = pieces.filter(({ etat }) => etat === 'manquante');
  if (manquantes.length === 0)
    return [
      demande.completeLe
        ? `Votre dossier est complet depuis le ${jour(demande.completeLe)}. Vous n’avez rien à apporter.`
        : 'Nous regardons vos papiers. S’il en manque, nous vous le disons en une fois.',
    ];
  const pourLe = manquantes.flatMap((une) => une.pourLe ?? []).sort()[0];
  return [
    pourLe ? `Apportez avant le ${jour(pourLe)} :` : 'Apportez :',
    ...manquantes.map(({ code, nom }) => {
      const piece = chercherUnePiece(code);
      return piece ? `• ${piece.nom}. ${piece.enClair}` : `• ${nom}.`;
    }),
    'Nous regardons vos papiers, et nous vous les rendons.',
  ];
}

/** The acknowledgement owed for every request, with each mention of article R112-5 of the CRPA. */
export function accuserReceptionParEcrit(aEcrire: AAccuser): DonneesDeLaLettre {
  const { prestation, demande, service, emetteur, auteur, destinataire, le } = aEcrire;
  const contestable = prestation.silence?.effet === 'rejet';
  return {
    langue: 'fr',
    emetteur,
    auteur,
    destinataire,
    le,
    objet: 'Nous avons reçu votre demande',
    parties: [
      {
        titre: 'Votre demande',
        paragraphes: [
          `Nous avons reçu votre demande le ${jour(demande.recueLe)}.`,
          `C’est une demande d’aide : ${prestation.nomSimple}.`,
        ],
      },
      { titre: 'Pour nous joindre', paragraphes: pourParler(service) },
      { titre: 'Vos papiers', paragraphes: lesPapiers(aEcrire) },
      { titre: 'Notre réponse', paragraphes: leSilence(aEcrire) },
      ...(contestable
        ? [{ titre: 'Si vous n’êtes pas d’accord', paragraphes: recoursEnClair(prestation) }]
        : []),
      {
        titre: 'Les textes',
        paragraphes: [
          lesTextes([
            ...prestation.references,
            ...(prestation.silence ? [prestation.silence.reference] : []),
            { texte: 'Code des relations entre le public et l’administration', article: 'R112-5' },
          ]),
        ],
      },
    ],
  };
}
