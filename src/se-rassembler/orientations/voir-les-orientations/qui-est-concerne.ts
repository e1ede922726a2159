import type { Acces } from '#acces';
import { lirePartagePourMoi } from '#partage';
import { lireLesPersonnes, SANS_NOM } from '#personnes';
import { aujourdHuiA, type DateCivile, jourEnColonne } from '#socle/pur';
import type { OrientationVue } from './en-liste.ts';

/**
 * Whom each row is about, as this reader may say it: her name where her record is open, else the name that the
 * text sent gives her, else the day of the request. Never what she asks for: a list may be seen over a shoulder.
 */
export async function direQuiEstConcerne(
  acces: Acces,
  vues: readonly OrientationVue[],
): Promise<ReadonlyMap<string, string>> {
  const dites = vues.filter(({ discrete }) => !discrete);
  const personnes = await lireLesPersonnes(
    acces,
    dites.flatMap(({ personneId }) => personneId ?? []),
  );
  const sansFiche = dites.filter(({ personneId }) => !personnes.has(personneId ?? ''));
  const parts = await lirePartagePourMoi(acces, {
    orientationIds: sansFiche.map(({ id }) => id),
  });
  const nomDe = ({ id, personneId }: OrientationVue): string | undefined => {
    const connue = personnes.get(personneId ?? '')?.nomDit;
    if (connue !== undefined) return connue;
    const part = parts.ok ? parts.valeur.get(id) : undefined;
    return part?.champs.find(({ nom }) => nom === 'pour')?.texte.split('\n')[0];
  };
  return new Map(
    vues.map((vue) => [vue.id, identite(vue, vue.discrete ? undefined : nomDe(vue), acces)]),
  );
}

function identite(
  { discrete, proposeeLe }: OrientationVue,
  nom: string | undefined,
  { aujourdHui }: { aujourdHui: DateCivile },
): string {
  const jour = jourEnColonne(aujourdHuiA(proposeeLe), aujourdHui);
  if (discrete) return `Une demande discrète · ${jour}`;
  return nom === undefined || nom === SANS_NOM ? `${SANS_NOM} · demande du ${jour}` : nom;
}
