import {
  Bandeau,
  Bouton,
  Cache,
  Champ,
  EnTete,
  Feuillet,
  Formulaire,
  Section,
  Vide,
} from '#interface';
import { direUnMoment } from '../dire-un-moment.ts';
import type { AccesExceptionnel } from '../stockage/acces-exceptionnels.ts';

interface Proprietes {
  liste: readonly AccesExceptionnel[];
  refus?: string | undefined;
}

export function RelireLesAccesExceptionnels({ liste, refus }: Proprietes) {
  const aRelire = liste.filter(({ reluLe }) => reluLe === null);
  const relus = liste.filter(({ reluLe }) => reluLe !== null);
  return (
    <>
      <EnTete
        titre="Accès exceptionnels"
        phrase="Des fiches ouvertes trois heures par qui n’en avait pas la charge, et la raison donnée."
      />
      {refus ? <Bandeau etat="a_revoir" titre={refus} vif /> : null}
      <Section titre="À relire" compte={aRelire.length}>
        {aRelire.length === 0 ? (
          <Vide titre="Tout est relu." fil>
            Le prochain accès sans charge apparaîtra ici.
          </Vide>
        ) : null}
        {aRelire.map((acces) => (
          <Feuillet key={acces.id}>
            <UnAcces acces={acces} />
            <Formulaire action="/dpo/acces-exceptionnels" prefixe={`${acces.id}-`}>
              <Cache nom="id" valeur={acces.id} />
              <Champ nom="avis" libelle="Votre avis" largeur="plein" />
              <div>
                <Bouton>Marquer relu</Bouton>
              </div>
            </Formulaire>
          </Feuillet>
        ))}
      </Section>
      {relus.length > 0 ? (
        <Section titre="Déjà relus">
          {relus.map((acces) => (
            <Feuillet key={acces.id}>
              <UnAcces acces={acces} />
              <p>Avis : {acces.avis}</p>
            </Feuillet>
          ))}
        </Section>
      ) : null}
    </>
  );
}

const UnAcces = ({ acces }: { acces: AccesExceptionnel }) => (
  <>
    <p>
      <strong>{acces.demandeur}</strong>, {direUnMoment(acces.ouvertLe)} : « {acces.raison} »
    </p>
    <p>
      <a href={`/dpo/qui-a-regarde?personne=${acces.personneId}`}>Qui a regardé cette personne</a>
    </p>
  </>
);
