import { cleDe, type Mission, NOM_DE_MISSION } from '#acces';

/** These missions watch over the whole, with policies of their own: no team's key goes with them. */
const SANS_EQUIPE: readonly Mission[] = [
  'protection',
  'dpo',
  'administration',
  'observatoire',
  'direction',
  'representation',
];

export interface MissionAEtendre {
  mission: Mission;
  /** None: every service. */
  serviceId: number | null;
  /** None: the whole département. */
  territoireId: number | null;
}

/** A mission in words, and spread into the keys that policies compare, over the services and territories of a day. */
export function etendreUneMission(
  { mission, serviceId, territoireId }: MissionAEtendre,
  services: readonly { id: number; nomCourt: string }[],
  territoires: readonly { id: number; nom: string }[],
): { libelle: string; cles: number[] } {
  if (SANS_EQUIPE.includes(mission)) return { libelle: NOM_DE_MISSION[mission], cles: [] };
  const lesquels = services.filter(({ id }) => serviceId === null || id === serviceId);
  const ou = territoires.filter(({ id }) => territoireId === null || id === territoireId);
  const libelle = [
    NOM_DE_MISSION[mission],
    serviceId === null ? 'tous les services' : lesquels[0]?.nomCourt,
    territoireId === null ? 'tout le département' : ou[0]?.nom,
  ];
  return {
    // « Insertion, Insertion »: a service often bears the name of the mission.
    libelle: [...new Set(libelle)].join(', ').slice(0, 160),
    cles: lesquels.flatMap((service) => ou.map(({ id }) => cleDe(service.id, id))),
  };
}
