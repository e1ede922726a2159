import { SaxesParser } from 'saxes';
import { lire, type Noeud } from '../domaine/noeud.ts';
import type { RaisonDeRefus, RefusDeFlux } from '../domaine/refus-de-flux.ts';
import { suivreLaDescription } from '../domaine/suivre-la-description.ts';
import { VRSB0801 } from '../domaine/vrsb0801/racine.ts';
import { defautDeLaDeclaration, verifierLEncodage } from './verifier-l-encodage.ts';

export interface EnTeteDeFlux {
  typeFlux: 'M' | 'I';
  creeLe: string;
  reference: string;
}

export interface FluxLu {
  enTete: EnTeteDeFlux | null;
  /** Households read, and what the flow itself announces. */
  dossiers: number;
  /** The first ones; `refusEnTout` counts them all. */
  refus: readonly RefusDeFlux[];
  refusEnTout: number;
  codesInconnus: Readonly<Record<string, number>>;
}

const REFUS_GARDES = 50;
/** What lies between two marks: longer is no flow, and would fill the memory. Characters. */
const TEXTE_AU_PLUS = 1_000_000;
/** Bytes read at once, however large the pieces: nothing grows far past its bound before it is seen. */
const GORGEE = 65_536;
/** Of one household, which is held whole: the largest known has a tenth of it. */
const ELEMENTS_AU_PLUS = 20_000;
const PROFONDEUR_AU_PLUS = 40;

const enTeteDe = (noeud: Noeud): EnTeteDeFlux => ({
  typeFlux: lire(noeud, 'TYPEFLUX') === 'I' ? 'I' : 'M',
  creeLe: lire(noeud, 'DTCREAFLUX') ?? '',
  reference: lire(noeud, 'DTREF') ?? '',
});

function lecteurXml(suites: {
  ouvrir(nom: string, ligne: number): void;
  texte(texte: string): void;
  fermer(ligne: number): void;
  refuser(raison: RaisonDeRefus, ligne: number): void;
}) {
  const analyseur = new SaxesParser();
  let dernierSigne = 0;
  let profondeur = 0;
  let elements = 0;
  let fini = false;
  const finir = (raison: RaisonDeRefus) => {
    if (!fini) suites.refuser(raison, analyseur.line);
    fini = true;
  };
  analyseur.on('opentag', ({ name, attributes }) => {
    dernierSigne = analyseur.position;
    profondeur++;
    elements++;
    if (fini) return;
    suites.ouvrir(name, analyseur.line);
    // The root alone says where its description is.
    if (profondeur > 1) for (const _ in attributes) suites.refuser('attribut', analyseur.line);
    if (profondeur > PROFONDEUR_AU_PLUS || elements > ELEMENTS_AU_PLUS) finir('demesure');
  });
  analyseur.on('closetag', () => {
    dernierSigne = analyseur.position;
    profondeur--;
    if (profondeur === 1) elements = 0;
    if (!fini) suites.fermer(analyseur.line);
  });
  analyseur.on('text', (texte) => {
    if (!fini) suites.texte(texte);
  });
  analyseur.on('cdata', (texte) => {
    if (!fini) suites.texte(texte);
  });
  analyseur.on('doctype', () => finir('dtd'));
  analyseur.on('error', ({ message }) => {
    if (/entity/i.test(message)) return finir('entite');
    finir(
      /unclosed tag|unexpected end|must contain a root/i.test(message) ? 'tronque' : 'mal_forme',
    );
  });
  return {
    ecrire(texte: string) {
      if (fini) return;
      analyseur.write(texte);
      if (analyseur.position - dernierSigne > TEXTE_AU_PLUS) finir('trop_long');
    },
    fermer() {
      if (!fini) analyseur.close();
    },
    arrete: () => fini,
    ligne: () => analyseur.line,
  };
}

/**
 * Reads a flow as it comes, household after household: the memory is that of one household, whatever the size. What is
 * not XML, not windows-1252 or not VRSB0801 is refused with its line; entities and DTD are never followed.
 * @param auFoyer given each household as it was read, in order
 * @param apresUnMorceau awaited after each piece: who writes slowly is waited for
 */
export async function lireUnFlux(
  octets: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  auFoyer: (noeud: Noeud) => void = () => undefined,
  apresUnMorceau: (octets: Uint8Array) => Promise<unknown> = async () => undefined,
): Promise<FluxLu> {
  const refus: RefusDeFlux[] = [];
  const codesInconnus: Record<string, number> = {};
  let refusEnTout = 0;
  let enTete: EnTeteDeFlux | null = null;
  let dossiers = 0;
  const refuser = (un: RefusDeFlux) => {
    refusEnTout++;
    if (refus.length < REFUS_GARDES) refus.push(un);
  };
  const lecteur = suivreLaDescription(VRSB0801, {
    refuser,
    codeInconnu(liste, code) {
      const cle = `${liste} ${/^[\w.]{1,9}$/.test(code) ? code : '?'}`;
      if (cle in codesInconnus || Object.keys(codesInconnus).length < 100)
        codesInconnus[cle] = (codesInconnus[cle] ?? 0) + 1;
    },
    auBloc(noeud, ligne) {
      if (noeud.nom === 'IdentificationFlux') enTete = enTeteDe(noeud);
      if (noeud.nom === 'InfosFoyerRSA') {
        dossiers++;
        auFoyer(noeud);
      }
      const annonces = noeud.nom === 'TransmissionFlux' && lire(noeud, 'NBTOTDOSRSATRANSM');
      if (annonces && Number(annonces) !== dossiers)
        refuser({
          raison: 'compte',
          ligne,
          element: 'Racine/TransmissionFlux/NBTOTDOSRSATRANSM',
          precision: `${Number(annonces)} annoncés, ${dossiers} lus`,
        });
    },
  });
  const xml = lecteurXml({
    ouvrir: lecteur.ouvrir,
    texte: lecteur.ecrire,
    fermer: lecteur.fermer,
    refuser: (raison, ligne) => refuser({ raison, ligne, element: lecteur.ou() }),
  });
  const verification = verifierLEncodage();
  const decodeur = new TextDecoder('windows-1252');
  let premier = true;
  for await (const morceau of octets) {
    if (premier) {
      const defaut = defautDeLaDeclaration(morceau);
      if (defaut) {
        refuser({ element: '', ...defaut });
        return { enTete, dossiers, refus, refusEnTout, codesInconnus };
      }
      premier = false;
    }
    verification.lire(morceau, xml.ligne());
    for (let de = 0; de < morceau.length && !xml.arrete(); de += GORGEE)
      xml.ecrire(decodeur.decode(morceau.subarray(de, de + GORGEE), { stream: true }));
    if (xml.arrete()) break;
    await apresUnMorceau(morceau);
  }
  if (premier) refuser({ raison: 'tronque', ligne: 1, element: '' });
  else xml.fermer();
  const defaut = verification.finir();
  if (defaut) refuser({ element: '', ...defaut });
  return { enTete, dossiers, refus, refusEnTout, codesInconnus };
}
