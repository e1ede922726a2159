import { z } from 'zod';
import { type Acces, route } from '#acces';
import { EnTete, type Langue, Vide } from '#interface';
import { langueDeLaPage } from '#messages';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { mots as direLesDelais } from '../publier-les-delais/mots.ts';
import { type EngagementLu, lireLesEngagements } from './lire-les-engagements.ts';
import { mots } from './mots.ts';
import { UnEngagement } from './un-engagement.tsx';

function Engagements({ lus, langue }: { lus: readonly EngagementLu[]; langue: Langue }) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.titre} phrase={dire.phrase} />
      {lus.length === 0 ? (
        <Vide titre={dire.aucun}>{dire.aucunSuite}</Vide>
      ) : (
        lus.map((engagement) => (
          <UnEngagement key={engagement.id} engagement={engagement} langue={langue} />
        ))
      )}
      <p>
        <a href="/engagements/delais">{direLesDelais(langue).lien}</a>
      </p>
      <p>
        {dire.sinon} <a href="/poser-une-question">{dire.dites}</a>
        {langue === 'en' ? ': ' : '\u00a0: '}
        {dire.ditesSuite}
      </p>
    </>
  );
}

export const routesDesEngagementsPublics: RouteQuelconque<Acces>[] = [
  route({
    application: 'public',
    lecteurs: ['public'],
    finalite: 'publier nos engagements et leurs moyens',
    methode: 'GET',
    replique: true,
    chemin: '/engagements',
    entree: z.object({}),
    traiter: async (acces, _, requete) => {
      const langue = langueDeLaPage(requete);
      const lus = await lireLesEngagements(acces, {});
      if (!lus.ok) return refusDePage(lus.refus.motif);
      return page({
        titre: mots(langue).titre,
        langue,
        corps: <Engagements lus={lus.valeur} langue={langue} />,
      });
    },
  }),
];
