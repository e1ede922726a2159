import { Action, Actions, LienBouton } from '#interface';
import { gestesOuverts } from '../domaine/qui-peut.ts';
import { FormulaireDeReponse } from '../repondre-a-une-orientation/formulaire-de-reponse.panneau.tsx';
import { direLeTour } from './dire-le-tour.ts';
import { FormulaireDAccord } from './formulaire-d-accord.tsx';
import {
  ClorePliable,
  MainPliable,
  RendezVousPliable,
  RetirerPliable,
  TelephonePliable,
} from './formulaires-repliables.tsx';
import type { Vie } from './vie.ts';

/** A service reads its list; a partner, the address its link was written to. */
const seRelanceDIci = ({ versGenre, lienPar }: Vie['orientation']): boolean =>
  versGenre === 'service' || lienPar === 'courriel';

/** Calling, reminding, looking elsewhere: the first of them is filled once the date is past. */
const Relances = ({ vie: { orientation, vue }, adresse }: { vie: Vie; adresse: string }) => (
  <Actions>
    {seRelanceDIci(orientation) ? (
      <Action
        vers={`${adresse}/relance`}
        genre={vue.silence > 0 ? 'plein' : 'trait'}
        icone="lettre"
        touche="R"
      >
        Relancer {orientation.versContact ?? orientation.versNom}
      </Action>
    ) : null}
    {orientation.versTelephone ? (
      <LienBouton
        href={`tel:${orientation.versTelephone.replace(/\s/g, '')}`}
        genre={!seRelanceDIci(orientation) && vue.silence > 0 ? 'plein' : 'trait'}
        icone="telephone"
      >
        {orientation.versTelephone}
      </LienBouton>
    ) : null}
    {orientation.versGenre === 'partenaire' ? (
      <LienBouton href={`${adresse}/lien`} icone="lien">
        Tenir le lien
      </LienBouton>
    ) : null}
    <LienBouton href={`/partenaires?mots=${encodeURIComponent(orientation.quoi)}`} icone="fourche">
      Chercher un autre chemin
    </LienBouton>
  </Actions>
);

function AFaireDuDestinataire({ vie, adresse }: { vie: Vie; adresse: string }) {
  if (vie.vue.attendUneReponse) {
    return (
      <FormulaireDeReponse
        action={`${adresse}/reponse`}
        version={vie.orientation.version}
        {...(vie.geste === 'reponse' ? { saisie: vie.saisie, aRevoir: vie.aRevoir } : {})}
      />
    );
  }
  return gestesOuverts(vie.orientation.etat, 'destinataire').includes('fixer_le_rendez_vous') ? (
    <RendezVousPliable vie={vie} />
  ) : null;
}

function AFaireDeLEmetteur({ vie, adresse }: { vie: Vie; adresse: string }) {
  const { orientation, vue } = vie;
  const ouverts = gestesOuverts(orientation.etat, 'emetteur');
  return (
    <>
      {orientation.repondueLe && orientation.retourVuLe === null ? (
        <Action vers={`${adresse}/vu`} icone="oeil">
          Marquer ce retour comme vu
        </Action>
      ) : null}
      {ouverts.includes('accorder') ? <FormulaireDAccord vie={vie} /> : null}
      {ouverts.includes('envoyer') && orientation.versGenre !== 'institution' ? (
        <Actions>
          <LienBouton href={`${adresse}/apercu`} genre="plein" icone="oeil">
            Relire et envoyer
          </LienBouton>
        </Actions>
      ) : null}
      {vue.attendUneReponse ? <Relances vie={vie} adresse={adresse} /> : null}
      {vue.attendUneReponse ? <TelephonePliable vie={vie} /> : null}
      {ouverts.includes('passer_la_main') ? <MainPliable vie={vie} /> : null}
      {ouverts.includes('retirer') ? <RetirerPliable vie={vie} /> : null}
    </>
  );
}

/** The screen obeys what the state and the place open; it decides nothing. */
export function QueFaireMaintenant({ vie }: { vie: Vie }) {
  const { orientation, places } = vie;
  const adresse = `/orientations/${orientation.id}`;
  const seClot = places.some((place) => gestesOuverts(orientation.etat, place).includes('clore'));
  return (
    <>
      <p className="phrase">{direLeTour(vie)}</p>
      {places.includes('destinataire') ? (
        <AFaireDuDestinataire vie={vie} adresse={adresse} />
      ) : null}
      {places.includes('emetteur') ? <AFaireDeLEmetteur vie={vie} adresse={adresse} /> : null}
      {seClot ? <ClorePliable vie={vie} /> : null}
    </>
  );
}
