import { enWindows1252 } from './enregistrer-en-windows-1252.ts';
import { type Reglage, unFoyer } from './un-foyer.ts';

export interface FluxVoulu extends Reglage {
  foyers: number;
  type: 'M' | 'I';
}

/** What is wrong in a flow made to be refused; `juste` is none. */
export const DEFAUTS = [
  'juste',
  'tronque',
  'compte',
  'vide',
  'reencode',
  'encodage',
  'utf8',
  'code',
  'manque',
  'trop-long',
  'ordre',
  'inconnu',
  'date',
  'dtd',
  'entite',
  'bombe',
  'mal-forme',
  'attribut',
  'attribut-geant',
  'foyer-geant',
  'profond',
] as const;
export type Defaut = (typeof DEFAUTS)[number];

const EN_TETE = '<?xml version="1.0" encoding="windows-1252"?>\n';

const DANS_UN_FOYER: Readonly<Partial<Record<Defaut, (foyer: string) => string>>> = {
  code: (foyer) => foyer.replace(/<ETATDOSRSA>./, '<ETATDOSRSA>9'),
  manque: (foyer) => foyer.replace(/<NUMDEMRSA>[^\n]*\n/, ''),
  'trop-long': (foyer) => foyer.replace('<NOM>', `<NOM>${'Z'.repeat(29)}`),
  ordre: (foyer) => foyer.replace(/(<NOM>[^\n]*\n)(<NOMNAI>[^\n]*\n)/, '$2$1'),
  inconnu: (foyer) => foyer.replace('<SEXE>', '<GENRE>1</GENRE>\n<SEXE>'),
  date: (foyer) => foyer.replace(/<DTNAI>[^<]*/, '<DTNAI>1980-02-30'),
  entite: (foyer) => foyer.replace('<NOM>', '<NOM>&xxe;'),
  bombe: (foyer) => foyer.replace('<NOM>', '<NOM>&z9;'),
  'mal-forme': (foyer) => foyer.replace('</NOM>', '</NOMS>'),
  attribut: (foyer) => foyer.replace('<NOM>', '<NOM langue="fr">'),
  'attribut-geant': (foyer) => foyer.replace('<NOM>', `<NOM langue="${'x'.repeat(3_000_000)}">`),
  'foyer-geant': (foyer) =>
    foyer.replace(/<Personne>[\s\S]*?<\/Personne>\n/, (elle) => elle.repeat(1_500)),
  profond: (foyer) => foyer.replace('<Personne>', '<Personne>'.repeat(5_000)),
};

/** What a DTD may hold: a file of the machine, or ten times ten times ten times the same letters. */
const DTD: Readonly<Partial<Record<Defaut, string>>> = {
  dtd: '<!DOCTYPE Racine [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>\n',
  bombe: `<!DOCTYPE Racine [<!ENTITY z0 "zzzzzzzzzz">${Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY z${n + 1} "${`&z${n};`.repeat(10)}">`,
  ).join('')}]>\n`,
};

/**
 * A flow of invented households, piece by piece: the memory is that of a piece. The same seed and the same date give the
 * same bytes.
 */
export function* engendrerUnFlux(voulu: FluxVoulu, defaut: Defaut = 'juste'): Generator<Buffer> {
  const ecrire = (texte: string): Buffer =>
    defaut === 'reencode' || defaut === 'utf8' ? Buffer.from(texte, 'utf8') : enWindows1252(texte);
  const { foyers, type, reference } = voulu;
  if (defaut === 'vide') return;
  const declaration =
    defaut === 'encodage' || defaut === 'utf8' ? EN_TETE.replace('windows-1252', 'UTF-8') : EN_TETE;
  yield ecrire(
    `${declaration}${DTD[defaut] ?? ''}<Racine>
<IdentificationFlux>
<APPLIEME>CRI</APPLIEME>
<NUMVERSIONAPPLIEME>6200</NUMVERSIONAPPLIEME>
<TYPEFLUX>${type}</TYPEFLUX>
<NATFLUX>D</NATFLUX>
<DTCREAFLUX>${reference}</DTCREAFLUX>
<HEUCREAFLUX>01:18:36.0000</HEUCREAFLUX>
<DTREF>${reference}</DTREF>
</IdentificationFlux>
`,
  );
  // Wrong well after the beginning: what comes before was already read as right.
  const fautif = Math.floor(foyers / 2);
  let ecrits = 0;
  let gate = false;
  let morceau = '';
  for (let n = 0; n < foyers; n++) {
    const foyer = unFoyer(voulu, n);
    if (foyer === null) continue;
    const gater: ((foyer: string) => string) | undefined =
      n >= fautif && !gate ? DANS_UN_FOYER[defaut] : undefined;
    morceau += gater ? gater(foyer) : foyer;
    gate ||= gater !== undefined;
    ecrits++;
    if (defaut === 'tronque' && n >= fautif) {
      yield ecrire(morceau.slice(0, morceau.length - 200));
      return;
    }
    if (morceau.length > 250_000) {
      yield ecrire(morceau);
      morceau = '';
    }
  }
  const annonces = String(defaut === 'compte' ? ecrits + 1 : ecrits).padStart(8, '0');
  yield ecrire(`${morceau}<TransmissionFlux>
<NBTOTDOSRSATRANSM>${annonces}</NBTOTDOSRSATRANSM>
<NBTOTDOSRSATRANSMANO>00000000</NBTOTDOSRSATRANSMANO>
</TransmissionFlux>
</Racine>
`);
}
