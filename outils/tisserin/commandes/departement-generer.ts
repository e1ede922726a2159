import { horlogeDuSysteme, type Moteur, type Reglages } from '#socle';
import { type Resultat, refuse } from '#socle/pur';
import { passerLesMigrations } from '../../../src/ouvrir-la-base.ts';
import {
  direLeRefusDeGenerer,
  type Generation,
  GRAINE_PAR_DEFAUT,
  genererLeDepartement,
  PERSONNES_DE_L_ESSAI,
} from '../../departement/ecrire/index.ts';
import { avecLaBase, ouvrirAuxLecteurs } from '../base.ts';
import { type Commande, type Entourage, echec, malDemande, reussite } from '../commande.ts';

/** Beyond the most populous of départements: a slip of the finger. */
const PERSONNES_AU_PLUS = 2_000_000;

const EN_PRODUCTION =
  'En production, le département de démonstration ne s’écrit pas : ses comptes s’ouvrent sans mot de passe. Pour un essai, écrivez TISSERIN_MODE=essai.';

/** Migrates, then writes the demonstration département unless it is there already. */
export async function generer(
  moteur: Moteur,
  { mode, cle }: Pick<Reglages, 'mode' | 'cle'>,
  { graine, personnes }: { graine: number; personnes?: number },
  { progression }: Pick<Entourage, 'progression'>,
): Promise<Resultat<Generation, string>> {
  if (mode === 'production') return refuse(EN_PRODUCTION);
  await passerLesMigrations(moteur);
  const barre = progression('Département de démonstration');
  try {
    const generation = await genererLeDepartement(moteur, horlogeDuSysteme, {
      graine,
      personnes,
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
    personnes: {
      type: Number,
      description:
        'Combien de personnes, à peu près : 2 000 pour l’essai ; au-delà, un département entier et dix ans d’histoire',
      default: PERSONNES_DE_L_ESSAI,
    },
  },
  async faire({ options }, reglages, entourage) {
    const graine = Number(options.graine);
    if (!Number.isInteger(graine))
      return malDemande('--graine demande un nombre entier, par exemple --graine 93.');
    const personnes = Number(options.personnes);
    if (
      !Number.isInteger(personnes) ||
      personnes < PERSONNES_DE_L_ESSAI ||
      personnes > PERSONNES_AU_PLUS
    )
      return malDemande(
        '--personnes demande un nombre entier de 2000 à 2000000, par exemple --personnes 600000.',
      );
    if (reglages.mode === 'production') return echec(EN_PRODUCTION);
    const ouverte = await avecLaBase(reglages, 'proprietaire', async (moteur) => {
      const faite = await generer(moteur, reglages, { graine, personnes }, entourage);
      if (faite.ok) await ouvrirAuxLecteurs(moteur, reglages);
      return faite;
    });
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
