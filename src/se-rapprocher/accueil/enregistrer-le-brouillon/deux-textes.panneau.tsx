import { Action, Actions, Bandeau, Definitions, Section } from '#interface';
import { heurePourAgent } from '#socle/pur';
import {
  DIRE_LA_PAROLE,
  DIRE_LE_FAIT,
  differences,
  type Fiche,
  PAROLES,
} from '../domaine/fiche.ts';
import type { AutreTexte } from '../stockage/autres-textes.ts';

const NOMS: Readonly<Partial<Record<keyof Fiche, string>>> = {
  ...DIRE_LA_PAROLE,
  ...DIRE_LE_FAIT,
  nomDit: 'Le nom qu’elle donne',
  telephone: 'Un numéro sûr pour elle',
  communeCode: 'Sa commune',
  besoins: 'De quoi s’agit-il ?',
  violencePour: 'Pour qui',
  echeanceLe: 'Quel jour',
};

const dire = (valeur: Fiche[keyof Fiche]): string =>
  (Array.isArray(valeur) ? valeur.join(', ') : String(valeur ?? '')).replaceAll('_', ' ') ||
  'rien d’écrit';

/** Two hands on one sheet: both texts, side by side, and nothing lost until somebody has read them. */
export function DeuxTextes({
  contactId,
  version,
  fiche,
  textes,
  prenoms,
}: {
  contactId: string;
  version: number;
  fiche: Fiche;
  textes: readonly AutreTexte[];
  prenoms: ReadonlyMap<number, string>;
}) {
  return textes.map((texte) => {
    const qui = prenoms.get(texte.agentId) ?? 'Un collègue';
    const changes = differences(fiche, texte.fiche);
    const garder = (choix: string, mot: string) => (
      <Action
        vers={`/accueil/contacts/${contactId}/textes`}
        champs={{ texte: texte.id, choix, version }}
        petit
      >
        {mot}
      </Action>
    );
    return (
      <Section key={texte.id} titre="Deux mains sur cette fiche" id="textes">
        <Bandeau
          etat="a_revoir"
          titre={`${qui} a aussi écrit, à ${heurePourAgent(texte.ecritLe)}.`}
        >
          Rien n’est perdu. Lisez les deux textes, puis gardez l’un, ou les deux.
        </Bandeau>
        <Definitions
          paires={changes.flatMap((champ) => [
            [`${NOMS[champ] ?? champ}, sur la fiche`, dire(fiche[champ])],
            [`${NOMS[champ] ?? champ}, par ${qui}`, dire(texte.fiche[champ])],
          ])}
        />
        <Actions>
          {garder('autre', `Garder le texte de ${qui}`)}
          {changes.some((champ) => (PAROLES as readonly string[]).includes(champ))
            ? garder('les_deux', 'Garder les deux, à la suite')
            : null}
          {garder('fiche', 'Garder celui de la fiche')}
        </Actions>
      </Section>
    );
  });
}
