import type { Acces } from '#acces';
import { Definitions, EnTete, Section } from '#interface';
import type { DescriptionDApi, RouteQuelconque } from '#socle';
import { INTRODUCTION, REFUS_D_ENVOI, REFUS_DE_TOUS } from './composer-openapi.ts';

type Decrite = RouteQuelconque<Acces> & { api: DescriptionDApi };

const nomsDe = (schema: DescriptionDApi['corps']): string[] =>
  Object.entries(schema?.shape ?? {}).map(([nom, champ]) => {
    const dit = (champ as { description?: string }).description;
    const facultatif = (champ as { safeParse(v: unknown): { success: boolean } }).safeParse(
      undefined,
    ).success;
    return `${nom}${facultatif ? ' (facultatif)' : ''}${dit ? ` : ${dit}` : ''}`;
  });

const Champs = ({ titre, schema }: { titre: string; schema: DescriptionDApi['corps'] }) => {
  const noms = nomsDe(schema);
  return noms.length === 0 ? null : (
    <>
      <p>{titre}</p>
      <ul>
        {noms.map((nom) => (
          <li key={nom}>{nom}</li>
        ))}
      </ul>
    </>
  );
};

const UneAdresse = ({ methode, chemin, api }: Decrite) => (
  <section>
    <h3>{api.resume}</h3>
    <p>
      <code>{`${methode} ${chemin.replace(/:(\w+)/g, '{$1}')}`}</code>
    </p>
    {api.explication ? <p>{api.explication}</p> : null}
    {api.permission ? <p>{`Permission : ${api.permission}`}</p> : null}
    <Champs titre="Dans l’adresse" schema={api.recherche} />
    <Champs titre="À envoyer, en JSON" schema={api.corps} />
    <Definitions
      paires={[
        ...Object.entries(api.reponses).map(([statut, { quoi }]) => [statut, quoi] as const),
        ...Object.entries(api.refus ?? {}).map(([statut, quoi]) => [statut, quoi] as const),
      ]}
    />
  </section>
);

/** The same contract as the OpenAPI document, for whoever reads before writing a line of code. */
export const DecrireLApi = ({
  routes,
  urlPublique,
}: {
  routes: readonly Decrite[];
  urlPublique: string;
}) => {
  const sujets = [...new Set(routes.map(({ api }) => api.sujet))];
  return (
    <>
      <EnTete titre="Pour les logiciels des partenaires" phrase={INTRODUCTION} />
      <Section titre="Pour commencer">
        <ol>
          <li>
            Demandez un jeton à l’administration du département : dites le nom de votre logiciel, à
            quoi il servira et ce qu’il doit pouvoir faire.
          </li>
          <li>
            Présentez-le à chaque appel : <code>Authorization: Bearer tisserin_…</code>
          </li>
          <li>
            Lisez le document complet :{' '}
            <a href="/api/v1/openapi.json">
              <code>{`${urlPublique}/api/v1/openapi.json`}</code>
            </a>{' '}
            (OpenAPI 3.1).
          </li>
        </ol>
        <p>
          Une liste vient par pages : « limite » dit combien, « suite » rend le curseur à donner en
          « apres ». Une réponse lue porte un ETag : redonnez-le en If-None-Match. Un envoi porte
          une Idempotency-Key : recommencé, il ne fait rien deux fois.
        </p>
      </Section>
      {sujets.map((sujet) => (
        <Section key={sujet} titre={sujet}>
          {routes
            .filter(({ api }) => api.sujet === sujet)
            .map((route) => (
              <UneAdresse key={`${route.methode} ${route.chemin}`} {...route} />
            ))}
        </Section>
      ))}
      <Section titre="Ce qu’un refus veut dire">
        <p>Tout refus est un « application/problem+json » (RFC 9457), avec une phrase.</p>
        <Definitions paires={Object.entries({ ...REFUS_DE_TOUS, ...REFUS_D_ENVOI })} />
      </Section>
    </>
  );
};
