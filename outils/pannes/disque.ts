import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chercherUnProgramme } from '../essais/chercher-un-programme.ts';

/** A disk of a known size, that can be filled to its last byte and freed. */
export interface Disque {
  dossier: string;
  remplir(): void;
  vider(): void;
  demonter(): void;
}

const MORCEAU = Buffer.alloc(65_536, 1);

function remplirJusquAuBout(fichier: string): void {
  for (const taille of [MORCEAU.length, 4_096, 512]) {
    for (;;) {
      try {
        writeFileSync(fichier, MORCEAU.subarray(0, taille), { flag: 'a' });
      } catch (erreur) {
        if ((erreur as NodeJS.ErrnoException).code !== 'ENOSPC') throw erreur;
        break;
      }
    }
  }
}

/** A file system in memory, mounted for a drill: it takes the right to mount. @returns null where one may not */
export function monterUnDisque(megaoctets: number): Disque | null {
  const dossier = mkdtempSync(join(tmpdir(), 'tisserin-disque-'));
  const { status } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megaoctets}m`,
    'tmpfs',
    dossier,
  ]);
  if (status !== 0) {
    rmSync(dossier, { recursive: true });
    return null;
  }
  chmodSync(dossier, 0o777);
  const lest = join(dossier, 'lest');
  return {
    dossier,
    remplir: () => remplirJusquAuBout(lest),
    vider: () => rmSync(lest, { force: true }),
    demonter: () => {
      spawnSync('umount', ['-l', dossier]);
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}

export const libreSur = (dossier: string): number => {
  const { bavail, bsize } = statfsSync(dossier);
  return bavail * bsize;
};

export const SYNCHRONISATION_MS = 400;

/** As a disk at its last: each sync, and each block written or read, waits, while the file named is there. */
const LENTEUR = `#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>
static void attendre(long ms) {
  const char *temoin = getenv("TISSERIN_DISQUE_LENT");
  struct timespec t = { ms / 1000, (ms % 1000) * 1000000L };
  if (temoin && access(temoin, F_OK) == 0) nanosleep(&t, 0);
}
#define VRAI(nom) static __typeof__(&nom) vrai; if (!vrai) vrai = (__typeof__(&nom))dlsym(RTLD_NEXT, #nom)
int fsync(int f) { VRAI(fsync); attendre(${SYNCHRONISATION_MS}); return vrai(f); }
int fdatasync(int f) { VRAI(fdatasync); attendre(${SYNCHRONISATION_MS}); return vrai(f); }
ssize_t pwrite64(int f, const void *b, size_t n, off64_t o) { VRAI(pwrite64); attendre(5); return vrai(f, b, n, o); }
ssize_t pread64(int f, void *b, size_t n, off64_t o) { VRAI(pread64); attendre(5); return vrai(f, b, n, o); }
`;

export interface DisqueLent {
  /** What the server of the base is started with. */
  env: NodeJS.ProcessEnv;
  ralentir(): void;
  retablir(): void;
  fermer(): void;
}

/** Compiled on the spot, between the server and its disk. @returns null where there is no C compiler */
export function unDisqueLent(): DisqueLent | null {
  const cc = chercherUnProgramme(['cc', 'gcc', 'clang']);
  if (!cc) return null;
  const dossier = mkdtempSync(join(tmpdir(), 'tisserin-lenteur-'));
  chmodSync(dossier, 0o755);
  const [source, objet] = [join(dossier, 'lenteur.c'), join(dossier, 'lenteur.so')];
  writeFileSync(source, LENTEUR);
  const { status } = spawnSync(cc, ['-shared', '-fPIC', '-O1', '-o', objet, source, '-ldl']);
  if (status !== 0) throw new Error('the shim does not compile');
  const temoin = join(dossier, 'lent');
  return {
    env: { LD_PRELOAD: objet, TISSERIN_DISQUE_LENT: temoin },
    ralentir: () => mkdirSync(temoin),
    retablir: () => rmSync(temoin, { recursive: true, force: true }),
    fermer: () => rmSync(dossier, { recursive: true, force: true }),
  };
}
