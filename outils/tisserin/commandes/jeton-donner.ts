import {
  type Acces,
  accorderUnJeton,
  DUREE_D_UN_JETON,
  direLeRefusDeJeton,
  inscrireUnSysteme,
  PERMISSIONS,
  type Permission,
  voirLesSystemes,
} from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { enAdministration } from '../administration.ts';
import { avecLaBase } from '../base.ts';
import { type Commande, echec, malDemande, reussite } from '../commande.ts';

interface JetonDemande {
  nom: string;
  permissions: readonly Permission[];
  jours: number;
  finalite: string | undefined;
  contact: string | undefined;
  structure: string | undefined;
}

/** The system of that name; inscribed now when its purpose and whom to write to are said. */
async function trouverOuInscrire(
  acces: Acces,
  { nom, finalite, contact, structure }: JetonDemande,
): Promise<Resultat<string, string>> {
  const connus = await voirLesSystemes(acces, {});
  if (!connus.ok) return refuse(connus.refus.motif);
  const deja = connus.valeur.find((systeme) => systeme.nom === nom);
  if (deja) return reussi(deja.id);
  if (!finalite || finalite.length < 10 || !contact || contact.length < 3)
    return refuse(
      `« ${nom} » n’est pas inscrit. Donnez --finalite (une phrase) et --contact (à qui écrire) pour l’inscrire.`,
    );
  const inscrit = await inscrireUnSysteme(acces, {
    nom,
    finalite,
    contact,
    structureId: structure ?? null,
    serviceCode: null,
    territoireId: null,
  });
  if (inscrit.ok) return reussi(inscrit.valeur.systemeId);
  return refuse(
    inscrit.refus.raison === 'acces' ? inscrit.refus.motif : direLeRefusDeJeton(inscrit.refus),
  );
}

async function donner(acces: Acces, demande: JetonDemande) {
  const systeme = await trouverOuInscrire(acces, demande);
  if (!systeme.ok) return systeme;
  const { permissions, jours } = demande;
  const accorde = await accorderUnJeton(acces, { systemeId: systeme.valeur, permissions, jours });
  if (accorde.ok) return accorde;
  return refuse(
    accorde.refus.raison === 'acces' ? accorde.refus.motif : direLeRefusDeJeton(accorde.refus),
  );
}

/** Gives a partner's software a token, said once, here. */
export const jetonDonner: Commande = {
  nom: 'jeton donner',
  parametres: ['<système>'],
  phrase: 'Donner un jeton au logiciel d’un partenaire, montré une seule fois',
  options: {
    permissions: {
      type: String,
      description: `Séparées par des virgules, parmi ${PERMISSIONS.join(', ')}`,
    },
    jours: {
      type: Number,
      description: `De 1 à ${DUREE_D_UN_JETON.joursAuPlus}`,
      default: DUREE_D_UN_JETON.joursParDefaut,
    },
    finalite: { type: String, description: 'À quoi il sert, la première fois' },
    contact: { type: String, description: 'À qui écrire s’il s’arrête, la première fois' },
    structure: {
      type: String,
      description: 'La structure dont il répond (identifiant data·inclusion), la première fois',
    },
  },
  async faire({ mots: [nom = ''], options }, reglages) {
    const dites = String(options.permissions ?? '')
      .split(',')
      .map((une) => une.trim())
      .filter(Boolean);
    const permissions = PERMISSIONS.filter((une) => dites.includes(une));
    if (dites.length === 0 || permissions.length < new Set(dites).size)
      return malDemande(
        `--permissions demande une liste parmi ${PERMISSIONS.join(', ')}, par exemple --permissions services:lire,structures:lire.`,
      );
    const demande = {
      nom,
      permissions,
      jours: Number(options.jours),
      finalite: options.finalite as string | undefined,
      contact: options.contact as string | undefined,
      structure: options.structure as string | undefined,
    };
    const fait = await avecLaBase(reglages, 'courant', (moteur) =>
      enAdministration(moteur, reglages, 'donner un jeton', (acces) => donner(acces, demande)),
    );
    if (!fait.ok) return echec(fait.refus);
    if (!fait.valeur.ok) return echec(fait.valeur.refus);
    const { jeton, expireLe } = fait.valeur.valeur;
    return reussite(
      [
        `Le jeton de « ${nom} », montré une seule fois : ${jeton}`,
        `Il vaut jusqu’au ${expireLe}. Remettez-le par un moyen sûr, jamais par courriel.`,
      ],
      fait.valeur.valeur,
    );
  },
};
