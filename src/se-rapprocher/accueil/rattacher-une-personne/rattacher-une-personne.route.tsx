import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { Bouton, Champ, EnTete, Formulaire, type PointARevoir } from '#interface';
import { rechercher } from '#personnes';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { POURQUOI_LA_FICHE } from '../lire-un-premier-contact/montrer-la-fiche.tsx';
import type { PremierContact } from '../stockage/premiers-contacts.ts';
import { direFicheIntrouvable, tenirUneFiche } from '../tenir-une-fiche.ts';
import { type PersonneProche, PersonnesProches } from './personnes-proches.panneau.tsx';
import {
  direPourquoiPasRattachee,
  type Rattachement,
  rattacherUnePersonne,
} from './rattacher-une-personne.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accueillir',
  chemin: '/accueil/contacts/:id/personne',
} as const;
const id = z.uuid('Cette adresse est incomplète. Revenez à l’accueil.');
const texte = z.string().max(120, 'C’est trop long : 120 signes suffisent ici.').optional();

const DireSonNom = ({
  contact,
  proches,
  saisie,
  aRevoir,
}: {
  contact: PremierContact;
  proches: readonly PersonneProche[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <>
    <EnTete
      retour={{ href: `/accueil/contacts/${contact.id}`, libelle: 'La fiche' }}
      titre="Ajouter un nom"
      phrase="Seulement si elle le souhaite. Un prénom, ou le nom qu’elle donne, suffit."
    />
    <PersonnesProches proches={proches} contactId={contact.id} />
    <Formulaire
      action={`/accueil/contacts/${contact.id}/personne`}
      saisie={saisie}
      aRevoir={aRevoir}
      libelle="Ajouter un nom"
    >
      <Champ nom="nomDUsage" libelle="Le nom qu’elle donne" longueur={120} />
      <Champ nom="prenom" libelle="Prénom" longueur={120} facultatif />
      <Champ nom="nom" libelle="Nom" longueur={120} facultatif />
      <Champ
        nom="telephone"
        libelle="Un numéro sûr pour elle"
        type="tel"
        inputMode="tel"
        largeur="court"
        longueur={20}
        facultatif
      />
      <div>
        <Bouton genre="plein">Ouvrir sa fiche et l’ajouter ici</Bouton>
      </div>
    </Formulaire>
  </>
);

async function montrer(
  acces: Acces,
  contactId: string,
  saisie: Readonly<Record<string, unknown>> = {},
  aRevoir: readonly PointARevoir[] = [],
): Promise<Reponse> {
  const tenue = await tenirUneFiche(acces, contactId);
  if (!tenue.ok) return refusDePage(direFicheIntrouvable, 404);
  const { fiche } = tenue.valeur;
  const mots = [fiche.nomDit, fiche.telephone].filter(Boolean).join(' ');
  const trouvees = mots === '' ? null : await rechercher(acces, { texte: mots, limite: 5 });
  return page({
    statut: aRevoir.length > 0 ? 422 : 200,
    titre: 'Ajouter un nom',
    rubrique: 'accueil',
    corps: (
      <DireSonNom
        contact={tenue.valeur}
        proches={trouvees?.ok ? trouvees.valeur.trouvees : []}
        saisie={{ nomDUsage: fiche.nomDit, telephone: fiche.telephone, ...saisie }}
        aRevoir={aRevoir}
      />
    ),
    pourquoi: POURQUOI_LA_FICHE,
  });
}

export const routesDeRattachement: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ id }),
    traiter: (acces, saisie) => montrer(acces, saisie.id),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      id,
      personneId: z.uuid('Choisissez une personne de la liste.').optional(),
      nomDUsage: texte,
      prenom: texte,
      nom: texte,
      telephone: texte,
    }),
    traiter: async (acces, { id: premierContactId, personneId, ...dit }) => {
      const rattachement: Rattachement = personneId
        ? { premierContactId, personneId }
        : {
            premierContactId,
            aCreer: {
              nature: dit.prenom && dit.nom ? 'identifiee' : 'nom_d_usage',
              ...dit,
              nomDUsage: dit.nomDUsage ?? dit.prenom ?? dit.nom,
            },
          };
      const fait = await rattacherUnePersonne(acces, rattachement);
      return apres(fait, `/accueil/contacts/${premierContactId}`, (refus) =>
        montrer(acces, premierContactId, dit, [
          { champ: 'nomDUsage', phrase: direPourquoiPasRattachee(refus) },
        ]),
      );
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, String(saisie.id), saisie, aRevoir),
  }),
];
