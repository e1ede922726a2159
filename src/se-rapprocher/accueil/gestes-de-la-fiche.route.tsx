import { type Acces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { type Reponse, type RouteQuelconque, versLaPage } from '#socle';
import { conclureUnPremierContact } from './conclure-un-premier-contact/conclure-un-premier-contact.ts';
import { deciderAutrement, direPourquoiPasDecide } from './decider-autrement/decider-autrement.ts';
import { direPourquoiPasConclue } from './domaine/conclure.ts';
import { enregistrerPuis, type Saisie } from './enregistrer-le-brouillon/enregistrer-puis.ts';
import {
  type SaisieDeLaFiche,
  saisieDeLaFiche,
} from './enregistrer-le-brouillon/lire-la-saisie.ts';
import {
  CHAMPS_DU_GESTE,
  garderLaSaisie,
  oublierCesChamps,
} from './garder-la-saisie/garder-la-saisie.ts';
import { lireUnPremierContact } from './lire-un-premier-contact/lire-un-premier-contact.ts';
import { montrerLaFiche } from './lire-un-premier-contact/montrer-la-fiche.tsx';
import { lireLaPromesse } from './promettre-une-suite/lire-la-promesse.ts';
import {
  direPourquoiPasPromis,
  promettreUneSuite,
} from './promettre-une-suite/promettre-une-suite.ts';
import {
  choisirUnePorte,
  direPourquoiPasChoisie,
} from './proposer-des-portes/choisir-une-porte.ts';
import { champDeLaReponse } from './repondre-a-un-danger/repondre.panneau.tsx';
import {
  direPourquoiPasRepondu,
  repondreAUnDanger,
} from './repondre-a-un-danger/repondre-a-un-danger.ts';
import { direPourquoiPasSignale } from './signaler-un-danger/signaler-un-danger.ts';
import { transmettreLeDangerDUnEnfant } from './signaler-un-danger/transmettre-le-danger-d-un-enfant.ts';

type Suite = Reponse | PointARevoir;
type FicheSaisie = SaisieDeLaFiche & Saisie;

const texte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur.trim() : '');
const aRevoir = (champ: string, phrase: string): PointARevoir => ({ champ, phrase });
const laFiche = (id: string, suite = ''): Reponse => versLaPage(`/accueil/contacts/${id}${suite}`);

/** A gesture of the sheet: what is typed is saved, then it is done; a refusal is shown where it can be mended. */
const geste = (
  chemin: string,
  faire: (acces: Acces, saisie: FicheSaisie) => Promise<Suite>,
): RouteQuelconque<Acces> =>
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'accueillir',
    methode: 'POST',
    chemin: `/accueil/contacts/:id/${chemin}`,
    entree: saisieDeLaFiche.loose(),
    traiter: (acces, saisie) => enregistrerPuis(acces, saisie, saisie, () => faire(acces, saisie)),
    siInvalide: (acces, points, saisie) =>
      montrerLaFiche(acces, String(saisie.id), { saisie, aRevoir: points }),
  });

async function promettre(acces: Acces, saisie: FicheSaisie): Promise<PointARevoir | null> {
  const lue = lireLaPromesse(saisie, acces.aujourdHui);
  if (!lue.ok) return lue.refus;
  const promise = await promettreUneSuite(acces, { premierContactId: saisie.id, ...lue.valeur });
  if (promise.ok) {
    await oublierCesChamps(acces, saisie.id, CHAMPS_DU_GESTE.promesse);
    return null;
  }
  if (promise.refus.raison === 'acces') return aRevoir('promesseQuoi', promise.refus.motif);
  return aRevoir(
    promise.refus.raison === 'jour' ? 'promesseLe' : 'promesseQuoi',
    direPourquoiPasPromis(promise.refus),
  );
}

async function repondre(
  acces: Acces,
  saisie: FicheSaisie,
  dangerId: string,
): Promise<PointARevoir | null> {
  const champ = champDeLaReponse(dangerId);
  const repondu = await repondreAUnDanger(acces, {
    premierContactId: saisie.id,
    dangerId,
    reponse: texte(saisie[champ]),
  });
  if (repondu.ok) {
    await oublierCesChamps(acces, saisie.id, [champ]);
    return null;
  }
  const { refus } = repondu;
  // Answered by someone else meanwhile: there is no field left to go to, and what was typed is under the page.
  return aRevoir(
    refus.raison === 'reponse_manque' ? champ : '',
    refus.raison === 'acces' ? refus.motif : direPourquoiPasRepondu(refus),
  );
}

/** Answers already typed are given on the way to the conclusion: one key, not two. */
async function repondreACeQuiEstTape(
  acces: Acces,
  saisie: FicheSaisie,
): Promise<PointARevoir | null> {
  const lue = await lireUnPremierContact(acces, saisie.id);
  const ouverts = lue.ok ? lue.valeur.dangers.filter(({ reponduLe }) => !reponduLe) : [];
  for (const { id } of ouverts) {
    const refusee = texte(saisie[champDeLaReponse(id)]) ? await repondre(acces, saisie, id) : null;
    if (refusee) return refusee;
  }
  return null;
}

const OU_REVOIR: Readonly<Record<string, string>> = {
  sans_reponse: 'reponse',
  sans_promesse: 'promesseQuoi',
  danger_non_signale: 'violencePour',
  promesse_ouverte: 'reponse',
  orientation_ouverte: 'reponse',
};

/** The one to answer first, if this reader may read it. */
async function dangerOuvert(acces: Acces, id: string): Promise<string | null> {
  const lue = await lireUnPremierContact(acces, id);
  return (lue.ok && lue.valeur.dangers.find(({ reponduLe }) => !reponduLe)?.id) || null;
}

async function conclure(acces: Acces, saisie: FicheSaisie): Promise<Suite> {
  const vers = texte(saisie.vers) === 'demande' ? 'demande' : 'reponse_simple';
  const pasRepondu = await repondreACeQuiEstTape(acces, saisie);
  if (pasRepondu) return pasRepondu;
  // A promise already typed is made on the way: one key, not two.
  const refusee =
    vers === 'demande' && texte(saisie.promesseQuoi) ? await promettre(acces, saisie) : null;
  if (refusee) return refusee;
  if (vers === 'reponse_simple' && texte(saisie.promesseQuoi))
    return aRevoir(
      'promesseQuoi',
      'Une promesse est commencée : donnez-la, ou videz ce champ. Une réponse simple ne promet rien.',
    );
  const conclue = await conclureUnPremierContact(acces, { id: saisie.id, vers });
  if (conclue.ok) {
    await garderLaSaisie(acces, { id: saisie.id, champs: {} });
    return laFiche(saisie.id, '/recu');
  }
  const { refus } = conclue;
  if (refus.raison === 'acces') return aRevoir('paroles', refus.motif);
  if (refus.raison === 'introuvable' || refus.raison === 'autre_main')
    return aRevoir(
      'paroles',
      'Un collègue vient d’écrire sur cette fiche. Relisez-la avant de conclure.',
    );
  const danger =
    refus.raison === 'danger_sans_reponse' ? await dangerOuvert(acces, saisie.id) : null;
  const champ = danger ? champDeLaReponse(danger) : OU_REVOIR[refus.raison];
  return aRevoir(champ ?? 'paroles', direPourquoiPasConclue(refus));
}

export const routesDesGestes: RouteQuelconque<Acces>[] = [
  geste('conclure', conclure),
  geste(
    'promesse',
    async (acces, saisie) => (await promettre(acces, saisie)) ?? laFiche(saisie.id),
  ),
  geste('porte', async (acces, { id, porte }) => {
    const choisie = await choisirUnePorte(acces, {
      premierContactId: id,
      porte: texte(porte),
      elleEstDAccord: false,
    });
    if (choisie.ok) return laFiche(id);
    return aRevoir(
      'paroles',
      choisie.refus.raison === 'acces'
        ? choisie.refus.motif
        : direPourquoiPasChoisie(choisie.refus),
    );
  }),
  geste(
    'reponse-au-danger',
    async (acces, saisie) =>
      (await repondre(acces, saisie, texte(saisie.danger))) ?? laFiche(saisie.id),
  ),
  geste('enfant', async (acces, saisie) => {
    const mots = texte(saisie.motsDeLEnfant);
    const transmis = await transmettreLeDangerDUnEnfant(acces, {
      premierContactId: saisie.id,
      faits: texte(saisie.faitsDeLEnfant),
      ...(mots ? { mots } : {}),
      information:
        texte(saisie.parentsInformes) === 'oui'
          ? { informee: true }
          : { informee: false, pourquoi: texte(saisie.pourquoiPasInformes) },
    });
    if (transmis.ok) {
      await oublierCesChamps(acces, saisie.id, CHAMPS_DU_GESTE.enfant);
      return laFiche(saisie.id);
    }
    const { refus } = transmis;
    return aRevoir(
      'faitsDeLEnfant',
      refus.raison === 'acces' ? refus.motif : direPourquoiPasSignale(refus),
    );
  }),
  geste('priorite', async (acces, { id, delai, raison }) => {
    const decide = await deciderAutrement(acces, {
      premierContactId: id,
      delai: texte(delai) === '' ? Number.NaN : Number(texte(delai)),
      raison: texte(raison),
    });
    if (decide.ok) {
      await oublierCesChamps(acces, id, CHAMPS_DU_GESTE.priorite);
      return laFiche(id);
    }
    const { refus } = decide;
    return aRevoir(
      refus.raison === 'raison_manque' ? 'raison' : 'delai',
      refus.raison === 'acces' ? refus.motif : direPourquoiPasDecide(refus),
    );
  }),
];
