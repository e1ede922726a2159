import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enTantQue } from '#acces';
import {
  direPourquoiPasOuvert,
  ecrireLesCahiers,
  faireDesCles,
  lireLeDossierDesCahiers,
  MACHINE_DU_CAHIER,
  ouvrirUnCahier,
  type SoirDesCahiers,
  verifierLesCahiers,
} from '#secours';
import { horlogeDuSysteme, type Moteur, type Reglages } from '#socle';
import { avecLaBase } from '../base.ts';
import { type Commande, ECHOUE, echec, type Issue, malDemande, reussite } from '../commande.ts';

const envDe = (moteur: Moteur, { cle }: Reglages) => ({ moteur, horloge: horlogeDuSysteme, cle });
const OU_ECRIRE =
  'Où écrire ? TISSERIN_CAHIERS=/var/lib/tisserin/cahiers, ou --vers et un dossier.';
const enLieu = (option: unknown): number | undefined | null => {
  if (option === undefined) return undefined;
  return Number.isInteger(option) && Number(option) > 0 ? Number(option) : null;
};
const QUEL_LIEU = '--lieu demande le numéro d’un lieu, tel que le montre l’administration.';

function direLeSoir({ ecrits, sansCle, manques }: SoirDesCahiers): Issue {
  const phrases = [
    ecrits.length === 0 ? 'Aucun cahier écrit.' : `Cahiers écrits : ${ecrits.length}.`,
    ...(sansCle.length > 0
      ? [
          `Lieux sans clé : ${sansCle.length}. « tisserin cahier nouvelle-cle --vers un-dossier » prépare leurs enveloppes.`,
        ]
      : []),
    ...manques.map(({ lieu, dit }) => `${lieu} : ${dit}`),
  ];
  const json = { ecrits, sansCle, manques };
  return manques.length > 0 ? { code: ECHOUE, phrases, json } : reussite(phrases, json);
}

export const cahierEcrire: Commande = {
  nom: 'cahier ecrire',
  parametres: [],
  phrase: 'Écrire maintenant le cahier de secours des lieux qui ouvrent ensuite',
  options: {
    vers: { type: String, description: 'Le dossier des cahiers (sinon TISSERIN_CAHIERS)' },
    lieu: { type: Number, description: 'Un seul lieu, par son numéro' },
  },
  async faire({ options }, reglages, { env }) {
    const lu = lireLeDossierDesCahiers(env);
    if (!lu.ok) return malDemande(...lu.refus);
    const dossier = (options.vers as string | undefined) ?? lu.valeur;
    if (!dossier) return malDemande(OU_ECRIRE);
    const siteId = enLieu(options.lieu);
    if (siteId === null) return malDemande(QUEL_LIEU);
    const { urlPublique } = reglages;
    const ou = { dossier, urlPublique, ...(siteId === undefined ? {} : { siteId }) };
    const soir = await avecLaBase(reglages, 'courant', (moteur) =>
      ecrireLesCahiers(envDe(moteur, reglages), ou),
    );
    return soir.ok ? direLeSoir(soir.valeur) : echec(soir.refus);
  },
};

export const cahierNouvelleCle: Commande = {
  nom: 'cahier nouvelle-cle',
  parametres: [],
  phrase: 'Faire la clé et l’enveloppe d’un lieu, ou de tous ceux qui n’en ont pas',
  options: {
    vers: { type: String, description: 'Le dossier où poser clés et enveloppes, à vider ensuite' },
    lieu: {
      type: Number,
      description: 'Un seul lieu, par son numéro : sa clé d’avant est remplacée',
    },
  },
  async faire({ options }, reglages) {
    const vers = options.vers as string | undefined;
    if (!vers) return malDemande('Où poser les clés ? --vers et un dossier, sur une clé USB.');
    const siteId = enLieu(options.lieu);
    if (siteId === null) return malDemande(QUEL_LIEU);
    mkdirSync(vers, { recursive: true, mode: 0o700 });
    const faites = await avecLaBase(reglages, 'courant', (moteur) =>
      enTantQue(
        envDe(moteur, reglages),
        MACHINE_DU_CAHIER,
        'faire la clé du cahier d’un lieu',
        async (acces) => {
          const faites = await faireDesCles(acces, { siteId: siteId ?? null });
          // Inside the transaction: a key that could not be written down is not kept either.
          if (faites.ok)
            for (const { fichier, texte, enveloppe, site } of faites.valeur) {
              writeFileSync(join(vers, fichier), texte, { mode: 0o600, flag: 'wx', flush: true });
              writeFileSync(join(vers, `enveloppe-${site.id}.pdf`), enveloppe, { mode: 0o600 });
            }
          return faites;
        },
      ),
    );
    if (!faites.ok) return echec(faites.refus);
    if (!faites.valeur.ok) return echec('Aucun lieu ouvert ne porte ce numéro.');
    const lieux = faites.valeur.valeur.map(({ site, fichier }) => ({ lieu: site.nom, fichier }));
    if (lieux.length === 0) return reussite(['Chaque lieu a déjà sa clé.'], { lieux });
    return reussite(
      [
        `Clés faites : ${lieux.length}, dans ${vers}. Imprimez chaque enveloppe-….pdf, glissez-la avec la clé USB dans une enveloppe scellée, au lieu, puis effacez ce dossier.`,
        ...lieux.map(({ lieu, fichier }) => `${lieu} : ${fichier}`),
      ],
      { lieux },
    );
  },
};

/** At the place, on the day: no base is opened, no setting is needed. */
export const cahierOuvrir: Commande = {
  nom: 'cahier ouvrir',
  parametres: ['<cahier>'],
  phrase: 'Ouvrir un cahier de secours, sans réseau ni base, avec la clé de l’enveloppe',
  options: {
    cle: { type: String, description: 'Le fichier de la clé (cle-du-lieu-….txt)' },
    vers: { type: String, description: 'Le PDF à écrire (sinon cahier.pdf)' },
  },
  async faire({ mots, options }) {
    const cle = options.cle as string | undefined;
    if (!cle) return malDemande('Avec quelle clé ? --cle et le fichier de l’enveloppe du lieu.');
    const ouvert = await ouvrirUnCahier({
      fichier: mots[0] ?? '',
      cle,
      vers: (options.vers as string | undefined) ?? 'cahier.pdf',
    });
    if (!ouvert.ok) return echec(direPourquoiPasOuvert(ouvert.refus), ouvert.refus);
    const { vers, manifeste } = ouvert.valeur;
    return reussite(
      [
        manifeste
          ? `Ouvert : ${manifeste.lieu}, pour le ${manifeste.jour}. Écrit en clair dans ${vers}.`
          : `Ouvert dans ${vers}, en clair. Son manifeste n’est pas à côté : rien ne dit qu’il est entier.`,
        'Imprimez-le, puis effacez-le.',
      ],
      { vers, manifeste },
    );
  },
};

export const cahierVerifier: Commande = {
  nom: 'cahier verifier',
  parametres: ['[dossier]'],
  phrase: 'Vérifier que les cahiers écrits sont entiers, sans les ouvrir',
  options: {},
  async faire({ mots }, _, { env }) {
    const lu = lireLeDossierDesCahiers(env);
    if (!lu.ok) return malDemande(...lu.refus);
    const dossier = mots[0] ?? lu.valeur;
    if (!dossier || !existsSync(dossier))
      return malDemande('Quel dossier ? Donnez-le, ou TISSERIN_CAHIERS.');
    const cahiers = await verifierLesCahiers(dossier);
    const mauvais = cahiers.filter(({ etat }) => etat !== 'entier');
    const phrases = [
      `Cahiers : ${cahiers.length}, entiers : ${cahiers.length - mauvais.length}.`,
      ...mauvais.map(({ fichier, etat }) =>
        etat === 'manque' ? `${fichier} : manque` : `${fichier} : abîmé ou changé`,
      ),
    ];
    if (cahiers.length === 0) return echec('Aucun cahier dans ce dossier.', { cahiers });
    return mauvais.length > 0
      ? { code: ECHOUE, phrases, json: { cahiers } }
      : reussite(phrases, { cahiers });
  },
};
