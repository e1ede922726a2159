import type { ReactNode } from 'react';
import { type Acces, juger } from '#acces';
import { Action, LienBouton } from '#interface';
import type { RendezVous } from '#rendez-vous';
import { aujourdHuiA } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { dossierParDemande } from '../stockage/dossiers.ts';

/** On the page of a rendez-vous for a visit: that day, its sheet; any other day, the file it is for. */
export async function ouvrirLaVisiteDuRendezVous(
  acces: Acces,
  { premierContactId, chezElle, debut, etat }: RendezVous,
): Promise<ReactNode> {
  if (!premierContactId || !chezElle || !juger(droits.evaluer, acces.lecteur).accord) return null;
  if (!(await dossierParDemande(acces.bd, premierContactId))) return null;
  return aujourdHuiA(debut) === acces.aujourdHui && etat === 'prevu' ? (
    <Action vers={`/apa/${premierContactId}/visites`} genre="plein">
      Commencer la visite
    </Action>
  ) : (
    <LienBouton href={`/apa/${premierContactId}`}>Son dossier d’APA</LienBouton>
  );
}
