import { casDUsage } from '#acces';
import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDeRsa } from '../dire-les-refus.ts';
import { type CompetenceInscrite, quiDecideDuRsaLe } from '../domaine/competence.ts';
import type { Regle } from '../domaine/orienter.ts';
import { REGLES_PROPOSEES } from '../domaine/regles-proposees.ts';
import { loiLe } from '../gestes/qui-decide.ts';
import { droits } from '../regles-d-acces.ts';
import {
  competencesEnBase,
  ecrireUneRegle,
  inscrireUneCompetence,
  reglesEnBase,
} from '../stockage/regles.ts';

export const lireLesReglesDOrientation = casDUsage(
  droits.lireLesRegles,
  async (
    acces,
    _: Record<string, never>,
  ): Promise<
    Resultat<{ regles: readonly Regle[]; competences: readonly CompetenceInscrite[] }, never>
  > =>
    reussi({
      regles: await reglesEnBase(acces.bd),
      competences: await competencesEnBase(acces.bd),
    }),
);

/** Writes a rule, in its order and for its dates. Without the arrêté that allows it, it is not written. */
export const tenirUneRegle = casDUsage(
  droits.tenirLesRegles,
  async (acces, regle: Regle): Promise<Resultat<undefined, RefusDeRsa>> => {
    if (acces.lecteur.genre !== 'agent') return refuse({ raison: 'inconnu' });
    const arrete = nettoyerUneLigne(regle.arrete).slice(0, 300);
    if (arrete.length < 8) return refuse({ raison: 'arrete_manque' });
    if (regle.jusqua !== null && regle.jusqua < regle.depuis)
      return refuse({ raison: 'dates_a_l_envers' });
    await ecrireUneRegle(
      acces.bd,
      { ...regle, arrete },
      { agentId: acces.lecteur.agentId, le: acces.maintenant },
    );
    await acces.tracer({ operation: 'ecriture', objet: `rsa : règle ${regle.code}` });
    return reussi();
  },
);

/** The published order as a start: every rule switched off, under the arrêté that is named, those already here kept. */
export const partirDesReglesProposees = casDUsage(
  droits.tenirLesRegles,
  async (
    acces,
    { arrete, depuis }: Pick<Regle, 'arrete' | 'depuis'>,
  ): Promise<Resultat<number, RefusDeRsa>> => {
    if (acces.lecteur.genre !== 'agent') return refuse({ raison: 'inconnu' });
    const propre = nettoyerUneLigne(arrete).slice(0, 300);
    if (propre.length < 8) return refuse({ raison: 'arrete_manque' });
    const deja = new Set((await reglesEnBase(acces.bd)).map(({ code }) => code));
    const neuves = REGLES_PROPOSEES.filter(({ code }) => !deja.has(code));
    const qui = { agentId: acces.lecteur.agentId, le: acces.maintenant };
    for (const une of neuves)
      await ecrireUneRegle(
        acces.bd,
        { ...une, arrete: propre, depuis, jusqua: null, active: false },
        qui,
      );
    await acces.tracer({ operation: 'ecriture', objet: 'rsa : règles proposées' });
    return reussi(neuves.length);
  },
);

/** Records who decides of the RSA from a day, with its text. It never contradicts what the law is known to say. */
export const inscrireQuiDecide = casDUsage(
  droits.tenirLesRegles,
  async (
    acces,
    { departement, ...competence }: CompetenceInscrite & { departement: string },
  ): Promise<Resultat<undefined, RefusDeRsa>> => {
    if (acces.lecteur.genre !== 'agent') return refuse({ raison: 'inconnu' });
    const reference = nettoyerUneLigne(competence.reference).slice(0, 300);
    if (reference.length < 8) return refuse({ raison: 'arrete_manque' });
    if (competence.au !== null && competence.au < competence.du)
      return refuse({ raison: 'dates_a_l_envers' });
    const dite = quiDecideDuRsaLe(competence.du, loiLe(departement, competence.du), []);
    if (dite.mode === 'recentralise' && competence.mode === 'departement')
      return refuse({ raison: 'contredit_la_loi' });
    const inscrite = await inscrireUneCompetence(
      acces.bd,
      { ...competence, reference },
      { agentId: acces.lecteur.agentId, le: acces.maintenant },
    );
    if (!inscrite) return refuse({ raison: 'deja_inscrite' });
    await acces.tracer({ operation: 'ecriture', objet: 'rsa : qui décide' });
    return reussi();
  },
);
