import { direUnMoment } from '#acces';
import {
  Action,
  Bouton,
  Champ,
  EnTete,
  Formulaire,
  ListeDeRangees,
  Rangee,
  Section,
} from '#interface';
import type { CompteVu } from './voir-mon-compte.ts';

export const VoirMonCompte = ({ vu, avecCles }: { vu: CompteVu; avecCles: boolean }) => (
  <>
    <EnTete titre="Mon compte" phrase={`Identifiant : ${vu.compte.identifiant}`} />
    <SecondFacteur vu={vu} />
    {avecCles ? <Cles vu={vu} /> : null}
    <Section titre="Mot de passe">
      <Formulaire action="/mon-compte/mot-de-passe" libelle="Changer de mot de passe">
        <Champ
          nom="actuel"
          libelle="Mot de passe actuel"
          type="password"
          autoComplete="current-password"
        />
        <Champ
          nom="nouveau"
          libelle="Nouveau mot de passe"
          aide="Sept mots sans rapport, ou douze signes avec minuscules, majuscules, chiffres et ponctuation."
          type="password"
          autoComplete="new-password"
        />
        <div>
          <Bouton>Changer le mot de passe</Bouton>
        </div>
      </Formulaire>
    </Section>
    <Sessions vu={vu} />
    <Action vers="/deconnexion">Se déconnecter</Action>
  </>
);

const SecondFacteur = ({ vu }: { vu: CompteVu }) => (
  <Section titre="Code du téléphone">
    {vu.compte.totpDepuis ? (
      <>
        <p>Demandé à chaque connexion depuis le {direUnMoment(vu.compte.totpDepuis)}.</p>
        <Formulaire action="/mon-compte/second-facteur/retirer" libelle="Retirer le code">
          <Champ
            nom="code"
            libelle="Un code, pour le retirer"
            inputMode="numeric"
            largeur="court"
          />
          <div>
            <Bouton>Ne plus demander de code</Bouton>
          </div>
        </Formulaire>
      </>
    ) : (
      <>
        <p>Un mot de passe se vole ; pas votre téléphone en même temps.</p>
        <Action vers="/mon-compte/second-facteur/preparer" icone="telephone">
          Ajouter un code du téléphone
        </Action>
      </>
    )}
  </Section>
);

const Cles = ({ vu }: { vu: CompteVu }) => (
  <Section titre="Clés d’accès">
    {vu.cles.length > 0 ? (
      <ListeDeRangees libelle="Clés d’accès">
        {vu.cles.map((cle) => (
          <Rangee
            key={cle.id}
            identite={cle.nom}
            detail={`ajoutée le ${direUnMoment(cle.ajouteeLe)}`}
            action={
              <Action vers="/mon-compte/retirer" champs={{ cleId: cle.id }} petit>
                Retirer {cle.nom}
              </Action>
            }
          />
        ))}
      </ListeDeRangees>
    ) : null}
    <Action vers="/mon-compte/cle/preparer" icone="cle">
      Ajouter une clé d’accès
    </Action>
  </Section>
);

const Sessions = ({ vu }: { vu: CompteVu }) => (
  <Section titre="Où vous êtes connectée">
    <ListeDeRangees libelle="Sessions ouvertes">
      {vu.sessions.map((session) => (
        <Rangee
          key={session.id}
          identite={session.appareil ?? 'Appareil inconnu'}
          detail={`depuis le ${direUnMoment(session.creeeLe)}, vue le ${direUnMoment(session.vueLe)}`}
          action={
            <Action vers="/mon-compte/retirer" champs={{ sessionId: session.id }} petit>
              Fermer cette session
            </Action>
          }
        />
      ))}
    </ListeDeRangees>
  </Section>
);
