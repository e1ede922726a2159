import { Action, ListeDeRangees, Rangee, Section } from '#interface';

export interface PersonneProche {
  id: string;
  nomDit: string;
}

/** Somebody this team already knows under that name: her record, rather than a second one. */
export const PersonnesProches = ({
  proches,
  contactId,
}: {
  proches: readonly PersonneProche[];
  contactId: string;
}) =>
  proches.length === 0 ? null : (
    <Section titre="Peut-être déjà connue de votre équipe">
      <ListeDeRangees libelle="Personnes de ce nom" dense>
        {proches.map(({ id, nomDit }) => (
          <Rangee
            key={id}
            identite={nomDit}
            href={`/personnes/${id}`}
            action={
              <Action
                vers={`/accueil/contacts/${contactId}/personne`}
                champs={{ personneId: id }}
                petit
              >
                C’est elle
              </Action>
            }
          />
        ))}
      </ListeDeRangees>
    </Section>
  );
