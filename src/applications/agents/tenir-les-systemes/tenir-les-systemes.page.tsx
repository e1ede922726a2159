import {
  DUREE_D_UN_JETON,
  direUnMoment,
  type JetonDUnSysteme,
  PERMISSIONS,
  type Systeme,
} from '#acces';
import {
  Action,
  Bandeau,
  Bouton,
  Cache,
  Cases,
  Champ,
  Colonnes,
  Definitions,
  EnTete,
  EtatDit,
  Formulaire,
  ListeDeChoix,
  ListeDeRangees,
  Pliable,
  Rangee,
  Section,
  Vide,
} from '#interface';
import type { Instant } from '#socle/pur';
import { AnnoncesDUnSysteme } from './annonces.panneau.tsx';
import { NOM_DE_PERMISSION } from './mots.ts';
import type { PageDesSystemes } from './page-des-systemes.ts';

const CHEMIN = '/administration/systemes';

const etatDe = (
  { revoqueLe, expireLe }: JetonDUnSysteme,
  maintenant: Instant,
): 'revoque' | 'expire' | 'en_cours' =>
  revoqueLe ? 'revoque' : expireLe <= maintenant ? 'expire' : 'en_cours';

const UnJeton = ({
  jeton,
  maintenant,
  peutEcrire,
}: { jeton: JetonDUnSysteme } & Pick<PageDesSystemes, 'maintenant' | 'peutEcrire'>) => {
  const etat = etatDe(jeton, maintenant);
  const usage = jeton.dernierUsageLe
    ? `dernier usage le ${direUnMoment(jeton.dernierUsageLe as Instant)}`
    : 'jamais servi';
  return (
    <Rangee
      identite={`${jeton.debut}…`}
      detail={`${jeton.permissions.map((une) => NOM_DE_PERMISSION[une]).join(' ; ')}. Donné le ${direUnMoment(jeton.emisLe as Instant)}, ${usage}.`}
      etat={
        etat === 'revoque' ? (
          <EtatDit etat="autre_chemin">Révoqué</EtatDit>
        ) : etat === 'expire' ? (
          <EtatDit etat="attente">Expiré</EtatDit>
        ) : (
          <EtatDit etat="en_cours">{`Jusqu’au ${direUnMoment(jeton.expireLe as Instant)}`}</EtatDit>
        )
      }
      action={
        peutEcrire && etat === 'en_cours' ? (
          <Action vers={`${CHEMIN}/jeton/revoquer`} champs={{ jeton: jeton.id }} petit>
            Révoquer ce jeton
          </Action>
        ) : null
      }
    />
  );
};

const DonnerUnJeton = ({ systeme, vu }: { systeme: Systeme; vu: PageDesSystemes }) => {
  const sien = vu.formulaire === systeme.id;
  return (
    <Pliable titre="Donner un jeton" ouvert={sien}>
      <Formulaire
        action={`${CHEMIN}/jeton`}
        saisie={sien ? (vu.saisie ?? {}) : {}}
        aRevoir={sien ? (vu.aRevoir ?? []) : []}
        libelle={`Donner un jeton à ${systeme.nom}`}
        prefixe={systeme.id}
      >
        <Cache nom="systeme" valeur={systeme.id} />
        <Cases
          nom="permissions"
          libelle="Ce qu’il permet"
          options={PERMISSIONS.map((une) => ({ valeur: une, libelle: NOM_DE_PERMISSION[une] }))}
        />
        <Champ
          nom="jours"
          libelle="Pour combien de jours"
          aide={`De 1 à ${DUREE_D_UN_JETON.joursAuPlus}.`}
          defaut={String(DUREE_D_UN_JETON.joursParDefaut)}
          inputMode="numeric"
          largeur="court"
          longueur={4}
        />
        <div>
          <Bouton genre="trait">Donner ce jeton</Bouton>
        </div>
      </Formulaire>
    </Pliable>
  );
};

const UnSysteme = ({ systeme, vu }: { systeme: Systeme; vu: PageDesSystemes }) => {
  const service = vu.services.find(({ code }) => code === systeme.serviceCode)?.nom;
  const territoire = vu.territoires.find(({ id }) => id === systeme.territoireId)?.nom;
  return (
    <Section titre={systeme.nom}>
      <Definitions
        paires={[
          ['À quoi il sert', systeme.finalite],
          ['À qui écrire', systeme.contact],
          [
            'Il répond de',
            systeme.structureId
              ? (vu.structures.get(systeme.structureId) ?? systeme.structureId)
              : 'aucune structure',
          ],
          ['Ses demandes vont à', service ?? 'l’équipe de la commune'],
          ['Son territoire', territoire ?? 'tout le département'],
        ]}
      />
      {systeme.jetons.length === 0 ? (
        <Vide titre="Aucun jeton.">Ce système ne peut rien demander.</Vide>
      ) : (
        <ListeDeRangees libelle={`Jetons de ${systeme.nom}`}>
          {systeme.jetons.map((jeton) => (
            <UnJeton
              key={jeton.id}
              jeton={jeton}
              maintenant={vu.maintenant}
              peutEcrire={vu.peutEcrire}
            />
          ))}
        </ListeDeRangees>
      )}
      {vu.peutEcrire ? <DonnerUnJeton systeme={systeme} vu={vu} /> : null}
      <AnnoncesDUnSysteme systeme={systeme} vu={vu} />
    </Section>
  );
};

const Inscrire = (vu: PageDesSystemes) => {
  const sien = vu.formulaire === 'systeme';
  return (
    <Section titre="Inscrire un système">
      <Formulaire
        action={CHEMIN}
        saisie={sien ? (vu.saisie ?? {}) : {}}
        aRevoir={sien ? (vu.aRevoir ?? []) : []}
        libelle="Inscrire un système"
      >
        <Champ nom="nom" libelle="Nom du logiciel" longueur={120} />
        <Champ
          nom="finalite"
          libelle="À quoi il servira"
          aide="Une phrase, que le DPO lira et que chaque trace portera."
          longueur={300}
        />
        <Champ
          nom="contact"
          libelle="À qui écrire s’il s’arrête"
          aide="Une adresse de service, plutôt que d’une personne."
          longueur={200}
        />
        <Champ
          nom="structure"
          libelle="Sa structure dans l’annuaire"
          aide="Son identifiant data·inclusion, s’il reçoit des orientations."
          longueur={120}
          facultatif
        />
        <ListeDeChoix
          nom="service"
          libelle="Service qui lit ce qu’il dépose"
          vide="L’équipe de la commune"
          options={vu.services.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
          facultatif
        />
        <ListeDeChoix
          nom="territoire"
          libelle="Territoire où il reste"
          vide="Tout le département"
          options={vu.territoires.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
          facultatif
        />
        <div>
          <Bouton genre="plein">Inscrire ce système</Bouton>
        </div>
      </Formulaire>
    </Section>
  );
};

/** Partners' software: who, what for, until when. The token is shown once. */
export const TenirLesSystemes = (vu: PageDesSystemes) => (
  <>
    <EnTete
      titre="Logiciels des partenaires"
      phrase="Chaque logiciel a une finalité, des permissions et une fin."
    />
    <p>
      <a href="/api/v1">Ce qu’un jeton permet de demander</a>
    </p>
    {vu.jeton ? (
      <Bandeau
        etat="a_savoir"
        titre={
          <>
            {`Le jeton de ${vu.jeton.systeme} : `}
            <span className="code">{vu.jeton.jeton}</span>
          </>
        }
      >
        {`Copiez-le maintenant : il n’est montré qu’une fois. Remettez-le par un moyen sûr, jamais par courriel. Il vaut jusqu’au ${direUnMoment(vu.jeton.expireLe)}.`}
      </Bandeau>
    ) : null}
    {vu.secret ? (
      <Bandeau
        etat="a_savoir"
        titre={
          <>
            Le secret qui signe les annonces : <span className="code">{vu.secret}</span>
          </>
        }
      >
        Copiez-le maintenant : il n’est montré qu’une fois. Remettez-le par un moyen sûr.
      </Bandeau>
    ) : null}
    <Colonnes laterale={vu.peutEcrire ? <Inscrire {...vu} /> : null}>
      {vu.systemes.length === 0 ? (
        <Vide titre="Aucun logiciel n’est inscrit.">
          Un partenaire qui en a besoin le demande, avec une finalité.
        </Vide>
      ) : (
        vu.systemes.map((systeme) => <UnSysteme key={systeme.id} systeme={systeme} vu={vu} />)
      )}
    </Colonnes>
  </>
);
