import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { ReglagesDeTelemetrie } from '../reglages/telemetrie.ts';
import { reconnaitre } from '../sortie-d-erreur.ts';
import { RIEN, type Telemetrie } from './telemetrie.ts';

const TOUT = 100;

/** A collector that does not answer loses steps, never a request: it is counted. */
function enComptant(exporteur: SpanExporter, siEchec: () => void): SpanExporter {
  return {
    export: (etapes, rendre) =>
      exporteur.export(etapes, (issue) => {
        if (issue.code !== 0) siEchec();
        rendre(issue);
      }),
    shutdown: () => exporteur.shutdown(),
    forceFlush: async () => exporteur.forceFlush?.(),
  };
}

/**
 * Sends steps to the collector that the settings name (OTLP over HTTP, in JSON). This file is read only then.
 * Nothing is registered for the whole process: the parent of a step is kept here, and no library adds its own.
 */
export function exporterLaTelemetrie(
  { collecteur, autorisation, part }: ReglagesDeTelemetrie,
  version: string,
): Telemetrie {
  let perdre = (): void => undefined;
  const exporteur = new OTLPTraceExporter({
    url: collecteur,
    headers: autorisation ? { authorization: autorisation } : {},
  });
  const fournisseur = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'tisserin', 'service.version': version }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(part / TOUT) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: enComptant(exporteur, () => perdre()) })],
  });
  const traceur = fournisseur.getTracer('tisserin', version);
  const enCours = new AsyncLocalStorage<Context>();
  return {
    commencer(nom, attributes, partie = false) {
      const parent = enCours.getStore();
      if (partie && !parent) return RIEN;
      const etape = traceur.startSpan(nom, { attributes }, parent ?? ROOT_CONTEXT);
      return {
        preciser: (attributs) => void etape.setAttributes(attributs),
        dans: (faire) => enCours.run(trace.setSpan(parent ?? ROOT_CONTEXT, etape), faire),
        finir(erreur) {
          if (erreur !== undefined) {
            const { erreur: classe = '', code = classe } = reconnaitre(erreur);
            etape.setAttribute('error.type', code);
            etape.setStatus({ code: SpanStatusCode.ERROR });
          }
          etape.end();
        },
      };
    },
    siPerdue: (dire) => {
      perdre = dire;
    },
    arreter: () => fournisseur.shutdown().catch(() => undefined),
  };
}
