import { z } from 'zod';
import { type Acces, route } from '#acces';
import { compterUnEnvoiEnLigne, direCeQuIlFaut, type RefusDeDemande } from '#accueil';
import type { Langue } from '#interface';
import { langueDeLaPage } from '#messages';
import { emettreUnRecepisse, ouvrirLaLecture } from '#recepisses';
import {
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
  versLaPageSansTrace,
} from '#socle';
import {
  aidesDuDepartement,
  desceller,
  droitsADemander,
  garderUnTour,
  MonResultat,
  motsDeSonTour,
  nommer,
  voirLeResultat,
} from '#tour-des-droits';

const carnet = z.string().max(20_000).optional().catch(undefined);
const demandeSchema = z.object({
  carnet,
  droits: z.preprocess(
    (lus) => (lus === undefined ? [] : [lus].flat()),
    z.array(z.string().max(60)).max(30),
  ),
  prenom: z.string().trim().max(80).optional(),
  telephone: z.string().trim().max(30).optional(),
});

const SES_DROITS = {
  application: 'public',
  lecteurs: ['public'],
  methode: 'POST',
} as const;

interface ARevoir {
  points: readonly { champ: string; phrase: string }[];
  saisie?: Readonly<Record<string, unknown>>;
}

/** The result again, with what is to review: nothing of it was lost. */
async function remontrer(
  acces: Acces,
  scelle: string | undefined,
  langue: Langue,
  { points, saisie = {} }: ARevoir,
): Promise<Reponse> {
  const lu = desceller(acces, scelle);
  const vue = lu && voirLeResultat(lu);
  if (!scelle || vue?.genre !== 'resultat') return versLaPage('/mes-droits');
  return page({
    statut: 422,
    titre: motsDeSonTour(langue).titreDuResultat,
    langue,
    discrete: true,
    corps: (
      <MonResultat
        {...{ langue, vue, scelle, points, saisie }}
        aides={await aidesDuDepartement(acces, vue.carnet)}
      />
    ),
  });
}

function direLeRefus({ raison }: RefusDeDemande, langue: Langue) {
  const dire = motsDeSonTour(langue);
  switch (raison) {
    case 'telephone_illisible':
    case 'sans_telephone':
      return { champ: 'telephone', phrase: dire.telephoneIllisible };
    case 'beaucoup':
      return { champ: 'droits', phrase: dire.beaucoup };
    case 'sans_lieu':
      return { champ: 'droits', phrase: dire.sansLieu };
    case 'rien_dit':
      return { champ: 'droits', phrase: dire.aucunChoisi };
  }
}

async function garder(acces: Acces, scelle: string | undefined, requete: RequeteHttp) {
  const langue = langueDeLaPage(requete);
  const lu = desceller(acces, scelle);
  if (!lu) return versLaPage('/mes-droits');
  const permis = await compterUnEnvoiEnLigne(acces, requete.adresse);
  if (!permis.ok) {
    if (permis.refus.raison === 'acces') return refusDePage(permis.refus.motif);
    const point = direLeRefus({ raison: 'beaucoup' }, langue);
    return remontrer(acces, scelle, langue, { points: [point] });
  }
  const garde = await garderUnTour(acces, { carnet: lu, langue, cle: null });
  if (!garde.ok) return refusDePage(garde.refus.motif);
  const { objetId } = garde.valeur;
  const emis = await emettreUnRecepisse(acces, { objetId, discret: false, langue });
  if (!emis.ok) return refusDePage(emis.refus.motif);
  const { id, code } = emis.valeur;
  return versLaPageSansTrace('/ma-demande/mes-droits', [ouvrirLaLecture(acces, id, code)]);
}

async function demander(
  acces: Acces,
  saisie: z.infer<typeof demandeSchema>,
  requete: RequeteHttp,
): Promise<Reponse> {
  const langue = langueDeLaPage(requete);
  const dire = motsDeSonTour(langue);
  const lu = desceller(acces, saisie.carnet);
  const vue = lu && voirLeResultat(lu);
  if (!lu || vue?.genre !== 'resultat') return versLaPage('/mes-droits');
  const aides = await aidesDuDepartement(acces, lu);
  const possibles = droitsADemander(vue.conclusion, aides);
  const voulus = saisie.droits.filter((un) => possibles.includes(un));
  if (voulus.length === 0) {
    const points = [{ champ: 'droits', phrase: dire.aucunChoisi }];
    return remontrer(acces, saisie.carnet, langue, { points, saisie });
  }
  const { commune } = lu.reponses;
  const recue = await direCeQuIlFaut(acces, {
    mots: dire.mesMots(voulus.map(nommer(aides, langue)).join(', ')),
    besoins: ['papiers'],
    commune: commune && commune !== '?' ? commune : null,
    reponse: saisie.telephone ? 'appel' : 'recu',
    telephone: saisie.telephone || null,
    precaution: null,
    prenom: saisie.prenom || null,
    langue,
    adresse: requete.adresse,
  });
  if (!recue.ok) {
    if (recue.refus.raison === 'acces') return refusDePage(recue.refus.motif);
    const points = [direLeRefus(recue.refus, langue)];
    return remontrer(acces, saisie.carnet, langue, { points, saisie });
  }
  const { id, cle, recepisse } = recue.valeur;
  await garderUnTour(acces, { carnet: lu, langue, cle, objetId: id, demandes: voulus });
  return versLaPageSansTrace('/ma-demande/recu', [
    ouvrirLaLecture(acces, recepisse.id, recepisse.code),
  ]);
}

/** What she does with her result, if she wants to: kept under a code, or left with the team that will help. */
export const routesPourGarderSesDroits: RouteQuelconque<Acces>[] = [
  route({
    ...SES_DROITS,
    finalite: 'garder les droits qu’elle a vérifiés',
    chemin: '/mes-droits/garder',
    entree: z.object({ carnet }),
    traiter: (acces, lu, requete) => garder(acces, lu.carnet, requete),
  }),
  route({
    ...SES_DROITS,
    finalite: 'entendre pour quels droits elle veut de l’aide',
    chemin: '/mes-droits/demander',
    entree: demandeSchema,
    traiter: demander,
    siInvalide: async (acces, aRevoir, saisie, requete) => {
      const langue = langueDeLaPage(requete);
      return remontrer(acces, String(saisie.carnet ?? ''), langue, {
        points: aRevoir.map(({ champ }) => ({ champ, phrase: motsDeSonTour(langue).tropLong })),
        saisie,
      });
    },
  }),
];
