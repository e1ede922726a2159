import { type Acces, type Environnement, enTantQue } from '../acces.ts';
import { direUnMoment } from '../dire-un-moment.ts';
import { type LecteurAgent, NOM_DE_MISSION } from '../lecteur.ts';
import {
  type OuvertureLue,
  ouverturesDe,
  type PorteeExpliquee,
  porteesDeLAgent,
  voitLaPersonne,
} from '../stockage/explications.ts';

export interface Explication {
  voit: boolean;
  /** One sentence a portée, then the paths that open the record to it. */
  portees: { id: number; nom: string; voit: boolean; chemins: string[] }[];
}

const FONDEMENTS: Readonly<Record<string, string>> = {
  demande: 'une demande reçue par son équipe',
  orientation: 'une orientation envoyée à son équipe',
  rendez_vous: 'un rendez-vous avec son équipe',
  accueil: 'un accueil par son équipe',
  referent: 'elle est référente',
  code_de_la_personne: 'la personne lui a donné son code',
  acces_exceptionnel: 'un accès exceptionnel, avec une raison',
  protection: 'elle est nommée parmi les lecteurs de la fiche',
  creation: 'son équipe a ouvert la fiche',
};

const direLOuverture = ({ cle, fondement, ouverteLe, jusquA }: OuvertureLue): string =>
  `${FONDEMENTS[fondement] ?? fondement}, ${cle === null ? 'à elle nommément' : `équipe ${cle}`}, depuis le ${direUnMoment(ouverteLe)}${jusquA ? `, jusqu’au ${direUnMoment(jusquA)}` : ''}`;

const lecteurDe = (agentId: number, portee: PorteeExpliquee): LecteurAgent => ({
  genre: 'agent',
  agentId,
  porteeId: portee.id,
  mission: portee.mission,
  serviceId: portee.serviceId,
  territoireId: portee.territoireId,
  cles: portee.cles,
  fonction: `explication · ${NOM_DE_MISSION[portee.mission]}`,
});

/**
 * Which path of the rules lets this agent see this person, portée by portée. The answer is the database's own,
 * asked as that agent; the paths are said only where it is yes, so that a closed record is not told from another.
 */
export async function expliquerUnAcces(
  environnement: Environnement,
  { agentId, personneId }: { agentId: number; personneId: string },
): Promise<Explication> {
  const machine = { genre: 'machine', nom: 'explication' } as const;
  const lire = async (acces: Acces) => {
    await acces.tracer({
      operation: 'lecture',
      objet: 'explication d’un accès',
      objetId: String(agentId),
      personnes: [personneId],
    });
    return {
      portees: await porteesDeLAgent(acces.bd, agentId, acces.aujourdHui),
      ouvertures: await ouverturesDe(acces.bd, personneId, acces.maintenant),
    };
  };
  const finalite = 'expliquer un accès';
  const { portees, ouvertures } = await enTantQue(environnement, machine, finalite, lire);
  const expliquees: Explication['portees'] = [];
  for (const portee of portees) {
    const lecteur = lecteurDe(agentId, portee);
    const voit = await enTantQue(environnement, lecteur, finalite, ({ bd }) =>
      voitLaPersonne(bd, personneId),
    );
    const siennes = ouvertures.filter(
      (ouverture) =>
        ouverture.agentId === agentId ||
        (ouverture.cle !== null && portee.cles.includes(ouverture.cle)),
    );
    expliquees.push({
      id: portee.id,
      nom: portee.libelle ?? NOM_DE_MISSION[portee.mission],
      voit,
      chemins: voit ? siennes.map(direLOuverture) : [],
    });
  }
  return { voit: expliquees.some(({ voit }) => voit), portees: expliquees };
}

/** For the command line, one sentence a line. */
export function direLExplication({ portees }: Explication): string[] {
  if (portees.length === 0) return ['Cet agent n’a aucune mission en cours : il ne voit personne.'];
  return portees.flatMap(({ nom, voit, chemins }) =>
    voit
      ? [`${nom} : voit cette personne.`, ...chemins.map((chemin) => `  parce que : ${chemin}`)]
      : [`${nom} : ne la voit pas, aucune règle ne la lui ouvre.`],
  );
}
