import {
  Bouton,
  Cache,
  Cases,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeRangees,
  type PointARevoir,
  Rangee,
  Section,
  Vide,
} from '#interface';
import type { DemandeChoisie, Ensemble, Fait, GesteEnsemble } from './faire-ensemble.ts';

const TITRES = {
  pieces: 'Demander les mêmes papiers',
  instruire: 'Commencer l’instruction',
  accuses: 'Imprimer les accusés de réception',
  prendre: 'Prendre pour mon équipe',
} as const;
const BOUTONS = {
  pieces: 'Demander ces papiers',
  instruire: 'Commencer l’instruction',
  accuses: 'Prendre les accusés (ZIP de PDF)',
  prendre: 'Prendre pour mon équipe',
} as const;
/** The list that they were ticked on. */
const LISTE = {
  pieces: 'a_completer',
  instruire: 'a_examiner',
  accuses: null,
  prendre: 'deposees',
} as const;
const retourDe = (geste: GesteEnsemble) => ({
  href: `/demandes-de-droits${LISTE[geste] ? `?liste=${LISTE[geste]}` : ''}`,
  libelle: 'Demandes de droits',
});
/** What will change, where the title alone does not say it. */
const EFFETS: Readonly<Partial<Record<GesteEnsemble, string>>> = {
  prendre: 'Votre équipe les examinera, à la place de celle du lieu où elles vivent.',
};

interface Nommees {
  qui: ReadonlyMap<string, string>;
}

const Choisies = ({
  choisies,
  qui,
  libelle,
}: Nommees & { choisies: readonly DemandeChoisie[]; libelle: string }) => (
  <ListeDeRangees libelle={libelle} dense>
    {choisies.map(({ demande, nomDuDroit, empeche }) => (
      <Rangee
        key={demande.id}
        href={`/demandes-de-droits/${demande.id}`}
        identite={
          demande.discrete
            ? 'Une demande discrète'
            : (qui.get(demande.personneId) ?? 'Sans nom donné')
        }
        detail={demande.discrete ? undefined : nomDuDroit}
        etat={empeche === null ? undefined : <EtatDit etat="a_savoir">{empeche}</EtatDit>}
      />
    ))}
  </ListeDeRangees>
);

/** Said before it is done: which ones, what, and which ones are left out and why. */
export const ConfirmerEnsemble = ({
  geste,
  ensemble: { choisies, pieces },
  qui,
  saisie,
  aRevoir,
}: Nommees & {
  geste: GesteEnsemble;
  ensemble: Ensemble;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => {
  const faisables = choisies.filter(({ empeche }) => empeche === null);
  const exclues = choisies.filter(({ empeche }) => empeche !== null);
  return (
    <>
      <EnTete
        titre={TITRES[geste]}
        phrase={
          faisables.length === 0
            ? choisies.length === 0
              ? 'Vous n’avez coché aucune demande.'
              : 'Aucune des demandes choisies ne s’y prête.'
            : [
                `Pour ${faisables.length} demande${faisables.length > 1 ? 's' : ''}.`,
                EFFETS[geste],
                'Rien n’est encore fait.',
              ]
                .filter(Boolean)
                .join(' ')
        }
        retour={retourDe(geste)}
      />
      {faisables.length === 0 ? (
        <Vide titre="Rien ne changera. Revenez à la liste pour en cocher d’autres." />
      ) : (
        <Section titre="Ce sera fait pour">
          <Choisies choisies={faisables} qui={qui} libelle="Ce sera fait pour" />
        </Section>
      )}
      {exclues.length > 0 ? (
        <Section titre="Pas pour celles-ci">
          <Choisies choisies={exclues} qui={qui} libelle="Pas pour celles-ci" />
        </Section>
      ) : null}
      {faisables.length === 0 ? null : (
        <Formulaire action="/demandes-de-droits/ensemble" saisie={saisie} aRevoir={aRevoir}>
          <Cache nom="geste" valeur={geste} />
          {faisables.map(({ demande }) => (
            <Cache key={demande.id} nom="choix" valeur={`${demande.id}:${demande.version}`} />
          ))}
          {geste === 'pieces' ? (
            pieces.length === 0 ? (
              <p>Ces demandes n’ont aucun papier en commun : faites-le une par une.</p>
            ) : (
              <Cases
                nom="codes"
                libelle="Quels papiers manquent à chacune"
                aide="Elles ont trente jours pour les apporter. Un papier déjà vu n’est pas redemandé : décochez la demande."
                options={pieces.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
              />
            )
          ) : null}
          {geste === 'pieces' && pieces.length === 0 ? null : (
            <div>
              <Bouton genre="plein">{BOUTONS[geste]}</Bouton>
            </div>
          )}
        </Formulaire>
      )}
    </>
  );
};

export const FaitEnsemble = ({
  geste,
  faits,
  nomDe,
  droitDe,
}: {
  geste: GesteEnsemble;
  faits: readonly Fait[];
  nomDe: (id: string) => string;
  droitDe: (id: string) => string | undefined;
}) => {
  const reussies = faits.filter(({ refus }) => refus === null).length;
  return (
    <>
      <EnTete
        titre={TITRES[geste]}
        phrase={`Fait pour ${reussies} demande${reussies > 1 ? 's' : ''} sur ${faits.length}.`}
        retour={retourDe(geste)}
      />
      <ListeDeRangees libelle="Ce qui a été fait" dense>
        {faits.map(({ id, refus }) => (
          <Rangee
            key={id}
            href={`/demandes-de-droits/${id}`}
            identite={nomDe(id)}
            detail={droitDe(id)}
            etat={
              refus === null ? (
                <EtatDit etat="fait">Fait</EtatDit>
              ) : (
                <EtatDit etat="a_savoir">{refus}</EtatDit>
              )
            }
          />
        ))}
      </ListeDeRangees>
    </>
  );
};
