import type { ReactNode } from 'react';
import { type Etat, EtatDit, FormeDEtat } from './etats.tsx';
import { Icone } from './icones.tsx';

/** Tint, shape, bold first words, what to do. One at a time; never disappears by itself. */
export const Bandeau = ({
  etat,
  titre,
  vif = false,
  children,
}: {
  etat: Etat;
  titre: ReactNode;
  /** Said at once by a screen reader: danger only. */
  vif?: boolean;
  children?: ReactNode;
}) => (
  <div className={`bandeau bandeau-${etat}`} role={vif ? 'alert' : 'status'}>
    <FormeDEtat etat={etat} />
    <div>
      <strong>{titre}</strong> {children}
    </div>
  </div>
);

/** Hand, who does what and when in one sentence, then how. On a resident's page, the only tinted box. */
export const Promesse = ({
  qui,
  quoi,
  quand,
  comment,
  teinte = false,
  annonce,
}: {
  qui: ReactNode;
  quoi: ReactNode;
  quand: ReactNode;
  comment?: ReactNode;
  teinte?: boolean;
  /** « Notre promesse : » on residents' pages. */
  annonce?: ReactNode;
}) => (
  <div className={teinte ? 'promesse promesse-teinte' : 'promesse'}>
    <Icone nom="main" />
    <div>
      <p>
        {annonce ? <strong>{annonce} </strong> : null}
        <span className={annonce ? undefined : 'promesse-phrase'}>
          {qui} {quoi} {quand}.
        </span>
      </p>
      {comment ? <p className="promesse-comment">{comment}</p> : null}
    </div>
  </div>
);

/** A proposal of orientation: why (her words), where, hours, freshness, then what to do about it. */
export function Porte({
  nom,
  pourquoi,
  ou,
  quiEstCompetent,
  ouvert,
  fraicheur,
  etat,
  verte = false,
  action,
  niveau = 3,
}: {
  nom: ReactNode;
  pourquoi: ReactNode;
  ou?: ReactNode;
  /** Replaces « où » when it is not the département. */
  quiEstCompetent?: ReactNode;
  ouvert?: ReactNode;
  fraicheur?: ReactNode;
  etat?: ReactNode;
  /** She agreed. */
  verte?: boolean;
  action?: ReactNode;
  niveau?: 3 | 4;
}) {
  const Titre = niveau === 3 ? 'h3' : 'h4';
  return (
    <article className={verte ? 'porte porte-accordee' : 'porte'}>
      <div className="porte-tete">
        <Titre>{nom}</Titre>
        {etat}
        {action}
      </div>
      <dl className="definitions definitions-serrees">
        <div>
          <dt>Pourquoi</dt>
          <dd>{pourquoi}</dd>
        </div>
        {quiEstCompetent ? (
          <div>
            <dt>Qui est compétent</dt>
            <dd>{quiEstCompetent}</dd>
          </div>
        ) : null}
        {ou ? (
          <div>
            <dt>Où</dt>
            <dd>{ou}</dd>
          </div>
        ) : null}
        {ouvert ? (
          <div>
            <dt>Ouvert</dt>
            <dd>{ouvert}</dd>
          </div>
        ) : null}
      </dl>
      {fraicheur ? <p className="fraicheur">{fraicheur}</p> : null}
    </article>
  );
}

/** What an empty list means and what comes next; the finished thread when it is good news. */
export const Vide = ({
  titre,
  fil = false,
  children,
}: {
  titre: ReactNode;
  fil?: boolean;
  children?: ReactNode;
}) => (
  <div className="vide">
    {fil ? (
      <svg className="vide-fil" viewBox="0 0 64 16" width="64" height="16" aria-hidden="true">
        <path className="brin-paille" d="M2 8c5-8 9-8 14 0s9 8 14 0 9-8 14 0 9 6 12 0" />
        <path className="brin-prune" d="M2 8c5 8 9 8 14 0s9-8 14 0 9 8 14 0 9-6 12 0" />
        <circle className="noeud-retour" cx="58" cy="8" r="4.5" />
      </svg>
    ) : null}
    <div>
      <strong>{titre}</strong>
      {children ? <p>{children}</p> : null}
    </div>
  </div>
);

/** Someone who is away always shows who takes over. */
export const Presence = ({
  etat,
  children,
}: {
  etat: 'libre' | 'occupe' | 'absent';
  children: ReactNode;
}) => (
  <EtatDit encre etat={etat === 'libre' ? 'fait' : etat === 'occupe' ? 'en_cours' : 'attente'}>
    {children}
  </EtatDit>
);

/** Why a screen exists, on the screen itself. */
export const PourquoiCetEcran = ({
  pourquoi: { valeur, phraseDuTexte, donnees, lecteurs, conservation },
}: {
  pourquoi: {
    valeur: string;
    phraseDuTexte: string;
    donnees: readonly string[];
    lecteurs: string;
    conservation: string;
  };
}) => (
  <dl className="definitions pourquoi">
    <div>
      <dt>À quoi il sert</dt>
      <dd>{valeur}</dd>
    </div>
    <div>
      <dt>Ce que dit le texte</dt>
      <dd>{phraseDuTexte}</dd>
    </div>
    <div>
      <dt>Ce qu’il contient</dt>
      <dd>{donnees.join(', ')}</dd>
    </div>
    <div>
      <dt>Qui le lit</dt>
      <dd>{lecteurs}</dd>
    </div>
    <div>
      <dt>Jusqu’à quand</dt>
      <dd>{conservation}</dd>
    </div>
  </dl>
);
