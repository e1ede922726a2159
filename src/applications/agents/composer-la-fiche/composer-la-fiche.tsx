import { type Acces, juger, type Lecteur } from '#acces';
import { contactsDeLaPersonne } from '#accueil';
import {
  aVoirAvecElle,
  DroitsDeLaPersonne,
  droits as droitsDeDemander,
  lireLesBesoins,
  lireLesDemandesDUnePersonne,
} from '#demandes-de-droits';
import { droits as droitsDuFsl } from '#fsl';
import { LienBouton } from '#interface';
import { droits as droitsDOrienter, orientationsDesPersonnes } from '#orientations';
import type { ComposerLesPanneaux, Lecture } from '#personnes';
import { promessesOuvertes } from '#promesses';
import { motsDesHabitants } from '#recepisses';
import { rendezVousDeLObjet } from '#rendez-vous';
import { droits as droitsDuRsa } from '#rsa';
import { type AgentDeLAnnuaire, lireLesAgents, lireLesSites, presencesDuSite } from '#services';
import { droits as droitsDuTour } from '#tour-des-droits';
import { compterCeQuiAttend } from '../compter-ce-qui-attend/compter-ce-qui-attend.ts';
import { droitsDeTous } from '../tour-des-droits/droits-de-tous.ts';
import { CeQuElleDemande } from './ce-qu-elle-demande.panneau.tsx';
import { DepuisSonRecu } from './depuis-son-recu.panneau.tsx';
import { LeFil } from './le-fil.panneau.tsx';
import { leFil } from './le-fil.ts';
import { PromessesOuvertes } from './promesses-ouvertes.panneau.tsx';
import { QuiLAide } from './qui-l-aide.panneau.tsx';
import { SesRendezVous } from './rendez-vous.panneau.tsx';

const agentsDe = (lignes: readonly { agentId: number | null }[]): number[] =>
  lignes.flatMap(({ agentId }) => agentId ?? []);

/** Whether the people who help her are there: asked once a place, for those who read her by name. */
async function presencesDe(
  acces: Acces,
  lectures: readonly Lecture[],
  noms: ReadonlyMap<number, AgentDeLAnnuaire>,
) {
  const sites = new Set(agentsDe(lectures).flatMap((id) => noms.get(id)?.siteId ?? []));
  const dites = await Promise.all([...sites].map((site) => presencesDuSite(acces, site)));
  return new Map(dites.flat().map((une) => [une.agentId, une]));
}

/** What she wrote from her receipts, about any of her sheets. */
async function motsLaisses(acces: Acces, ids: readonly string[]) {
  const fiches = await Promise.all(ids.map((id) => contactsDeLaPersonne(acces, id)));
  const objetIds = fiches.flatMap((lues) => (lues.ok ? lues.valeur.map(({ id }) => id) : []));
  const laisses = await motsDesHabitants(acces, { objetIds });
  return laisses.ok ? laisses.valeur : [];
}

/** A request leaves from a team: the protection mission, which has none, sends nothing in its own name. */
const peutOrienter = (lecteur: Lecteur): boolean =>
  juger(droitsDOrienter.proposer, lecteur).accord &&
  lecteur.genre === 'agent' &&
  lecteur.cles.length > 0;

const peutDeposer = (lecteur: Lecteur): boolean =>
  juger(droitsDeDemander.deposer, lecteur).accord &&
  lecteur.genre === 'agent' &&
  lecteur.cles.length > 0;

/** What the other modules know of her, each as this reader may see it: asked once, by her ids. */
export const composerLaFiche: ComposerLesPanneaux = async (acces, fiche) => {
  const [sesDroits, sesBesoins, demandes, pris, mots, sites, , ...dues] = await Promise.all([
    lireLesDemandesDUnePersonne(acces, fiche.ids),
    lireLesBesoins(acces, fiche.ids),
    orientationsDesPersonnes(acces, fiche.ids),
    rendezVousDeLObjet(acces, fiche.ids),
    motsLaisses(acces, fiche.ids),
    lireLesSites(acces, { cles: fiche.lectures.flatMap(({ cle }) => cle ?? []) }),
    // For the rail: its figures travel with what the page reads.
    compterCeQuiAttend(acces),
    ...fiche.ids.map((personneId) => promessesOuvertes(acces, { personneId })),
  ]);
  const promesses = dues.flatMap((une) => (une.ok ? une.valeur : []));
  const orientations = demandes.ok ? fiche.ids.flatMap((id) => demandes.valeur.get(id) ?? []) : [];
  const rendezVous = pris.ok ? pris.valeur : [];
  const [noms, aVoir] = await Promise.all([
    lireLesAgents(acces, [
      ...agentsDe(promesses),
      ...agentsDe(rendezVous),
      ...agentsDe(fiche.lectures),
    ]),
    aVoirAvecElle(acces, {
      demandes: sesDroits.ok ? sesDroits.valeur.map(({ demande }) => demande) : [],
      personneId: fiche.personne.id,
      lire: droitsDeTous,
    }),
  ]);
  const presences = await presencesDe(acces, fiche.lectures, noms);
  const jour = acces.aujourdHui;
  return {
    actions: (
      <>
        {peutOrienter(acces.lecteur) ? (
          <LienBouton
            href={`/orientations/proposer?personne=${fiche.personne.id}`}
            icone="orientation"
            touche="O"
          >
            Orienter
          </LienBouton>
        ) : null}
        {juger(droitsDuTour.faire, acces.lecteur).accord ? (
          <LienBouton href={`/tour-des-droits?personne=${fiche.personne.id}`}>
            Tour des droits
          </LienBouton>
        ) : null}
        {peutOrienter(acces.lecteur) && juger(droitsDuFsl.deposer, acces.lecteur).accord ? (
          <LienBouton href={`/fsl/nouvelle?personne=${fiche.personne.id}`} icone="maison">
            Aide du FSL
          </LienBouton>
        ) : null}
        {peutOrienter(acces.lecteur) && juger(droitsDuRsa.entrer, acces.lecteur).accord ? (
          <LienBouton href={`/rsa/entrer?personne=${fiche.personne.id}`}>
            Entrer en orientation RSA
          </LienBouton>
        ) : null}
      </>
    ),
    principale: (
      <>
        <DepuisSonRecu mots={mots} />
        <CeQuElleDemande orientations={orientations} jour={jour} />
        {sesDroits.ok && sesBesoins.ok ? (
          <DroitsDeLaPersonne
            demandes={sesDroits.valeur}
            besoins={sesBesoins.valeur}
            aVoir={aVoir.ok ? aVoir.valeur : []}
            personneId={fiche.personne.id}
            peutDeposer={peutDeposer(acces.lecteur)}
            jour={jour}
          />
        ) : null}
        <LeFil
          pas={leFil(fiche, orientations, rendezVous)}
          maintenant={acces.maintenant}
          jour={jour}
        />
      </>
    ),
    laterale: (
      <>
        <QuiLAide
          lectures={fiche.lectures}
          agents={noms}
          presences={presences}
          sites={sites}
          orientations={orientations}
          jour={jour}
        />
        <PromessesOuvertes promesses={promesses} noms={noms} jour={jour} />
        <SesRendezVous rendezVous={rendezVous} noms={noms} jour={jour} />
      </>
    ),
  };
};
