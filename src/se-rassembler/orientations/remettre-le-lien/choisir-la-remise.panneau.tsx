import { Champ, Choix } from '#interface';
import type { Canal } from '#messages';
import { ecrireLeTelephone } from '#socle/pur';
import type { OrientationEnBase } from '../stockage/orientations.ts';
import { mobileDe } from './remettre-le-lien.ts';

const COPIER = {
  valeur: 'main',
  libelle: 'Je copie l’adresse et je l’envoie moi-même',
  aide: 'Elle s’affiche une fois, après l’envoi.',
};

/** How the address reaches a partner. A way that is not set here is said, not shown as if it worked. */
export function ChoisirLaRemise({
  orientation,
  ouverts,
}: {
  orientation: OrientationEnBase;
  ouverts: readonly Canal[];
}) {
  const parCourriel = ouverts.includes('courriel');
  return (
    <>
      <Choix
        nom="lienPar"
        libelle="Comment le lien lui parvient"
        aide={
          parCourriel
            ? 'Le message ne dit ni son nom, ni ce qui est demandé.'
            : 'Courriel non configuré : cette installation n’en envoie pas.'
        }
        defaut={parCourriel && orientation.versCourriel ? 'courriel' : 'main'}
        options={
          parCourriel
            ? [{ valeur: 'courriel', libelle: 'Par courriel, envoyé d’ici' }, COPIER]
            : [COPIER]
        }
      />
      {parCourriel ? (
        <Champ
          nom="courriel"
          libelle="Adresse électronique du partenaire"
          aide={
            orientation.versCourriel
              ? 'Celle des adresses utiles. Corrigez-la si une personne vous a donné la sienne.'
              : 'Les adresses utiles n’en donnent pas.'
          }
          defaut={orientation.versCourriel ?? ''}
          type="email"
          facultatif
          longueur={254}
        />
      ) : null}
      <ChoisirLaVoieDuCode orientation={orientation} ouverts={ouverts} />
    </>
  );
}

/** The code never goes the way of the address. */
function ChoisirLaVoieDuCode({
  orientation,
  ouverts,
}: {
  orientation: OrientationEnBase;
  ouverts: readonly Canal[];
}) {
  const mobile = mobileDe(orientation);
  const aLaVoix = {
    valeur: 'voix',
    libelle: `Je le dis au téléphone${orientation.versTelephone ? `, au ${orientation.versTelephone}` : ''}`,
  };
  const parSms = ouverts.includes('sms');
  return (
    <Choix
      nom="codePar"
      libelle="Comment le code lui parvient"
      aide={
        parSms || !mobile
          ? 'Jamais par le même chemin que le lien : l’un sans l’autre n’ouvre rien.'
          : 'SMS non configuré : cette installation n’en envoie pas.'
      }
      defaut="voix"
      options={
        mobile && parSms
          ? [aLaVoix, { valeur: 'sms', libelle: `Par SMS, au ${ecrireLeTelephone(mobile)}` }]
          : [aLaVoix]
      }
    />
  );
}
