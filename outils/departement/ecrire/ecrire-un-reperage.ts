import { empreinteAvecCle } from '#socle';
import { ajouterMois, valeurOuErreur } from '#socle/pur';
import { moisDeLaDemande } from '../../../src/referentiels/droits/index.ts';
import { chiffrer } from '../../../src/se-rapprocher/prestations/non-recours/domaine/chiffrer.ts';
import type { FoyerAReperer } from '../../../src/se-rapprocher/prestations/non-recours/domaine/foyer-a-reperer.ts';
import { SECRET_DES_CHIFFRES } from '../../../src/se-rapprocher/prestations/non-recours/parametres.ts';
import { enColonnes } from '../../../src/se-rapprocher/prestations/non-recours/reperer-des-droits/en-colonnes.ts';
import { foyerDuFlux } from '../../../src/se-rapprocher/prestations/non-recours/reperer-des-droits/lire-le-flux.ts';
import { preparerLeCalcul } from '../../../src/se-rapprocher/prestations/non-recours/reperer-des-droits/preparer-le-calcul.ts';
import { direPourquoi } from '../../../src/se-rapprocher/prestations/non-recours/reperer-des-droits/reperer-des-droits.ts';
import { ajouterJours } from '../calendrier.ts';
import { type Chantier, cleDuSite } from './chantier.ts';
import type { FoyerEcrit } from './ecrire-le-flux.ts';

const JULIEN_RECOIT_A = 601;
const DROIT = 'ppa';

/** Last night’s screening, allowed by the DPO for Julien’s team: the product’s own calculation, one refusal kept to. */
export async function ecrireUnReperage(
  { ecriture, id, aujourdHui, agents, cle: secret }: Chantier,
  ecrits: readonly FoyerEcrit[],
  reference: string,
): Promise<void> {
  const dpo = agents.find(({ missions }) => missions.some(({ mission }) => mission === 'dpo'));
  if (!dpo) return;
  const autorisation_id = id('repérage', DROIT);
  const cle = cleDuSite(JULIEN_RECOIT_A);
  const mois = aujourdHui.slice(0, 7);
  const le = `${aujourdHui}T01:20:00Z`;
  await ecriture.inserer('non_recours.autorisation', [
    {
      id: autorisation_id,
      nom: 'Aller vers la prime d’activité, Plaine Commune',
      finalite: 'Dire à des foyers qui travaillent peu qu’un complément leur est probablement dû',
      base_legale: 'RGPD, art. 6.1.e ; CASF, art. L262-27',
      aipd: 'Analyse d’impact de démonstration, qui n’existe pas',
      aipd_le: ajouterMois(aujourdHui, -2),
      droits: [DROIT],
      cle,
      du: ajouterMois(aujourdHui, -1),
      au: ajouterMois(aujourdHui, 2),
      enregistree_le: `${ajouterMois(aujourdHui, -1)}T09:00:00Z`,
      enregistree_par: dpo.id,
    },
  ]);
  const empreindre = (usage: string, texte: string) => empreinteAvecCle(secret, usage, texte);
  const lus = ecrits
    .map(({ foyer, id: foyerId, adultes }) =>
      foyerDuFlux(
        { empreindre },
        {
          ...foyer,
          id: foyerId,
          reference,
          adultes: adultes.map(({ personne_id, prenom, nom, naissance }) => ({
            ...{ prenom, nom, naissance, personneId: personne_id ?? null },
          })),
        },
        new Map(),
      ),
    )
    .filter((un): un is FoyerAReperer => typeof un !== 'string');
  const calcul = await preparerLeCalcul(valeurOuErreur(moisDeLaDemande(mois)), [DROIT]);
  const dus = calcul.dus(enColonnes(lus, calcul.colonnes));
  const trouves = lus.filter((_, rang) => dus[rang]?.includes(DROIT));
  // The last of them said no: she is remembered by a hash, and looked for no more.
  const refuse = trouves.length > 1 ? trouves.at(-1) : undefined;
  const pistes = trouves.filter((un) => un !== refuse);
  if (refuse)
    await ecriture.inserer('non_recours.opposition', [
      {
        empreinte: refuse.empreintes[0] ?? '',
        le: `${ajouterJours(aujourdHui, -3)}T10:00:00Z`,
        par: dpo.id,
      },
    ]);
  const parCommune = new Map<string, number>();
  for (const { communeCode } of pistes)
    parCommune.set(communeCode ?? '', (parCommune.get(communeCode ?? '') ?? 0) + 1);
  await ecriture.inserer('non_recours.passage', [
    {
      id: id('passage', aujourdHui),
      autorisation_id,
      le,
      mois,
      lus: lus.length,
      chiffres: JSON.stringify(
        chiffrer(new Map([[DROIT, parCommune]]), SECRET_DES_CHIFFRES.foyers),
      ),
      ecartes: JSON.stringify(refuse ? { opposition: null } : {}),
      secondes: 0.2,
    },
  ]);
  await ecriture.inserer(
    'non_recours.piste',
    pistes.map((foyer) => ({
      id: id('piste', foyer.reference),
      ...{ autorisation_id, cle, droit: DROIT, source: 'flux_cnaf', reference: foyer.reference },
      personne_id: foyer.personneId,
      empreinte: foyer.empreintes[0] ?? '',
      ...{ nom: foyer.nom, commune_code: foyer.communeCode, adresse: foyer.adresse },
      pourquoi: direPourquoi(foyer, DROIT, mois),
      ...{ reperee_le: le, revue_le: le },
    })),
  );
}
