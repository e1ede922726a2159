import { EtatDit } from '#interface';
import type { ServiceTrouve } from '#partenaires';
import { DIRE_POURQUOI, direLaNaissance, type PersonneTrouvee } from '#personnes';
import type { LieuTrouve } from '#services';
import type { GesteOffert } from './gestes.ts';

export interface Resultats {
  mots: string;
  personnes: readonly PersonneTrouvee[];
  /** Of the département itself. */
  lieux: readonly LieuTrouve[];
  services: readonly ServiceTrouve[];
  gestes: readonly GesteOffert[];
}

const Groupe = ({ titre, children }: { titre: string; children: React.ReactNode }) => (
  <section aria-label={titre}>
    <h2>{titre}</h2>
    <ul>{children}</ul>
  </section>
);

const Personne = ({ id, nomDit, naissance, pourquoi }: PersonneTrouvee) => (
  <li>
    <a href={`/personnes/${id}`}>
      <strong className={pourquoi.length > 0 ? 'trouve' : undefined}>{nomDit}</strong>
      {naissance ? <span className="secondaire">{direLaNaissance(naissance)}</span> : null}
      <span className="pourquoi-trouve">{pourquoi.map((un) => DIRE_POURQUOI[un]).join(', ')}</span>
    </a>
  </li>
);

/** People (only those one may see), services, then what can be done; each says why it is there. */
export const ResultatsDeRecherche = ({ mots, personnes, lieux, services, gestes }: Resultats) => (
  <>
    {personnes.length > 0 ? (
      <Groupe titre="Personnes">
        {personnes.map((personne) => (
          <Personne key={personne.id} {...personne} />
        ))}
      </Groupe>
    ) : null}
    {gestes.length > 0 ? (
      <Groupe titre="Faire">
        {gestes.map(({ nom, href }) => (
          <li key={href}>
            <a href={href}>{nom}</a>
          </li>
        ))}
      </Groupe>
    ) : null}
    {lieux.length > 0 ? (
      <Groupe titre="Services du département">
        {lieux.map(({ href, nom, detail }) => (
          <li key={href}>
            <a href={href}>
              <strong>{nom}</strong>
              <span className="secondaire">{detail}</span>
            </a>
          </li>
        ))}
      </Groupe>
    ) : null}
    {services.length > 0 ? (
      <Groupe titre="Adresses utiles">
        {services.map(({ id, nom, structure, commune }) => (
          <li key={id}>
            <a href={`/partenaires/services/${id}`}>
              <strong>{nom}</strong>
              <span className="secondaire">{[structure, commune].filter(Boolean).join(', ')}</span>
            </a>
          </li>
        ))}
      </Groupe>
    ) : null}
    {mots.trim() && personnes.length === 0 ? (
      <Groupe titre="Personne à ce nom parmi ce que vous pouvez voir">
        <li>
          <a href={`/personnes?mots=${encodeURIComponent(mots)}`}>
            Chercher plus loin avec « {mots} »
          </a>
        </li>
        <li>
          <a href={`/accueil/arrivee?nomDit=${encodeURIComponent(mots)}`}>
            Commencer une nouvelle venue avec « {mots} »
          </a>
        </li>
      </Groupe>
    ) : null}
    {mots.trim() ? null : (
      <p className="secondaire">
        <EtatDit etat="a_savoir">
          Un nom même mal écrit, une date de naissance, un service, ou ce que vous voulez faire.
        </EtatDit>
      </p>
    )}
  </>
);
