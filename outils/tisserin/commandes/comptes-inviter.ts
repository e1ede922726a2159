import { type Acces, confierUnePortee, NOM_DE_MISSION } from '#acces';
import { donnerUnCodeDActivation, inviterUnAgent, listerLesComptes } from '#comptes';
import { lireLesAgents } from '#services';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { enAdministration } from '../administration.ts';
import { avecLaBase } from '../base.ts';
import { type Commande, echec, malDemande, reussite } from '../commande.ts';

interface Invitation {
  agentId: number;
  identifiant: string;
  code: string;
}

async function inviter(
  acces: Acces,
  agentId: number,
  demande: { identifiant: string | undefined; administration: boolean },
): Promise<Resultat<Invitation, string>> {
  const agent = (await lireLesAgents(acces, [agentId])).get(agentId);
  if (!agent)
    return refuse(
      `Aucun agent ${agentId} dans l’annuaire. Importez d’abord les services, les sites et les agents : tisserin importer agents <fichier>.`,
    );
  const comptes = await listerLesComptes(acces, {});
  if (!comptes.ok) return refuse(comptes.refus.motif);
  const compte = comptes.valeur.find((c) => c.agentId === agentId);
  const identifiant = compte?.identifiant ?? demande.identifiant?.trim().toLowerCase();
  if (!identifiant)
    return refuse(
      `L’agent ${agentId} n’a pas encore de compte. Écrivez --identifiant et le nom qu’elle tapera, par exemple --identifiant prenom.nom.`,
    );
  const code = compte
    ? await donnerUnCodeDActivation(acces, { compteId: compte.id })
    : await inviterUnAgent(acces, {
        agentId,
        identifiant,
        nomAffiche: `${agent.prenom} ${agent.nom}`,
        fonction: agent.fonction,
      });
  if (!code.ok)
    return refuse(
      code.refus.raison === 'acces' ? code.refus.motif : `« ${identifiant} » est déjà pris.`,
    );
  if (demande.administration)
    await confierUnePortee(acces, {
      agentId,
      mission: 'administration',
      serviceId: null,
      territoireId: null,
      libelle: NOM_DE_MISSION.administration,
      cles: [],
      du: acces.aujourdHui,
      au: null,
    });
  return reussi({ agentId, identifiant, code: code.valeur.code });
}

/** Opens an agent's account and gives a code, once: the first administrator of a new installation starts here. */
export const comptesInviter: Commande = {
  nom: 'comptes inviter',
  parametres: ['<agent>'],
  phrase: 'Ouvrir le compte d’un agent et donner son code, valable 72 heures',
  options: {
    identifiant: { type: String, description: 'Ce qu’elle tapera pour se connecter' },
    administration: {
      type: Boolean,
      description: 'Lui confier aussi la mission d’administration',
    },
  },
  async faire({ mots: [agent = ''], options }, reglages) {
    const agentId = Number(agent);
    if (!Number.isInteger(agentId) || agentId <= 0)
      return malDemande(`« ${agent} » n’est pas un numéro d’agent.`);
    const demande = {
      identifiant: options.identifiant as string | undefined,
      administration: options.administration === true,
    };
    const ouverte = await avecLaBase(reglages, 'courant', (moteur) =>
      enAdministration(moteur, reglages, 'inviter un agent', (acces) =>
        inviter(acces, agentId, demande),
      ),
    );
    if (!ouverte.ok) return echec(ouverte.refus);
    if (!ouverte.valeur.ok) return echec(ouverte.valeur.refus);
    const { identifiant, code } = ouverte.valeur.valeur;
    const adresse = `${reglages.urlPublique}/connexion/activer`;
    return reussite(
      [
        `Le compte « ${identifiant} » attend son mot de passe.`,
        `Adresse : ${adresse}`,
        `Code, valable 72 heures, une seule fois : ${code}`,
        'Remettez-le en main propre : qui l’a choisit le mot de passe.',
      ],
      { ...ouverte.valeur.valeur, adresse },
    );
  },
};
