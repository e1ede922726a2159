import { describe, expect, it } from 'vitest';
import { centimes, dateCivile } from '#socle/pur';
import { adverbesDe } from './cotation.ts';
import { avancer, coutDuMois, coutDuRepit, type EtapeDePlan } from './plan.ts';
import { systemeDe } from './systeme.ts';

const JOUR = dateCivile('2026-11-27');
const unPlan = (reste: Partial<EtapeDePlan> = {}): EtapeDePlan => ({
  etat: 'brouillon',
  nature: 'proposition',
  envoyeLe: null,
  recuLe: null,
  ...reste,
});

describe('La vie d’une proposition de plan', () => {
  it('se remet en main propre : reçue le jour même ; par la poste, le jour où l’on sait', () => {
    expect(avancer(unPlan(), { geste: 'envoyer', le: JOUR, mode: 'main_propre' })).toMatchObject({
      valeur: { etat: 'recu', recuLe: JOUR },
    });
    const postee = avancer(unPlan(), { geste: 'envoyer', le: JOUR, mode: 'recommande' });
    expect(postee).toMatchObject({ valeur: { etat: 'envoye' } });
    expect(postee).not.toHaveProperty('valeur.recuLe');
  });

  it('ne tient pour un refus aucun silence sur une lettre que personne n’a vue arriver', () => {
    const envoyee = unPlan({ etat: 'envoye', envoyeLe: JOUR });
    expect(avancer(envoyee, { geste: 'se_taire', le: JOUR }).ok).toBe(false);
    const recue = unPlan({ etat: 'recu', envoyeLe: JOUR, recuLe: JOUR });
    expect(avancer(recue, { geste: 'se_taire', le: JOUR })).toMatchObject({
      valeur: { etat: 'repute_refuse' },
    });
  });

  it('la définitive s’accepte ou se refuse, et rien ne se répond avant l’envoi', () => {
    const recue = unPlan({ etat: 'recu', nature: 'definitive', envoyeLe: JOUR, recuLe: JOUR });
    expect(avancer(recue, { geste: 'observer', le: JOUR })).toMatchObject({
      refus: { raison: 'definitive' },
    });
    expect(avancer(recue, { geste: 'accepter', le: dateCivile('2026-11-26') })).toMatchObject({
      refus: { raison: 'avant_l_envoi' },
    });
  });

  it('compte le mois au centime, et le répit à part', () => {
    const lignes = [
      { nature: 'aide_a_domicile', quantite: 17.33, tarif: centimes(24_58) },
      { nature: 'teleassistance', quantite: 1, tarif: centimes(25_00) },
      { nature: 'repit', quantite: 8, tarif: centimes(60_00) },
    ] as const;
    expect(coutDuMois(lignes)).toBe(42_597 + 2_500);
    expect(coutDuRepit(lignes)).toBe(480_00);
  });
});

it('« en partie » sans dire ce qui manque n’est ni A ni C', () => {
  expect(adverbesDe({ fait: 'en_partie', manque: [] })).toBeNull();
  expect(adverbesDe({ fait: 'en_partie', manque: ['habituellement'] })).toEqual({
    spontanement: true,
    totalement: true,
    habituellement: false,
    correctement: true,
  });
  expect(Object.values(adverbesDe({ fait: 'pas_du_tout', manque: [] }) ?? {})).not.toContain(true);
});

it('une demande reste où elle a été reçue', () => {
  const bascules = [{ depuis: dateCivile('2027-03-01'), systeme: 'national' as const }];
  expect(systemeDe(dateCivile('2027-02-28'), bascules)).toBe('local');
  expect(systemeDe(dateCivile('2027-03-01'), bascules)).toBe('national');
  expect(systemeDe(dateCivile('2027-03-01'), [])).toBe('local');
});
