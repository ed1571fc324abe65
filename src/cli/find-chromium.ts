import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the search touches of the machine, so that a test can be another machine. */
export interface ChromiumWorld {
  env: Record<string, string | undefined>;
  isRoot: boolean;
  /** `ID` of /etc/os-release (`debian`, `ubuntu`), or '' where there is none. */
  system: string;
  isProgram(path: string): boolean;
  /** Runs a command with its output shown as progress; gives the exit code. */
  run(command: string, args: string[]): number;
  /** Where Playwright keeps its own Chromium, whether it is there or not. */
  playwrightPath(): Promise<string>;
  say(line: string): void;
}

/** There is no Chromium, or CHROMIUM_PATH points at none. The message is the sentence to show. */
export class ChromiumMissingError extends Error {
  override readonly name = 'ChromiumMissingError';
  readonly code: 'wrong-path' | 'not-found' | 'install-failed';

  constructor(code: ChromiumMissingError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const INSTALL_ON_DEBIAN = 'apt-get update && apt-get install -y chromium';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Absent, a broken link or not ours to run: all mean «not here».
    return false;
  }
}

function readSystem(): string {
  try {
    return /^ID="?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

const thisMachine: ChromiumWorld = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  system: readSystem(),
  isProgram,
  // Installers talk on stdout, which belongs to results: send everything to stderr.
  run: (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status ?? 1,
  playwrightPath: async () => (await import('@playwright/test')).chromium.executablePath(),
  say: (line) => process.stderr.write(`${line}\n`),
};

function findInstalled(world: ChromiumWorld): string | undefined {
  const folders = (world.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find((path) => world.isProgram(path));
}

function installOnDebian(world: ChromiumWorld): string {
  world.say('Fant ingen Chromium. Installerer (apt-get) …');
  const isDone =
    world.run('apt-get', ['update']) === 0 &&
    world.run('apt-get', ['install', '-y', 'chromium']) === 0;
  const path = isDone ? findInstalled(world) : undefined;
  if (path !== undefined) return path;
  throw new ChromiumMissingError(
    'install-failed',
    `Chromium lot seg ikke installere. Se hvorfor med: ${INSTALL_ON_DEBIAN}`,
  );
}

/**
 * The path of a Chromium or Chrome to run: `CHROMIUM_PATH`, else one that is installed, else
 * Playwright's own, else (root on Debian) installed now. Throws `ChromiumMissingError`, whose message
 * holds one exact command, when none of these gives one. A `CHROMIUM_PATH` that holds no program is an
 * error and never passed over: whoever set it wants that browser and no other.
 */
export async function findChromium(world: ChromiumWorld = thisMachine): Promise<string> {
  const wanted = world.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (world.isProgram(wanted)) return wanted;
    throw new ChromiumMissingError(
      'wrong-path',
      `CHROMIUM_PATH peker på ${wanted}, men der ligger ikke noe program. Fjern den med: unset CHROMIUM_PATH`,
    );
  }
  const installed = findInstalled(world);
  if (installed !== undefined) return installed;
  const playwrights = await world.playwrightPath();
  if (world.isProgram(playwrights)) return playwrights;

  // Ubuntu's package is only a pointer to a snap, which a server cannot run: hence Debian alone.
  const isDebian = world.system === 'debian';
  if (isDebian && world.isRoot) return installOnDebian(world);
  const command = isDebian
    ? `sudo sh -c '${INSTALL_ON_DEBIAN}'`
    : 'npx playwright install --with-deps chromium';
  throw new ChromiumMissingError('not-found', `Fant ingen Chromium. Installer den med: ${command}`);
}
