import type { ReactNode } from 'react';
import { type Etat, EtatDit, type Langue, ListeDeRangees, Rangee, Section } from '#interface';
import {
  type DateCivile,
  dayInEnglish,
  ecrireLeMontant,
  jourEnToutesLettres,
  moisEnToutesLettres,
  monthInEnglish,
} from '#socle/pur';
import type { EtatDeVersement, Versement } from '../stockage/versements.ts';
import type { ArgentDUneDemande } from './lire-les-paiements.ts';
import { AUX_AGENTS, mots } from './mots.ts';

const FORME = {
  prevu: 'attente',
  au_bordereau: 'en_cours',
  paye: 'fait',
  rejete: 'autre_chemin',
  annule: 'a_savoir',
} as const satisfies Record<EtatDeVersement, Etat>;

type Manque = 'compte' | 'creancier' | undefined;

/** What keeps it from arriving, in the words of who reads: what to do, or that there is nothing to do. */
function ceQuiRetient(
  { etat, aQui, enInstance, pourquoiRejete }: Versement,
  manque: Manque,
  { langue, siens }: { langue: Langue; siens: boolean },
): string[] {
  const dire = mots(langue);
  const { a_elle } = dire;
  if (etat === 'rejete')
    return [
      pourquoiRejete ? dire.pourquoi(pourquoiRejete) : '',
      siens ? a_elle.rejete : AUX_AGENTS.rejete,
    ];
  if (etat === 'au_bordereau' && enInstance)
    return [siens ? a_elle.enInstance : AUX_AGENTS.enInstance(enInstance)];
  if (etat !== 'prevu' || !manque) return [];
  if (!siens) return [AUX_AGENTS[manque]];
  if (aQui !== 'elle') return [a_elle.compteDUnAutre];
  return [a_elle[manque]];
}

function UnVersement({
  versement,
  manque,
  langue,
  siens,
}: {
  versement: Versement;
  manque: Manque;
  langue: Langue;
  siens: boolean;
}) {
  const dire = mots(langue);
  const jour = (date: DateCivile | null): string =>
    date === null
      ? ''
      : langue === 'en'
        ? dayInEnglish(date, true)
        : jourEnToutesLettres(date, true);
  const leMois = (date: DateCivile): string =>
    langue === 'en' ? monthInEnglish(date) : moisEnToutesLettres(date);
  const { etat, aQui, montant, mois, retenue, prevuLe, payeLe } = versement;
  const qui = siens && aQui === 'elle' ? dire.aVous : dire.aQui[aQui];
  const attend = etat === 'prevu' && manque;
  const dit =
    etat === 'prevu' || etat === 'paye'
      ? dire.etats[etat](jour(etat === 'paye' ? payeLe : prevuLe))
      : dire.etats[etat]();
  return (
    <Rangee
      identite={ecrireLeMontant(montant)}
      detail={[
        mois ? `${qui}, ${dire.pour(leMois(mois))}.` : `${qui}.`,
        retenue > 0 ? dire.retenu(ecrireLeMontant(retenue)) : '',
        ...ceQuiRetient(versement, manque, { langue, siens }),
      ]
        .filter(Boolean)
        .join(' ')}
      etat={
        <EtatDit etat={attend ? 'echeance' : FORME[etat]}>{attend ? dire.attend : dit}</EtatDit>
      }
    />
  );
}

/** Whether something of it waits: then she is told whom to call. */
const attendQuelqueChose = ({ versements, annees, manques }: ArgentDUneDemande): boolean =>
  annees.length > 0 ||
  versements.some(
    ({ etat, destinataireId, enInstance }) =>
      etat === 'rejete' || enInstance !== null || (etat === 'prevu' && manques.has(destinataireId)),
  );

/**
 * What a request brings in money: each sum, for which month, to whom, where it is, what it waits for and what to do; the
 * same states for her and for the team, each in their words.
 */
export function PanneauDePaiements({
  argent,
  langue = 'fr',
  siens = false,
  appeler = null,
  children,
}: {
  argent: ArgentDUneDemande;
  langue?: Langue;
  /** She reads them herself. */
  siens?: boolean;
  /** Whom she may call. */
  appeler?: { nom: string; telephone: string } | null;
  /** Where to pay, for the team that examines. */
  children?: ReactNode;
}) {
  const dire = mots(langue);
  const { versements, annees, manques } = argent;
  return (
    <Section titre={dire.titre} id="paiements">
      {versements.length === 0 && annees.length === 0 ? (
        <p>{dire.aucun}</p>
      ) : (
        <ListeDeRangees libelle={dire.titre} dense>
          {versements.map((versement) => (
            <UnVersement
              key={versement.id}
              {...{ versement, langue, siens }}
              manque={manques.get(versement.destinataireId)}
            />
          ))}
          {annees.map(({ annee, total }) => (
            <Rangee
              key={annee}
              identite={ecrireLeMontant(total)}
              detail={(siens ? dire.a_elle : AUX_AGENTS).annee(String(annee))}
              etat={<EtatDit etat="attente">{siens ? dire.aEngager : AUX_AGENTS.aEngager}</EtatDit>}
            />
          ))}
        </ListeDeRangees>
      )}
      {siens && appeler && attendQuelqueChose(argent) ? (
        <p>
          <a href={`tel:${appeler.telephone.replace(/[^+0-9]/g, '')}`}>
            {dire.appeler(appeler.nom, appeler.telephone.replaceAll(' ', '\u00a0'))}
          </a>
        </p>
      ) : null}
      {children}
    </Section>
  );
}
