import { Bouton, Choix, Section } from '#interface';
import { UnFormulaire } from '../vie-d-une-demande/un-formulaire.tsx';
import type { Vie } from '../vie-d-une-demande/vie.ts';
import { type DroitDeTous, ISSUES } from './droits-de-tous.ts';

const LesNoms = ({ droits }: { droits: readonly DroitDeTous[] }) => (
  <>{droits.map(({ nom }) => nom).join(', ')}.</>
);

const LeTour = ({ personneId }: { personneId: string }) => (
  <a href={`/tour-des-droits?personne=${personneId}`}>Faire le tour de ses droits</a>
);

/** In one line, before a special scheme is asked for: what was not looked at. Nothing stops who goes on. */
export const DroitsDeTousPasVus = ({
  droits,
  personneId,
}: {
  droits: readonly DroitDeTous[];
  personneId: string;
}) =>
  droits.length === 0 ? null : (
    <p>
      <strong>Droits de tous pas encore vérifiés avec elle :</strong> <LesNoms droits={droits} />{' '}
      <LeTour personneId={personneId} />, ou continuez : ce sera à voir plus tard, avec elle.
    </p>
  );

/** On her page: a thing to do with her, like any other. */
export const DroitsDeTousDeSaFiche = ({
  droits,
  personneId,
}: {
  droits: readonly DroitDeTous[];
  personneId: string;
}) =>
  droits.length === 0 ? null : (
    <p>
      <strong>À voir avec elle, les droits de tous :</strong> <LesNoms droits={droits} />{' '}
      <LeTour personneId={personneId} />
    </p>
  );

/** The same, left to be done with her: beside the request, closed in one choice. */
export const DroitsDeTousAVoir = ({ vie }: { vie: Vie }) =>
  vie.aVoir.length === 0 ? null : (
    <Section titre="À voir avec elle">
      <p>
        Droits de tous pas encore vérifiés : <LesNoms droits={vie.aVoir} />
      </p>
      <p>
        <LeTour personneId={vie.demande.personneId} />
      </p>
      <UnFormulaire vie={vie} nom="droits-de-tous" titre="C’est fait, ou inutile">
        <Choix
          nom="issue"
          libelle="Ces droits"
          options={Object.entries(ISSUES).map(([valeur, libelle]) => ({ valeur, libelle }))}
        />
        <Bouton>Le noter</Bouton>
      </UnFormulaire>
    </Section>
  );
