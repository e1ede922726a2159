import { casDUsage, type Lecteur } from '#acces';
import { noterUneEtape } from '#demandes-de-droits';
import { type Condition, evaluerUneAide, type Faits } from '#droits';
import { type Reglement, reglementsEnVigueur } from '#reglements';
import { type Id, type Resultat as Issue, identifiant, refuse, reussi } from '#socle/pur';
import { valeursDe } from '../domaine/dettes.ts';
import { ordonner, type Resultat } from '../domaine/resultats.ts';
import { droits } from '../regles-d-acces.ts';
import { dossierDe, ecrireUnCalcul } from '../stockage/dossiers.ts';

export type RefusDeCalculer =
  | { raison: 'inconnu' }
  | { raison: 'pas_votre_equipe' }
  | { raison: 'aucun_reglement' };

export const nomDuLecteur = (lecteur: Lecteur): string =>
  lecteur.genre === 'agent' ? (lecteur.nom ?? lecteur.fonction).slice(0, 200) : 'Tisserin';

const parle = (condition: Condition, nature: string): boolean | null =>
  condition.genre === 'nature_de_la_depense' ? condition.parmi.includes(nature) : null;

/** A regulation that names other kinds of expense says nothing of this one. */
const concerne = ({ contenu }: Reglement, nature: string): boolean =>
  !contenu.conditions.some((une) => parle(une, nature) === false);

/**
 * Computes the help by every regulation of the fund in force today, and keeps what it gave with the version of each: a
 * computation of 28 March is explained by the rule of 28 March (S113). Decides nothing.
 */
export const calculerLAide = casDUsage(
  droits.instruire,
  async (
    acces,
    { demandeId }: { demandeId: string },
  ): Promise<Issue<{ calculId: Id<'calcul'> }, RefusDeCalculer>> => {
    const dossier = await dossierDe(acces.bd, demandeId);
    if (!dossier) return refuse({ raison: 'inconnu' });
    // Written first: only the team that examines may write a step in the life of a request.
    const etape = await noterUneEtape(acces, { demandeId, genre: 'calcul_fsl' });
    if (!etape.ok) return refuse({ raison: 'pas_votre_equipe' });
    const le = acces.aujourdHui;
    const enVigueur = await reglementsEnVigueur(acces, { le, prestation: 'fsl' });
    const siens = (enVigueur.ok ? enVigueur.valeur : []).filter((un) =>
      concerne(un, dossier.nature),
    );
    if (siens.length === 0) return refuse({ raison: 'aucun_reglement' });
    const faits = valeursDe(dossier.faits) as Faits;
    const resultats = siens.map((reglement): Resultat => {
      const { reponse, euros, raisons, manque } = evaluerUneAide(reglement.contenu, faits, le);
      return {
        reglementId: reglement.id,
        code: reglement.code,
        numero: reglement.numero,
        libelle: reglement.contenu.libelle,
        reponse,
        euros: euros ?? null,
        raisons,
        manque,
      };
    });
    const calculId = identifiant<'calcul'>();
    await ecrireUnCalcul(acces.bd, {
      id: calculId,
      demandeId,
      le: acces.maintenant,
      par: nomDuLecteur(acces.lecteur),
      faits: { ...faits },
      resultats: ordonner(resultats),
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'calcul de FSL',
      objetId: demandeId,
      personnes: [dossier.personneId],
    });
    return reussi({ calculId });
  },
);

const PHRASES: Readonly<Record<RefusDeCalculer['raison'], string>> = {
  inconnu: 'Ce dossier n’est pas là, ou n’est pas à votre équipe.',
  pas_votre_equipe: 'Une autre équipe instruit ce dossier : le calcul est à elle.',
  aucun_reglement:
    'Aucun règlement du FSL en vigueur ne parle de cette dépense. Dites-le à l’administration : c’est elle qui l’écrit.',
};
export const direLeRefusDeCalculer = ({ raison }: RefusDeCalculer): string => PHRASES[raison];
