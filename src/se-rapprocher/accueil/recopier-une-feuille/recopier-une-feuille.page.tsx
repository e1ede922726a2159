import {
  Actions,
  Bandeau,
  Bouton,
  Cache,
  Champ,
  ChampDate,
  ChoisirEtVoir,
  EnTete,
  EtatDit,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  Pliable,
  type PointARevoir,
  Section,
  Tableau,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { aujourdHuiA, heurePourAgent, type Instant, jourEnToutesLettres } from '#socle/pur';
import type { Commune } from '#territoires';
import { DIRE_LA_PAROLE } from '../domaine/fiche.ts';
import { CeQuiEstEntendu } from '../lire-un-premier-contact/ce-qui-est-entendu.panneau.tsx';
import { ChampsDeLaPromesse } from '../promettre-une-suite/promesses.panneau.tsx';
import type { FeuilleVue, PapiersDUnLieu } from './lire-les-feuilles.ts';

export interface PageDesFeuilles {
  papiers: PapiersDUnLieu;
  communes: readonly Commune[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  /** The sheet just keyed back, to be told. */
  recopiee: { id: string; feuille: FeuilleVue | undefined } | null;
  /** The one that bears this number already. */
  deja: { contactId: string; le: Instant } | null;
}

const dire = (le: Instant): string =>
  `${jourEnToutesLettres(aujourdHuiA(le))}, ${heurePourAgent(le)}`;

function EtatDeLaFeuille({ feuille, maintenant }: { feuille: FeuilleVue; maintenant: Instant }) {
  const [premiere] = feuille.promesses;
  if (feuille.contact.etat === 'brouillon') return <EtatDit etat="a_revoir">À conclure</EtatDit>;
  if (!premiere) return <EtatDit etat="fait">Rien d’attendu</EtatDit>;
  const jour = jourEnToutesLettres(aujourdHuiA(premiere.pourLe as Instant));
  return premiere.pourLe < maintenant ? (
    <EtatDit etat="a_revoir">En retard : promis pour {jour}</EtatDit>
  ) : (
    <EtatDit etat="attente">Promis pour {jour}</EtatDit>
  );
}

const Recopiee = ({
  recopiee,
  maintenant,
}: { maintenant: Instant } & Pick<PageDesFeuilles, 'recopiee'>) =>
  recopiee === null ? null : (
    <Bandeau
      etat={recopiee.feuille?.contact.etat === 'brouillon' ? 'a_revoir' : 'fait'}
      titre={
        recopiee.feuille
          ? `Feuille ${recopiee.feuille.numero} recopiée`
          : 'Feuille sans numéro recopiée'
      }
    >
      {recopiee.feuille ? (
        <>
          <EtatDeLaFeuille feuille={recopiee.feuille} maintenant={maintenant} /> Le code que la
          personne a emporté ouvre maintenant sa page.{' '}
        </>
      ) : (
        'Elle n’a pas de code : donnez-lui un reçu depuis sa fiche. '
      )}
      <a href={`/accueil/contacts/${recopiee.id}`}>Ouvrir la fiche</a>
    </Bandeau>
  );

const DejaRecopiee = ({ deja }: Pick<PageDesFeuilles, 'deja'>) =>
  deja === null ? null : (
    <Bandeau etat="a_revoir" titre={`Cette feuille a été recopiée ${dire(deja.le)}.`}>
      <a href={`/accueil/contacts/${deja.contactId}`}>Lire la fiche qui en est née</a>. Si deux
      feuilles portent ce numéro (une photocopie), videz le numéro de celle-ci : elle sera recopiée
      sans code.
    </Bandeau>
  );

const LesFeuilles = ({ feuilles, maintenant }: PapiersDUnLieu) => (
  <Section titre="Déjà recopiées" id="recopiees">
    {feuilles.length === 0 ? (
      <Vide titre="Aucune feuille recopiée ici depuis trente jours.">
        Chaque feuille recopiée reste dans cette liste trente jours.
      </Vide>
    ) : (
      <Tableau
        legende="Feuilles recopiées, la dernière d’abord"
        colonnes={[
          { cle: 'numero', titre: 'Numéro' },
          { cle: 'quand', titre: 'Reçue' },
          { cle: 'qui', titre: 'Fiche' },
          { cle: 'ou', titre: 'Où ça en est' },
        ]}
        lignes={feuilles.map((feuille) => ({
          cle: feuille.numero,
          valeurs: {
            numero: feuille.numero,
            quand: dire(feuille.contact.ouvertLe),
            qui: (
              <a href={`/accueil/contacts/${feuille.contact.id}`}>
                {feuille.contact.nomDit ?? 'Sans nom donné'}
              </a>
            ),
            ou: <EtatDeLaFeuille feuille={feuille} maintenant={maintenant} />,
          },
        }))}
      />
    )}
  </Section>
);

const ENTETE_DU_PAPIER =
  'Comme en haut de la feuille : 0412-K. Une feuille sans numéro se recopie aussi ; laissez vide.';

/** The paper from top to bottom, in its order: the hand never leaves the keyboard, and the next one is ready. */
export function RecopierUneFeuille(vue: PageDesFeuilles) {
  const { papiers, communes, saisie, aRevoir } = vue;
  const { site, sites, agents, maintenant } = papiers;
  return (
    <>
      <EnTete
        titre="Recopier une feuille de papier"
        phrase="Dans l’ordre de la feuille. Ce qui fut promis compte depuis le papier, et ce qui est en retard se voit."
        retour={{ href: `/accueil?site=${site.id}`, libelle: site.nom }}
      />
      <Recopiee recopiee={vue.recopiee} maintenant={maintenant} />
      <DejaRecopiee deja={vue.deja} />
      {sites.length < 2 ? null : (
        <Pliable titre={`${site.nom} : changer de lieu`}>
          <ChoisirEtVoir
            action="/accueil/feuilles"
            nom="site"
            libelle="Lieu d’accueil"
            options={sites.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
            saisie={{ site: site.id }}
            bouton="Recopier pour ce lieu"
          />
        </Pliable>
      )}
      <Formulaire
        action="/accueil/feuilles"
        libelle="Recopier une feuille"
        saisie={saisie}
        aRevoir={aRevoir}
      >
        <Cache nom="site" valeur={site.id} />
        <Section titre="En haut de la feuille">
          <div data-premier-champ="">
            <Champ
              nom="numero"
              libelle="Numéro de la feuille"
              aide={ENTETE_DU_PAPIER}
              largeur="court"
              longueur={12}
              sansCorrection
              facultatif
            />
          </div>
          <ChampDate
            nom="jour"
            libelle="Jour écrit sur la feuille"
            aide="Hier, 26/11, jeudi 26 novembre."
          />
          <Champ nom="heure" libelle="Heure" aide="9 h 40." largeur="court" longueur={8} />
          <ListeDeChoix
            nom="recuePar"
            libelle="Reçue par"
            vide="Pas dit sur la feuille"
            options={agents.map(({ id, prenom, nom }) => ({
              valeur: String(id),
              libelle: `${prenom} ${nom}`,
            }))}
          />
        </Section>
        <CeQuiEstEntendu communes={communes} neuve={false}>
          <ZoneDeTexte
            nom="dejaEssaye"
            libelle={DIRE_LA_PAROLE.dejaEssaye}
            lignes={2}
            longueur={2000}
          />
          <ZoneDeTexte nom="souhait" libelle={DIRE_LA_PAROLE.souhait} lignes={2} longueur={2000} />
          <ZoneDeTexte nom="reponse" libelle={DIRE_LA_PAROLE.reponse} lignes={2} longueur={2000} />
        </CeQuiEstEntendu>
        <Section titre="Notre promesse" aide="Laissez vide s’il n’y en a pas">
          <ChampsDeLaPromesse agents={agents} />
        </Section>
        <Actions>
          <Bouton genre="plein" icone="coche">
            Recopier, puis la suivante
          </Bouton>
          <LienBouton href={`/accueil?site=${site.id}`} genre="lien">
            Revenir à la file
          </LienBouton>
        </Actions>
      </Formulaire>
      <LesFeuilles {...papiers} />
    </>
  );
}
