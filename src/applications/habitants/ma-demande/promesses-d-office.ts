import type { Langue } from '#interface';

type Dite = Readonly<Record<Langue, string>>;

/** What the product itself promises, as the team reads it and as she does; what an agent wrote stays in her words. */
const CONNUES: Readonly<Record<string, Dite>> = {
  'lire son message et lui répondre': {
    fr: 'lit votre message et vous répond',
    en: 'will read your message and answer you',
  },
  'lui expliquer ce qui n’était pas clair': {
    fr: 'vous explique ce qui n’était pas clair',
    en: 'will explain what was not clear',
  },
  'arrêter de transmettre sa demande et le lui confirmer': {
    fr: 'arrête de transmettre votre demande et vous le confirme',
    en: 'will stop passing on your request and tell you when it is done',
  },
  'lui donner la liste de qui a regardé': {
    fr: 'vous donne la liste de qui a regardé',
    en: 'will give you the list of who looked',
  },
  'lire sa demande et lui répondre': {
    fr: 'lit votre demande et vous répond',
    en: 'will read your request and answer you',
  },
  'répondre à sa question': {
    fr: 'répond à votre question',
    en: 'will answer your question',
  },
  'lui expliquer la réponse de vive voix': {
    fr: 'vous explique la réponse de vive voix',
    en: 'will explain the answer to you in person',
  },
  'vous appelle': { fr: 'vous appelle', en: 'will call you' },
  'vous écrit': { fr: 'vous écrit', en: 'will write to you' },
  'vous reçoit': { fr: 'vous reçoit', en: 'will see you' },
  appelle: { fr: 'vous appelle', en: 'will call you' },
  'prévient autrement : notre SMS n’est pas parti': {
    fr: 'prévient autrement que par SMS',
    en: 'will pass the news on another way than by text message',
  },
  'prévient autrement : notre courriel n’est pas parti': {
    fr: 'prévient autrement que par courriel',
    en: 'will pass the news on another way than by e-mail',
  },
  'prévient autrement : notre lettre n’est pas partie': {
    fr: 'prévient autrement que par lettre',
    en: 'will pass the news on another way than by letter',
  },
  'donner des nouvelles': { fr: 'vous donne des nouvelles', en: 'will give you news' },
};

/** Those that carry a number or an hour: what stands in brackets is carried over. */
const AVEC_UN_DETAIL: readonly (readonly [RegExp, Dite])[] = [
  [
    /^appeler le ([\d\s]+) pour chercher une heure de rendez-vous$/u,
    {
      fr: 'vous appelle au $1 pour chercher une heure de rendez-vous',
      en: 'will call you on $1 to find an appointment',
    },
  ],
  [
    /^appeler le ([\d\s]+) pour proposer une autre heure que (.+)$/u,
    {
      fr: 'vous appelle au $1 pour vous proposer une autre heure que $2',
      en: 'will call you on $1 to offer you another appointment',
    },
  ],
  [
    /^rappeler de vive voix le rendez-vous de (.+)$/u,
    {
      fr: 'vous rappelle de vive voix votre rendez-vous de $1,',
      en: 'will remind you of your appointment in person or by telephone',
    },
  ],
  [
    /^proposer une autre heure que (.+)$/u,
    {
      fr: 'vous propose une autre heure que $1',
      en: 'will offer you another appointment',
    },
  ],
];

/** @param propre in lower case, without its full stop; @returns null for what somebody wrote herself */
export function promesseDOffice(propre: string, langue: Langue): string | null {
  const connue = CONNUES[propre];
  if (connue) return connue[langue];
  const trouvee = AVEC_UN_DETAIL.find(([forme]) => forme.test(propre));
  return trouvee ? propre.replace(trouvee[0], trouvee[1][langue]) : null;
}
