import { PanneauDEcheances } from '#echeances';
import {
  Bandeau,
  Bouton,
  Chronologie,
  Colonnes,
  EnTete,
  EtatDit,
  LienBouton,
  Section,
  SesMots,
} from '#interface';
import {
  aujourdHuiA,
  type CodeDeRetrait,
  heurePourAgent,
  jourEnColonne,
  jourEnToutesLettres,
  montrerLeCode,
} from '#socle/pur';
import { DroitsDeTousAVoir } from '../voir-les-droits-de-tous/droits-de-tous.panneau.tsx';
import { Decisions } from './decisions.panneau.tsx';
import { direLEtat } from './dire-l-etat.ts';
import { direUneEtape } from './dire-une-etape.ts';
import { CeQueLaLoiExige, Papiers, SonAvis } from './papiers-et-avis.panneau.tsx';
import { QueFaireMaintenant } from './que-faire.panneau.tsx';
import { Suites } from './suites.panneau.tsx';
import { UnFormulaire } from './un-formulaire.tsx';
import type { Vie } from './vie.ts';

const BESOINS = {
  ouvert: ['en_cours', 'Encore ouvert'],
  couvert: ['fait', 'Couvert'],
  laisse: ['attente', 'Laissé, avec elle'],
} as const;

/** The need outlives the answer: beside each request, with other ways while it is open (S108). */
const LeBesoin = ({ vie: { besoin, demande, peutOrienter } }: { vie: Vie }) => {
  if (!besoin) return null;
  const [etat, mot] = BESOINS[besoin.etat];
  return (
    <Section titre="Le besoin">
      <p>
        <strong>{besoin.quoi}</strong>
      </p>
      <p>
        <EtatDit etat={etat}>{mot}</EtatDit>
      </p>
      {besoin.etat === 'ouvert' && demande.etat !== 'recue' ? (
        <ul className="puces">
          <li>
            <a
              href={`/demandes-de-droits/deposer?personne=${demande.personneId}&besoin=${besoin.id}`}
            >
              Demander un autre droit pour ce besoin
            </a>
          </li>
          {peutOrienter ? (
            <li>
              <a href={`/orientations/proposer?personne=${demande.personneId}`}>
                Orienter vers qui peut y répondre
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </Section>
  );
};

const CeQuiSEstPasse = ({ vie }: { vie: Vie }) => (
  <Section titre="Ce qui s’est passé">
    <Chronologie
      moments={vie.etapes.map((etape) => ({
        cle: etape.id,
        quand: `${jourEnColonne(aujourdHuiA(etape.le), vie.jour)}, ${heurePourAgent(etape.le)}`,
        quoi: direUneEtape(etape),
        qui: etape.auteur,
      }))}
    />
  </Section>
);

const LeRecu = ({ code }: { code: string }) => (
  <Bandeau etat="fait" titre="La demande est reçue.">
    Son code, à lui donner maintenant :{' '}
    <strong className="code">{montrerLeCode(code as CodeDeRetrait)}</strong>. Il ouvre sa page sur
    /s, et rien d’autre. Il ne sera plus montré.
  </Bandeau>
);

/** The life of a request, whole: whose turn it is, papers, her view, the decision, what follows; clocks and need beside. */
export function VieDUneDemande({ vie }: { vie: Vie }) {
  const { demande, prestation, jour } = vie;
  const { etat, phrase } = direLEtat(demande);
  return (
    <>
      <EnTete
        retour={{ href: `/personnes/${demande.personneId}`, libelle: vie.nom }}
        titre={prestation.nom}
        etat={
          <EtatDit etat={etat} teinte>
            {phrase}
          </EtatDit>
        }
        phrase={`Pour ${vie.nom}, reçue ${jourEnToutesLettres(demande.recueLe)} par ${demande.depotPar}`}
        actions={
          <LienBouton href={`/demandes-de-droits/${demande.id}/accuse`} fichier icone="lettre">
            L’accusé de réception (PDF)
          </LienBouton>
        }
      />
      {vie.code ? <LeRecu code={vie.code} /> : null}
      {vie.refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {vie.refus}
        </Bandeau>
      ) : null}
      <Colonnes
        laterale={
          <>
            <PanneauDEcheances echeances={vie.echeances} aujourdHui={jour} />
            <DroitsDeTousAVoir vie={vie} />
            <LeBesoin vie={vie} />
            <CeQuiSEstPasse vie={vie} />
          </>
        }
      >
        <QueFaireMaintenant vie={vie}>
          {demande.etat === 'complete' && vie.instruit ? (
            <UnFormulaire vie={vie} nom="instruction" titre="Commencer l’examen" plie={false}>
              <Bouton genre="plein">Commencer l’examen</Bouton>
            </UnFormulaire>
          ) : null}
          {vie.peutPrendre ? (
            <UnFormulaire vie={vie} nom="prise" titre="Prendre pour mon équipe" plie={false}>
              <Bouton>Prendre pour mon équipe</Bouton>
            </UnFormulaire>
          ) : null}
        </QueFaireMaintenant>
        {demande.mots ? (
          <Section titre="Ce qu’elle demande">
            <SesMots>{demande.mots}</SesMots>
          </Section>
        ) : null}
        {vie.siens}
        <Papiers vie={vie} />
        <SonAvis vie={vie} />
        <Decisions vie={vie} />
        <Suites vie={vie} />
        <CeQueLaLoiExige vie={vie} />
      </Colonnes>
    </>
  );
}
