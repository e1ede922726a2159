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
import type { AnneeQuiAttend } from './lire-les-paiements.ts';
import { mots } from './mots.ts';

const FORME = {
  prevu: 'attente',
  au_bordereau: 'en_cours',
  paye: 'fait',
  rejete: 'autre_chemin',
  annule: 'a_savoir',
} as const satisfies Record<EtatDeVersement, Etat>;

function UnVersement({
  versement,
  langue,
  siens,
}: {
  versement: Versement;
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
  const { etat, aQui, montant, mois, retenue, prevuLe, payeLe, pourquoiRejete } = versement;
  const qui = siens && aQui === 'elle' ? dire.aVous : dire.aQui[aQui];
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
        etat === 'rejete' && pourquoiRejete ? dire.pourquoi(pourquoiRejete) : '',
      ]
        .filter(Boolean)
        .join(' ')}
      etat={<EtatDit etat={FORME[etat]}>{dit}</EtatDit>}
    />
  );
}

/** What a request brings in money: each sum, for which month, to whom, where it is; for its team, what waits, and where to pay. */
export function PanneauDePaiements({
  versements,
  langue = 'fr',
  siens = false,
  attendent = [],
  children,
}: {
  versements: readonly Versement[];
  langue?: Langue;
  /** She reads them herself. */
  siens?: boolean;
  /** Years that wait for their credits. */
  attendent?: readonly AnneeQuiAttend[];
  /** Where to pay, for the team that examines. */
  children?: ReactNode;
}) {
  const dire = mots(langue);
  return (
    <Section titre={dire.titre} id="paiements">
      {versements.length === 0 && attendent.length === 0 ? (
        <p>{dire.aucun}</p>
      ) : (
        <ListeDeRangees libelle={dire.titre} dense>
          {versements.map((versement) => (
            <UnVersement key={versement.id} {...{ versement, langue, siens }} />
          ))}
          {attendent.map(({ annee, total }) => (
            <Rangee
              key={annee}
              identite={ecrireLeMontant(total)}
              detail={`Pour ${annee}. L’enveloppe de l’année n’a pas encore ces crédits : rien n’est perdu, la direction l’ouvre et ces versements partent.`}
              etat={<EtatDit etat="attente">À engager</EtatDit>}
            />
          ))}
        </ListeDeRangees>
      )}
      {children}
    </Section>
  );
}
