import { donnees as acces } from '#acces';
import { donnees as journal } from '#journal';
import type { DeclarationDeModule } from '#socle';
import { declarationsDuSocle } from '#socle';

/** Every datum of the product, module by module: register, data-flow map and purge are made from this list. */
export const declarations: readonly DeclarationDeModule[] = [declarationsDuSocle, journal, acces];
