import {
  Bandeau,
  Colonnes,
  EnTete,
  EtatDit,
  Feuillet,
  Fil,
  PetitFil,
  Section,
  ZoneVive,
} from '#interface';
import { Extrait } from '#partage';
import { aujourdHuiA, type Instant, jourEnToutesLettres } from '#socle/pur';
import type { OrientationVue } from '../voir-les-orientations/en-liste.ts';
import { CeQuiSEstPasse } from './ce-qui-s-est-passe.tsx';
import { direLEtat, etapesDuFil } from './dire-l-etat.ts';
import { QueFaireMaintenant } from './que-faire.panneau.tsx';
import type { Vie } from './vie.ts';

const bout = (vue: OrientationVue) =>
  vue.silence > 0 ? 'silence' : vue.etat.etat === 'close' ? 'revenu' : 'parti';

/** Several requests from one contact: each keeps its own life. */
const Soeurs = ({ vie: { soeurs, orientation, jour } }: { vie: Vie }) =>
  soeurs.length < 2 ? null : (
    <ul className="cartes" aria-label="Orientations de la même demande">
      {soeurs.map((soeur) => {
        const { etat, phrase } = direLEtat(soeur, jour);
        const celleCi = soeur.id === orientation.id;
        return (
          <li key={soeur.id} className={celleCi ? 'carte carte-choisie' : 'carte'}>
            <PetitFil etat={bout(soeur)} />
            <div>
              <a href={`/orientations/${soeur.id}`} aria-current={celleCi ? 'page' : undefined}>
                {soeur.quoi}
              </a>
              <EtatDit etat={etat}>{phrase}</EtatDit>
            </div>
          </li>
        );
      })}
    </ul>
  );

/** Exactly the row that was stored, and what stays here. */
function CeQuIlLit({ vie: { part, orientation } }: { vie: Vie }) {
  const titre = `Ce que lit ${orientation.versContact ?? orientation.versNom}`;
  if (!part) return <Section titre={titre}>La lecture de ce texte est finie.</Section>;
  const { libelle, reference } = part.fondement;
  return (
    <Section titre={titre} aide="Exactement ceci">
      <Feuillet papier>
        <Extrait champs={part.champs} />
        {part.nonEnvoye ? <p>Pas envoyé : {part.nonEnvoye}</p> : null}
        <p className="fraicheur">
          {libelle} ({reference}).
          {part.expireLe
            ? ` Lisible jusqu’au ${jourEnToutesLettres(aujourdHuiA(part.expireLe as Instant))}.`
            : null}
        </p>
      </Feuillet>
    </Section>
  );
}

export const FilDeLOrientation = ({ vie: { orientation, vue, jour } }: { vie: Vie }) => (
  <Fil
    etapes={etapesDuFil(orientation, vue, jour)}
    legende={
      <p>
        {vue.responsable === 'emetteur'
          ? `${orientation.deNom} en répond jusqu’à la réponse.`
          : vue.responsable === 'destinataire'
            ? `${orientation.versNom} en répond maintenant.`
            : 'C’est fini.'}
      </p>
    }
  />
);

/** The life of an orientation, whole, for who sent it and for who received it. */
export function VieDUneOrientation({ vie }: { vie: Vie }) {
  const { orientation, places, vue, jour } = vie;
  const { etat, phrase } = direLEtat(vue, jour);
  const vers = [orientation.versContact, orientation.versNom].filter(Boolean).join(', ');
  const cle = places.includes('emetteur') ? orientation.deCle : orientation.versCle;
  return (
    <>
      <EnTete
        retour={
          places.includes('emetteur') && orientation.premierContactId
            ? { href: `/accueil/contacts/${orientation.premierContactId}`, libelle: 'Sa fiche' }
            : { href: '/orientations', libelle: 'Orientations' }
        }
        titre={orientation.quoi}
        etat={
          <EtatDit etat={etat} teinte>
            {phrase}
          </EtatDit>
        }
        phrase={`De ${orientation.deNom}, vers ${vers}`}
      />
      {vie.refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {vie.refus}
        </Bandeau>
      ) : null}
      <Soeurs vie={vie} />
      <ZoneVive
        id="fil-de-l-orientation"
        canal={`orientations:${cle ?? orientation.deCle}`}
        src={`/orientations/${orientation.id}/fil`}
      >
        <FilDeLOrientation vie={vie} />
      </ZoneVive>
      <Colonnes laterale={<CeQuIlLit vie={vie} />}>
        <Section titre="Que faire maintenant ?">
          <QueFaireMaintenant vie={vie} />
        </Section>
        <Section titre="Ce qui s’est passé">
          <CeQuiSEstPasse etapes={vie.etapes} jour={jour} />
        </Section>
      </Colonnes>
    </>
  );
}
