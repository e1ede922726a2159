import { lireUnTelephone, type Telephone, valeurOuErreur } from '#socle/pur';
import { SYLVIE, THOMAS } from '../agents/distribution.ts';
import { aujourdHuiA } from '../calendrier.ts';
import type { HabitantDeDemonstration } from '../habitants/modele.ts';
import type { Chantier } from './chantier.ts';

const telephone = (valeur: string): Telephone => valeurOuErreur(lireUnTelephone(valeur));

/** How a resident is reached, with telephones as the database wants them. */
export const moyensDe = ({ moyens }: HabitantDeDemonstration) =>
  moyens.map((moyen) =>
    moyen.genre === 'courriel' ? moyen : { ...moyen, valeur: telephone(moyen.valeur) },
  );

/** The names of a record, as its columns hold them: an anonymous one has none. */
export function identiteDe(habitant: HabitantDeDemonstration) {
  const identite = habitant.nature === 'identifiee' ? habitant.identite : null;
  return {
    nature: habitant.nature,
    nomDUsage: habitant.nature === 'anonyme' ? null : habitant.nomDUsage,
    prenom: identite?.prenom ?? null,
    nom: identite?.nom ?? null,
    nomDeNaissance: identite?.nomDeNaissance ?? null,
    naissance: identite?.naissance ?? null,
  };
}

/** Residents, how to reach them, where they live, who they live with, on whom they count, who decides with them. */
export async function ecrireLesPersonnes(chantier: Chantier): Promise<void> {
  const { ecriture, id, population, connueLe } = chantier;
  const connueDepuis = (cle: string) => aujourdHuiA(connueLe(cle));
  const idDe = (cle: string) => id('personne', cle);
  const deces = new Map(population.deces.map(({ de, le }) => [de, le]));
  await ecriture.inserer(
    'personnes.personne',
    population.habitants.map((habitant) => {
      const identite = identiteDe(habitant);
      return {
        id: idDe(habitant.cle),
        nature: habitant.nature,
        nom_d_usage: identite.nomDUsage,
        prenom: identite.prenom,
        nom: identite.nom,
        nom_de_naissance: identite.nomDeNaissance,
        naissance: identite.naissance,
        commune_code: habitant.codeCommune,
        langue: habitant.langue,
        interprete: habitant.interprete,
        amenagements: habitant.amenagements,
        deces: deces.get(habitant.cle) ?? null,
        creee_le: connueLe(habitant.cle),
      };
    }),
  );
  await ecriture.inserer(
    'messages.silence',
    population.deces.map(({ de, le }) => ({ personne_id: idDe(de), depuis: `${le}T08:00:00Z` })),
  );
  await ecriture.inserer(
    'personnes.moyen',
    population.habitants.flatMap((habitant) =>
      moyensDe(habitant).map(({ genre, valeur, sur, consigne }, rang) => ({
        id: id('moyen', `${habitant.cle} ${rang}`),
        personne_id: idDe(habitant.cle),
        genre,
        valeur,
        sur,
        consigne,
        depuis: connueDepuis(habitant.cle),
      })),
    ),
  );
  await ecriture.inserer(
    'personnes.lieu',
    population.habitants.flatMap(({ cle, adresses, protegee }) =>
      adresses.map((adresse, rang) => ({
        id: id('lieu', `${cle} ${rang}`),
        personne_id: idDe(cle),
        nature: adresse.nature,
        numero: adresse.numero === null ? null : String(adresse.numero),
        voie: adresse.voie,
        code_postal: adresse.codePostal,
        commune: adresse.commune,
        commune_code: adresse.codeCommune,
        cache: protegee,
        du: connueDepuis(cle),
      })),
    ),
  );
  await ecrireSonEntourage(chantier);
  await ecriture.inserer(
    'personnes.precaution',
    population.precautions.map(({ de, faits, mesure, du, au, attend }, rang) => ({
      id: id('precaution', `${de} ${rang}`),
      personne_id: idDe(de),
      faits,
      faits_le: du,
      mesure,
      du,
      au,
      posee_par: THOMAS,
      validee_par: attend ? null : SYLVIE,
      validee_le: attend ? null : `${du}T16:00:00Z`,
      dite_le: attend ? null : du,
    })),
  );
}

async function ecrireSonEntourage({
  ecriture,
  id,
  population,
  racontee,
  aujourdHui,
}: Chantier): Promise<void> {
  const idDe = (cle: string) => id('personne', cle);
  await ecriture.inserer(
    'personnes.lien',
    population.liens.map(({ de, a, nature, precision }) => ({
      id: id('lien', `${de} ${a} ${nature}`),
      de: idDe(de),
      a: idDe(a),
      nature,
      precision,
      du: aujourdHui,
    })),
  );
  await ecriture.inserer(
    'personnes.representation',
    population.representations.map(({ de, par, parQui, nature, du, au }, rang) => ({
      id: id('representation', `${de} ${rang}`),
      personne_id: idDe(de),
      nature,
      par: par === null ? null : idDe(par),
      par_qui: parQui,
      du,
      au,
    })),
  );
  await ecriture.inserer(
    'personnes.proche',
    population.proches.map(({ de, nom, qui, genre, consigne, peutEtreAppele }, rang) => ({
      id: id('proche', `${de} ${rang}`),
      personne_id: idDe(de),
      nom,
      qui,
      genre,
      consigne,
      peut_etre_appele: peutEtreAppele,
      depuis: aujourdHui,
    })),
  );
  await ecriture.inserer(
    'personnes.parole',
    racontee.contacts.flatMap(({ cle, habitant, souhait, ouvertLe }) =>
      habitant === null || souhait === '' || !cle.startsWith('histoire-')
        ? []
        : [
            {
              id: id('parole', cle),
              personne_id: idDe(habitant),
              rubrique: 'ce_qui_compte',
              mots: souhait,
              ecrite_le: ouvertLe,
              ecrite_par: 'avec_elle',
            },
          ],
    ),
  );
}
