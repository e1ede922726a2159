/** The machine reader that receives, tells and erases. */
export const MACHINE_DU_FLUX = { genre: 'machine', nom: 'flux-cnaf' } as const;
export const FINALITE_DU_FLUX = 'savoir quels foyers ont le RSA';
