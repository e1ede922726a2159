import { Bouton, ListeDeChoix, Section, ZoneDeTexte } from '#interface';
import { DIRE_LE_DANGER, unEnfantEstEnDanger } from '../domaine/danger.ts';
import type { Fiche } from '../domaine/fiche.ts';
import type { Danger } from '../stockage/dangers.ts';

export const champDeLaReponse = (dangerId: string): string => `reponse-${dangerId}`;

const Transmettre = ({ contactId }: { contactId: string }) => (
  <>
    <p>
      Un enfant en danger, ou qui risque de l’être : la cellule des informations préoccupantes lit
      ceci, et personne d’autre ici. Ce qui le dit quitte la fiche.
    </p>
    <ZoneDeTexte
      nom="faitsDeLEnfant"
      libelle="Ce qui a été vu ou entendu, en faits"
      lignes={3}
      longueur={2000}
    />
    <ZoneDeTexte
      nom="motsDeLEnfant"
      libelle="Ses mots, ou ceux du parent"
      lignes={2}
      longueur={1000}
      facultatif
    />
    <ListeDeChoix
      nom="parentsInformes"
      libelle="Les parents sont-ils informés ?"
      vide="À dire"
      options={[
        { valeur: 'oui', libelle: 'Oui, ils sont informés' },
        { valeur: 'non', libelle: 'Non, l’enfant serait en danger' },
      ]}
    />
    <ZoneDeTexte
      nom="pourquoiPasInformes"
      libelle="Sinon, pourquoi"
      aide="Code de l’action sociale et des familles, art. L226-2-1."
      lignes={2}
      longueur={500}
      facultatif
    />
    <div>
      <Bouton genre="irreversible" vers={`/accueil/contacts/${contactId}/enfant`}>
        Transmettre à la cellule maintenant
      </Bouton>
    </div>
  </>
);

/** Where dangers are answered: who answered and what was done. Inside the sheet's form. */
export function RepondreAuxDangers({
  contactId,
  fiche,
  dangers,
}: {
  contactId: string;
  fiche: Fiche;
  dangers: readonly Danger[];
}) {
  const ouverts = dangers.filter(({ reponduLe }) => !reponduLe);
  const enfant = unEnfantEstEnDanger(fiche);
  if (ouverts.length === 0 && !enfant) return null;
  return (
    <Section titre="Répondre à l’urgence" id="dangers">
      {enfant ? <Transmettre contactId={contactId} /> : null}
      {ouverts.map(({ id, fait }) => (
        <div key={id} className="formulaire">
          <ZoneDeTexte
            nom={champDeLaReponse(id)}
            libelle={`${DIRE_LE_DANGER[fait]} : qui a répondu, et ce qui a été fait`}
            lignes={2}
            longueur={1000}
          />
          <div>
            <Bouton
              genre="prune"
              vers={`/accueil/contacts/${contactId}/reponse-au-danger`}
              nom="danger"
              valeur={id}
            >
              Noter la réponse
            </Bouton>
          </div>
        </div>
      ))}
    </Section>
  );
}
