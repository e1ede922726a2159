import {
  Bouton,
  Cache,
  Champ,
  Formulaire,
  type Langue,
  type PointARevoir,
  Section,
} from '#interface';
import { CHEMIN_EN_LIGNE, lienVers } from './adresses.ts';
import { direLHoraire } from './dire-l-horaire.ts';
import type { Etape } from './etapes.ts';
import { mots } from './mots.ts';

interface Complet {
  langue: Langue;
  etape: Extract<Etape, { etape: 'heure' }>;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

function Ailleurs({ langue, etape }: Complet) {
  const dire = mots(langue);
  if (etape.autres.length === 0) return null;
  return (
    <Section titre={dire.ailleurs} niveau={3}>
      <ul>
        {etape.autres.map(({ site, km, creneau }) => (
          <li key={site.id}>
            <a href={lienVers(etape.service.code, etape.commune, site.id)}>{site.nom}</a>,{' '}
            {site.adresse}
            {km === null ? null : `, ${dire.aDistance(km)}`}. {dire.premiereHeure(creneau.debut)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Never an empty page: the two next places, a call that the team owes, the telephone and the door. */
export function AutresChemins(vu: Complet) {
  const { langue, etape, saisie, aRevoir } = vu;
  const dire = mots(langue);
  const { site, service, commune } = etape;
  const horaires = direLHoraire(site.horaires, langue);
  return (
    <>
      <p>
        <strong>{site.nom}.</strong> {dire.complet}
      </p>
      <h2>{dire.autrement}</h2>
      <Ailleurs {...vu} />
      <Section titre={dire.vousAppelle} niveau={3}>
        <p>{dire.aideRappel}</p>
        <Formulaire action={`${CHEMIN_EN_LIGNE}/rappel`} saisie={saisie} aRevoir={aRevoir}>
          <Cache nom="service" valeur={service.code} />
          <Cache nom="commune" valeur={commune} />
          <Cache nom="site" valeur={site.id} />
          <Champ
            nom="prenom"
            libelle={dire.prenom}
            autoComplete="given-name"
            facultatif
            longueur={60}
          />
          <Champ
            nom="telephone"
            libelle={dire.telephone}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            longueur={30}
          />
          <Bouton genre="plein">{dire.rappeler}</Bouton>
        </Formulaire>
      </Section>
      <Section titre={dire.venir} niveau={3}>
        {site.telephone ? <p>{dire.appelez(site.telephone)}</p> : null}
        <p>
          {dire.sansRendezVous([site.adresse, site.venir].filter(Boolean).join(', '))} {horaires}
        </p>
      </Section>
    </>
  );
}
