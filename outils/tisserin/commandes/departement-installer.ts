import { readFileSync, statSync } from 'node:fs';
import { horlogeDuSysteme, type Moteur } from '#socle';
import { aujourdHuiA, type Resultat, refuse, reussi } from '#socle/pur';
import { installerLeDepartement } from '#territoires';
import { chercherLaNaissance, declarerUneNaissance } from '../../departement/ecrire/naissance.ts';
import { enAdministration } from '../administration.ts';
import { avecLaBase } from '../base.ts';
import { type Commande, ECHOUE, echec, malDemande, reussite } from '../commande.ts';

const JOUR = /^\d{4}-\d{2}-\d{2}$/;

/** A database belongs to one département, said once. */
async function verifierLaNaissance(
  moteur: Moteur,
  code: string,
): Promise<Resultat<{ deja: boolean }, string>> {
  const nee = await chercherLaNaissance(moteur.directement);
  if (nee?.demonstration)
    return refuse('Cette base tient le département de démonstration. Prenez une base vide.');
  if (nee && nee.departement !== code)
    return refuse(`Cette base est celle du département ${nee.departement}, pas du ${code}.`);
  return reussi({ deja: nee !== null });
}

/** The communes and territories of a département: the first thing that a new installation needs. */
export const departementInstaller: Commande = {
  nom: 'departement installer',
  parametres: ['<code>', '[territoires]'],
  phrase: 'Mettre en place les communes d’un département et les territoires de ses équipes',
  options: {
    du: {
      type: String,
      description:
        'Depuis quand ces territoires valent, AAAA-MM-JJ (le 1er janvier la première fois, puis aujourd’hui)',
    },
  },
  async faire({ mots: [code = '', fichier], options }, reglages) {
    if (fichier && !statSync(fichier, { throwIfNoEntry: false })?.isFile())
      return malDemande(`Le fichier ${fichier} n’existe pas.`);
    if (options.du !== undefined && !JOUR.test(String(options.du)))
      return malDemande('--du s’écrit 2026-01-01.');
    const territoires = fichier ? readFileSync(fichier, 'utf8') : null;
    const nee = await avecLaBase(reglages, 'courant', (moteur) =>
      verifierLaNaissance(moteur, code),
    );
    if (!nee.ok) return echec(nee.refus);
    if (!nee.valeur.ok) return echec(nee.valeur.refus);
    const { deja } = nee.valeur.valeur;
    const jour = aujourdHuiA(horlogeDuSysteme.maintenant());
    const du = (options.du as string | undefined) ?? (deja ? jour : `${jour.slice(0, 4)}-01-01`);
    const fait = await avecLaBase(reglages, 'courant', (moteur) =>
      enAdministration(moteur, reglages, 'installer le département', (acces) =>
        installerLeDepartement(acces, { code, territoires, du }),
      ),
    );
    if (!fait.ok) return echec(fait.refus);
    if (!fait.valeur.ok) {
      const { refus } = fait.valeur;
      const phrases = Array.isArray(refus) ? refus : [refus.motif];
      return { code: ECHOUE, phrases, json: { erreurs: phrases } };
    }
    const installe = fait.valeur.valeur;
    // Its own row says whose base this is: the owner alone writes it.
    if (!deja)
      await avecLaBase(reglages, 'proprietaire', (moteur) =>
        declarerUneNaissance(moteur.directement, {
          departement: code,
          nom: installe.departement,
          demonstration: false,
          graine: null,
          le: horlogeDuSysteme.maintenant(),
        }),
      );
    const { sansTerritoire } = installe;
    return reussite(
      [
        `${installe.departement} : ${installe.communes} communes, ${installe.territoires === 1 ? 'un territoire' : `${installe.territoires} territoires`}, depuis le ${du}.`,
        ...(sansTerritoire.length > 0
          ? [`Dans aucun territoire : ${sansTerritoire.join(', ')}.`]
          : []),
      ],
      { ...installe, du },
    );
  },
};
