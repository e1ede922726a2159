/** An account number is kept so long after it last served. The declaration says the same, and the purge obeys it. */
export const GARDE_DES_COORDONNEES = 'P1Y';
/** Payments of one bordereau: what a paymaster's tool takes at once. */
export const VERSEMENTS_PAR_BORDEREAU = 5_000;
/** Slips of the public accountant that one return is held against: the oldest that wait. */
export const BORDEREAUX_QUI_ATTENDENT = 40;
/** Working days within which someone is told why a payment did not go. */
export const REPRISE_D_UN_REJET = { joursOuvres: 2, a: '17:00' } as const;
/** Requests whose rights are set straight in one transaction. */
export const DEMANDES_PAR_LOT = 200;
