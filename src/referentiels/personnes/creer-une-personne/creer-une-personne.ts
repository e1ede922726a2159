import { type Acces, casDUsage, equipeChoisie, QUELLE_EQUIPE } from '#acces';
import {
  direLeRefusDeTelephone,
  type Id,
  identifiant,
  lireUnTelephone,
  type Resultat,
  recoitLesSms,
  refuse,
  reussi,
  type Telephone,
} from '#socle/pur';
import { tracesDIdentite } from '../domaine/cles-de-recherche.ts';
import {
  direLeRefusDIdentite,
  ecrireUneIdentite,
  type IdentiteSaisie,
  lireUneIdentite,
  refusDesNoms,
} from '../domaine/personne.ts';
import { droits } from '../regles-d-acces.ts';
import { indexer, rapprocherDesProtegees } from '../stockage/index-de-recherche.ts';
import { ecrireDesMoyens } from '../stockage/joindre.ts';
import { ecrireDesPersonnes, ouvrirALEquipe, ouvrirLaFiche } from '../stockage/personnes.ts';

export interface PersonneACreer extends IdentiteSaisie {
  telephone?: string | undefined;
  /** Did she say that nobody else reads it? Not asked: undefined. */
  telephoneSur?: boolean | undefined;
  consigne?: string | undefined;
  communeCode?: string | undefined;
  langue?: string | undefined;
  interprete?: boolean | undefined;
  amenagements?: readonly string[] | undefined;
  /** The team that opens the record: named by a machine, and by whoever acts for several. */
  cle?: number | undefined;
}

/** Every point, each at its field. */
export interface RefusDeCreer {
  raison: 'a_revoir';
  points: readonly { champ: string; phrase: string }[];
}

/** To whom the record opens: her team, the one that she names among several, herself when her mission has none. */
type AQui = { cle: number } | { agentId: number };

function aQuiOuvrir(acces: Acces, cle: number | undefined): AQui | null {
  const { lecteur } = acces;
  if (lecteur.genre === 'machine') return cle === undefined ? null : { cle };
  if (lecteur.genre !== 'agent') return null;
  if (lecteur.cles.length === 0) return { agentId: lecteur.agentId };
  const choisie = equipeChoisie(acces, cle);
  return choisie === null ? null : { cle: choisie };
}

/** All that is to review of what was typed, so that nobody sends a form three times. */
export function pointsDeCreation(
  acces: Acces,
  saisie: IdentiteSaisie & Pick<PersonneACreer, 'telephone' | 'cle'>,
): RefusDeCreer['points'] {
  const telephone = saisie.telephone ? lireUnTelephone(saisie.telephone) : null;
  return [
    ...refusDesNoms(saisie).map((refus) => ({
      champ: refus.champ,
      phrase: direLeRefusDIdentite(refus),
    })),
    ...(telephone && !telephone.ok
      ? [{ champ: 'telephone', phrase: direLeRefusDeTelephone(telephone.refus) }]
      : []),
    ...(aQuiOuvrir(acces, saisie.cle) ? [] : [QUELLE_EQUIPE]),
  ];
}

/**
 * Starts a person's record, open to the creator's team. Nothing is asked that she did not say.
 * Refuses an empty name where its nature needs one, an unreadable telephone, a team that nobody names.
 */
export const creerUnePersonne = casDUsage(
  droits.creer,
  async (
    acces,
    saisie: PersonneACreer,
  ): Promise<Resultat<{ id: Id<'personne'> }, RefusDeCreer>> => {
    const points = pointsDeCreation(acces, saisie);
    const identite = lireUneIdentite(saisie);
    const telephone = saisie.telephone ? lireUnTelephone(saisie.telephone) : null;
    const pour = aQuiOuvrir(acces, saisie.cle);
    if (points.length > 0 || !identite.ok || (telephone && !telephone.ok) || !pour)
      return refuse({ raison: 'a_revoir', points });

    const id = identifiant<'personne'>();
    if (acces.lecteur.genre === 'machine' && 'cle' in pour)
      await ouvrirALEquipe(acces.bd, [id], pour.cle);
    else await ouvrirLaFiche(acces.bd, id, pour);
    const ecrite = ecrireUneIdentite(identite.valeur);
    await ecrireDesPersonnes(acces.bd, [
      {
        ...ecrite,
        id,
        communeCode: saisie.communeCode ?? null,
        langue: saisie.langue ?? null,
        interprete: saisie.interprete ?? false,
        amenagements: saisie.amenagements ?? [],
        deces: null,
        source: null,
        idExterne: null,
        creeeLe: acces.maintenant,
      },
    ]);
    const telephones = telephone ? [telephone.valeur] : [];
    await noterLeTelephone(acces, id, telephones, saisie);
    const indexee = { ...ecrite, telephones, courriels: [] };
    await indexer(acces.bd, id, indexee);
    await rapprocherDesProtegees(
      acces.bd,
      id,
      tracesDIdentite(indexee).map((trace) => acces.empreindre('personne-protegee', trace)),
    );
    await acces.tracer({
      operation: 'ecriture',
      objet: 'personne',
      objetId: id,
      personnes: [id],
    });
    await acces.annoncer({ nom: 'PersonneCreee', contenu: { id } });
    return reussi({ id });
  },
);

const noterLeTelephone = (
  acces: Acces,
  personneId: string,
  telephones: readonly Telephone[],
  { telephoneSur, consigne }: PersonneACreer,
) =>
  ecrireDesMoyens(
    acces.bd,
    telephones.map((valeur) => ({
      id: identifiant<'moyen'>(),
      personneId,
      genre: recoitLesSms(valeur) === 'non' ? ('fixe' as const) : ('mobile' as const),
      valeur,
      sur: telephoneSur ?? null,
      consigne: consigne?.trim() || null,
    })),
    acces.aujourdHui,
  );

export const direLeRefusDeCreer = ({ points }: RefusDeCreer): string =>
  points.map(({ phrase }) => phrase).join(' ');
