import {
  Bandeau,
  Bouton,
  Champ,
  Choix,
  Formulaire,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';
import { Extrait } from '#partage';
import { aujourdHuiA, type Instant, jourEnToutesLettres } from '#socle/pur';
import { AVIS } from '../stockage/instructions.ts';
import type { DossierDuPartenaire } from './donner-un-avis.ts';

/** The partner's page: this file of the fund, what it thinks of it, and nothing else of hers. One column, no script. */
export function DonnerUnAvis({
  dossier: { instruction, part },
  saisie = {},
  aRevoir = [],
  refus,
}: {
  dossier: DossierDuPartenaire;
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
  refus?: string | undefined;
}) {
  const { destinataire, deNom, deTelephone, pourLe, avis, mots, qui, repondueLe } = instruction;
  return (
    <>
      {/* Hoisted into the head: the address that led here is told to nobody. */}
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <h1>Votre avis sur une demande de FSL</h1>
      <p>
        {`De ${deNom}${deTelephone ? `, ${deTelephone}` : ''}, pour ${destinataire}.`}
        {avis ? null : ` Votre avis est attendu au plus tard ${jourEnToutesLettres(pourLe, true)}.`}
      </p>
      {refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas envoyé.">
          {refus}
        </Bandeau>
      ) : null}
      {avis && repondueLe ? (
        <Bandeau etat="fait" titre={`${AVIS[avis]}.`}>
          {mots ? `« ${mots} » ` : null}
          {`Rendu par ${qui ?? ''}, ${jourEnToutesLettres(aujourdHuiA(repondueLe as Instant), true)}. Le département décide, et le dit à la personne.`}
        </Bandeau>
      ) : null}
      {part ? (
        <section>
          <h2>Ce qui vous est transmis</h2>
          <Extrait champs={part.champs} />
          <p>{`${part.fondement.libelle} (${part.fondement.reference}). Ce texte est pour vous seul.`}</p>
        </section>
      ) : null}
      {avis ? null : (
        <section>
          <h2>Votre avis</h2>
          <Formulaire action="/p/fsl" saisie={saisie} aRevoir={aRevoir}>
            <Choix
              nom="avis"
              libelle="Qu’en pensez-vous ?"
              options={Object.entries(AVIS).map(([valeur, libelle]) => ({ valeur, libelle }))}
            />
            <ZoneDeTexte
              nom="mots"
              libelle="Pourquoi"
              aide="Elle pourra le lire. Facultatif si vous êtes favorable."
              longueur={2000}
            />
            <Champ nom="qui" libelle="Vous êtes : prénom et nom" autoComplete="name" />
            <Bouton genre="plein">Envoyer cet avis</Bouton>
          </Formulaire>
        </section>
      )}
    </>
  );
}
