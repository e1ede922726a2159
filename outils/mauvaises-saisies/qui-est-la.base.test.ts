import { jouerLaSalle } from './partie.ts';

jouerLaSalle('qui est là');
