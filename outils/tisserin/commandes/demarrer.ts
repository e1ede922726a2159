import type { Reglages } from '#socle';
import { montrerLeCode, type Resultat, reussi } from '#socle/pur';
import {
  codeDeDemonstration,
  GRAINE_PAR_DEFAUT,
  LIEN_DE_DEMONSTRATION,
} from '../../departement/ecrire/index.ts';
import { AGENTS } from '../../departement/index.ts';
import { avecLaBase } from '../base.ts';
import { type Commande, type Entourage, echec, reussite } from '../commande.ts';
import { generer } from './departement-generer.ts';

interface Demarre {
  adresse: string;
  fermer(): Promise<void>;
}

const BANDEAU =
  'Ceci est un essai : tous les noms sont inventés, n’écrivez rien de vrai. Les données restent dans ce dossier :';

/** In a try-out, the base is made at the first start and found again at the next ones. */
async function preparer(
  reglages: Reglages,
  entourage: Entourage,
): Promise<Resultat<boolean, string>> {
  if (reglages.mode === 'production') return reussi(false);
  const fait = await avecLaBase(reglages, 'proprietaire', (moteur) =>
    generer(moteur, reglages, GRAINE_PAR_DEFAUT, entourage),
  );
  if (!fait.ok) return fait;
  return fait.valeur.ok ? reussi(!fait.valeur.valeur.deja) : fait.valeur;
}

const connexions = () =>
  AGENTS.filter(({ connexionDEssai }) => connexionDEssai).map(
    ({ prenom, nom, fonction }) => `  ${`${prenom} ${nom}`.padEnd(20)} ${fonction}`,
  );

const nodes = (): string => {
  const lance = process.env.TISSERIN_LANCE_PAR_NODE;
  return lance && lance !== process.versions.node
    ? `Node ${process.versions.node} (apporté par npm ; celui de la machine est ${lance}).`
    : `Node ${process.versions.node}.`;
};

/** Starts the product; in a try-out nothing else is needed, not even a database. */
export const demarrer: Commande = {
  nom: 'demarrer',
  parametres: [],
  phrase: 'Démarrer Tisserin (à l’essai, sans rien installer d’autre)',
  options: {},
  async faire(_, reglages, entourage) {
    entourage.dire(nodes());
    const pret = await preparer(reglages, entourage);
    if (!pret.ok) return echec(pret.refus);
    const source = new URL('../../../src/demarrer.ts', import.meta.url).href;
    const produit = (await import(source)) as { demarrer(r: Reglages): Promise<Demarre> };
    const { adresse, fermer } = await produit.demarrer(reglages);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => fermer().then(() => process.exit(0)));
    const essai = reglages.mode === 'essai';
    const phrases = [
      ...(essai
        ? [
            `${BANDEAU} ${reglages.donnees}`,
            '',
            'Connexions de démonstration, en un clic sur la page de connexion :',
            ...connexions(),
            `Le reçu d’Awa Diallo : ${montrerLeCode(codeDeDemonstration(GRAINE_PAR_DEFAUT, 'histoire-awa'))}`,
            `Le lien de Léa, au CCAS : ${adresse}/p/${LIEN_DE_DEMONSTRATION.jeton}, code ${LIEN_DE_DEMONSTRATION.code}`,
            '',
          ]
        : []),
      `Tisserin est là : ${adresse}`,
    ];
    const json = { adresse, mode: reglages.mode, node: process.versions.node, neuf: pret.valeur };
    return { ...reussite(phrases, json), continue: true };
  },
};
