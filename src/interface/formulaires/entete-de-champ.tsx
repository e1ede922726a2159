import type { ReactNode } from 'react';
import { FormeDEtat } from '../etats.tsx';
import { useLangue } from './formulaire.tsx';

export interface ChampCommun {
  nom: string;
  libelle: ReactNode;
  aide?: ReactNode;
  facultatif?: boolean;
  defaut?: unknown;
}

export const idsDecrivants = (id: string, aide: unknown, point: unknown): string | undefined =>
  [aide ? `${id}-aide` : '', point ? `${id}-point` : ''].filter(Boolean).join(' ') || undefined;

export const AideEtPoint = ({
  id,
  aide,
  point,
}: {
  id: string;
  aide?: ReactNode;
  point?: string | undefined;
}) => (
  <>
    {aide ? (
      <span className="aide" id={`${id}-aide`}>
        {aide}
      </span>
    ) : null}
    {point ? (
      <span className="point" id={`${id}-point`}>
        <FormeDEtat etat="a_revoir" />
        <span>{point}</span>
      </span>
    ) : null}
  </>
);

export function Facultatif({ dit }: { dit?: boolean | undefined }) {
  const langue = useLangue();
  return dit ? (
    <span className="facultatif"> ({langue === 'en' ? 'if you wish' : 'facultatif'})</span>
  ) : null;
}
