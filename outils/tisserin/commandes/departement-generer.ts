import { horlogeDuSysteme, type Moteur, type Reglages } from '#socle';
import { type Resultat, refuse } from '#socle/pur';
import { passerLesMigrations } from '../../../src/ouvrir-la-base.ts';
import {
  direLeRefusDeGenerer,
  type Generation,
  GRAINE_PAR_DEFAUT,
  genererLeDepartement,
} from '../../departement/ecrire/index.ts';
import { avecLaBase } from '../base.ts';
import { type Commande, type Entourage, echec, malDemande, reussite } from '../commande.ts';

const EN_PRODUCTION =
  'En production, le département de démonstration ne s’écrit pas : ses comptes s’ouvrent sans mot de passe. Pour un essai, écrivez TISSERIN_MODE=essai.';

/** Migrates, then writes the demonstration département unless it is there already. */
export async function generer(
  moteur: Moteur,
  { mode, cle }: Pick<Reglages, 'mode' | 'cle'>,
  graine: number,
  { progression }: Pick<Entourage, 'progression'>,
): Promise<Resultat<Generation, string>> {
  if (mode === 'production') return refuse(EN_PRODUCTION);
  await passerLesMigrations(moteur);
  const barre = progression('Département de démonstration');
  try {
    const generation = await genererLeDepartement(moteur, horlogeDuSysteme, {
      graine,
      cle,
      progression: barre.avancer,
    });
    return generation.ok ? generation : refuse(direLeRefusDeGenerer(generation.refus));
  } finally {
    barre.finir();
  }
}

export const departementGenerer: Commande = {
  nom: 'departement generer',
  parametres: [],
  phrase: 'Écrire le département de démonstration dans une base vide',
  options: {
    graine: {
      type: Number,
      description: `Un nombre ; le même donne le même département (${GRAINE_PAR_DEFAUT})`,
      default: GRAINE_PAR_DEFAUT,
    },
  },
  async faire({ options }, reglages, entourage) {
    const graine = Number(options.graine);
    if (!Number.isInteger(graine))
      return malDemande('--graine demande un nombre entier, par exemple --graine 93.');
    if (reglages.mode === 'production') return echec(EN_PRODUCTION);
    const ouverte = await avecLaBase(reglages, 'proprietaire', (moteur) =>
      generer(moteur, reglages, graine, entourage),
    );
    if (!ouverte.ok) return echec(ouverte.refus);
    const generation = ouverte.valeur;
    if (!generation.ok) return echec(generation.refus);
    const { deja, lignes } = generation.valeur;
    const nombre = Object.values(lignes).reduce((somme, n) => somme + n, 0);
    return reussite(
      [
        deja
          ? `Le département de démonstration est déjà là (graine ${generation.valeur.graine}). Rien n’a changé.`
          : `Le département de démonstration est écrit : ${nombre} lignes, graine ${graine}.`,
      ],
      generation.valeur,
    );
  },
};
