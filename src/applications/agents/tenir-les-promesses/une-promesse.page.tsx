import {
  Bandeau,
  Bouton,
  Cache,
  Champ,
  ChampDate,
  Choix,
  Definitions,
  EnTete,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  Pliable,
  type PointARevoir,
  Section,
  ZoneDeTexte,
} from '#interface';
import { direAFaire, type PromesseEtSaFin } from '#promesses';
import { type MotLaisse, MotsDesHabitants } from '#recepisses';
import type { AgentDeLAnnuaire } from '#services';
import {
  ajouterJoursOuvres,
  aujourdHuiA,
  type DateCivile,
  type Instant,
  jourEnColonne,
  jourEnToutesLettres,
} from '#socle/pur';
import { adresseDeLObjet, CANAUX, direPourQuand, direQui, ISSUES } from './dire-une-promesse.ts';

/** Which of the two forms comes back with what was typed. */
export type GesteRepris = 'tenir' | 'confier';

export interface PageDePromesse {
  promesse: PromesseEtSaFin;
  /** What she wrote from her receipt, when it is what was promised an answer. */
  mots: readonly MotLaisse[];
  pourQui: string | undefined;
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
  /** Who may take it: those of the place. */
  collegues: readonly AgentDeLAnnuaire[];
  jour: DateCivile;
  geste?: GesteRepris;
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
}

/** The five working days to come, in words. */
const prochainsJours = (jour: DateCivile) =>
  [1, 2, 3, 4, 5].map((n) => jourEnToutesLettres(ajouterJoursOuvres(jour, n)));

const repris = (lui: GesteRepris, { geste, saisie = {}, aRevoir = [] }: PageDePromesse) =>
  geste === lui ? { saisie, aRevoir } : {};

const enTete = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const Tenir = ({ promesse, ...page }: PageDePromesse) => (
  <Section titre="Ce qui a été fait">
    <Formulaire
      action={`/promesses/${promesse.id}/tenir`}
      libelle="Dire ce qui a été fait"
      {...repris('tenir', { promesse, ...page })}
    >
      <Cache nom="version" valeur={promesse.version} />
      <Choix
        nom="issue"
        libelle="En un mot"
        options={Object.entries(ISSUES).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <ZoneDeTexte nom="recit" libelle="En quelques mots" longueur={1000} facultatif />
      <div>
        <Bouton genre="plein" icone="coche">
          Fermer cette promesse
        </Bouton>
      </div>
    </Formulaire>
  </Section>
);

const Confier = ({ promesse, collegues, ...page }: PageDePromesse) => (
  <Pliable titre="La confier, ou changer de jour" ouvert={page.geste === 'confier'}>
    <Formulaire
      action={`/promesses/${promesse.id}/confier`}
      libelle="Confier cette promesse"
      prefixe="confier-"
      saisie={{ agentId: promesse.agentId ?? '' }}
      {...repris('confier', { promesse, collegues, ...page })}
    >
      <Cache nom="version" valeur={promesse.version} />
      <ListeDeChoix
        nom="agentId"
        libelle="Qui la tiendra"
        vide="Toute l’équipe"
        options={collegues.map(({ id, prenom, nom, absentJusquAu }) => ({
          valeur: String(id),
          libelle: `${prenom} ${nom}${absentJusquAu ? ' (absence)' : ''}`,
        }))}
      />
      <ChampDate
        nom="jour"
        jours={prochainsJours(page.jour)}
        libelle="Un autre jour"
        aide="Par exemple 27/11/2026. Prévenez-la."
        facultatif
      />
      <Champ nom="moment" libelle="Moment" aide="avant midi, vers 16 h" longueur={40} facultatif />
      <div>
        <Bouton>Confier cette promesse</Bouton>
      </div>
    </Formulaire>
  </Pliable>
);

/** What came of it, by whom, when; replaced, where the one that holds now is. */
const CommentElleAFini = ({
  fin,
  noms,
  jour,
}: Pick<PromesseEtSaFin, 'fin'> & Pick<PageDePromesse, 'noms' | 'jour'>) => {
  if (!fin) return null;
  const quand = jourEnColonne(aujourdHuiA(fin.le as Instant), jour);
  const qui = direQui(fin.par, noms);
  if (fin.remplaceePar)
    return (
      <Bandeau etat="a_savoir" titre={`Confiée ou déplacée par ${qui}, ${quand}.`}>
        <a href={`/promesses/${fin.remplaceePar}`}>Voir celle qui la remplace</a>
      </Bandeau>
    );
  return (
    <Bandeau etat="fait" titre={`Fermée par ${qui}, ${quand}.`}>
      {fin.issue ? ISSUES[fin.issue] : null}
      {fin.recit ? `\u00a0: ${fin.recit}` : null}
    </Bandeau>
  );
};

/** One promise: what was said, what came of it, or who takes it on. */
export function UnePromesse(page: PageDePromesse) {
  const { promesse, noms, jour } = page;
  const objet = adresseDeLObjet(promesse);
  return (
    <>
      <EnTete
        retour={{ href: '/promesses', libelle: 'Promesses' }}
        titre={direAFaire(promesse.quoi)}
        phrase={`${enTete(direQui(promesse.agentId, noms))}, ${promesse.etat === 'ouverte' ? direPourQuand(promesse, jour) : `pour ${jourEnColonne(aujourdHuiA(promesse.pourLe as Instant), jour)}`}, ${CANAUX[promesse.canal]}`}
      />
      <Definitions
        paires={[
          ['Pour', page.pourQui ?? promesse.pourQui ?? 'Sans nom donné'],
          [
            'Promis par',
            promesse.faitePar === null
              ? 'Tisserin, au nom de l’équipe, sur une page qu’elle a lue'
              : direQui(promesse.faitePar, noms),
          ],
          ...(direAFaire(promesse.quoi) === promesse.quoi
            ? []
            : [['Dit ainsi', `«\u00a0${promesse.quoi}\u00a0»`] as const]),
          ...(promesse.precaution ? [['Attention', promesse.precaution] as const] : []),
        ]}
      />
      <MotsDesHabitants mots={page.mots} />
      {objet ? (
        <div>
          <LienBouton href={objet}>
            {promesse.objet === 'rappel' ? 'Chercher une heure' : 'Voir de quoi il s’agit'}
          </LienBouton>
        </div>
      ) : null}
      {promesse.etat !== 'ouverte' ? (
        <CommentElleAFini fin={promesse.fin} noms={noms} jour={jour} />
      ) : promesse.nature === 'danger' && objet ? (
        <Bandeau etat="danger" titre="Une urgence ne se ferme pas d’ici.">
          Dites sur la fiche qui a répondu et ce qui a été fait.
        </Bandeau>
      ) : (
        <>
          <Tenir {...page} />
          <Confier {...page} />
        </>
      )}
    </>
  );
}
