import { MOT_DE_L_ETAT } from '#demandes-de-droits';
import { PanneauDEcheances } from '#echeances';
import {
  Bandeau,
  Bouton,
  Cache,
  Choix,
  Colonnes,
  Definitions,
  EnTete,
  Formulaire,
  LienBouton,
  Pliable,
  Section,
  SesMots,
} from '#interface';
import { OuPayer } from '#paiements';
import { ChampDeFait, enSaisie, faitsDemandes, faitsSaisis } from '#reglements';
import { ecrireLeMontant, jourEnToutesLettres, montrerLeCode } from '#socle/pur';
import { CalculDeLAide } from '../calculer-l-aide/calcul-de-l-aide.panneau.tsx';
import { ChampsDeLaDette } from '../deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.page.tsx';
import { detteEnSaisie } from '../deposer-une-demande-de-fsl/lire-la-saisie.ts';
import { MENACES, natureDe, valeursDe } from '../domaine/dettes.ts';
import { AvisDUnPartenaire } from '../instruire-avec-un-partenaire/avis-d-un-partenaire.panneau.tsx';
import { PreparerLaDecision } from '../preparer-la-decision/preparer-la-decision.panneau.tsx';
import { PlanDeLaDette } from '../suivre-un-plan/plan-de-la-dette.panneau.tsx';
import { type DossierMontre, pour } from './dossier-montre.ts';
import { FaitsConnus } from './faits-connus.panneau.tsx';
import { PapiersDeLaSituation } from './papiers-de-la-situation.panneau.tsx';
import { prochainPas } from './prochain-pas.ts';
import { QueFaireDuFsl } from './que-faire.panneau.tsx';

function SaDette({ lu: { dossier, lue }, repris }: DossierMontre) {
  const { nature, centimes, creancier, creancierReference, menace, menaceLe } = dossier;
  const { saisie, aRevoir } = pour(repris, 'dette');
  return (
    <Section titre="Sa dette">
      {lue.demande.mots ? <SesMots>{lue.demande.mots}</SesMots> : null}
      <Definitions
        paires={[
          ['Pour', natureDe(nature).libelle],
          ['Combien', centimes === null ? 'pas encore su' : ecrireLeMontant(centimes)],
          [
            'À qui',
            creancier
              ? `${creancier}${creancierReference ? `, n° ${creancierReference}` : ''}`
              : 'pas encore su',
          ],
          ...(menace
            ? [
                [
                  'Presse',
                  `${MENACES[menace]}${menaceLe ? `, ${jourEnToutesLettres(menaceLe, true)}` : ''}`,
                ] as const,
              ]
            : []),
          [
            'Son besoin',
            lue.besoin ? `${lue.besoin.quoi}, ${DIT_DU_BESOIN[lue.besoin.etat]}` : '—',
          ],
        ]}
      />
      <Pliable titre="Corriger" ouvert={aRevoir.length > 0}>
        <Formulaire
          action={`/fsl/${dossier.demandeId}/dette`}
          saisie={saisie ?? detteEnSaisie(dossier)}
          aRevoir={aRevoir}
          prefixe="dette-"
        >
          <Cache nom="version" valeur={dossier.version} />
          <ChampsDeLaDette />
          <Bouton>Enregistrer</Bouton>
        </Formulaire>
      </Pliable>
    </Section>
  );
}

const DIT_DU_BESOIN: Readonly<Record<string, string>> = {
  ouvert: 'toujours ouvert',
  couvert: 'couvert',
  laisse: 'laissé avec elle',
};

function CeQueNousSavons(montre: DossierMontre) {
  const { lu, repris } = montre;
  const { dossier, aides, aDemander } = lu;
  const { saisie, aRevoir } = pour(repris, 'faits');
  const connus = Object.keys(dossier.faits).filter(
    (nom) => nom !== 'depense' && nom !== 'nature_de_la_depense',
  ) as (typeof aDemander)[number][];
  const saisis = faitsSaisis(saisie ?? {}, aides.flatMap(faitsDemandes));
  const noms = [...new Set([...aDemander, ...connus, ...saisis])];
  return (
    <Section titre="Ce que nous savons" aide="D’où vient chaque chose" id="savoir">
      <FaitsConnus faits={dossier.faits} />
      <Pliable
        titre={aDemander.length > 0 ? 'Ajouter ce qui manque' : 'Corriger'}
        ouvert={aRevoir.length > 0 || prochainPas(montre)?.quoi === 'savoir'}
      >
        <Formulaire
          action={`/fsl/${dossier.demandeId}/faits`}
          saisie={saisie ?? enSaisie(valeursDe(dossier.faits))}
          aRevoir={aRevoir}
          prefixe="faits-"
        >
          <Cache nom="version" valeur={dossier.version} />
          {noms.map((nom) => (
            <ChampDeFait key={nom} nom={nom} aides={aides} />
          ))}
          <Choix
            nom="source"
            libelle="D’où cela vient"
            defaut="elle"
            options={[
              { valeur: 'elle', libelle: 'Elle l’a dit' },
              { valeur: 'piece', libelle: 'D’un papier vu' },
            ]}
          />
          <Bouton>Enregistrer</Bouton>
        </Formulaire>
      </Pliable>
    </Section>
  );
}

/** One file of the fund, in the order of its life: what she says, what is known, papers, computation, advice, decision, plan. */
export function VoirUnDossier(montre: DossierMontre) {
  const { lu, nomDit, jour, echeances, aDire, repris } = montre;
  const { demande } = lu.lue;
  const adresse = `/demandes-de-droits/${demande.id}`;
  return (
    <>
      <EnTete
        retour={{ href: `/personnes/${demande.personneId}`, libelle: nomDit }}
        titre={`FSL : ${natureDe(lu.dossier.nature).libelle.toLowerCase()}`}
        phrase={`${demande.etat === 'recue' ? '' : `${MOT_DE_L_ETAT[demande.etat]}. `}Reçue ${jourEnToutesLettres(demande.recueLe, true)}.`}
        actions={<LienBouton href={adresse}>Papiers vus, avis, signature, remise</LienBouton>}
      />
      {repris.refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {repris.refus}
        </Bandeau>
      ) : null}
      {aDire?.code && !aDire.chemin && aDire.code.length > 8 ? (
        <Bandeau etat="fait" titre="La demande est reçue.">
          Donnez-lui son code :{' '}
          <strong className="code">{montrerLeCode(aDire.code as never)}</strong>. Il lui montre où
          en est sa demande.
        </Bandeau>
      ) : null}
      {demande.etat === 'refusee_par_silence' ? (
        <Bandeau etat="autre_chemin" titre="Refusée, faute de réponse à temps.">
          Elle peut demander pourquoi : la réponse est due sous un mois (CRPA, art. L232-4). Une
          décision peut toujours être prise.
        </Bandeau>
      ) : null}
      <Colonnes
        laterale={
          <>
            <PanneauDEcheances echeances={echeances} aujourdHui={jour} />
            <CeQueNousSavons {...montre} />
          </>
        }
      >
        <QueFaireDuFsl {...montre} />
        <SaDette {...montre} />
        <PapiersDeLaSituation {...montre} />
        <CalculDeLAide {...montre} />
        <AvisDUnPartenaire {...montre} />
        <PreparerLaDecision {...montre} />
        <OuPayer comptes={montre.comptes} demandeId={demande.id} retour="fsl" />
        <PlanDeLaDette {...montre} />
      </Colonnes>
    </>
  );
}
