import {
  type Connexion,
  type DeclarationDeModule,
  lireLesColonnes,
  manquesDeDeclaration,
} from '#socle';

/** What the catalogue holds and nobody declared, or the reverse; a migration with any of these is undone. */
export async function manquesDeLaBase(
  connexion: Connexion,
  declarations: readonly DeclarationDeModule[],
): Promise<string[]> {
  return manquesDeDeclaration(await lireLesColonnes(connexion), declarations);
}
