import { Bouton, Cache, Champ, Choix, Formulaire, ZoneDeTexte } from '#interface';
import type { Vie } from './vie.ts';

/** Her yes in her words; or the reason why she was not asked. Nothing leaves without one of the two. */
export const FormulaireDAccord = ({ vie }: { vie: Vie }) => (
  <Formulaire
    action={`/orientations/${vie.orientation.id}/accord`}
    prefixe="accord-"
    {...(vie.geste === 'accord' ? { saisie: vie.saisie ?? {}, aRevoir: vie.aRevoir ?? [] } : {})}
  >
    <Cache nom="version" valeur={vie.orientation.version} />
    <Choix
      nom="de"
      libelle="Est-elle d’accord ?"
      options={[
        { valeur: 'personne', libelle: 'Oui, elle le dit' },
        {
          valeur: 'sans_elle',
          libelle: 'Elle n’a pas pu être consultée',
          aide: 'Dites pourquoi. Si l’envoi repose sur son accord, il ne partira pas.',
        },
      ]}
    />
    <ZoneDeTexte
      nom="sesMots"
      libelle="Ses mots"
      aide="Par exemple : oui, mais pas mes dettes. Lu par votre équipe seule."
      facultatif
      lignes={2}
      longueur={1000}
      sesMots
    />
    <Champ
      nom="motif"
      libelle="Si elle n’a pas été consultée : pourquoi"
      largeur="plein"
      longueur={1000}
    />
    <Bouton genre="plein">Noter sa réponse</Bouton>
  </Formulaire>
);
