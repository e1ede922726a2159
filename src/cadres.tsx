import type { ReactNode } from 'react';
import { type Acces, juger } from '#acces';
import {
  CadreDesAgents,
  COOKIE_D_APPARENCE,
  COOKIE_DES_TOUCHES,
  compterCeQuiAttend,
  SessionExpiree,
} from '#applications/agents';
import { CadreHabitant } from '#applications/habitants';
import { CadrePublic, PageEmpechee, PageFermee } from '#applications/public';
import type { Adresses, Apparence } from '#interface';
import { langueDeLaPage } from '#messages';
import { droits as droitsDeLaQualite, proceduresDeLEtat } from '#qualite';
import type { EnvoiEmpeche, EnvoiGarde, Page, RequeteHttp, RouteQuelconque } from '#socle';
import { requeteDe, sessionDe } from './lecteurs.ts';

const apparenceDe = (acces: Acces): Apparence | undefined => {
  const choisie = requeteDe(acces)?.cookies[COOKIE_D_APPARENCE];
  return choisie === 'clair' || choisie === 'sombre' ? choisie : undefined;
};

/** How we do, at the very state of what the page is about; nothing when nothing is written, or not for this reader. */
async function commentFaire(acces: Acces, decrit: Page['decrit']) {
  if (!decrit || !juger(droitsDeLaQualite.lireLesProcedures, acces.lecteur).accord) return [];
  const lues = await proceduresDeLEtat(acces, decrit);
  return lues.ok ? lues.valeur : [];
}

/** Puts a page in the frame of who reads it. */
export const habillerPour =
  (adresses: Adresses, departement: string) =>
  async (acces: Acces, route: RouteQuelconque<Acces>, page: Page): Promise<ReactNode> => {
    const session = sessionDe(acces);
    const apparence = apparenceDe(acces);
    if (route.application === 'agents' && session) {
      return (
        <CadreDesAgents
          page={page}
          session={session}
          apparence={apparence}
          touches={requeteDe(acces)?.cookies[COOKIE_DES_TOUCHES] !== 'non'}
          adresses={adresses}
          lieu={departement}
          attend={await compterCeQuiAttend(acces)}
          comment={await commentFaire(acces, page.decrit)}
        />
      );
    }
    const chemin = requeteDe(acces)?.chemin ?? '/';
    if (route.application === 'habitants') {
      return (
        <CadreHabitant
          page={page}
          chemin={chemin}
          departement={departement}
          apparence={apparence}
          adresses={adresses}
          ouvert={acces.lecteur.genre === 'habitant'}
        />
      );
    }
    return (
      <CadrePublic
        page={page}
        chemin={chemin}
        departement={departement}
        apparence={apparence}
        adresses={adresses}
      />
    );
  };

/** What was sent after its session, its receipt or its link had closed: kept, for who sent it. */
export const habillerCeQuiEstGarde =
  (adresses: Adresses) =>
  ({ porte, ...gardee }: EnvoiGarde, requete: RequeteHttp): ReactNode =>
    porte ? (
      <PageFermee {...gardee} porte={porte} langue={langueDeLaPage(requete)} adresses={adresses} />
    ) : (
      <SessionExpiree {...gardee} adresses={adresses} />
    );

/** What the database could not do now, in the language of who asked. */
export const habillerUnEmpechement =
  (adresses: Adresses) =>
  (empeche: EnvoiEmpeche, requete: RequeteHttp): ReactNode => (
    <PageEmpechee {...empeche} langue={langueDeLaPage(requete)} adresses={adresses} />
  );
