import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clePhonetique, clesDuNom, seDisentPareil } from './phonetique.ts';
import { normaliser } from './texte.ts';
import { familleDuPrenom, famillesDePrenoms } from './variantes-de-prenoms.ts';

const PAREILS = `
Diallo Dialo | Diallo Djallo | Diallo Jallow | Diallo Diallow | Diarra Djarra | Diaby Jabi
Diop Diope | Diakité Jakite | Diakhaté Diakate | Dieng Djeng | N’Diaye Ndiaye | N’Diaye N_Diaye
Ndiaye Njie | Benyoucef Ben_Youssef | Benyoucef Benyousef | Nguyen Nguyên | Nguyen Nguyễn
N’Guessan Nguessan | Traoré Traore | Traoré Traoure | Mohamed Mouhamed | Mohamed Mohammed
Mohamed Muhammad | Mohamed Mohamad | Aïcha Aicha | Aïcha Aysha | Aïcha Aisha | Philippe Filipe
Quentin Kentin | Oumar Omar | Oumar Umar | Cissé Sissé | Sissoko Cissokho | Keïta Keyta
Camara Kamara | Coulibaly Koulibali | Coulibaly Kulibali | Bathily Batily | Sylla Silla
Touré Toure | Bâ Bah | Sow So | Seck Sek | Fall Fal | Thiam Tiam | Kouyaté Kuyate
Konaté Conate | Kanouté Canoute | Dembélé Dembele | Niakaté Gnakaté | Niang Gnang | Sidibé Cidibe
Soumaré Sumare | Doucouré Dukure | Wagué Ouagué | Kouassi Koissi | Kouassi Kwassi | Kouadio Kouadjo
M’Baye Mbaye | Souleymane Suleyman | Souleymane Souleimane | Moussa Musa | Youssef Youssouf
Youssef Yusuf | Yacine Yassine | Hussein Hocine | Hassan Hassane | Rachid Rashid | Khadija Kadija
Khadija Khadidja | Fatima Fathima | Fatima Fatma | Fatoumata Fatimata | Mariam Meryem | Zineb Zeynep
Djamel Jamel | Djibril Jibril | Abdelkader Abd_el_Kader | Abdoulaye Abdullah | Cheikh Cheick
Bouazza Bouaza | Boualem Bualem | Belkacem Belkasem | Haddad Hadad | Yilmaz Yılmaz | Öztürk Ozturk
Mehdi Medi | Da_Silva Dasilva | Sousa Souza | Lopes Lopez | Gonçalves Goncalves | Gonçalves Gonsalves
Cunha Cugna | João Joao | Pham Fam | Phuong Fuong | Zhang Jang | Xiao Siao | Chen Tchen
Sivakumar Sivakoumar | Nadarajah Nadaraja | Selvarajah Selvaradja | Jeyakumar Jayakumar
Krishnan Krichnan | Subramaniam Soubramanyam | Thevarajah Tevaraja | Durand Durant | Thibault Thibaud
Thibaut Tibo | Laurent Lauran | Sylvie Silvi | Christophe Kristof | Christine Cristine | Benoît Benoit
Dubois Duboi | Leroux Lerou | Olivier Olivié | Camille Kamil | Matthieu Mathieu | Karim Kerim`;

const DIFFERENTS = `
Aïcha Aïssatou | Fatou Fatoumata | Diallo Diarra | Diallo Diop | Traoré Touré | Mohamed Mamadou
Mohamed Hamed | Ahmed Amadou | Moussa Moustapha | Awa Ava | Awa Aya | Issa Aïssa | Ibrahima Ibtissem
Cissé Sissoko | Sow Sy | Keïta Konaté | Camara Kaba | Koné Konaté | Ba Barry | Ly Li_Wei
Nguyen Nguema | Tran Trinh | Chen Cheng | Zhang Wang | Silva Salva | Santos Sanchez | Ferreira Pereira
Yilmaz Yildiz | Kaya Kara | Sivakumar Selvakumar | Rajah Rani | Martin Marchand | Durand Dupont
Bernard Bertrand | Michel Michèle_Ange | Nadia Nadine | Karim Karima | Rachid Rachida | Samir Samira
Omar Amar | Ali Aliou | Hassan Hassna | Khadija Khalida | Leïla Lina | Sekou Seydou | Marie Mariama
Mariam Mariama | Boubacar Boukar`;

const paires = (texte: string) =>
  texte
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((paire) => paire.split(' ').map((nom) => nom.replaceAll('_', ' ')) as [string, string]);

describe('une clé par l’oreille', () => {
  test.each(paires(PAREILS))('%s et %s se disent pareil', (a, b) => {
    expect(seDisentPareil(a, b), `${clePhonetique(a)} / ${clePhonetique(b)}`).toBe(true);
  });
  test.each(paires(DIFFERENTS))('%s et %s restent deux noms', (a, b) => {
    expect(seDisentPareil(a, b), `${clePhonetique(a)} / ${clePhonetique(b)}`).toBe(false);
  });
  test('aucun nom de lettres n’a une clé vide, et rien ne fait tomber', () => {
    const lettres = fc.stringMatching(/^[a-z]{1,15}$/);
    fc.assert(
      fc.property(lettres, (nom) => clePhonetique(nom) !== ''),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (nom) => {
        expect(clePhonetique(normaliser(nom))).toBe(clePhonetique(nom));
      }),
    );
    expect(clePhonetique('محمد')).toBe('محمد');
    expect(seDisentPareil('', '')).toBe(false);
  });
  test('un nom composé se retrouve par chaque mot, par le tout et par sa famille', () => {
    expect(clesDuNom('Ben Youssef')).toContain(clePhonetique('Benyoucef'));
    expect(clesDuNom('Ben Youssef')).toContain(clePhonetique('Youcef'));
    expect(clesDuNom('Yusuf')).toContain(clePhonetique('Youssef'));
    expect(clesDuNom('')).toEqual([]);
  });
});

describe('les variantes de prénoms', () => {
  test('aucun prénom n’est dans deux familles', () => {
    const tous = famillesDePrenoms().flat();
    expect(tous.filter((nom, rang) => tous.indexOf(nom) !== rang)).toEqual([]);
    expect(famillesDePrenoms().filter((famille) => famille.length < 2)).toEqual([]);
  });
  test('chaque prénom de la table connaît sa famille', () => {
    for (const [premier, ...autres] of famillesDePrenoms())
      for (const nom of autres) expect(familleDuPrenom(nom.toUpperCase())).toBe(premier);
    expect(familleDuPrenom('Fatou')).toBeNull();
  });
});
