import { jouerLaSalle } from './partie.ts';

jouerLaSalle('le reste');
