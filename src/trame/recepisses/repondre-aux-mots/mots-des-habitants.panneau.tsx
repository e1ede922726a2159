import { SesMots } from '#interface';
import { aujourdHuiA, jourEnToutesLettres, lireInstant } from '#socle/pur';
import type { GenreDeMot, MotLaisse } from '../stockage/mots.ts';

const DIT: Readonly<Record<GenreDeMot, string>> = {
  changement: 'Elle écrit à l’équipe',
  compris: 'Elle a compris',
  pas_compris: 'Elle n’a pas compris',
  qui_a_regarde: 'Elle demande qui a regardé : la liste vient du DPO, sur papier',
  accord_retire: 'Elle ne veut plus que sa demande soit transmise',
};

const jour = (le: string): string => {
  const instant = lireInstant(le);
  return instant.ok ? jourEnToutesLettres(aujourdHuiA(instant.valeur)) : '';
};

/** On an agent's page: what she answered from her receipt, newest first. Nothing when she said nothing. */
export function MotsDesHabitants({ mots }: { mots: readonly MotLaisse[] }) {
  if (mots.length === 0) return null;
  return (
    <ul className="mots-des-habitants">
      {mots.map((mot) => (
        <li key={mot.id}>
          <p>
            {DIT[mot.genre]}, {jour(mot.laisseLe)}
          </p>
          {mot.mots ? <SesMots>{mot.mots}</SesMots> : null}
        </li>
      ))}
    </ul>
  );
}
