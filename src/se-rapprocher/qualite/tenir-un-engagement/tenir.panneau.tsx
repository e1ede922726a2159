import { Bouton, Cache, Champ, Formulaire, Pliable, type PointARevoir } from '#interface';
import { direUneQuantite } from '../domaine/engagement.ts';
import type { EngagementLu } from '../lire-les-engagements/lire-les-engagements.ts';

export interface SaisieATenir {
  id: string;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

/** What is there today, in numbers; and, folded, how to withdraw. Shown to who is committed. */
export function Tenir({
  engagement: { id, moyens, version },
  rendu,
}: {
  engagement: EngagementLu;
  rendu: SaisieATenir | null;
}) {
  const [saisie, aRevoir] = rendu?.id === id ? [rendu.saisie, rendu.aRevoir] : [{}, []];
  const deux = (champ: string) => aRevoir.some((point) => point.champ === champ);
  const prefixe = `e${id.slice(0, 8)}-`;
  return (
    <>
      <Pliable
        titre="Dire ce qui est en place aujourd’hui"
        ouvert={aRevoir.length > 0 && !deux('pourquoi')}
      >
        <Formulaire
          action={`/qualite/engagements/${id}/moyens`}
          prefixe={prefixe}
          saisie={saisie}
          aRevoir={deux('pourquoi') ? [] : aRevoir}
          libelle="Ce qui est en place"
        >
          {moyens.map((moyen) => (
            <Champ
              key={moyen.rang}
              nom={`enPlace${moyen.rang}`}
              libelle={moyen.quoi}
              aide={`Prévu : ${direUneQuantite(moyen.prevu, 'fr')}. Sous ${direUneQuantite(moyen.minimum, 'fr')}, l’engagement se dit suspendu.`}
              inputMode="decimal"
              largeur="court"
              longueur={12}
              defaut={direUneQuantite(moyen.enPlace, 'fr')}
            />
          ))}
          <Bouton>Noter ces moyens</Bouton>
        </Formulaire>
      </Pliable>
      <Pliable titre="Retirer cet engagement" ouvert={deux('pourquoi')}>
        <Formulaire
          action={`/qualite/engagements/${id}/retirer`}
          prefixe={`${prefixe}r-`}
          saisie={saisie}
          aRevoir={deux('pourquoi') ? aRevoir : []}
          libelle="Retirer cet engagement"
        >
          <Cache nom="version" valeur={version} />
          <Champ
            nom="pourquoi"
            libelle="Pourquoi"
            aide="Tout le monde lira cette phrase."
            largeur="plein"
            longueur={300}
          />
          <Bouton genre="irreversible">Retirer cet engagement</Bouton>
        </Formulaire>
      </Pliable>
    </>
  );
}
