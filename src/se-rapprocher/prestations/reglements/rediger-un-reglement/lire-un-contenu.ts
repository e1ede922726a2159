import { z } from 'zod';
import { type Aide, type Faits, lireUneAide, NOM_DU_FAIT } from '#droits';
import { lireDateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { FORME_DU_FAIT, type NomDeFait } from '../saisir-des-faits/faits-demandes.ts';

const jour = z.string().refine((dit) => lireDateCivile(dit).ok);
const euros = z.number().nonnegative();
const FORMES = {
  nombre: z.number(),
  nombres: z.array(z.number()),
  mot: z.string(),
  mots: z.array(z.string()),
  oui_non: z.boolean(),
  jamais: z.number().nullable(),
} as const;
const faits = z.strictObject(
  Object.fromEntries(
    (Object.keys(NOM_DU_FAIT) as NomDeFait[]).map((nom) => [
      nom,
      FORMES[FORME_DU_FAIT[nom]].optional(),
    ]),
  ),
) as unknown as z.ZodType<Faits>;

/** What `lireUneAide` leaves to who reads the file: everything beside the conditions. */
const contenu = z.object({
  id: z.string().min(1).max(60),
  libelle: z.string().min(3).max(200),
  organisme: z.string().min(2).max(200),
  statut: z.enum(['confirme', 'a-verifier', 'demonstration']),
  verifie_le: jour.nullable(),
  references: z
    .array(
      z.strictObject({
        texte: z.string().min(3).max(500),
        article: z.string().max(80).optional(),
        url: z.url().max(500).optional(),
      }),
    )
    .max(30),
  depuis: jour,
  jusqua: jour.nullable(),
  montant: z.discriminatedUnion('genre', [
    z.strictObject({ genre: z.literal('forfait'), euros }),
    z.strictObject({ genre: z.literal('par_enfant'), euros, auPlus: euros.optional() }),
    z.strictObject({ genre: z.literal('par_personne'), euros, auPlus: euros.optional() }),
    z.strictObject({
      genre: z.literal('selon_quotient'),
      tranches: z.array(z.strictObject({ jusqua: z.number().nullable(), euros })).max(50),
    }),
    z.strictObject({
      genre: z.literal('part_de_la_depense'),
      taux: z.number().min(0).max(1),
      auPlus: euros,
    }),
    z.strictObject({ genre: z.literal('a_decider') }),
  ]),
  conditions: z.array(z.unknown()).max(60),
  exemples: z
    .array(
      z.strictObject({
        titre: z.string().min(3).max(300),
        date: jour,
        faits,
        attendu: z.strictObject({
          reponse: z.enum(['du', 'non_du', 'inconnu', 'hors_champ']),
          euros: euros.optional(),
        }),
      }),
    )
    .max(200),
});

export type RefusDeContenu = { raison: 'contenu'; phrase: string };

const MOTIFS = {
  champ_manquant: 'il manque',
  champ_inattendu: 'ce champ n’est pas connu',
  genre_inconnu: 'ce genre n’est pas connu',
  valeur_illisible: 'cette valeur est illisible',
} as const;

/** A regulation in the engine's JSON, whole; a field too many, or one that is misspelt, is refused with its place. */
export function lireUnContenu(lu: unknown): Resultat<Aide, RefusDeContenu> {
  const aide = lireUneAide(lu);
  if (!aide.ok) {
    const { ou, motif } = aide.refus;
    return refuse({ raison: 'contenu', phrase: `Règlement illisible : ${MOTIFS[motif]} (${ou}).` });
  }
  const forme = contenu.safeParse(lu);
  if (!forme.success) {
    const ou = forme.error.issues[0]?.path.join('.') || 'racine';
    return refuse({
      raison: 'contenu',
      phrase: `Règlement illisible : cette valeur ne convient pas (${ou}).`,
    });
  }
  return reussi(aide.valeur);
}

/** The same, from the text of a file or of a field. */
export function lireUnTexte(texte: string): Resultat<Aide, RefusDeContenu> {
  try {
    return lireUnContenu(JSON.parse(texte));
  } catch {
    return refuse({
      raison: 'contenu',
      phrase: 'Ce texte n’est pas du JSON. Vérifiez qu’il est entier, accolades comprises.',
    });
  }
}
