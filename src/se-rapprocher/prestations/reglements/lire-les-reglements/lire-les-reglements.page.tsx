import {
  Actions,
  Bandeau,
  Bouton,
  Cache,
  Definitions,
  EnTete,
  Etiquette,
  Formulaire,
  LienBouton,
  ListeDeRangees,
  Pliable,
  type PointARevoir,
  Rangee,
  Section,
  Vide,
  ZoneDeTexte,
} from '#interface';
import { type DateCivile, jourEnToutesLettres } from '#socle/pur';
import { NOM_DE_L_ETAT, PRESTATIONS, versionAu } from '../domaine/etats.ts';
import type { Reglement } from '../stockage/reglements.ts';
import { CeQueDitLeReglement } from './ce-que-dit-le-reglement.panneau.tsx';

const effet = ({ depuis, jusqua }: Reglement) =>
  `depuis ${jourEnToutesLettres(depuis, true)}${jusqua ? ` jusqu’à ${jourEnToutesLettres(jusqua, true)}` : ''}`;

const DEMONSTRATION = 'Exemple inventé';

function Liste({ titre, reglements }: { titre: string; reglements: readonly Reglement[] }) {
  return (
    <ListeDeRangees libelle={titre}>
      {reglements.map((un) => (
        <Rangee
          key={un.id}
          href={`/reglements/${un.id}`}
          identite={un.contenu.libelle}
          detail={`${PRESTATIONS[un.prestation]} · ${effet(un)}`}
          etat={
            un.contenu.statut === 'demonstration' ? (
              <Etiquette>{DEMONSTRATION}</Etiquette>
            ) : (
              NOM_DE_L_ETAT[un.etat]
            )
          }
        />
      ))}
    </ListeDeRangees>
  );
}

/** In force today, to come, and what is being written: each with its day of effect. */
export function ListeDesReglements({
  reglements,
  jour,
  peutRediger,
  peutEssayer,
}: {
  reglements: readonly Reglement[];
  jour: DateCivile;
  peutRediger: boolean;
  peutEssayer: boolean;
}) {
  const codes = [...new Set(reglements.map(({ code }) => code))];
  const enVigueur = codes.flatMap(
    (code) =>
      versionAu(
        reglements.filter((un) => un.code === code),
        jour,
      ) ?? [],
  );
  const aVenir = reglements.filter(({ etat, depuis }) => etat === 'publie' && depuis > jour);
  const enCours = reglements.filter(({ etat }) => etat !== 'publie');
  return (
    <>
      <EnTete
        titre="Règlements des aides"
        phrase="Ce que le département accorde, d’après quel texte, et depuis quand. Une décision garde la version de son jour."
      />
      <Actions>
        {peutRediger ? (
          <LienBouton href="/reglements/nouveau" genre="plein">
            Écrire un règlement
          </LienBouton>
        ) : null}
        {peutEssayer ? (
          <LienBouton href="/reglements/parametres">Essayer un paramètre à blanc</LienBouton>
        ) : null}
      </Actions>
      {enCours.length > 0 ? (
        <Section titre="En cours d’écriture">
          <Liste titre="En cours d’écriture" reglements={enCours} />
        </Section>
      ) : null}
      <Section titre="En vigueur aujourd’hui">
        {enVigueur.length === 0 ? (
          <Vide titre="Aucun règlement en vigueur.">
            L’administration l’écrit ici, ses exemples le vérifient, la direction le publie.
          </Vide>
        ) : (
          <Liste titre="En vigueur aujourd’hui" reglements={enVigueur} />
        )}
      </Section>
      {aVenir.length > 0 ? (
        <Section titre="À venir">
          <Liste titre="À venir" reglements={aVenir} />
        </Section>
      ) : null}
    </>
  );
}

export interface ReglementMontre {
  reglement: Reglement;
  versions: readonly Reglement[];
  jour: DateCivile;
  defauts: readonly string[];
  peutRediger: boolean;
  peutPublier: boolean;
  /** Of the dry run: composed by the route. */
  essai: React.ReactNode;
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
  refus?: string | undefined;
}

function Gestes({
  reglement,
  versions,
  peutRediger,
  peutPublier,
  defauts,
  saisie,
  aRevoir,
}: ReglementMontre) {
  const adresse = `/reglements/${reglement.id}`;
  const brouillonOuvert = versions.some(({ etat }) => etat !== 'publie');
  const revision = <Cache nom="revision" valeur={reglement.revision} />;
  if (reglement.etat === 'publie')
    return peutRediger && !brouillonOuvert ? (
      <Formulaire action={`${adresse}/suivante`}>
        <Bouton>Écrire la version suivante</Bouton>
      </Formulaire>
    ) : null;
  if (peutPublier && reglement.etat === 'propose')
    return (
      <>
        <Formulaire action={`${adresse}/publier`}>
          {revision}
          <Bouton genre="plein">Publier cette version</Bouton>
        </Formulaire>
        <Pliable titre="Renvoyer à qui l’a écrite" ouvert={(aRevoir ?? []).length > 0}>
          <Formulaire
            action={`${adresse}/renvoyer`}
            saisie={saisie ?? {}}
            aRevoir={aRevoir ?? []}
            prefixe="renvoi-"
          >
            {revision}
            <ZoneDeTexte nom="retour" libelle="Ce qui est à revoir" longueur={500} />
            <Bouton>Renvoyer</Bouton>
          </Formulaire>
        </Pliable>
      </>
    );
  if (!peutRediger) return null;
  return (
    <Actions>
      <LienBouton href={`${adresse}/rediger`} {...(defauts.length > 0 ? { genre: 'plein' } : {})}>
        Continuer d’écrire
      </LienBouton>
      {reglement.etat === 'brouillon' && defauts.length === 0 ? (
        <Formulaire action={`${adresse}/proposer`}>
          {revision}
          <Bouton genre="plein">Proposer à la publication</Bouton>
        </Formulaire>
      ) : null}
    </Actions>
  );
}

/** One version: what it says, whether its examples hold, what it would change, and the versions before it. */
export function VoirUnReglement(montre: ReglementMontre) {
  const { reglement, versions, defauts, essai, refus } = montre;
  const { contenu, etat } = reglement;
  return (
    <>
      <EnTete
        retour={{ href: '/reglements', libelle: 'Règlements' }}
        titre={contenu.libelle}
        phrase={`${reglement.numero ? `Version ${reglement.numero}, ` : ''}${NOM_DE_L_ETAT[etat]}, ${effet(reglement)}.`}
      />
      {contenu.statut === 'demonstration' ? (
        <Bandeau etat="a_savoir" titre="Exemple inventé pour essayer l’outil.">
          Aucun département ne l’applique : il ne fonde aucune décision réelle.
        </Bandeau>
      ) : null}
      {refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {refus}
        </Bandeau>
      ) : null}
      {reglement.retour ? (
        <Bandeau etat="a_revoir" titre="Renvoyé par qui publie.">
          {reglement.retour}
        </Bandeau>
      ) : null}
      {etat !== 'publie' && defauts.length > 0 ? (
        <Section titre="Avant de publier">
          <ul>
            {defauts.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Gestes {...montre} />
      <CeQueDitLeReglement aide={contenu} />
      {essai}
      <Section titre="Versions">
        <Definitions
          paires={versions.map((une) => [
            <a key={une.id} href={`/reglements/${une.id}`}>
              {une.numero ? `Version ${une.numero}` : NOM_DE_L_ETAT[une.etat]}
            </a>,
            `${effet(une)}${une.pourquoi ? `. ${une.pourquoi}` : ''}`,
          ])}
        />
        <p>
          <a href={`/reglements/${reglement.id}/json`}>Le même règlement, en JSON</a>
        </p>
      </Section>
    </>
  );
}
