import { PanneauDEcheances } from '#echeances';
import {
  Bandeau,
  Bouton,
  Choix,
  EnTete,
  Formulaire,
  type Langue,
  LienBouton,
  Pliable,
  Section,
  SesMots,
  ZoneDeTexte,
} from '#interface';
import { aujourdHuiA, type DateCivile, type Instant } from '#socle/pur';
import { ecrireLaPlace } from '../choisir-son-premier-rendez-vous/place.ts';
import { MENTION_DE_L_ALGORITHME, ORGANISMES } from '../domaine/orienter.ts';
import { THEMES } from '../domaine/themes.ts';
import { type Geste, repris } from '../gestes/reprendre-un-formulaire.ts';
import { MonContrat } from './contrat.panneau.tsx';
import type { MonParcours } from './lire-mon-parcours.ts';
import { mots } from './mots.ts';
import { CeQuonMeReproche } from './repondre.panneau.tsx';

interface Page {
  langue: Langue;
  mien: MonParcours;
  vu: Geste;
  jour: DateCivile;
  fait: boolean;
  refus?: string | undefined;
}

function phraseDe({ langue, mien: { parcours } }: Page): string {
  const dire = mots(langue);
  const { etat, orientation } = parcours;
  switch (etat.ou) {
    case 'ailleurs':
      return dire.ailleurs(orientation ? ORGANISMES[orientation.organisme] : '');
    case 'rendez_vous_pris':
      return dire.rendez_vous_pris(etat.le as Instant);
    case 'contrat_signe':
      return dire.contrat_signe(etat.reexamenLe);
    default:
      return dire[etat.ou];
  }
}

function MonRendezVous({ langue, mien, vu }: Page) {
  const dire = mots(langue);
  const { parcours, lieux, lieu } = mien;
  if (parcours.rendezVousId && parcours.etat.ou === 'rendez_vous_pris')
    return (
      <LienBouton href={`/ma-demande/rendez-vous/${parcours.rendezVousId}`} icone="calendrier">
        {dire.changerLHeure}
      </LienBouton>
    );
  if (parcours.etat.ou !== 'rendez_vous_a_choisir') return null;
  if (lieux.length === 0)
    return (
      <>
        <p>{dire.aucuneHeure}</p>
        {lieu?.telephone ? <p>{dire.appelez(lieu.telephone)}</p> : null}
      </>
    );
  return (
    <Formulaire
      action="/mon-parcours/rendez-vous"
      langue={langue}
      prefixe="rdv-"
      {...repris(vu, 'rendez-vous')}
    >
      <Choix
        nom="place"
        libelle={dire.ouEtQuand}
        options={lieux.flatMap(({ site, creneaux }) =>
          creneaux.map(({ plageId, debut }) => ({
            valeur: ecrireLaPlace({ plageId, debut }),
            libelle: `${dire.jourEtHeure(aujourdHuiA(debut), debut)} · ${site.nom}`,
            aide: site.adresse,
          })),
        )}
      />
      <Bouton genre="plein">{dire.prendre}</Bouton>
    </Formulaire>
  );
}

function QuiEtPourquoi({ langue, mien: { parcours, service, lieu } }: Page) {
  const dire = mots(langue);
  const { orientation } = parcours;
  if (!orientation?.notifieeLe) return null;
  const tient = orientation.explication.find(({ sort }) => sort === 'retenue');
  return (
    <Section titre={dire.quiVousAccompagne}>
      <p lang="fr">
        {service?.nom ?? ORGANISMES[orientation.organisme]}
        {parcours.cleReferente !== null && lieu ? `, ${lieu.nom}, ${lieu.adresse}` : ''}
      </p>
      <Pliable titre={dire.pourquoi}>
        <p>{dire.pourquoiPhrase(orientation.confirmeeNom)}</p>
        <div lang="fr">
          {tient ? (
            <p>
              {dire.laRegle} : {tient.pourquoi} ({tient.arrete}).
            </p>
          ) : null}
          {orientation.raison ? <p>{orientation.raison}</p> : null}
          <p>{MENTION_DE_L_ALGORITHME}</p>
        </div>
      </Pliable>
    </Section>
  );
}

function MesMots({ langue, mien: { parcours, regards }, vu }: Page) {
  const dire = mots(langue);
  const deNous = regards.filter(({ de }) => de === 'professionnel');
  const compte = regards.find(({ theme, de }) => theme === 'compte' && de === 'personne');
  const miens = regards.filter(({ de, theme }) => de === 'personne' && theme !== 'compte');
  if (parcours.sortieLe !== null) return null;
  return (
    <Section titre={dire.vosMots}>
      {miens.map(({ theme, mots: dits }) => (
        <div key={theme} lang="fr">
          <p>{THEMES[theme]}</p>
          <SesMots>{dits}</SesMots>
        </div>
      ))}
      {deNous.map(({ theme, auteur, mots: dits }) => (
        <p key={theme} lang="fr">
          {THEMES[theme]}. {dire.onVousDit(auteur)} : {dits}
        </p>
      ))}
      <Formulaire
        action="/mon-parcours/mots"
        langue={langue}
        prefixe="mots-"
        {...repris(vu, 'mots')}
      >
        <ZoneDeTexte
          nom="mots"
          libelle={dire.vousDites}
          sesMots
          longueur={1000}
          defaut={compte?.mots ?? ''}
        />
        <Bouton>{dire.garder}</Bouton>
      </Formulaire>
    </Section>
  );
}

function Changer({ langue, mien: { parcours }, vu }: Page) {
  const dire = mots(langue);
  if (!parcours.orientation?.notifieeLe || parcours.sortieLe !== null) return null;
  const [derniere] = parcours.reorientations;
  return (
    <Section titre={dire.changer}>
      {derniere?.etat === 'attend' ? <p>{dire.demandeLe(derniere.demandeeLe)}</p> : null}
      {derniere?.reponse ? (
        <p>
          {dire.reponse(derniere.repondueNom ?? '')} : <span lang="fr">{derniere.reponse}</span>
        </p>
      ) : null}
      {derniere?.etat === 'attend' ? null : (
        <Formulaire
          action="/mon-parcours/changer"
          langue={langue}
          prefixe="changer-"
          {...repris(vu, 'changer')}
        >
          <ZoneDeTexte
            nom="mots"
            libelle={dire.demander}
            aide={dire.changerPhrase}
            sesMots
            longueur={1000}
          />
          <Bouton>{dire.demander}</Bouton>
        </Formulaire>
      )}
    </Section>
  );
}

/** Where she is, in one sentence; then what she may do now; then all the rest. */
export function MonParcoursPage(vue: Page) {
  const { langue, mien, jour, fait, refus } = vue;
  const dire = mots(langue);
  return (
    <>
      <EnTete
        retour={{ href: '/ma-demande', libelle: dire.revenir }}
        titre={dire.titre}
        phrase={phraseDe(vue)}
      />
      {fait ? <Bandeau etat="fait" titre={dire.fait} /> : null}
      {refus ? <Bandeau etat="a_revoir" titre={refus} /> : null}
      <MonRendezVous {...vue} />
      <CeQuonMeReproche langue={langue} mien={mien} vu={vue.vu} />
      <MonContrat langue={langue} mien={mien} vu={vue.vu} />
      <QuiEtPourquoi {...vue} />
      <MesMots {...vue} />
      <Changer {...vue} />
      <PanneauDEcheances echeances={mien.echeances} aujourdHui={jour} langue={langue} />
      <p>{dire.droit}</p>
    </>
  );
}

export const AucunParcours = ({ langue }: { langue: Langue }) => (
  <>
    <EnTete titre={mots(langue).titre} phrase={mots(langue).rienIci} />
    <LienBouton href="/ma-demande" genre="plein">
      {mots(langue).revenir}
    </LienBouton>
  </>
);
