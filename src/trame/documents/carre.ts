import { create } from 'qrcode';

export interface Carre {
  /** Modules on a side. */
  cote: number;
  /** The outline of the dark modules, as an SVG path on that grid. */
  trace: string;
}

/** The QR of an address, as one vector outline: no pixel, and no seam between its rows. */
export function dessinerLeCarre(adresse: string): Carre {
  const { modules } = create(adresse, { errorCorrectionLevel: 'M' });
  const trace: string[] = [];
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue;
      const debut = x;
      while (x < modules.size && modules.get(y, x)) x++;
      trace.push(`M${debut} ${y}h${x - debut}v1h${debut - x}z`);
    }
  }
  return { cote: modules.size, trace: trace.join('') };
}
