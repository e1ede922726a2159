/** What residents who read English are told of each service: its name and a sentence. */
export const EN_ANGLAIS: Readonly<Record<number, readonly [nom: string, phrase: string]>> = {
  1: [
    'Social work service',
    'A social worker sees you, whatever the trouble is, and looks for a way with you.',
  ],
  2: [
    'Reception for people without an address',
    'We see you if you have no address: in a hotel, staying here and there, on the street.',
  ],
  3: [
    'Mother and child clinic (PMI)',
    'Nurses, midwives and doctors look after pregnancy and children under 6, free of charge.',
  ],
  4: [
    'Child welfare (ASE)',
    'A team helps a child and the parents when life at home has become hard, or takes the child in.',
  ],
  5: [
    'A child in danger (CRIP)',
    'It listens to any worry about a child and decides quickly who goes to see them.',
  ],
  6: [
    'Finding work (RSA)',
    'With RSA or without work, we look with you for a job, a course, or first for what stands in the way.',
  ],
  7: [
    'Living at home from 60 (APA)',
    'From 60, help to go on living at home: washing, meals, cleaning, going out.',
  ],
  8: [
    'Disability allowance (PCH)',
    'Money for a helper, a wheelchair or an adapted home when a disability makes daily life hard.',
  ],
  9: [
    'Disability office (MDPH)',
    'It takes your disability application and explains each form to fill in.',
  ],
  10: [
    'Housing fund (FSL)',
    'Help to move into a home, to stay there, or to pay for power, water and gas.',
  ],
  11: [
    'Older age and disability',
    'Help at home, meals, alarm, transport card, care home, help for relatives.',
  ],
  12: [
    'Risky habits',
    'Alcohol, drugs, screens, running away, radical groups: we talk about it without judging, with young people and their families.',
  ],
  13: [
    'Protection service',
    'When someone threatens you, few members of staff, always the same ones, know your situation.',
  ],
  14: ['Nurseries', 'A place in a nursery, a childminder, a few hours to catch your breath.'],
  15: [
    'Health prevention',
    'Vaccines, tests, teeth: free, nothing to pay first, with or without a health card.',
  ],
  16: [
    'Sexual health',
    'Birth control, tests, unplanned pregnancy, couples: free and secret, for minors too.',
  ],
  17: [
    'Violence against women',
    'Emergency telephone, accompanied moves, safe addresses: we put you in touch.',
  ],
  18: [
    'Head office',
    'It keeps the social observatory, the settings of Tisserin and data protection.',
  ],
};
