import { casDUsage } from '#acces';
import { fermerUnPartage, lirePartagePourMoi, type PartageLu } from '#partage';
import { nettoyerUneLigne, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  type AvisDePartenaire,
  celleDuLien,
  type InstructionLue,
  repondreEnBase,
} from '../stockage/instructions.ts';

export interface DossierDuPartenaire {
  instruction: InstructionLue;
  /** The text that was sent; absent once the reading is over. */
  part: PartageLu | null;
}

export type RefusDAvis =
  | { raison: 'lien_eteint' }
  | { raison: 'a_revoir'; points: readonly { champ: string; phrase: string }[] }
  | { raison: 'deja_repondu' };

/** What the partner's link opens: this file of the fund, and nothing else of hers. */
export const lireLeDossierDuPartenaire = casDUsage(
  droits.donnerUnAvis,
  async (acces, _: Record<string, never>): Promise<Resultat<DossierDuPartenaire, RefusDAvis>> => {
    const instruction = await celleDuLien(acces.bd);
    if (!instruction) return refuse({ raison: 'lien_eteint' });
    const parts = await lirePartagePourMoi(acces, { orientationIds: [instruction.id] });
    return reussi({
      instruction,
      part: (parts.ok ? parts.valeur.get(instruction.id) : undefined) ?? null,
    });
  },
);

/** The partner says what it thinks, with its reasons when it is not a plain yes; the reading ends. It decides nothing. */
export const donnerUnAvis = casDUsage(
  droits.donnerUnAvis,
  async (
    acces,
    { avis, mots, qui }: { avis: AvisDePartenaire | null; mots: string; qui: string },
  ): Promise<Resultat<undefined, RefusDAvis>> => {
    const instruction = await celleDuLien(acces.bd);
    if (!instruction) return refuse({ raison: 'lien_eteint' });
    const dits = nettoyerUnTexte(mots).trim().slice(0, 2000);
    const nom = nettoyerUneLigne(qui).slice(0, 200);
    const points = [
      ...(avis === null ? [{ champ: 'avis', phrase: 'Choisissez votre avis.' }] : []),
      ...(avis !== null && avis !== 'favorable' && dits.length < 10
        ? [{ champ: 'mots', phrase: 'Dites pourquoi, en une phrase au moins : elle sera lue.' }]
        : []),
      ...(nom.length < 2 ? [{ champ: 'qui', phrase: 'Dites qui répond : prénom et nom.' }] : []),
    ];
    if (avis === null || points.length > 0) return refuse({ raison: 'a_revoir', points });
    const fait = await repondreEnBase(acces.bd, instruction.id, {
      avis,
      mots: dits || null,
      qui: nom,
      le: acces.maintenant,
    });
    if (!fait) return refuse({ raison: 'deja_repondu' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'avis de partenaire',
      objetId: instruction.id,
    });
    await acces.annoncer({
      nom: 'AvisDePartenaireRendu',
      contenu: { instructionId: instruction.id, demandeId: instruction.demandeId },
    });
    await fermerUnPartage(acces, { orientationId: instruction.id });
    return reussi();
  },
);

const PHRASES: Readonly<Record<Exclude<RefusDAvis['raison'], 'a_revoir'>, string>> = {
  lien_eteint: 'Ce lien n’ouvre plus rien.',
  deja_repondu: 'Un avis a déjà été rendu sur ce dossier.',
};
export const direLeRefusDAvis = ({ raison }: Exclude<RefusDAvis, { raison: 'a_revoir' }>): string =>
  PHRASES[raison];
