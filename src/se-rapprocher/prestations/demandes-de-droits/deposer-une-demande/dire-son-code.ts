import { LIEN_A_DIRE } from '#partage';
import type { Cookie } from '#socle';

/** The code of her receipt, to be said once by who received her, on the page that opens next. */
export const direSonCode = (demandeId: string, code: string): Cookie =>
  LIEN_A_DIRE.poser(demandeId, { code });
