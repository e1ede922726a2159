import { type Acces, casDUsage } from '#acces';
import {
  direLeRefusDeTelephone,
  type Id,
  identifiant,
  lireUnTelephone,
  type RefusDeTelephone,
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
  type RefusDIdentite,
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
  /** The team that opens the record; without, the first key of the reader's portée. */
  cle?: number | undefined;
}

export type RefusDeCreer =
  | RefusDIdentite
  | { raison: 'telephone'; refus: RefusDeTelephone }
  | { raison: 'sans_equipe' };

/** To whom the record opens: a team of hers, herself when her mission has none. */
type AQui = { cle: number } | { agentId: number };

function aQuiOuvrir({ lecteur }: Acces, cle: number | undefined): AQui | null {
  if (lecteur.genre === 'machine') return cle === undefined ? null : { cle };
  if (lecteur.genre !== 'agent') return null;
  const sienne = cle !== undefined && lecteur.cles.includes(cle) ? cle : lecteur.cles[0];
  return sienne === undefined ? { agentId: lecteur.agentId } : { cle: sienne };
}

/**
 * Starts a person's record, open to the creator's team. Nothing is asked that she did not say.
 * Refuses an empty name where its nature needs one, an unreadable telephone, a machine that names no team.
 */
export const creerUnePersonne = casDUsage(
  droits.creer,
  async (
    acces,
    saisie: PersonneACreer,
  ): Promise<Resultat<{ id: Id<'personne'> }, RefusDeCreer>> => {
    const identite = lireUneIdentite(saisie);
    if (!identite.ok) return identite;
    const telephone = saisie.telephone ? lireUnTelephone(saisie.telephone) : null;
    if (telephone && !telephone.ok) return refuse({ raison: 'telephone', refus: telephone.refus });
    const pour = aQuiOuvrir(acces, saisie.cle);
    if (!pour) return refuse({ raison: 'sans_equipe' });

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

export function direLeRefusDeCreer(refus: RefusDeCreer): string {
  switch (refus.raison) {
    case 'nom':
      return direLeRefusDIdentite(refus);
    case 'telephone':
      return direLeRefusDeTelephone(refus.refus);
    case 'sans_equipe':
      return 'Dites quelle équipe reçoit cette personne.';
  }
}
