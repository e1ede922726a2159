import {
  Action,
  Actions,
  Bouton,
  Cases,
  Champ,
  Definitions,
  Formulaire,
  ListeDeChoix,
  Pliable,
  Section,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { aujourdHuiA, type Instant, jourEnToutesLettres } from '#socle/pur';
import { AVIS, type Instruction } from '../stockage/instructions.ts';
import { type DossierMontre, pour } from '../voir-un-dossier/dossier-montre.ts';

const enGroupes = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

function dire(une: Instruction): string {
  if (une.avis && une.repondueLe)
    return `${AVIS[une.avis]}, ${une.qui ?? ''}, ${jourEnToutesLettres(aujourdHuiA(une.repondueLe as Instant), true)}.${une.mots ? ` « ${une.mots} »` : ''}`;
  if (une.retireeLe) return 'Retiré : le lien n’ouvre plus rien.';
  return `Attendu ${jourEnToutesLettres(une.pourLe, true)}.`;
}

/** City, CCAS, family fund: they read this file alone, by an address and a code, and say what they think of it. */
export function AvisDUnPartenaire({ lu, aDire, urlPublique, repris }: DossierMontre) {
  const { saisie, aRevoir } = pour(repris, 'avis');
  const { demandeId } = lu.dossier;
  const enCours = lu.instructions.find(
    ({ repondueLe, retireeLe }) => repondueLe === null && retireeLe === null,
  );
  return (
    <Section titre="L’avis d’un partenaire" aide="Il ne voit que ce dossier">
      {aDire && enCours && (aDire.chemin || aDire.code) ? (
        <Definitions
          paires={[
            ...(aDire.chemin
              ? [
                  ...(enCours.contact ? [['Écrivez à', enCours.contact] as const] : []),
                  ['Envoyez cette adresse', `${urlPublique}${aDire.chemin}`] as const,
                ]
              : []),
            ...(aDire.code
              ? [
                  [
                    'Dites ce code par téléphone',
                    <strong key="code" className="code">
                      {enGroupes(aDire.code)}
                    </strong>,
                  ] as const,
                ]
              : []),
          ]}
        />
      ) : null}
      {lu.instructions.length === 0 ? (
        <Vide titre="Aucun avis demandé." />
      ) : (
        <Definitions paires={lu.instructions.map((une) => [une.destinataire, dire(une)])} />
      )}
      {enCours && lu.lue.instruit ? (
        <Actions>
          <Action vers={`/fsl/${demandeId}/avis/${enCours.id}/code`} icone="cle">
            Donner un nouveau code
          </Action>
          <Action vers={`/fsl/${demandeId}/avis/${enCours.id}/retirer`} genre="irreversible">
            Retirer ce dossier au partenaire
          </Action>
        </Actions>
      ) : null}
      {(!enCours && lu.lue.instruit) || aRevoir.length > 0 ? (
        <Pliable titre="Demander un avis" ouvert={aRevoir.length > 0}>
          <Formulaire
            action={`/fsl/${demandeId}/avis`}
            saisie={saisie ?? {}}
            aRevoir={aRevoir}
            prefixe="avis-"
          >
            {lu.partenaires.length > 0 ? (
              <ListeDeChoix
                nom="structure"
                libelle="À qui"
                vide="Un autre, écrit ci-dessous"
                options={lu.partenaires.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
              />
            ) : null}
            <Champ
              nom="destinataire"
              libelle={lu.partenaires.length > 0 ? 'Ou à un autre' : 'À qui'}
              aide="Par exemple : CCAS d’Aubervilliers, CAF."
              facultatif={lu.partenaires.length > 0}
              longueur={200}
            />
            <Champ
              nom="contact"
              libelle="Où lui écrire"
              aide="Vide : son courriel dans les adresses utiles."
              facultatif
              longueur={200}
            />
            <Champ nom="telephone" libelle="Son téléphone" facultatif type="tel" longueur={40} />
            <Champ
              nom="deTelephone"
              libelle="Votre téléphone"
              facultatif
              type="tel"
              longueur={40}
            />
            <Cases
              nom="permis"
              libelle="Ce qui part"
              options={[
                { valeur: 'accord', libelle: 'Elle est d’accord, elle sait ce qui part' },
                { valeur: 'mots', libelle: 'Avec ses mots à elle' },
              ]}
            />
            <ZoneDeTexte
              nom="ajout"
              libelle="À ajouter, d’accord avec elle"
              facultatif
              longueur={1000}
            />
            <Bouton>Demander cet avis</Bouton>
          </Formulaire>
        </Pliable>
      ) : null}
    </Section>
  );
}
