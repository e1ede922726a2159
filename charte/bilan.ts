import type { Reporter } from 'vitest/node';

export default class BilanDeLaCharte implements Reporter {}
