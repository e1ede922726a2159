/**
 * Where each commune of the demonstration département stands on the cartogram, one square each whatever its size
 * or its wealth: neighbours stay neighbours as far as a grid allows. Written by eye for the project.
 */
const RANGEES = `
93031 93079 93072 ..... ..... ..... ..... 93078 93073
93039 93066 93030 ..... 93007 93005 93071 ..... 93074
93070 93001 93027 93013 93029 ..... 93046 ..... 93015
..... 93055 93008 ..... 93010 93057 93062 93014 93047
..... 93061 93063 93053 ..... 93077 93032 ..... .....
..... 93045 93006 93048 93064 93049 93050 93033 .....
..... ..... ..... ..... ..... ..... 93051 ..... .....`;

export const PLACES_SUR_LA_GRILLE: ReadonlyMap<string, { colonne: number; rang: number }> = new Map(
  RANGEES.trim()
    .split('\n')
    .flatMap((rangee, rang) =>
      rangee
        .trim()
        .split(' ')
        .flatMap((code, colonne) => (code === '.....' ? [] : [[code, { colonne, rang }] as const])),
    ),
);
