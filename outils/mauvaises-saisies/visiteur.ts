import { formulairesDe } from './formulaires.ts';

export interface Recue {
  statut: number;
  html: string;
  vers: string;
  type: string;
}

/** A browser without JavaScript nor picture: it keeps its cookies, follows nothing, says where it comes from. */
export class Visiteur {
  private readonly biscuits = new Map<string, string>();

  /** @param adresse of the product; asked at each request where several processes serve */
  constructor(private readonly adresse: string | (() => string)) {}

  async demander(chemin: string, options: RequestInit = {}): Promise<Recue> {
    const { adresse } = this;
    const reponse = await fetch((typeof adresse === 'string' ? adresse : adresse()) + chemin, {
      redirect: 'manual',
      ...options,
      headers: {
        'sec-fetch-site': 'same-origin',
        cookie: [...this.biscuits].map(([nom, valeur]) => `${nom}=${valeur}`).join('; '),
        ...options.headers,
      },
    });
    for (const pose of reponse.headers.getSetCookie()) {
      const [nom = '', valeur = ''] = pose.split(';')[0]?.split('=') ?? [];
      if (valeur) this.biscuits.set(nom, valeur);
      else this.biscuits.delete(nom);
    }
    return {
      statut: reponse.status,
      html: await reponse.text(),
      vers: reponse.headers.get('location') ?? '',
      type: reponse.headers.get('content-type') ?? '',
    };
  }

  envoyer(chemin: string, champs: readonly (readonly [string, string])[]): Promise<Recue> {
    return this.demander(chemin, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(champs.map(([nom, valeur]) => [nom, valeur])).toString(),
    });
  }

  /** The same with a file, as a browser sends it. */
  envoyerUnFichier(
    chemin: string,
    champs: readonly (readonly [string, string])[],
    { champ, nom, octets }: { champ: string; nom: string; octets: BlobPart },
  ): Promise<Recue> {
    const body = new FormData();
    for (const [un, valeur] of champs) body.append(un, valeur);
    body.append(champ, new Blob([octets]), nom);
    return this.demander(chemin, { method: 'POST', body });
  }

  /** As a thief or a bad browser would: this cookie, whatever the product gave. */
  poser(nom: string, valeur: string): void {
    this.biscuits.set(nom, valeur);
  }

  biscuit(nom: string): string {
    return this.biscuits.get(nom) ?? '';
  }

  oublier(): void {
    this.biscuits.clear();
  }

  /** Enters the try-out in one click, as this agent. */
  async entrer(nom: string): Promise<void> {
    const { html } = await this.demander('/connexion');
    const bloc = html.split('<li>').find((un) => un.includes(`<strong>${nom}</strong>`)) ?? '';
    const [formulaire] = formulairesDe(bloc, '/connexion');
    if (!formulaire) throw new Error(`${nom} is not on the sign-in page`);
    await this.envoyer(
      formulaire.action,
      formulaire.champs.map((champ) => [champ.nom, champ.valeur] as const),
    );
  }
}
