import { expect, it } from 'vitest';
import { donnees as accueil } from '#accueil';
import { type DeclarationDeModule, declarer } from '#socle';
import { CHAMPS_DE_LA_FICHE, PAROLES } from '../src/se-rapprocher/accueil/domaine/fiche.ts';
import { saisieDeLaFiche } from '../src/se-rapprocher/accueil/enregistrer-le-brouillon/lire-la-saisie.ts';

const AU_PLUS = 12;
/** Who the sheet is about and who wrote it: linked, never asked on the sheet. */
const LIENS = ['personne_id', 'ouvert_par', 'modifie_par', 'conclu_par'];
const enColonne = (champ: string) =>
  champ.replace(/[A-Z]/g, (lettre) => `_${lettre.toLowerCase()}`);
const PAROLES_EN_BASE: readonly string[] = PAROLES.map(enColonne);

/** What the table holds about her, her free words and the links aside: what one would call a field. */
const champsDeLaTable = ({ tables }: DeclarationDeModule): string[] =>
  (tables.premier_contact?.personnelles ?? []).filter(
    (colonne) => !LIENS.includes(colonne) && !PAROLES_EN_BASE.includes(colonne),
  );

it('la brèche est vue : un treizième champ sur la fiche', () => {
  const { premier_contact } = accueil.tables;
  if (!premier_contact) throw new Error('premier_contact is not declared');
  const treize = declarer('accueil', {
    premier_contact: {
      ...premier_contact,
      personnelles: [...premier_contact.personnelles, 'situation', 'revenus'],
    },
  });
  expect(champsDeLaTable(treize).length).toBeGreaterThan(AU_PLUS);
});

it('la fiche d’accueil a douze champs au plus, et ce sont ceux que l’on dit', () => {
  const champs = champsDeLaTable(accueil);
  expect(champs.length).toBeGreaterThan(5);
  expect(champs.length).toBeLessThanOrEqual(AU_PLUS);
  // A column that is not declared does not migrate: these are all there are.
  expect(champs.sort()).toEqual(CHAMPS_DE_LA_FICHE.map(enColonne).sort());
});

it('le formulaire ne demande rien de plus, et n’exige rien', () => {
  const demandes = Object.keys(saisieDeLaFiche.shape).filter(
    (nom) => nom !== 'id' && nom !== 'version' && !(PAROLES as readonly string[]).includes(nom),
  );
  expect(demandes.sort()).toEqual([...CHAMPS_DE_LA_FICHE].sort());
  const vide = saisieDeLaFiche.safeParse({ id: '00000000-0000-4000-8000-0000000000e1' });
  expect(vide.success).toBe(true);
});

it('chaque champ a une finalité, des lecteurs et une durée', () => {
  for (const { finalite, lecteurs, conservation } of Object.values(accueil.tables)) {
    expect(finalite.length).toBeGreaterThan(10);
    expect(lecteurs.length).toBeGreaterThan(5);
    expect(conservation.source.length).toBeGreaterThan(3);
  }
});
