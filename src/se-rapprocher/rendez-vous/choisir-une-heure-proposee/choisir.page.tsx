import {
  Bandeau,
  Bouton,
  Choix,
  EnTete,
  Formulaire,
  type Langue,
  LienBouton,
  type PointARevoir,
} from '#interface';
import type { HeureProposee } from '../stockage/heures-proposees.ts';
import { mots } from './mots.ts';

export interface PageDuChoix {
  langue: Langue;
  rendezVousId: string;
  heures: readonly HeureProposee[];
  /** First names of those who may receive her. */
  prenoms: ReadonlyMap<number, string>;
  aRevoir: readonly PointARevoir[];
}

/** The hours that the team offered, in one list, with what to do when none suits. */
export function ChoisirUneHeure({ langue, rendezVousId, heures, prenoms, aRevoir }: PageDuChoix) {
  const dire = mots(langue);
  const retour = { href: '/ma-demande', libelle: dire.revenir };
  if (heures.length === 0)
    return (
      <>
        <EnTete retour={retour} titre={dire.titre} />
        <Bandeau etat="a_savoir" titre={dire.plusRien} />
      </>
    );
  return (
    <>
      <EnTete
        retour={retour}
        titre={dire.titre}
        phrase={heures[0]?.chezElle ? dire.chezVous : dire.surPlace}
      />
      <Formulaire
        action={`/ma-demande/heures/${rendezVousId}`}
        langue={langue}
        aRevoir={aRevoir}
        libelle={dire.titre}
      >
        <Choix
          nom="heure"
          libelle={dire.heure}
          aide={dire.aide}
          options={heures.map(({ id, debut, agentId }) => ({
            valeur: id,
            libelle: dire.creneau(debut),
            ...(prenoms.has(agentId) ? { aide: dire.avec(prenoms.get(agentId) ?? '') } : {}),
          }))}
        />
        <Bouton genre="plein">{dire.prendre}</Bouton>
      </Formulaire>
      <p>{dire.aucune}</p>
      <LienBouton href="/ma-demande/dire?genre=changement">{dire.ecrire}</LienBouton>
    </>
  );
}
