/**
 * Licences that may enter, and why each may live beside the EUPL 1.2 (its appendix, and the Commission's matrix of
 * compatible licences). What is not here is refused.
 */
export const LICENCES_ADMISES: Readonly<Record<string, string>> = {
  '0BSD': 'permissive',
  'Apache-2.0': 'permissive; its notices are kept (NOTICE)',
  'BSD-2-Clause': 'permissive',
  'BSD-3-Clause': 'permissive',
  'BlueOak-1.0.0': 'permissive',
  'CC0-1.0': 'public domain',
  ISC: 'permissive',
  MIT: 'permissive',
  'MIT-0': 'permissive',
  'MPL-2.0': 'copyleft by file, in the appendix of the EUPL; used as it is',
  'OFL-1.1': 'typefaces, delivered as they are',
  'Python-2.0': 'permissive (argparse)',
};

export interface FailleAdmise {
  /** « GHSA-xxxx-xxxx-xxxx ». */
  avis: string;
  paquet: string;
  /** Why it does not reach us, or what holds it meanwhile. */
  raison: string;
  /** The day it is looked at again, AAAA-MM-JJ: past it, the audit fails. */
  jusquAu: string;
}

/** Advisories that we know, and live with until a day. None today. */
export const FAILLES_ADMISES: readonly FailleAdmise[] = [];
