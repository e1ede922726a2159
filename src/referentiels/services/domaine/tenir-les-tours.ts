export interface Tour {
  debut: string;
  fin: string;
}

/** Hours, as instants, during which nobody answers between two instants; turns in any order. */
export function heuresSansPersonne(tours: readonly Tour[], de: string, a: string): Tour[] {
  const trous: Tour[] = [];
  let couvertJusqua = Date.parse(de);
  const fin = Date.parse(a);
  const ranges = [...tours].sort((un, autre) => Date.parse(un.debut) - Date.parse(autre.debut));
  for (const { debut, fin: sa } of ranges) {
    if (couvertJusqua >= fin) break;
    const commence = Math.min(Date.parse(debut), fin);
    if (commence > couvertJusqua)
      trous.push({
        debut: new Date(couvertJusqua).toISOString(),
        fin: new Date(commence).toISOString(),
      });
    couvertJusqua = Math.max(couvertJusqua, Date.parse(sa));
  }
  if (couvertJusqua < fin)
    trous.push({ debut: new Date(couvertJusqua).toISOString(), fin: new Date(fin).toISOString() });
  return trous;
}
