/** The fund writes in capitals; here, as one writes a name: « HADDAD-BEN ALI » is « Haddad-Ben Ali ». */
export const enNomPropre = (dit: string): string =>
  dit
    .toLocaleLowerCase('fr')
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, avant, lettre) => avant + lettre.toLocaleUpperCase('fr'));
