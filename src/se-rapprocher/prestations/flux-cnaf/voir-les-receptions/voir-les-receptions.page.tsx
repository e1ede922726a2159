import { direUnMoment } from '#acces';
import {
  Bandeau,
  Definitions,
  EnTete,
  EtatDit,
  Pagination,
  Section,
  Tableau,
  Vide,
} from '#interface';
import { dateCivile, jourEnToutesLettres } from '#socle/pur';
import { direLeRefusDeFlux, direQueFaire } from '../domaine/refus-de-flux.ts';
import { OngletsDuFlux } from '../onglets.panneau.tsx';
import type { Bilan, Reception } from '../stockage/receptions.ts';
import type { ReceptionsVues } from './voir-les-receptions.ts';

const nombre = (n: number): string => n.toLocaleString('fr-FR');
const jour = (date: string | null): string =>
  date === null ? 'inconnu' : jourEnToutesLettres(dateCivile(date));

const EtatDeReception = ({ etat }: Pick<Reception, 'etat'>) => {
  switch (etat) {
    case 'projetee':
      return <EtatDit etat="fait">Lu en entier</EtatDit>;
    case 'refusee':
      return <EtatDit etat="a_revoir">Refusé</EtatDit>;
    default:
      return <EtatDit etat="attente">En cours de lecture</EtatDit>;
  }
};

/** What arrived, and what was refused: dates and counts. */
export const VoirLesReceptions = ({
  vues: { receptions, suite, peutSuivre },
  page,
}: {
  vues: ReceptionsVues;
  page: number;
}) => (
  <>
    <EnTete
      titre="Flux reçus de la CAF et de la MSA"
      phrase="Chaque mois, l’organisme dit quels foyers ont le RSA. Un flux faux est refusé en entier : rien ne change."
    />
    {peutSuivre ? <OngletsDuFlux courant="receptions" /> : null}
    {receptions.length === 0 ? (
      <Vide titre="Aucun flux n’est encore arrivé.">
        L’administration le reçoit par « tisserin flux-cnaf recevoir fichier ».
      </Vide>
    ) : (
      <Tableau
        legende="Flux reçus, le plus récent d’abord"
        colonnes={[
          { cle: 'quand', titre: 'Reçu' },
          { cle: 'de', titre: 'Dit l’état au' },
          { cle: 'issue', titre: 'Issue' },
          { cle: 'dossiers', titre: 'Dossiers', nombre: true },
          { cle: 'fichier', titre: 'Fichier' },
        ]}
        lignes={receptions.map((reception) => ({
          cle: reception.id,
          valeurs: {
            quand: (
              <a href={`/flux-cnaf/receptions/${reception.id}`}>
                {direUnMoment(reception.recueLe)}
              </a>
            ),
            de: jour(reception.reference),
            issue: <EtatDeReception etat={reception.etat} />,
            dossiers: nombre(reception.dossiers),
            fichier: reception.fichier,
          },
        }))}
      />
    )}
    <Pagination
      precedent={page > 0 ? `/flux-cnaf/receptions?page=${page - 1}` : null}
      suivant={suite ? `/flux-cnaf/receptions?page=${page + 1}` : null}
    />
  </>
);

const COMPTES: readonly (readonly [keyof Bilan, string])[] = [
  ['projetes', 'Foyers dits aux équipes'],
  ['sortis', 'Foyers qui ne sont plus dans le flux'],
  ['dejaConnus', 'Déjà dits par un flux du même jour'],
  ['plusRecents', 'Dits par un flux plus récent, laissés'],
  ['repetes', 'Répétés dans ce flux, lus une fois'],
  ['sansEquipe', 'Sans équipe d’insertion pour leur commune'],
  ['etatsCorriges', 'Dont l’état écrit n’est pas celui que disent leurs dates'],
  ['enAnomalie', 'Signalés en anomalie par l’organisme'],
  ['adultes', 'Adultes concernés'],
  ['sures', 'Déjà reçus ici, reconnus'],
  ['aConfirmer', 'Peut-être déjà reçus, à confirmer'],
  ['inconnues', 'Que personne ne reçoit ici'],
];

const Refus = ({ refus, refusEnTout }: Reception) => (
  <Section titre="Pourquoi il est refusé" id="refus">
    <Bandeau etat="a_revoir" titre="Rien n’a changé : les équipes lisent toujours le flux d’avant.">
      {refusEnTout > refus.length
        ? `${nombre(refusEnTout)} raisons, voici les ${refus.length} premières.`
        : null}
    </Bandeau>
    <Tableau
      legende="Ce qui ne va pas, ligne par ligne"
      colonnes={[
        { cle: 'ligne', titre: 'Ligne', nombre: true },
        { cle: 'quoi', titre: 'Ce qui ne va pas' },
        { cle: 'element', titre: 'Élément' },
        { cle: 'faire', titre: 'Que faire' },
      ]}
      lignes={refus.map((un, rang) => ({
        cle: rang,
        valeurs: {
          ligne: nombre(un.ligne),
          quoi: direLeRefusDeFlux(un),
          // A long path breaks between its elements, not in them.
          element: un.element.replaceAll('/', '/\u200b') || 'Tout le fichier',
          faire: direQueFaire(un),
        },
      }))}
    />
  </Section>
);

export const VoirUneReception = ({ reception }: { reception: Reception }) => (
  <>
    <EnTete
      titre={`Flux reçu le ${direUnMoment(reception.recueLe)}`}
      phrase={`${reception.fichier}, ${nombre(Math.ceil(reception.octets / 1e6))} Mo. État des dossiers au : ${jour(reception.reference)}.`}
    />
    <p>
      <a href="/flux-cnaf/receptions">Tous les flux reçus</a>
    </p>
    {reception.etat === 'refusee' ? (
      <Refus {...reception} />
    ) : (
      <Section titre="Ce qu’il a dit" id="bilan">
        <Definitions
          paires={[
            ['Issue', <EtatDeReception key="etat" etat={reception.etat} />],
            ['Organismes', reception.organismes.join(', ')],
            ['Dossiers annoncés et lus', nombre(reception.dossiers)],
            ...COMPTES.flatMap(([cle, dit]) =>
              reception.bilan[cle] ? [[dit, nombre(reception.bilan[cle] ?? 0)] as const] : [],
            ),
          ]}
        />
        {Object.keys(reception.codesInconnus).length > 0 ? (
          <Bandeau etat="attente" titre="Des codes que la liste ne connaît pas encore">
            {Object.entries(reception.codesInconnus)
              .map(([code, fois]) => `${code} (${nombre(fois)} fois)`)
              .join(', ')}
          </Bandeau>
        ) : null}
      </Section>
    )}
  </>
);
