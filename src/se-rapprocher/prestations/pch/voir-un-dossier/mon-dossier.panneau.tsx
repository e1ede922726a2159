import { casDUsage } from '#acces';
import { EtatDit, type Langue, Section } from '#interface';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type DossierEnBase, mesDossiers } from '../stockage/dossiers.ts';
import { direLEtatDuDossier, FORMES, mots } from './dire-l-etat.ts';

/** What her receipt opens of it. */
export const lireMesDossiersDePch = casDUsage(
  droits.lireLeSien,
  async (acces, _: Record<string, never>): Promise<Resultat<DossierEnBase[], never>> =>
    reussi(await mesDossiers(acces.bd)),
);

/** On her page: where her request stands at the MDPH, in a sentence. */
export const MonDossierDePch = ({
  langue,
  dossiers,
}: {
  langue: Langue;
  dossiers: readonly DossierEnBase[];
}) =>
  dossiers.length === 0 ? null : (
    <Section titre={mots(langue).titre}>
      {dossiers.map((dossier) => (
        <EtatDit key={dossier.demandeId} etat={FORMES[dossier.etat]}>
          {direLEtatDuDossier(dossier, langue)}
        </EtatDit>
      ))}
      <p>{mots(langue).qui}</p>
    </Section>
  );
