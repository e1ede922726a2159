import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chercherUnProgramme } from './chercher-un-programme.ts';

const chercherChromium = (): string | null =>
  chercherUnProgramme([
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/snap/bin/chromium',
  ]);

const peutInstallerParApt = (): boolean =>
  existsSync('/etc/debian_version') && process.getuid?.() === 0;

function installerParApt(): void {
  console.log('No Chromium here: installing the one of Debian (apt-get install chromium).');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 10 * 60_000,
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

/** The browser of the journeys; obtained by apt on a Debian where we are root. Null: none can be had. */
export function obtenirChromium(): string | null {
  const trouve = chercherChromium();
  if (trouve || !peutInstallerParApt()) return trouve;
  installerParApt();
  return chercherChromium();
}
