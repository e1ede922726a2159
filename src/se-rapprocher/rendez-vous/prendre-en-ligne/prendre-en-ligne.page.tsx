import {
  Bouton,
  Cache,
  Cases,
  Champ,
  Choix as ChoixDuneReponse,
  EnTete,
  Formulaire,
  type Langue,
  LienBouton,
  ListeDeChoix,
  type PointARevoir,
  Section,
} from '#interface';
import { aujourdHuiA } from '#socle/pur';
import { ecrireLeCreneau } from '../dire-un-creneau.ts';
import { CHEMIN_EN_LIGNE, lienVers } from './adresses.ts';
import { AutresChemins } from './autres-chemins.tsx';
import type { Etape, LieuPropose } from './etapes.ts';
import { mots } from './mots.ts';

export interface PageEnLigne {
  langue: Langue;
  etape: Etape;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
  rappelOffert: boolean;
}

type A<E extends Etape['etape']> = PageEnLigne & { etape: Extract<Etape, { etape: E }> };

function Services({ langue, etape }: A<'service'>) {
  const dire = mots(langue);
  return (
    <Section titre={dire.avecQui}>
      {etape.services.length === 0 ? <p>{dire.aucunService}</p> : null}
      <ul className="portes" lang="fr">
        {etape.services.map(({ code, nom, phrase }) => (
          <li key={code}>
            <a href={lienVers(code)}>
              <strong>{nom}</strong>
              <span>{phrase}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Communes({ langue, etape, aRevoir }: A<'commune'>) {
  const dire = mots(langue);
  return (
    <Formulaire action={CHEMIN_EN_LIGNE} methode="get" aRevoir={aRevoir}>
      <Cache nom="service" valeur={etape.service.code} />
      <ListeDeChoix
        nom="commune"
        libelle={dire.votreCommune}
        options={etape.communes.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
      />
      <Bouton genre="plein">{dire.voirLesLieux}</Bouton>
    </Formulaire>
  );
}

function UnLieu({
  langue,
  lieu,
  etape,
}: {
  langue: Langue;
  lieu: LieuPropose;
  etape: A<'lieu'>['etape'];
}) {
  const dire = mots(langue);
  const { site, km, prochain } = lieu;
  return (
    <Section titre={site.nom} niveau={3}>
      <p>
        {site.adresse}
        {km !== null && km > 0.2 ? `, ${dire.aDistance(km)}` : null}. {site.venir}
      </p>
      <p>{prochain ? dire.premiereHeure(prochain.debut) : dire.complet}</p>
      <LienBouton href={lienVers(etape.service.code, etape.commune, site.id)}>
        {dire.choisir}
      </LienBouton>
    </Section>
  );
}

function Lieux({ langue, etape }: A<'lieu'>) {
  const dire = mots(langue);
  return (
    <>
      <h2>{dire.quelLieu}</h2>
      {etape.lieux.length === 0 ? <p>{dire.aucunService}</p> : null}
      {etape.lieux.map((lieu) => (
        <UnLieu key={lieu.site.id} langue={langue} lieu={lieu} etape={etape} />
      ))}
    </>
  );
}

function Heures(vu: A<'heure'>) {
  const { langue, etape, saisie, aRevoir } = vu;
  const dire = mots(langue);
  const { service, commune, site, creneaux } = etape;
  if (creneaux.length === 0)
    return <AutresChemins langue={langue} etape={etape} saisie={saisie} aRevoir={aRevoir} />;
  return (
    <Formulaire action={CHEMIN_EN_LIGNE} saisie={saisie} aRevoir={aRevoir}>
      <Cache nom="service" valeur={service.code} />
      <Cache nom="commune" valeur={commune} />
      <Cache nom="site" valeur={site.id} />
      <ChoixDuneReponse
        nom="creneau"
        libelle={dire.quelleHeure}
        aide={`${site.nom}, ${site.adresse}`}
        options={creneaux.map((creneau) => ({
          valeur: ecrireLeCreneau(creneau),
          libelle: `${dire.jour(aujourdHuiA(creneau.debut))}, ${dire.heure(creneau.debut)}`,
        }))}
      />
      <Champ
        nom="prenom"
        libelle={dire.prenom}
        aide={dire.aidePrenom}
        autoComplete="given-name"
        facultatif
        longueur={60}
      />
      <Champ
        nom="telephone"
        libelle={dire.telephone}
        aide={dire.aideTelephone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        facultatif
        longueur={30}
      />
      {vu.rappelOffert ? (
        <Cases
          nom="rappel"
          libelle={dire.rappel}
          aide={dire.aideDuRappel}
          facultatif
          options={[{ valeur: 'oui', libelle: dire.rappelOui }]}
        />
      ) : null}
      <Bouton genre="plein">{dire.prendreCetteHeure}</Bouton>
    </Formulaire>
  );
}

function Suite(vu: PageEnLigne) {
  const { etape } = vu;
  switch (etape.etape) {
    case 'service':
      return <Services {...vu} etape={etape} />;
    case 'commune':
      return <Communes {...vu} etape={etape} />;
    case 'lieu':
      return <Lieux {...vu} etape={etape} />;
    case 'heure':
      return <Heures {...vu} etape={etape} />;
  }
}

export function PrendreEnLigne(vu: PageEnLigne) {
  const dire = mots(vu.langue);
  const service = vu.etape.etape === 'service' ? null : vu.etape.service;
  return (
    <>
      <EnTete
        titre={dire.titre}
        phrase={service ? service.nom : dire.phrase}
        {...(service ? { retour: { href: CHEMIN_EN_LIGNE, libelle: dire.revenir } } : {})}
      />
      <Suite {...vu} />
      <Section titre={dire.ce}>
        <p>{dire.ceQue}</p>
        <p>{dire.efface}</p>
      </Section>
    </>
  );
}
