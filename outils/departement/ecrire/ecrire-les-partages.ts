import { createHash } from 'node:crypto';
import { empreinteAvecCle } from '#socle';
import type { Instant } from '#socle/pur';
import { ecrireLExtrait } from '../../../src/se-rassembler/partage/domaine/extrait.ts';
import {
  type ClasseDeDestinataire,
  type CodeDeFondement,
  FONDEMENTS,
} from '../../../src/se-rassembler/partage/domaine/fondements.ts';
import { DUREE_DE_LECTURE } from '../../../src/se-rassembler/partage/parametres.ts';
import { ajouterJours, aujourdHuiA, debutDuJour } from '../calendrier.ts';
import { nomDit } from '../index.ts';
import { type Chantier, cleDuSite } from './chantier.ts';
import { destinataireDe, ENFANCE_EN_DANGER } from './ecrire-les-orientations.ts';

const CLASSES: Readonly<Record<number, ClasseDeDestinataire>> = {
  3: 'protection_de_l_enfance',
  4: 'protection_de_l_enfance',
  5: 'crip',
  6: 'insertion',
  7: 'autonomie',
  8: 'autonomie',
  9: 'autonomie',
};

/** What a partner needs to be let in, in the demonstration: the orientation, the end of its address and six digits. */
export const LIEN_DE_DEMONSTRATION = {
  orientation: 'awa-electricite',
  jeton: 'demonstration-ccas-0001',
  code: '350412',
} as const;

/** The text that was sent with each orientation, as it was reread, and the partner's link of the demonstration. */
export async function ecrireLesPartages(chantier: Chantier): Promise<void> {
  const { ecriture, id, racontee, population, agent: lireLAgent } = chantier;
  const contacts = new Map(racontee.contacts.map((contact) => [contact.cle, contact]));
  const habitants = new Map(population.habitants.map((habitant) => [habitant.cle, habitant]));
  const envoyees = racontee.orientations.flatMap((orientation) => {
    const envoyee = orientation.etapes.find(({ nature }) => nature === 'envoyee');
    const contact = contacts.get(orientation.contact);
    if (!envoyee || !contact) return [];
    const destinataire = destinataireDe(orientation, chantier);
    const jours = destinataire.cle === null ? DUREE_DE_LECTURE.lien : DUREE_DE_LECTURE.service;
    const expireLe = debutDuJour(ajouterJours(aujourdHuiA(envoyee.le as Instant), jours + 1));
    return [{ orientation, contact, destinataire, envoyeeLe: envoyee.le, expireLe }];
  });
  await ecriture.inserer(
    'partage.partage',
    envoyees.map(({ orientation, contact, destinataire, envoyeeLe, expireLe }) => {
      const agent = lireLAgent(orientation.deAgentId);
      const habitant = orientation.habitant ? habitants.get(orientation.habitant) : undefined;
      const classe: ClasseDeDestinataire =
        destinataire.serviceId === null
          ? 'partenaire_social'
          : (CLASSES[destinataire.serviceId] ?? 'service_social');
      const fondement: CodeDeFondement = classe === 'crip' ? 'L226-3' : 'accord_de_la_personne';
      const texte = ecrireLExtrait([
        { nom: 'pour', texte: habitant ? nomDit(habitant) : (contact.nomDit ?? 'Sans nom donné') },
        { nom: 'demande', texte: orientation.quoi },
        { nom: 'elle_dit', texte: orientation.extrait },
        { nom: 'deja_essaye', texte: contact.dejaEssaye },
      ]);
      return {
        id: id('partage', orientation.cle),
        orientation_id: id('orientation', orientation.cle),
        premier_contact_id: id('premier_contact', contact.cle),
        personne_id: orientation.habitant ? id('personne', orientation.habitant) : null,
        cle: cleDuSite(contact.siteId),
        auteur_id: agent.id,
        auteur: `${agent.prenom} ${agent.nom}, ${agent.fonction}`,
        cle_destinataire: destinataire.cle,
        destinataire: destinataire.nom,
        classe,
        finalite: orientation.quoi,
        fondement,
        fondement_depuis: FONDEMENTS[fondement].depuis,
        fermee: destinataire.serviceId === ENFANCE_EN_DANGER,
        texte,
        empreinte: createHash('sha256').update(texte, 'utf8').digest('hex'),
        non_envoye: '',
        informee_le: envoyeeLe,
        prepare_le: envoyeeLe,
        envoye_le: envoyeeLe,
        expire_le: expireLe,
      };
    }),
  );
  await ecrireLeLien(
    chantier,
    envoyees.find(({ orientation }) => orientation.cle === LIEN_DE_DEMONSTRATION.orientation),
  );
}

async function ecrireLeLien(
  { ecriture, id, cle, aujourdHui, maintenant }: Chantier,
  envoyee: { orientation: { deAgentId: number }; contact: { siteId: number } } | undefined,
): Promise<void> {
  if (!envoyee) return;
  const { orientation, jeton, code } = LIEN_DE_DEMONSTRATION;
  const empreinte = empreinteAvecCle(cle, 'jeton-de-lien', jeton);
  const expireLe = debutDuJour(ajouterJours(aujourdHui, DUREE_DE_LECTURE.lien + 1));
  await ecriture.inserer('partage.lien', [
    {
      id: id('lien de partage', orientation),
      partage_id: id('partage', orientation),
      orientation_id: id('orientation', orientation),
      cle: cleDuSite(envoyee.contact.siteId),
      jeton: empreinte,
      code: empreinteAvecCle(cle, 'code-de-lien', `${empreinte}:${code}`),
      emis_le: maintenant,
      emis_par: envoyee.orientation.deAgentId,
      expire_le: expireLe,
    },
  ]);
  await ecriture.inserer('acces.objet_ouvert', [
    {
      detenteur: id('lien de partage', orientation),
      objet_id: id('orientation', orientation),
      jusqu_a: expireLe,
    },
  ]);
}
