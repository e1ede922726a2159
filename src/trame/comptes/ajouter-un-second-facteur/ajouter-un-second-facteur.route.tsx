import { toDataURL } from 'qrcode';
import { z } from 'zod';
import { type Acces, route } from '#acces';
import { Bouton, Champ } from '#interface';
import {
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
} from '#socle';
import { CadreDeConnexion } from '../cadre.tsx';
import { MACHINE_DE_CONNEXION } from '../connexion.ts';
import { cookieDeDemarche, jetonDeDemarche } from '../demarche.ts';
import { sessionExigee } from '../session-exigee.ts';
import {
  confirmerLeSecondFacteur,
  direLeRefusDeSecondFacteur,
  montrerLeSecret,
  preparerUnSecondFacteur,
  retirerLeSecondFacteur,
} from './ajouter-un-second-facteur.ts';

// The public frame: no rail, since the reader is the sign-in machine. Her session is asked for all the same.
const commun = {
  application: 'public',
  lecteurs: ['agent'],
  finalite: 'protéger son compte',
  machine: MACHINE_DE_CONNEXION,
} as const;
const codeSchema = z.string('Écrivez les six chiffres.').max(20, 'Le code a six chiffres.');

async function montrer(acces: Acces, requete: RequeteHttp, refus?: string): Promise<Reponse> {
  const { compteId } = await sessionExigee(acces, requete);
  const montre = await montrerLeSecret(acces, { compteId, demarche: jetonDeDemarche(requete) });
  if (!montre.ok)
    return montre.refus.raison === 'acces'
      ? refusDePage(montre.refus.motif)
      : versLaPage('/mon-compte');
  const { secret, adresse } = montre.valeur;
  return page({
    statut: refus ? 422 : 200,
    titre: 'Code du téléphone',
    gabarit: 'nu',
    corps: (
      <CadreDeConnexion titre="Code du téléphone" refus={refus}>
        <p>Ouvrez l’application de codes de votre téléphone et montrez-lui ce carré.</p>
        <img src={await toDataURL(adresse)} alt="" width={196} height={196} />
        <p>
          Sans appareil photo, tapez cette clé :{' '}
          <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
        <form className="formulaire" method="post" action="/mon-compte/second-facteur">
          <Champ
            nom="code"
            libelle="Les six chiffres qui s’affichent"
            inputMode="numeric"
            autoComplete="one-time-code"
          />
          <Bouton genre="plein">Demander ce code à chaque connexion</Bouton>
        </form>
        <p>
          <a href="/mon-compte">Revenir sans rien changer</a>
        </p>
      </CadreDeConnexion>
    ),
  });
}

const refuser = (phrase: string): Reponse => refusDePage(phrase, 422);

export const routesDuSecondFacteur: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'POST',
    chemin: '/mon-compte/second-facteur/preparer',
    entree: z.object({}),
    traiter: async (acces, _, requete) => {
      const { compteId } = await sessionExigee(acces, requete);
      const prepare = await preparerUnSecondFacteur(acces, { compteId });
      return prepare.ok
        ? versLaPage('/mon-compte/second-facteur', [cookieDeDemarche(prepare.valeur)])
        : refusDePage(prepare.refus.motif);
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/mon-compte/second-facteur',
    entree: z.object({}),
    traiter: (acces, _, requete) => montrer(acces, requete),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/mon-compte/second-facteur',
    entree: z.object({ code: codeSchema }),
    traiter: async (acces, { code }, requete) => {
      const { compteId, sessionId } = await sessionExigee(acces, requete);
      const demarche = jetonDeDemarche(requete);
      const fait = await confirmerLeSecondFacteur(acces, { compteId, sessionId, demarche, code });
      if (fait.ok) return versLaPage('/mon-compte', [cookieDeDemarche(null)]);
      const { refus } = fait;
      return refus.raison === 'acces'
        ? refusDePage(refus.motif)
        : montrer(acces, requete, direLeRefusDeSecondFacteur(refus));
    },
    siInvalide: (acces, aRevoir, _, requete) =>
      montrer(acces, requete, aRevoir.map(({ phrase }) => phrase).join(' ')),
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/mon-compte/second-facteur/retirer',
    entree: z.object({ code: codeSchema }),
    traiter: async (acces, { code }, requete) => {
      const { compteId } = await sessionExigee(acces, requete);
      const fait = await retirerLeSecondFacteur(acces, {
        compteId,
        code,
        adresse: requete.adresse,
      });
      if (fait.ok) return versLaPage('/mon-compte');
      const { refus } = fait;
      return refuser(refus.raison === 'acces' ? refus.motif : direLeRefusDeSecondFacteur(refus));
    },
  }),
];
