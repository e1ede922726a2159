import { Actions, Bandeau, Definitions, EnTete, LienBouton, Promesse, Section } from '#interface';
import type { ServiceDuDepartement, Site } from '#services';
import { type CodeDeRetrait, type Instant, montrerLeCode } from '#socle/pur';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { OuEnEstSonRappel, type SonRappel } from '../vouloir-un-rappel/ou-en-est-son-rappel.tsx';
import { rappelADire } from '../vouloir-un-rappel/vouloir-un-rappel.ts';
import { CHEMIN_EN_LIGNE } from './adresses.ts';
import { mots } from './mots.ts';

export interface PageDuPris extends Omit<SonRappel, 'rendezVous'> {
  rendezVous: RendezVous | null;
  site: Site | null;
  service: ServiceDuDepartement | null;
  /** When all was full: when the team calls. */
  rappelLe: Instant | null;
  code: CodeDeRetrait | null;
}

const LeCode = ({ langue, code }: Pick<PageDuPris, 'langue' | 'code'>) =>
  code ? (
    <>
      <Definitions
        paires={[[mots(langue).votreCode, <strong key="code">{montrerLeCode(code)}</strong>]]}
      />
      <p>{mots(langue).aideDuCode}</p>
    </>
  ) : null;

function Pris({
  langue,
  rendezVous,
  site,
  service,
  code,
  quand,
  appelPromis,
}: PageDuPris & { rendezVous: RendezVous }) {
  const dire = mots(langue);
  const ou = [site?.nom, site?.adresse, rendezVous.ou, site?.venir].filter(Boolean).join(', ');
  return (
    <>
      <EnTete titre={dire.fini} phrase={dire.moment(rendezVous.debut)} />
      <Definitions
        paires={[
          [dire.quand, dire.moment(rendezVous.debut)],
          [dire.ou, ou],
          ...(service ? [[dire.avec, service.nom] as const] : []),
        ]}
      />
      <LeCode langue={langue} code={code} />
      <Actions>
        <LienBouton
          href={`${CHEMIN_EN_LIGNE}/pris/papier`}
          genre="plein"
          icone="imprimante"
          fichier
        >
          {dire.imprimer}
        </LienBouton>
      </Actions>
      <p>{dire.rienAFaire}</p>
      <OuEnEstSonRappel
        langue={langue}
        rendezVous={rendezVous}
        quand={quand}
        appelPromis={appelPromis}
      />
      {rendezVous.rappelVoulu && rappelADire(rendezVous, quand) ? (
        <p>{dire.rappelARenoncer}</p>
      ) : null}
      <LienBouton href={`/ma-demande/rendez-vous/${rendezVous.id}`}>{dire.changer}</LienBouton>
      <p>{dire.efface}</p>
    </>
  );
}

/** We closed: said first, then what we owe her, then the other ways she may take at once. */
function AnnuleParNous({
  langue,
  rendezVous,
  site,
  rappelLe,
  code,
}: PageDuPris & { rendezVous: RendezVous }) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.pasLieu} phrase={dire.pasLieuQuand(rendezVous.debut)} />
      {rappelLe ? (
        <Promesse
          teinte
          annonce={dire.notrePromesse}
          qui={dire.lEquipe}
          quoi={dire.proposeUneHeure}
          quand={dire.auPlusTard(rappelLe)}
        />
      ) : null}
      <Section titre={dire.ouChoisir} niveau={2}>
        <Actions>
          <LienBouton href={CHEMIN_EN_LIGNE} genre="plein" icone="calendrier">
            {dire.autreHeure}
          </LienBouton>
        </Actions>
        {site?.telephone ? <p>{dire.appelez(site.telephone)}</p> : null}
        {site ? <p>{dire.sansRendezVous(site.adresse)}</p> : null}
      </Section>
      <LeCode langue={langue} code={code} />
    </>
  );
}

export function RendezVousPrisEnLigne(vu: PageDuPris) {
  const { langue, rendezVous, rappelLe } = vu;
  const dire = mots(langue);
  const recommencer = (
    <LienBouton href={CHEMIN_EN_LIGNE} icone="calendrier">
      {dire.titre}
    </LienBouton>
  );
  if (rendezVous?.etat === 'annule' && rendezVous.annulePar === 'nous')
    return <AnnuleParNous {...vu} rendezVous={rendezVous} />;
  if (rendezVous?.etat === 'annule')
    return (
      <>
        <EnTete titre={dire.titre} />
        <Bandeau etat="fait" titre={dire.annule} />
        {recommencer}
      </>
    );
  if (rendezVous) return <Pris {...vu} rendezVous={rendezVous} />;
  return (
    <>
      <EnTete
        titre={rappelLe ? dire.rappelFini : dire.titre}
        {...(rappelLe ? { phrase: dire.rappelQuand(rappelLe) } : {})}
      />
      {rappelLe ? <LeCode {...vu} /> : null}
      {recommencer}
    </>
  );
}
