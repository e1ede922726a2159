import { direUnMoment } from '#acces';
import {
  BarreDePied,
  Bouton,
  Cache,
  Colonnes,
  Definitions,
  EnTete,
  Formulaire,
  LienBouton,
  type PointARevoir,
  Section,
  SesMots,
  ZoneDeTexte,
} from '#interface';
import { MotsDesHabitants } from '#recepisses';
import type { AgentDeLAnnuaire } from '#services';
import { heurePourAgent, type Instant, jourEnToutesLettres } from '#socle/pur';
import type { Commune } from '#territoires';
import { DeciderAutrement, LaRegle } from '../decider-autrement/priorite.panneau.tsx';
import { DIRE_LA_PAROLE } from '../domaine/fiche.ts';
import { DIRE_LE_BESOIN } from '../domaine/portes.ts';
import { DeuxTextes } from '../enregistrer-le-brouillon/deux-textes.panneau.tsx';
import { NotrePromesse } from '../promettre-une-suite/promesses.panneau.tsx';
import { PortesPossibles } from '../proposer-des-portes/portes.panneau.tsx';
import type { PorteProposee } from '../proposer-des-portes/proposer-des-portes.ts';
import { RepondreAuxDangers } from '../repondre-a-un-danger/repondre.panneau.tsx';
import { Alertes } from '../signaler-un-danger/alertes.panneau.tsx';
import { CeQuiEstEntendu } from './ce-qui-est-entendu.panneau.tsx';
import { effaceLe, type FicheLue } from './lire-un-premier-contact.ts';

export interface PageDeLaFiche {
  lue: FicheLue;
  portes: readonly PorteProposee[];
  communes: readonly Commune[];
  agents: readonly AgentDeLAnnuaire[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  /** Where this reader came from: the desk of her team, else the record. */
  retour: { href: string; libelle: string };
}

const adresseDe = (id: string) => `/accueil/contacts/${id}`;

function Tete({
  lue: { contact, venue },
  ecrite,
  retour,
}: Pick<PageDeLaFiche, 'lue' | 'retour'> & { ecrite: boolean }) {
  const { fiche, personneId, modifieLe } = contact;
  return (
    <EnTete
      retour={retour}
      titre={<>{venue ? <span className="code">{venue.codeSalle}</span> : null} Premier contact</>}
      phrase={
        <>
          {fiche.nomDit ?? 'Sans nom donné. Rien n’est obligatoire.'}{' '}
          {personneId ? (
            <a href={`/personnes/${personneId}`}>Ouvrir sa fiche</a>
          ) : ecrite ? (
            <a href={`${adresseDe(contact.id)}/personne`}>Ajouter un nom</a>
          ) : null}{' '}
          <a href={`/tour-des-droits?contact=${contact.id}`}>Faire le tour de ses droits</a>
        </>
      }
      etat={
        <span className="secondaire" data-enregistre="fiche" role="status">
          Enregistré à {heurePourAgent(modifieLe)}. Vous pouvez vous interrompre.
        </span>
      }
      actions={ecrite ? <Bouton petit>Enregistrer</Bouton> : null}
    />
  );
}

/** What she wrote since, from the page of her receipt: read before anything is written again. */
const DepuisSonRecu = ({ lue: { mots } }: { lue: FicheLue }) =>
  mots.length === 0 ? null : (
    <Section titre="Ce qu’elle a écrit depuis" aide="Depuis la page de son reçu">
      <MotsDesHabitants mots={mots} />
    </Section>
  );

/** Who brought it for her: her agreement is said before her words. */
const ParUnSysteme = ({ lue: { depot } }: { lue: FicheLue }) =>
  depot ? (
    <p>
      {`Déposée par ${depot.systeme} le ${direUnMoment(depot.deposeLe as Instant)}, avec son accord entendu le ${direUnMoment(depot.accordLe as Instant)} (${depot.accordRecueilliPar}). ${depot.recuRemis ? 'Son reçu lui a été remis.' : 'Elle n’a pas encore de reçu.'}`}
    </p>
  ) : null;

const Pied = ({ lue: { contact } }: { lue: FicheLue }) => {
  const vers = `${adresseDe(contact.id)}/conclure`;
  if (contact.etat === 'demande')
    return (
      <BarreDePied>
        <span>Demande enregistrée. Ce que vous écrivez encore est gardé.</span>
        <LienBouton href={`${adresseDe(contact.id)}/recu`} genre="plein" icone="imprimante">
          Donner le reçu
        </LienBouton>
      </BarreDePied>
    );
  return (
    <BarreDePied>
      <Bouton vers={vers} nom="vers" valeur="reponse_simple">
        Réponse simple
      </Bouton>
      <span>Pas de dossier. Effacée le {jourEnToutesLettres(effaceLe(contact), true)}.</span>
      <span className="fin">Chaque lecture de cette fiche est tracée.</span>
      <Bouton genre="plein" icone="imprimante" vers={vers} nom="vers" valeur="demande">
        Enregistrer la demande et donner le reçu
      </Bouton>
    </BarreDePied>
  );
};

const CeQuiEstFait = ({ lue, portes, agents, saisie }: PageDeLaFiche) => (
  <>
    <div className="cote-a-cote">
      <ZoneDeTexte
        nom="dejaEssaye"
        libelle={DIRE_LA_PAROLE.dejaEssaye}
        lignes={2}
        longueur={2000}
      />
      <ZoneDeTexte nom="souhait" libelle={DIRE_LA_PAROLE.souhait} lignes={2} longueur={2000} />
    </div>
    <div data-apres-enregistrement={`${adresseDe(lue.contact.id)}/portes`}>
      <PortesPossibles portes={portes} orientations={lue.orientations} contactId={lue.contact.id} />
    </div>
    <ZoneDeTexte nom="reponse" libelle={DIRE_LA_PAROLE.reponse} lignes={2} longueur={2000} />
    <NotrePromesse
      contactId={lue.contact.id}
      promesses={lue.promesses}
      prenoms={lue.prenoms}
      agents={agents}
      entamee={Boolean(saisie.promesseQuoi || saisie.promesseLe)}
    />
  </>
);

/** What is read again while one types: dangers and the rule, no field. */
export const CeQuiPresse = ({ lue }: { lue: FicheLue }) => (
  <>
    <Alertes
      contactId={lue.contact.id}
      fiche={lue.contact.fiche}
      jour={lue.jour}
      dangers={lue.dangers}
      dangerSansReponse={lue.dangerSansReponse}
      permanence={lue.permanence}
    />
    <LaRegle priorite={lue.priorite} decision={lue.decision} />
  </>
);

/** The sheet: left what is heard, right what is done, foot the two equal ways out. One form: any button saves. */
export function LirePremierContact(vue: PageDeLaFiche) {
  const { lue, communes, saisie, aRevoir } = vue;
  const { contact } = lue;
  if (contact.etat === 'reponse_simple') return <ReponseDonnee lue={lue} retour={vue.retour} />;
  const { id, version, fiche } = contact;
  return (
    <>
      <DeuxTextes
        contactId={id}
        version={version}
        fiche={fiche}
        textes={lue.autresTextes}
        prenoms={lue.prenoms}
      />
      <Formulaire
        id="fiche"
        action={adresseDe(id)}
        enregistrer={`${adresseDe(id)}/brouillon`}
        saisie={saisie}
        aRevoir={aRevoir}
        libelle="Premier contact"
      >
        <Cache nom="version" valeur={version} />
        <Tete lue={lue} ecrite retour={vue.retour} />
        <ParUnSysteme lue={lue} />
        <DepuisSonRecu lue={lue} />
        <Colonnes laterale={<CeQuiEstFait {...vue} />}>
          <CeQuiEstEntendu
            communes={communes}
            neuve={version === 1 && contact.etat === 'brouillon' && aRevoir.length === 0}
          >
            <div data-apres-enregistrement={`${adresseDe(id)}/alertes`}>
              <CeQuiPresse lue={lue} />
            </div>
            <div data-apres-enregistrement={`${adresseDe(id)}/dangers`}>
              <RepondreAuxDangers contactId={id} fiche={fiche} dangers={lue.dangers} />
            </div>
            <DeciderAutrement contactId={id} entamee={Boolean(saisie.raison || saisie.delai)} />
          </CeQuiEstEntendu>
        </Colonnes>
        <Pied lue={lue} />
      </Formulaire>
    </>
  );
}

/** A simple answer is read, not written again: her code alone makes a request of it. */
const ReponseDonnee = ({ lue, retour }: Pick<PageDeLaFiche, 'lue' | 'retour'>) => {
  const { fiche, id } = lue.contact;
  return (
    <>
      <Tete lue={lue} ecrite={false} retour={retour} />
      <DepuisSonRecu lue={lue} />
      <SesMots lisiere>{fiche.paroles || 'Rien d’écrit.'}</SesMots>
      <Definitions
        paires={[
          [
            'De quoi s’agit-il',
            fiche.besoins.map((besoin) => DIRE_LE_BESOIN[besoin]).join(', ') || 'Pas abordé',
          ],
          ['Ce que nous avons répondu', fiche.reponse || 'La main est passée, avec elle'],
          ['Effacée', `le ${jourEnToutesLettres(effaceLe(lue.contact), true)}, sans rien demander`],
        ]}
      />
      <BarreDePied>
        <LienBouton href={`${adresseDe(id)}/recu`} genre="plein" icone="imprimante">
          Donner le reçu
        </LienBouton>
        <LienBouton href="/accueil/reprendre">Poursuivre avec le code de son reçu</LienBouton>
      </BarreDePied>
    </>
  );
};
