import { type Acces, casDUsage, juger } from '#acces';
import { normaliser, type Resultat, reussi } from '#socle/pur';
import { type Classement, classer, nomEntier } from '../domaine/classer.ts';
import { clesDeLaRecherche, marquesSures } from '../domaine/cles-de-la-recherche.ts';
import {
  estVide,
  lireUneRecherche,
  peutReconnaitre,
  type Recherche,
} from '../domaine/lire-une-recherche.ts';
import { nomDit } from '../domaine/personne.ts';
import { identiteDe } from '../lire-les-fiches/lire-les-personnes.ts';
import { RECHERCHES_PAR_HEURE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { compterUneRecherche, type ReconnueEnBase, reconnaitre } from '../stockage/recherches.ts';
import { chercherDansMaPortee, type PersonneTrouvee } from './chercher-dans-ma-portee.ts';

/** Of another team: identity and commune, nothing of what is done with her. */
export interface PersonneReconnue {
  id: string;
  nomDit: string;
  naissance: string | null;
  communeCode: string | null;
  pourquoi: Classement['pourquoi'];
}

export interface Trouvailles {
  lue: Recherche;
  trouvees: PersonneTrouvee[];
  reconnues: PersonneReconnue[];
  /** This reader may recognise someone of another team, were more typed. */
  peutReconnaitre: boolean;
  /** Too many searches this hour: only her own scope answers. */
  enNombre: boolean;
}

export interface DemandeDeRecherche {
  texte: string;
  limite?: number;
  /** Typed letter by letter in the palette: her own scope alone, counted as a list. */
  auFilDeLaFrappe?: boolean;
}

/** The keyed mark of a receipt's code: the code itself is nowhere. */
export const repereDuCode = (acces: Acces, code: string): string =>
  `c:${acces.empreindre('personne-par-code', code)}`;

function classerLesReconnues(
  lue: Recherche,
  lignes: readonly ReconnueEnBase[],
  parCode: boolean,
): PersonneReconnue[] {
  return lignes.flatMap((ligne) => {
    const telephones = lue.telephone ? [lue.telephone] : [];
    const classement = classer({ ...lue }, { ...ligne, telephones, courriels: [] }, parCode);
    // Every word agrees, and her whole name was said: a half-known name recognises nobody.
    const seuls = classer(
      {
        ...lue,
        naissance: null,
        anniversaire: null,
        telephone: null,
        finDeTelephone: null,
        courriel: null,
      },
      { ...ligne, telephones: [], courriels: [] },
    );
    if (!classement || !seuls || seuls.score < 0.7 || !nomEntier(lue.mots, ligne)) return [];
    const { id, naissance, communeCode } = ligne;
    return [
      {
        id,
        nomDit: nomDit(identiteDe(ligne)),
        naissance,
        communeCode,
        pourquoi: classement.pourquoi,
      },
    ];
  });
}

/** Counts this search; tells the DPO once an hour when there are many. */
async function compter(acces: Acces): Promise<boolean> {
  const nombre = await compterUneRecherche(acces.bd);
  if (nombre === RECHERCHES_PAR_HEURE.nombre + 1 && acces.lecteur.genre === 'agent')
    await acces.annoncer({
      nom: 'RecherchesEnNombre',
      contenu: { agentId: acces.lecteur.agentId, porteeId: acces.lecteur.porteeId },
    });
  return nombre > RECHERCHES_PAR_HEURE.nombre;
}

/**
 * Looks for someone from one field: words of her names in any order and misspelt, her birth date in pieces, the end
 * of her telephone, her code. Two rings: this reader's scope; then, for a reception desk with a full name and a sure
 * mark, identity and commune alone. Hidden and absent are one answer. Traced with a keyed hash of the words.
 */
export const rechercher = casDUsage(
  droits.chercher,
  async (acces, demande: DemandeDeRecherche): Promise<Resultat<Trouvailles, never>> => {
    const lue = lireUneRecherche(demande.texte, acces.aujourdHui);
    const auBureau = juger(droits.reconnaitre, acces.lecteur).accord;
    const rien = { lue, trouvees: [], reconnues: [], peutReconnaitre: auBureau, enNombre: false };
    if (estVide(lue)) return reussi(rien);
    const code = lue.code ? repereDuCode(acces, lue.code) : null;
    const cles = clesDeLaRecherche(lue, code);
    const ailleurs = async () => {
      const enNombre = demande.auFilDeLaFrappe ? false : await compter(acces);
      const dehors = auBureau && !enNombre && !demande.auFilDeLaFrappe && peutReconnaitre(lue);
      const vues = dehors ? await reconnaitre(acces.bd, cles, marquesSures(lue, code)) : [];
      return { enNombre, dehors, reconnues: classerLesReconnues(lue, vues, code !== null) };
    };
    // Asked together: the database answers one after the other, and nothing is waited for in between.
    const [{ enNombre, dehors, reconnues }, trouvees] = await Promise.all([
      ailleurs(),
      chercherDansMaPortee(acces, { lue, cles, code }, demande.limite ?? 20),
    ]);
    await acces.tracer({
      operation: demande.auFilDeLaFrappe ? 'liste' : 'recherche',
      objet: 'personnes',
      personnes: [...trouvees, ...reconnues].map(({ id }) => id),
      empreinteDesMots: acces.empreindre('mots-cherches', normaliser(demande.texte)),
      fondement: dehors ? droits.reconnaitre.phrase : droits.chercher.phrase,
    });
    return reussi({ lue, trouvees, reconnues, peutReconnaitre: auBureau, enNombre });
  },
);
