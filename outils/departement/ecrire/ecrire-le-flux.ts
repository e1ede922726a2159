import { createHash } from 'node:crypto';
import { empreinteAvecCle } from '#socle';
import { ajouterMois, type DateCivile } from '#socle/pur';
import { doublonPossible } from '../../../src/referentiels/personnes/domaine/doublons.ts';
import { comparerAuMoisDernier } from '../../../src/se-rapprocher/prestations/flux-cnaf/domaine/comparer-au-mois-dernier.ts';
import {
  type AdulteDuFlux,
  type FoyerDuFlux,
  projeterUnFoyer,
} from '../../../src/se-rapprocher/prestations/flux-cnaf/domaine/projeter-un-foyer.ts';
import { lireUnFlux } from '../../../src/se-rapprocher/prestations/flux-cnaf/lire-un-flux/lire-un-flux.ts';
import { engendrerUnFlux } from '../../flux-cnaf/engendrer-un-flux.ts';
import type { ConnueDuFlux } from '../../flux-cnaf/un-foyer.ts';
import { ajouterJours } from '../calendrier.ts';
import { siteCompetent } from '../services/site-competent.ts';
import { type Chantier, cleDuSite } from './chantier.ts';
import { direLesNouvelles } from './ecrire-les-nouvelles-du-flux.ts';
import { ecrireUnReperage } from './ecrire-un-reperage.ts';
import type { Ligne } from './tables.ts';

const INSERTION = 6;
const FOYERS = 22;
/** Drawn so that Karim’s payment is held back in the second month, and that the next two households enter in it. */
const GRAINE = 'essai 35832';

interface Connue extends ConnueDuFlux {
  cle: string;
  /** As her record says it, where the flow says it otherwise. */
  ecrite?: string;
}

export interface FoyerEcrit {
  foyer: FoyerDuFlux;
  id: string;
  cle: number | null;
  adultes: readonly Ligne<'flux_cnaf.adulte'>[];
  changements: readonly Ligne<'flux_cnaf.changement'>[];
}

const renverser = (naissance: string): string => {
  const [annee, mois, jour] = naissance.split('-');
  return `${annee}-${jour}-${mois}`;
};

/** Karim, whose parcours goes on; Hawa, who enters; somebody whose day and month of birth are exchanged. */
function quiEstConnue({ population }: Chantier): Connue[] {
  const identifiees = population.habitants.flatMap((h) =>
    h.nature === 'identifiee' && h.codeCommune === '93066' && !h.protegee
      ? [{ cle: h.cle, communeCode: '93066', ...h.identite }]
      : [],
  );
  const nommee = (nom: string) => identifiees.find(({ cle }) => cle === nom);
  const [karim, hawa] = [nommee('karim-benali'), nommee('hawa-benyoucef')];
  const unsure = identifiees.find(
    ({ cle, naissance }) =>
      /^h\d/.test(cle) &&
      /^19[6-9]\d-(0[1-9]|1[0-2])-(0[1-9]|1[0-2])$/.test(naissance) &&
      renverser(naissance) !== naissance,
  );
  if (!karim || !hawa || !unsure) return [];
  const { naissance: ecrite } = unsure;
  return [karim, hawa, { ...unsure, naissance: renverser(ecrite), ecrite }];
}

/** Two months of the same fund, read by the product itself; the demonstration keeps no message. */
export async function ecrireLeFlux(chantier: Chantier): Promise<void> {
  const { ecriture, id, aujourdHui, cle: secret } = chantier;
  const connues = quiEstConnue(chantier);
  if (connues.length === 0) return;
  const finDuMois = (avant: number): DateCivile =>
    ajouterJours(ajouterMois(`${aujourdHui.slice(0, 7)}-01` as DateCivile, -avant), -1);
  const mois = await Promise.all(
    [finDuMois(1), finDuMois(0)].map(async (reference, rang) => {
      const foyers: FoyerDuFlux[] = [];
      const voulu = { graine: GRAINE, reference, mois: rang, connues, foyers: FOYERS, type: 'M' };
      const octets = [...engendrerUnFlux(voulu as Parameters<typeof engendrerUnFlux>[0])];
      await lireUnFlux(octets, (noeud) => foyers.push(projeterUnFoyer(noeud)));
      const [recuLe = aujourdHui] = [ajouterJours(reference, 5), aujourdHui].sort();
      return {
        reference,
        recuLe,
        foyers,
        octets: Buffer.concat(octets),
        id: id('réception', reference),
      };
    }),
  );
  const [avant, dernier] = mois;
  if (!avant || !dernier) return;
  const lesNoms = new Map(
    connues.map((une) => [`${une.prenom} ${une.nom}`.toLocaleUpperCase('fr'), une]),
  );

  const unAdulte = (foyerId: string, cle: number | null, adulte: AdulteDuFlux) => {
    const { role, nomDeNaissance, prenom, naissance } = adulte;
    const connue = role === 'DEM' ? lesNoms.get(`${prenom} ${adulte.nom}`) : undefined;
    const lui = (dite: string) => ({
      ...{ nature: 'identifiee' as const, prenom, nom: adulte.nom, nomDeNaissance: null },
      ...{ nomDUsage: null, naissance: dite, telephones: [], courriels: [] },
    });
    const raisons = connue && doublonPossible(lui(naissance), lui(connue.ecrite ?? naissance));
    const sure = connue !== undefined && !connue.ecrite;
    return {
      foyer_id: foyerId,
      empreinte: empreinteAvecCle(
        secret,
        'adulte-cnaf',
        `${role}|${nomDeNaissance}|${prenom}|${naissance}`,
      ).slice(0, 32),
      cle,
      role,
      nom: adulte.nom,
      nom_de_naissance: nomDeNaissance,
      prenom,
      naissance,
      soumise: adulte.soumise,
      activite: adulte.activite,
      identifiant_ft: adulte.identifiantFt,
      personne_id: sure ? id('personne', connue.cle) : null,
      rapprochement: sure ? 'sure' : connue ? 'a_confirmer' : 'inconnue',
      candidats: JSON.stringify(connue ? [{ id: id('personne', connue.cle), raisons }] : []),
      decidee_par: null,
      vue_le: dernier.recuLe,
    };
  };
  const soumisesDe = (
    adultes: readonly Pick<Ligne<'flux_cnaf.adulte'>, 'empreinte' | 'soumise'>[],
  ) => new Map(adultes.map(({ empreinte, soumise }) => [empreinte, soumise]));

  const ecrits = dernier.foyers.map((foyer): FoyerEcrit => {
    const foyerId = id('foyer', foyer.numdemrsa);
    const site = siteCompetent(INSERTION, foyer.sansDomicile ? null : foyer.communeCode);
    const cle = site === null ? null : cleDuSite(site);
    const adultes = foyer.adultes.map((un) => unAdulte(foyerId, cle, un));
    const ancien = avant.foyers.find(({ numdemrsa }) => numdemrsa === foyer.numdemrsa);
    const changes = comparerAuMoisDernier(
      ancien
        ? {
            etat: ancien.etat,
            soumises: soumisesDe(ancien.adultes.map((un) => unAdulte(foyerId, cle, un))),
          }
        : null,
      { etat: foyer.etat, soumises: soumisesDe(adultes) },
    );
    return {
      foyer,
      id: foyerId,
      cle,
      adultes,
      changements: changes.map(({ genre, adulte, avant: etait, apres }) => ({
        id: id('changement', `${foyerId} ${genre} ${adulte}`),
        reception_id: dernier.id,
        foyer_id: foyerId,
        cle,
        protege: false,
        genre,
        adulte,
        avant: etait,
        apres,
        reference: dernier.reference,
        constate_le: `${dernier.recuLe}T06:10:00Z`,
      })),
    };
  });
  const tous = ecrits.flatMap(({ adultes }) => adultes);
  const compter = (rapprochement: string) =>
    tous.filter((un) => un.rapprochement === rapprochement).length;
  await ecriture.inserer(
    'flux_cnaf.reception',
    mois.map(({ id: receptionId, reference, recuLe, foyers, octets }) => ({
      id: receptionId,
      empreinte: createHash('sha256').update(octets).digest('hex'),
      fichier: `RSABEM-${reference}.xml`,
      octets: octets.length,
      type_flux: 'M',
      reference,
      creee_le: reference,
      organismes: ['CAF 931'],
      etat: 'projetee',
      recue_le: `${recuLe}T06:10:00Z`,
      dossiers: foyers.length,
      projetes: foyers.length,
      bilan: JSON.stringify({
        projetes: foyers.length,
        adultes: tous.length,
        ...{
          sures: compter('sure'),
          aConfirmer: compter('a_confirmer'),
          inconnues: compter('inconnue'),
        },
      }),
    })),
  );
  await ecriture.inserer(
    'flux_cnaf.foyer',
    ecrits.map(({ foyer, id: foyerId, cle }) => ({
      id: foyerId,
      ...{ fonorg: foyer.fonorg, numorg: foyer.numorg, numdemrsa: foyer.numdemrsa, cle },
      commune_code: foyer.communeCode,
      ...{ etat: foyer.etat, motif: foyer.motif, depuis: foyer.depuis },
      demande_le: foyer.demandeLe,
      matricule: foyer.matricule,
      sans_domicile: foyer.sansDomicile,
      adresse: foyer.adresse,
      situation_familiale: foyer.situationFamiliale,
      montant: foyer.montant === null ? null : String(foyer.montant),
      membres: JSON.stringify(foyer.membres),
      type_flux: 'M',
      reference: dernier.reference,
      reception_id: dernier.id,
      vu_le: dernier.recuLe,
    })),
  );
  await ecriture.inserer('flux_cnaf.adulte', tous);
  await ecriture.inserer(
    'flux_cnaf.changement',
    ecrits.flatMap(({ changements }) => changements),
  );
  const [karim, hawa, autre] = connues.map(({ cle }) => cle);
  await direLesNouvelles(chantier, { ...dernier, ecrits, ...{ karim, hawa, autre } });
  await ecrireUnReperage(chantier, ecrits, dernier.reference);
}
