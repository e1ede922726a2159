import { Section, Tableau } from '#interface';
import { type DateCivile, jourEnToutesLettres } from '#socle/pur';
import { calculerLaConformite, type EtatDuCritere } from './critere.ts';
import { CRITERES } from './criteres.ts';

/** When the grid was last gone over. */
const ETABLIE_LE = '2026-11-26' as DateCivile;

const DITS: Readonly<Record<EtatDuCritere['etat'], string>> = {
  conforme: 'Conforme',
  non_conforme: 'Non conforme',
  sans_objet: 'Sans objet',
  non_verifie: 'Pas encore vérifié',
};

const surQuoi = (etat: EtatDuCritere): string => {
  if (etat.etat === 'non_verifie') return '';
  if (etat.etat === 'sans_objet') return etat.raison;
  return 'essai' in etat
    ? 'un essai automatique, à chaque changement'
    : `${etat.vu}, vu le ${jourEnToutesLettres(etat.le as DateCivile, true)}`;
};

/** The statement in the form of the arrêté of 20 September 2019, its rate counted from the grid and from nothing else. */
export function DeclarationDAccessibilite({
  departement,
  urlPublique,
  contact,
}: {
  departement: string;
  urlPublique: string;
  contact: string | null;
}) {
  const compte = calculerLaConformite(CRITERES);
  return (
    <>
      <h1>Déclaration d’accessibilité</h1>
      <p>
        Le Département ({departement}) s’engage à rendre Tisserin accessible, selon l’article 47 de
        la loi du 11 février 2005. Cette déclaration vaut pour {urlPublique}.
      </p>
      <Section titre="État de conformité">
        <p>
          <strong>Tisserin est {compte.mention}</strong> avec le référentiel général d’amélioration
          de l’accessibilité (RGAA), version 4.1.
        </p>
      </Section>
      <Section titre="Résultats">
        <p>
          {compte.taux}&nbsp;% des critères qui s’appliquent sont tenus et prouvés. Aucun audit par
          un tiers n’a encore été fait. Un critère que personne n’a vérifié compte comme non tenu.
        </p>
        <ul>
          <li>Tenus, avec la preuve : {compte.conformes}</li>
          <li>Connus comme non tenus : {compte.nonConformes}</li>
          <li>Pas encore vérifiés : {compte.nonVerifies}</li>
          <li>Sans objet : {compte.sansObjet}</li>
        </ul>
      </Section>
      <Section titre="Établissement de cette déclaration">
        <p>
          Établie le {jourEnToutesLettres(ETABLIE_LE, true)}. Technologies : HTML, CSS, JavaScript
          (jamais nécessaire à une page d’habitant), PDF balisés. Vérifié avec axe-core et Chromium
          sur chaque écran, en clair et en sombre, à 320 et 1440 pixels.
        </p>
      </Section>
      <Section titre="Retour et contact">
        <p>
          Vous n’arrivez pas à lire ou à employer une page ?{' '}
          {contact === null ? (
            'Dites-le dans un lieu d’accueil : vous aurez la même chose autrement.'
          ) : (
            <>
              Écrivez à <a href={contact}>{contact.replace(/^(mailto:|tel:|https:\/\/)/, '')}</a> :
              vous aurez la même chose autrement.
            </>
          )}
        </p>
      </Section>
      <Section titre="Voies de recours">
        <p>Nous ne vous avons pas répondu, ou mal ? Vous pouvez :</p>
        <ul>
          <li>écrire au Défenseur des droits : formulaire.defenseurdesdroits.fr</li>
          <li>joindre le délégué du Défenseur des droits près de chez vous</li>
          <li>
            écrire, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07
          </li>
        </ul>
      </Section>
      <Section titre="Critère par critère">
        <Tableau
          legende="Les 106 critères du RGAA 4.1"
          colonnes={[
            { cle: 'numero', titre: 'Critère' },
            { cle: 'etat', titre: 'État' },
            { cle: 'sur', titre: 'Sur quoi cela repose' },
          ]}
          lignes={CRITERES.map(([numero, titre, etat]) => ({
            cle: numero,
            valeurs: { numero: `${numero} ${titre}`, etat: DITS[etat.etat], sur: surQuoi(etat) },
          }))}
        />
      </Section>
    </>
  );
}
