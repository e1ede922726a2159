import type { ReactNode } from 'react';
import { type Etat, EtatDit, type Langue, LienBouton, Section } from '#interface';
import type { SonOrientation } from '#orientations';
import type { Instant } from '#socle/pur';
import { mots } from './mots.ts';
import type { MaDemande, SonRendezVous } from './rassembler-ma-demande.ts';

interface Partie {
  langue: Langue;
  demande: MaDemande;
}

/** Each request and each hour taken; when nothing was sent anywhere yet, that it has arrived. */
export function SesDemandes({ langue, demande }: Partie) {
  const { rendezVous, orientations, recepisse } = demande;
  return (
    <div className="ses-demandes">
      {orientations.map((sienne, rang) => (
        <UneDemande
          key={sienne.id}
          langue={langue}
          sienne={sienne}
          maintenant={demande.maintenant}
          titre={
            recepisse.discret ? (
              mots(langue).demande(rang + 1)
            ) : (
              // Said in French at the desk: on an English page, a voice reads it in French.
              <span lang={langue === 'en' ? 'fr' : undefined}>{sienne.quoi}</span>
            )
          }
          discret={recepisse.discret}
        />
      ))}
      {rendezVous.map((pris) => (
        <UnRendezVous key={pris.id} langue={langue} pris={pris} discret={recepisse.discret} />
      ))}
      {rendezVous.length + orientations.length === 0 ? <DemandeRecue langue={langue} /> : null}
    </div>
  );
}

/** Her words, a state, one sentence, one thing to do or nothing; on a discreet receipt, the state alone. */
function UneDemande({
  langue,
  sienne,
  titre,
  maintenant,
  discret,
}: {
  langue: Langue;
  sienne: SonOrientation;
  maintenant: string;
  titre: ReactNode;
  discret: boolean;
}) {
  const dire = mots(langue);
  const phrase = sienne.phrase[langue];
  const aFaire = sienne.aFaire[langue];
  const rendezVous = sienne.rendezVousLe;
  if (rendezVous && rendezVous < maintenant)
    return (
      <Section titre={titre}>
        <p>
          <EtatDit etat="fait">{dire.rendezVousPasse}</EtatDit>
        </p>
        <p>{dire.siPasVenu}</p>
      </Section>
    );
  const mot = sienne.finie
    ? dire.finie
    : rendezVous
      ? dire.vousAvezRendezVous
      : ((dire.etats as Partial<Record<Etat, string>>)[sienne.etat] ?? dire.etats.en_cours);
  return (
    <Section titre={titre}>
      <p>
        <EtatDit etat={sienne.etat}>{mot}</EtatDit>
      </p>
      <p>
        {discret ? '' : `${phrase} `}
        <strong>{aFaire}</strong>
      </p>
    </Section>
  );
}

/** The day, the hour, the first name, the place; on a discreet receipt, the day and the hour alone. */
function UnRendezVous({
  langue,
  pris,
  discret,
}: {
  langue: Langue;
  pris: SonRendezVous;
  discret: boolean;
}) {
  const dire = mots(langue);
  const ou = pris.chezElle ? dire.chezVous : pris.ou;
  if (pris.etat === 'annule')
    return (
      <Section titre={dire.votreRendezVous}>
        <p>
          <EtatDit etat="autre_chemin">
            {pris.annulePar === 'elle' ? dire.annuleParVous : dire.annuleParNous}
          </EtatDit>
        </p>
        <p>{pris.chezElle ? dire.autresHeures : dire.appelezNous}</p>
        {pris.chezElle ? null : (
          <LienBouton href="/prendre-rendez-vous">{dire.autreRendezVous}</LienBouton>
        )}
      </Section>
    );
  return (
    <Section titre={dire.votreRendezVous}>
      <p>
        <EtatDit etat="fait">{dire.vousAvezRendezVous}</EtatDit>
      </p>
      <p>
        <strong>{dire.moment(pris.debut as Instant)}</strong>
        {pris.prenom && !discret ? dire.avec(pris.prenom) : ''}
        {discret ? '' : ou ? `, ${ou}` : ''}.
      </p>
      <LienBouton href={`/ma-demande/rendez-vous/${pris.id}`}>{dire.pasVenir}</LienBouton>
    </Section>
  );
}

/** Nothing was sent anywhere yet: said as it is, with nothing for her to do. */
function DemandeRecue({ langue }: { langue: Langue }) {
  const dire = mots(langue);
  return (
    <Section titre={dire.votreDemande}>
      <p>
        <EtatDit etat="en_cours">{dire.arrivee}</EtatDit>
      </p>
      <p>
        {dire.rienDeNouveau} <strong>{dire.rienAFaire}</strong>
      </p>
    </Section>
  );
}
