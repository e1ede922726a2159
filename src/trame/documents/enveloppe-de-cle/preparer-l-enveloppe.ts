import { type DateCivile, jourEnToutesLettres } from '#socle/pur';
import { dessinerLeCarre } from '../carre.ts';

/** The sheet that goes in the sealed envelope of a place: its private key, which nobody else has. */
export interface DonneesDeLEnveloppe {
  langue: 'fr';
  lieu: string;
  identite: string;
  fichier: string;
  le: DateCivile;
}

const TEXTES = {
  titre: 'La clé du cahier de secours',
  ouvrir: 'Ouvrez cette enveloppe quand rien ne marche, ou pour un exercice. Pas autrement.',
  gestes: [
    'Branchez la clé USB de cette enveloppe sur le poste de secours. Sans elle, recopiez la clé ci-dessous dans un fichier de texte, sur une seule ligne, sans espace.',
    'Dans le dossier «\u00a0Cahier de secours\u00a0» du poste, prenez le cahier du jour et suivez LISEZ-MOI.txt\u00a0: une ligne à taper.',
    'Imprimez, puis effacez le fichier ouvert. La première page dit quoi faire.',
    'Après\u00a0: demandez une enveloppe neuve à l’administration. Celle-ci a été ouverte.',
  ],
  cle: 'La clé',
  carre: 'Carré à photographier\u00a0: il dit la clé, à recopier dans le fichier.',
  perdue:
    'Perdue, ou ouverte sans raison\u00a0: dites-le aujourd’hui. Une clé neuve vaut dès le prochain cahier ; celle-ci ouvre encore les cahiers déjà écrits, qui s’effacent en trois jours.',
} as const;

/** Turns a key into what `enveloppe-de-cle.typ` prints: groups that an eye can follow. */
export function preparerLEnveloppe({ langue, lieu, identite, fichier, le }: DonneesDeLEnveloppe) {
  return {
    langue,
    titre: TEXTES.titre,
    emetteur: lieu,
    faite: `Faite le ${jourEnToutesLettres(le, true)}. Fichier sur la clé USB\u00a0: ${fichier}`,
    cle: [identite.slice(0, 16), ...(identite.slice(16).match(/.{1,6}/g) ?? [])],
    qr: dessinerLeCarre(identite),
    gestes: TEXTES.gestes,
    textes: { ...TEXTES, alternative_du_carre: TEXTES.carre, page: '', sur: '' },
  };
}
