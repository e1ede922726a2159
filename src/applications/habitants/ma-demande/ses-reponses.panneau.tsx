import {
  Bandeau,
  Bouton,
  Cache,
  Formulaire,
  type Langue,
  LienBouton,
  Section,
  SesMots,
} from '#interface';
import type { GenreDeMot } from '#recepisses';
import { ajouterJours, aujourdHuiA, dateCivile, type Instant } from '#socle/pur';
import { mots } from './mots.ts';
import type { MaDemande } from './rassembler-ma-demande.ts';

interface Partie {
  langue: Langue;
  demande: MaDemande;
}

/** Where she has just pressed a button: what became of it, with the day. */
export function CeQuElleVientDeDire({
  langue,
  demande,
  dit,
}: Partie & { dit: GenreDeMot | undefined }) {
  const dire = mots(langue);
  const dernier = demande.mots.find(({ genre }) => genre === dit);
  if (!dernier) return null;
  if (dernier.genre === 'compris') return <Bandeau etat="fait" titre={dire.ditMerci} />;
  return (
    <Bandeau etat="fait" titre={dire.dit}>
      {dire.luAuPlusTard(dateCivile(dernier.luAuPlusTard))}
    </Bandeau>
  );
}

/** Asked once a day at most: a page that keeps asking is a page that does not listen. */
export function AvezVousCompris({ langue, demande }: Partie) {
  const dire = mots(langue);
  if (demande.recepisse.cle === null) return null;
  if (demande.mots.some(({ genre }) => genre === 'compris' || genre === 'pas_compris')) return null;
  return (
    <div className="ecran-seul">
      <Section titre={dire.compris}>
        <Formulaire action="/ma-demande/dire">
          <Cache nom="genre" valeur="compris" />
          <Bouton genre="trait">{dire.oui}</Bouton>
        </Formulaire>
        <LienBouton href="/ma-demande/dire?genre=pas_compris">{dire.non}</LienBouton>
      </Section>
    </div>
  );
}

/** Her own words, given back to her; on a discreet receipt they stay off the screen. */
export function SesMotsLaisses({ langue, demande }: Partie) {
  const dire = mots(langue);
  const ecrits = demande.mots.filter((mot) => mot.mots !== null);
  if (ecrits.length === 0 || demande.recepisse.discret) return null;
  return (
    <Section titre={dire.vosMots}>
      {ecrits.map((mot) => (
        <SesMots
          key={mot.id}
          source={`${dire.recuDu(aujourdHuiA(mot.laisseLe as Instant))}. ${dire.luAuPlusTard(dateCivile(mot.luAuPlusTard))}`}
        >
          {mot.mots}
        </SesMots>
      ))}
    </Section>
  );
}

/** What the product owes her: who looked, her paper, her agreements, her way out. */
export function VosDroits({ langue, demande: { recepisse } }: Partie) {
  const dire = mots(langue);
  return (
    <>
      <Section titre={dire.quiARegarde}>
        <p>{dire.quiARegardePhrase}</p>
        <p>
          <a className="retour" href="/ma-demande/dire?genre=qui_a_regarde">
            {dire.voirLaListe}
          </a>
        </p>
      </Section>
      <Section titre={dire.recuEtAccords}>
        <p>{dire.jusquAu(ajouterJours(aujourdHuiA(recepisse.expireLe as Instant), -1))}</p>
        <ul className="liens">
          <li>
            <a className="retour" href="/ma-demande/recu.pdf">
              {dire.imprimer}
            </a>
          </li>
          <li>
            <a className="retour" href="/ma-demande/dire?genre=accord_retire">
              {dire.nePlusTransmettre}
            </a>
          </li>
          <li>
            <a className="retour" href="/ma-demande/annuler">
              {dire.annuler}
            </a>
          </li>
        </ul>
      </Section>
    </>
  );
}
