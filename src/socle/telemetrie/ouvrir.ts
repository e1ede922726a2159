import type { ReglagesDeTelemetrie } from '../reglages/telemetrie.ts';
import { SANS_TELEMETRIE, type Telemetrie } from './telemetrie.ts';

/** OpenTelemetry is read from the disk only when a collector is named: a start owes it nothing. */
export async function ouvrirLaTelemetrie(
  reglages: ReglagesDeTelemetrie | null,
  version: string,
): Promise<Telemetrie> {
  if (!reglages) return SANS_TELEMETRIE;
  const { exporterLaTelemetrie } = await import('./exporter.ts');
  return exporterLaTelemetrie(reglages, version);
}
