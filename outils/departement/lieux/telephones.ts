/**
 * Telephone numbers that no subscriber has: 01 99 00 xx xx and 06 39 98 xx xx are kept by the French regulator for
 * works of fiction (ARCEP, plan national de numérotation).
 */
const ecrire = (debut: string, rang: number): string => {
  if (rang < 0 || rang > 9999) throw new RangeError(`Hors des numéros de fiction : ${rang}`);
  const fin = String(rang).padStart(4, '0');
  return `${debut} ${fin.slice(0, 2)} ${fin.slice(2)}`;
};

/** @param rang 0 to 9999: services from 4000, partners from 6000, residents from 0 */
export const telephoneFixe = (rang: number): string => ecrire('01 99 00', rang);
export const telephoneMobile = (rang: number): string => ecrire('06 39 98', rang);

/**
 * Of a resident, each her own: the regulator kept ten thousand mobiles for fiction, and a département has more people;
 * the others bear a country code that the ITU gives to nobody (+999, E.164).
 */
export const telephoneDHabitant = (rang: number): string =>
  rang <= 9999 ? telephoneMobile(rang) : `+999 6 ${String(rang).padStart(8, '0')}`;
