import {
  Bandeau,
  Bouton,
  EtatDit,
  Formulaire,
  LienBouton,
  ListeDeRangees,
  Pliable,
  Rangee,
  Section,
  ZoneDeTexte,
} from '#interface';
import { type DateCivile, jourEnColonne } from '#socle/pur';
import type { GenreDeNouvelle, NouvelleEnBase } from '../stockage/nouvelles-du-flux.ts';
import type { NouvelleLue } from './suivre-le-flux.ts';

const DIRE: Readonly<Record<GenreDeNouvelle, string>> = {
  a_orienter: 'Son RSA est ouvert',
  suspendu: 'Son droit ou son versement est suspendu',
  repris: 'Son versement a repris',
  clos: 'Son droit est clos, ou n’est plus dans le flux',
};

const A_FAIRE: Readonly<Record<GenreDeNouvelle, string>> = {
  a_orienter: 'Le département a six semaines pour lui dire qui l’accompagne.',
  suspendu: 'Voyez avec elle pourquoi, et ce qu’elle peut faire.',
  repris: 'Rien à faire de plus que le savoir.',
  clos: 'L’accompagnement ne finit pas de lui-même : voyez avec elle la suite.',
};

const SansParcours = ({ id }: { id: string }) => (
  <Pliable titre="Elle n’est pas à orienter">
    <Formulaire action={`/rsa/nouvelles/${id}`} prefixe={`${id}-`}>
      <ZoneDeTexte nom="mots" libelle="Pourquoi" />
      <div>
        <Bouton genre="trait" petit>
          Enregistrer
        </Bouton>
      </div>
    </Formulaire>
  </Pliable>
);

const EstVue = ({ id }: { id: string }) => (
  <Formulaire action={`/rsa/nouvelles/${id}`} prefixe={`${id}-`}>
    <Bouton genre="trait" petit>
      C’est vu
    </Bouton>
  </Formulaire>
);

/** Who enters, in the order of the six weeks. */
function AOrienter({ entrees, jour }: { entrees: readonly NouvelleLue[]; jour: DateCivile }) {
  if (entrees.length === 0) return null;
  return (
    <Section
      titre="Entrées du flux, à orienter"
      aide={A_FAIRE.a_orienter}
      compte={entrees.length}
      id="entrees"
    >
      <ListeDeRangees libelle="Entrées du flux">
        {entrees.map(({ id, nom, personneId, appriseLe, echeance }) => (
          <Rangee
            key={id}
            identite={nom}
            detail={`Appris le ${jourEnColonne(appriseLe, jour)}`}
            heure={echeance?.echueLe ? `Pour le ${jourEnColonne(echeance.echueLe, jour)}` : null}
            etat={
              echeance?.etat === 'depassee' ? (
                <EtatDit etat="echeance">Six semaines passées</EtatDit>
              ) : null
            }
            action={
              <>
                <LienBouton
                  href={`/rsa/entrer?personne=${personneId}&entreeLe=${appriseLe}`}
                  genre="trait"
                >
                  Ouvrir son parcours
                </LienBouton>
                <SansParcours id={id} />
              </>
            }
          />
        ))}
      </ListeDeRangees>
    </Section>
  );
}

function CeQuiAChange({
  nouvelles,
  jour,
}: {
  nouvelles: readonly NouvelleLue[];
  jour: DateCivile;
}) {
  if (nouvelles.length === 0) return null;
  return (
    <Section
      titre="Ce que la caisse dit des parcours en cours"
      compte={nouvelles.length}
      id="nouvelles"
    >
      <ListeDeRangees libelle="Ce que la caisse dit">
        {nouvelles.map(({ id, nom, genre, reference, parcoursId }) => (
          <Rangee
            key={id}
            href={parcoursId ? `/rsa/${parcoursId}` : undefined}
            identite={nom}
            detail={`${DIRE[genre]}. ${A_FAIRE[genre]}`}
            heure={`État au ${jourEnColonne(reference, jour)}`}
            action={<EstVue id={id} />}
          />
        ))}
      </ListeDeRangees>
    </Section>
  );
}

/** Above the team's work: what the family fund said since, and what is to do of it. */
export function PanneauDuFlux({
  nouvelles,
  jour,
  refus,
}: {
  nouvelles: readonly NouvelleLue[];
  jour: DateCivile;
  refus?: string | undefined;
}) {
  return (
    <>
      {refus ? <Bandeau etat="a_revoir" titre={refus} /> : null}
      <AOrienter entrees={nouvelles.filter(({ genre }) => genre === 'a_orienter')} jour={jour} />
      <CeQuiAChange
        nouvelles={nouvelles.filter(({ genre }) => genre !== 'a_orienter')}
        jour={jour}
      />
    </>
  );
}

/** On her own parcours, the last thing that the fund said of her right. */
export function NouvellesDElle({
  nouvelles,
  jour,
}: {
  nouvelles: readonly NouvelleEnBase[];
  jour: DateCivile;
}) {
  return nouvelles.map(({ id, genre, reference }) => (
    <Bandeau
      key={id}
      etat="attente"
      titre={`${DIRE[genre]} (état de la caisse au ${jourEnColonne(reference, jour)}).`}
    >
      <p>{A_FAIRE[genre]}</p>
      <EstVue id={id} />
    </Bandeau>
  ));
}
