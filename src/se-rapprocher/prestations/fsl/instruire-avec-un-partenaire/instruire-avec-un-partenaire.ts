import { casDUsage, type RefusDAcces } from '#acces';
import { lireUneDemande, noterUneEtape } from '#demandes-de-droits';
import { direLeMot } from '#droits';
import {
  type ChampChoisi,
  direLeRefusDePartage,
  emettreUnLien,
  envoyerUnPartage,
  preparerUnPartage,
  type RefusDePartage,
  type ResteADire,
  renouvelerLeCode,
  revoquerLeLien,
} from '#partage';
import { lireUnePersonne } from '#personnes';
import {
  ajouterJoursOuvres,
  ecrireLeMontant,
  type Id,
  identifiant,
  jourEnToutesLettres,
  nettoyerUneLigne,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { nomDuLecteur } from '../calculer-l-aide/calculer-l-aide.ts';
import { MENACES } from '../domaine/dettes.ts';
import { droits } from '../regles-d-acces.ts';
import { type Dossier, dossierDe } from '../stockage/dossiers.ts';
import { ecrireUneInstruction, instructionsDe, retirerEnBase } from '../stockage/instructions.ts';

export interface InstructionADemander {
  demandeId: string;
  destinataire: string;
  contact: string;
  telephone: string;
  /** By which right the file is shown: her agreement, or work done together for her (CASF L.121-6-2). */
  accord: boolean;
  /** Her own words leave only if she wants them to. */
  avecSesMots: boolean;
  /** What else she wants said. */
  ajout: string;
  deTelephone: string;
}

export type RefusDInstruction =
  | RefusDePartage
  | RefusDAcces
  | { raison: 'inconnu' }
  | { raison: 'pas_votre_equipe' }
  | { raison: 'destinataire_manquant' }
  | { raison: 'deja_une' };

const JOURS_POUR_REPONDRE = 10;

/** What the partner reads, and nothing else of her: who, what is owed, to whom, by when. */
function extraitDe(
  dossier: Dossier,
  nom: string,
  mots: string | null,
  ajout: string,
): ChampChoisi[] {
  const somme = dossier.centimes === null ? '' : `, ${ecrireLeMontant(dossier.centimes)}`;
  const menace = dossier.menace
    ? `${MENACES[dossier.menace]}${dossier.menaceLe ? ` le ${jourEnToutesLettres(dossier.menaceLe, true)}` : ''}`
    : '';
  const champs: ChampChoisi[] = [
    { nom: 'pour', texte: nom },
    {
      nom: 'demande',
      texte: `Fonds de solidarité pour le logement : ${direLeMot('nature_de_la_depense', dossier.nature).toLowerCase()}${somme}${dossier.creancier ? `, à ${dossier.creancier}` : ''}.`,
    },
    { nom: 'elle_dit', texte: mots ?? '' },
    { nom: 'deja_essaye', texte: ajout },
    { nom: 'echeance', texte: menace },
  ];
  return champs.filter(({ texte }) => texte !== '');
}

/**
 * Asks a partner (city, CCAS, family fund) to look at this file alone: one text, one link, one code, fifteen days. It
 * sees nothing else of her. Refuses a second one while the first waits.
 */
export const instruireAvecUnPartenaire = casDUsage(
  droits.instruire,
  async (
    acces,
    aDemander: InstructionADemander,
  ): Promise<
    Resultat<{ instructionId: Id<'instruction'>; lien: ResteADire }, RefusDInstruction>
  > => {
    const { demandeId, accord } = aDemander;
    const destinataire = nettoyerUneLigne(aDemander.destinataire).slice(0, 200);
    if (destinataire.length < 2) return refuse({ raison: 'destinataire_manquant' });
    const dossier = await dossierDe(acces.bd, demandeId);
    const lue = await lireUneDemande(acces, demandeId);
    if (!dossier || !lue.ok) return refuse({ raison: 'inconnu' });
    const enCours = (await instructionsDe(acces.bd, demandeId)).some(
      ({ repondueLe, retireeLe }) => repondueLe === null && retireeLe === null,
    );
    if (enCours) return refuse({ raison: 'deja_une' });
    const etape = await noterUneEtape(acces, { demandeId, genre: 'avis_demande' });
    if (!etape.ok) return refuse({ raison: 'pas_votre_equipe' });
    const personne = await lireUnePersonne(acces, dossier.personneId);
    const id = identifiant<'instruction'>();
    const deNom = nomDuLecteur(acces.lecteur);
    const prepare = await preparerUnPartage(acces, {
      orientationId: id,
      personneId: dossier.personneId,
      cle: dossier.cle,
      auteur: deNom,
      destinataire,
      classe: 'partenaire_social',
      finalite: 'instruire ensemble une demande au fonds de solidarité pour le logement',
      fondement: accord ? 'accord_de_la_personne' : 'L121-6-2',
      champs: extraitDe(
        dossier,
        personne.ok ? personne.valeur.nomDit : '',
        aDemander.avecSesMots ? lue.valeur.demande.mots : null,
        nettoyerUnTexte(aDemander.ajout).slice(0, 1000),
      ),
      nonEnvoye: 'Le reste de sa fiche, ses autres demandes, le calcul de ses droits.',
      porte: 'fsl',
    });
    if (!prepare.ok) return prepare;
    const envoye = await envoyerUnPartage(acces, {
      orientationId: id,
      versionRelue: 1,
      accord: accord ? 'personne' : 'sans_elle',
      information: { informee: true },
    });
    if (!envoye.ok) return envoye;
    await ecrireUneInstruction(acces.bd, {
      id,
      demandeId,
      destinataire,
      contact: nettoyerUneLigne(aDemander.contact).slice(0, 200) || null,
      telephone: nettoyerUneLigne(aDemander.telephone).slice(0, 40) || null,
      deNom,
      deTelephone: nettoyerUneLigne(aDemander.deTelephone).slice(0, 40) || null,
      demandeeLe: acces.maintenant,
      pourLe: ajouterJoursOuvres(acces.aujourdHui, JOURS_POUR_REPONDRE),
    });
    const lien = await emettreUnLien(acces, { orientationId: id });
    if (!lien.ok) return lien;
    return reussi({
      instructionId: id,
      lien: { chemin: lien.valeur.chemin, code: lien.valeur.code },
    });
  },
);

const laSienne = async (
  acces: Parameters<typeof lireUneDemande>[0],
  { demandeId, instructionId }: { demandeId: string; instructionId: string },
) =>
  (await instructionsDe(acces.bd, demandeId)).find(
    ({ id, repondueLe, retireeLe }) =>
      id === instructionId && repondueLe === null && retireeLe === null,
  );

/** Another code for the same address: the first was lost, or asked for again. */
export const redonnerLeCode = casDUsage(
  droits.instruire,
  async (
    acces,
    ids: { demandeId: string; instructionId: string },
  ): Promise<Resultat<ResteADire, RefusDInstruction>> => {
    if (!(await laSienne(acces, ids))) return refuse({ raison: 'inconnu' });
    const nouveau = await renouvelerLeCode(acces, { orientationId: ids.instructionId });
    return nouveau.ok ? reussi({ code: nouveau.valeur.code }) : nouveau;
  },
);

/** The partner reads it no more, at once. */
export const retirerAuPartenaire = casDUsage(
  droits.instruire,
  async (
    acces,
    ids: { demandeId: string; instructionId: string },
  ): Promise<Resultat<undefined, RefusDInstruction>> => {
    if (!(await laSienne(acces, ids))) return refuse({ raison: 'inconnu' });
    await revoquerLeLien(acces, { orientationId: ids.instructionId });
    await retirerEnBase(acces.bd, ids.instructionId, acces.maintenant);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'avis de partenaire retiré',
      objetId: ids.demandeId,
    });
    return reussi();
  },
);

export function direLeRefusDInstruction(refus: Exclude<RefusDInstruction, RefusDAcces>): string {
  switch (refus.raison) {
    case 'inconnu':
      return 'Ce dossier n’est pas là, ou cette demande d’avis est finie.';
    case 'pas_votre_equipe':
      return 'Une autre équipe instruit ce dossier : c’est elle qui demande un avis.';
    case 'destinataire_manquant':
      return 'Dites à qui vous demandez un avis, par exemple « CCAS d’Aubervilliers ».';
    case 'deja_une':
      return 'Un partenaire n’a pas encore répondu. Attendez sa réponse, ou retirez-lui le dossier.';
    default:
      return direLeRefusDePartage(refus);
  }
}
