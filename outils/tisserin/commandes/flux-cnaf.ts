import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  direLeRefusDeFlux,
  direQueFaire,
  type Reception,
  type RefusDeReception,
  recevoirUnFlux,
  refaireLesProjections,
} from '#flux-cnaf';
import { horlogeDuSysteme, type Moteur, type Reglages } from '#socle';
import { DEFAUTS, type Defaut, engendrerUnFlux } from '../../flux-cnaf/engendrer-un-flux.ts';
import { avecLaBase } from '../base.ts';
import { type Commande, ECHOUE, echec, type Issue, malDemande, reussite } from '../commande.ts';

const environnement = (moteur: Moteur, { cle }: Pick<Reglages, 'cle'>) => ({
  moteur,
  horloge: horlogeDuSysteme,
  cle,
});

const direLaReception = ({ reference, dossiers, bilan, codesInconnus }: Reception): string[] => [
  `Flux du ${reference} : ${dossiers} dossiers, ${bilan.projetes ?? 0} dits aux équipes.`,
  `Adultes : ${bilan.sures ?? 0} reconnus, ${bilan.aConfirmer ?? 0} à confirmer, ${bilan.inconnues ?? 0} que personne ne reçoit ici.`,
  ...(
    [
      ['dejaConnus', 'déjà dits par un flux du même jour, laissés tels quels'],
      ['plusRecents', 'dits par un flux plus récent, laissés tels quels'],
      ['repetes', 'répétés dans ce flux, lus une fois'],
      ['sansEquipe', 'sans équipe d’insertion pour leur commune : dites son secteur'],
      ['etatsCorriges', 'dont l’état écrit n’est pas celui que leurs dates disent'],
      ['sortis', 'ne sont plus dans le flux'],
    ] as const
  ).flatMap(([nom, phrase]) => (bilan[nom] ? [`  ${bilan[nom]} dossiers ${phrase}`] : [])),
  ...Object.entries(codesInconnus).map(
    ([code, fois]) => `  code inconnu ${code}, ${fois} fois : à ajouter à la liste`,
  ),
];

function direLeRefus({ refus, enTout, recueLe }: RefusDeReception): Issue {
  const lignes = refus.map(
    (un) =>
      `  ligne ${un.ligne}${un.element ? `, ${un.element}` : ''} : ${direLeRefusDeFlux(un)} ${direQueFaire(un)}`,
  );
  return {
    code: ECHOUE,
    phrases: [
      recueLe
        ? `Ce flux est déjà reçu, le ${recueLe.slice(0, 10)}.`
        : `Ce flux est refusé en entier : ${enTout} raison${enTout > 1 ? 's' : ''}.`,
      ...lignes,
      ...(enTout > refus.length ? [`  et ${enTout - refus.length} autres.`] : []),
    ],
    json: {
      erreur: recueLe ? 'deja_recu' : 'refuse',
      enTout,
      refus: refus.map((un) => ({ ...un, dit: direLeRefusDeFlux(un), queFaire: direQueFaire(un) })),
    },
  };
}

/** Receives a flow, or goes on with one whose reading was stopped. */
export const fluxCnafRecevoir: Commande = {
  nom: 'flux-cnaf recevoir',
  parametres: ['<fichier>'],
  phrase: 'Recevoir un flux de bénéficiaires du RSA (VRSB0801), ou en finir la lecture',
  options: {},
  async faire({ mots: [fichier = ''] }, reglages, { progression }) {
    if (!statSync(fichier, { throwIfNoEntry: false })?.isFile())
      return malDemande(`Le fichier ${fichier} n’existe pas.`);
    const barre = progression('Flux CNAF');
    const fait = await avecLaBase(reglages, 'courant', (moteur) =>
      recevoirUnFlux(environnement(moteur, reglages), {
        fichier: basename(fichier),
        octets: () => createReadStream(fichier),
        avancer: (faits, enTout, quoi) => barre.avancer(faits, enTout, quoi),
      }),
    ).finally(() => barre.finir());
    if (!fait.ok) return echec(fait.refus);
    if (!fait.valeur.ok) return direLeRefus(fait.valeur.refus);
    return reussite(direLaReception(fait.valeur.valeur), fait.valeur.valeur);
  },
};

/** Makes again, from the messages that are kept, everything that teams read of them. */
export const fluxCnafRefaire: Commande = {
  nom: 'flux-cnaf refaire',
  parametres: [],
  phrase: 'Refaire, depuis les flux gardés chiffrés, tout ce que les équipes en lisent',
  options: {},
  async faire(_demande, reglages, { progression }) {
    const barre = progression('Flux CNAF');
    const fait = await avecLaBase(reglages, 'courant', (moteur) =>
      refaireLesProjections(environnement(moteur, reglages), (faits, enTout) =>
        barre.avancer(faits, enTout, 'foyers'),
      ),
    ).finally(() => barre.finir());
    if (!fait.ok) return echec(fait.refus);
    const { receptions, effaces } = fait.valeur;
    return reussite(
      [
        `${receptions.length} flux relus, ${effaces} foyers qui n’y sont plus effacés.`,
        ...receptions.flatMap(direLaReception),
      ],
      fait.valeur,
    );
  },
};

const moisEntre = (depuis: string, reference: string): number =>
  (Number(reference.slice(0, 4)) - Number(depuis.slice(0, 4))) * 12 +
  Number(reference.slice(5, 7)) -
  Number(depuis.slice(5, 7));

/** Writes a flow of invented households, right or wrong in a chosen way. */
export const fluxCnafGenerer: Commande = {
  nom: 'flux-cnaf generer',
  parametres: ['<fichier>'],
  phrase: 'Écrire un flux inventé, juste ou faux d’une façon choisie, pour essayer la réception',
  options: {
    foyers: { type: Number, description: 'Combien de foyers (100 sinon)' },
    graine: { type: String, description: 'La même donne les mêmes octets (1 sinon)' },
    reference: { type: String, description: 'Le jour AAAA-MM-JJ du flux (2026-10-31 sinon)' },
    type: { type: String, description: 'M, mensuel, ou I, infra-mensuel (M sinon)' },
    defaut: { type: String, description: DEFAUTS.join(', ') },
  },
  async faire({ mots: [fichier = ''], options }, _reglages, _entourage) {
    const defaut = (options.defaut ?? 'juste') as Defaut;
    if (!DEFAUTS.includes(defaut))
      return malDemande(
        `« ${defaut} » n’est pas un défaut connu. Choisissez : ${DEFAUTS.join(', ')}.`,
      );
    const reference = String(options.reference ?? '2026-10-31');
    if (!/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(reference))
      return malDemande('Dites le jour du flux ainsi : --reference 2026-10-31');
    const foyers = Number(options.foyers ?? 100);
    if (!Number.isInteger(foyers) || foyers < 1 || foyers > 1_000_000)
      return malDemande('Dites combien de foyers : --foyers 100000');
    const type = options.type === 'I' ? 'I' : 'M';
    const flux = engendrerUnFlux(
      {
        graine: String(options.graine ?? '1'),
        reference,
        mois: moisEntre('2026-10-31', reference),
        connues: [],
        foyers,
        type,
      },
      defaut,
    );
    await pipeline(Readable.from(flux), createWriteStream(fichier));
    const octets = statSync(fichier).size;
    return reussite([`${fichier} : ${Math.ceil(octets / 1e6)} Mo, ${defaut}.`], {
      fichier,
      octets,
      defaut,
    });
  },
};
