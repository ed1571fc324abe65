// Runs a TypeScript command after making sure that what it needs is installed:
//   node scripts/with-dependencies.mjs src/cli/start.ts --port 4173
// Plain JavaScript with builtins only, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lockPath = join(root, 'package-lock.json');
const installedPath = join(root, 'node_modules');
const stampPath = join(installedPath, '.tsb-lock');

function leave(code, sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  leave(
    1,
    `TSB-skolen trenger Node ${OLDEST_NODE.join('.')} eller nyere, og her kjører Node ${process.versions.node}. ` +
      'Hent en nyere utgave fra https://nodejs.org/ og prøv igjen.',
  );
}

function readOrEmpty(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * True when npm's own record of what lies in node_modules says the same as the lockfile: somebody ran
 * `npm install` by hand, and removing it all to install it again would only cost time.
 */
function isInstalledByHand(lock) {
  const record = readOrEmpty(join(installedPath, '.package-lock.json'));
  if (record === '') return false;
  const found = JSON.parse(record).packages;
  const { '': _project, ...wanted } = JSON.parse(lock).packages;
  const isSame = (path) => path in wanted && found[path]?.integrity === wanted[path].integrity;
  const isNeeded = (path) => !wanted[path].optional && !wanted[path].devOptional;
  return Object.keys(found).every(isSame) && Object.keys(wanted).filter(isNeeded).every(isSame);
}

function install() {
  process.stderr.write('Henter det som trengs (npm ci) …\n');
  // npm tells where it lies when it started us; else the one on PATH. All it says is progress: stderr.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (result.status !== 0) {
    leave(1, 'Kunne ikke hente det som trengs. Er maskinen på nett? Kjør «npm ci» for å se mer.');
  }
}

function ensureInstalled() {
  const lock = readOrEmpty(lockPath);
  if (lock === '') leave(1, 'Fant ikke package-lock.json. Er dette en hel kopi av TSB-skolen?');
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (readOrEmpty(stampPath) === stamp) return;
  if (!isInstalledByHand(lock)) install();
  writeFileSync(stampPath, stamp);
}

function run(file, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => leave(1, `Kunne ikke starte ${file}: ${error.message}`));
  child.on('exit', (code, signal) => {
    // The shell's way of saying «ended by a signal», so that callers cannot tell us from the command.
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}

const [file, ...args] = process.argv.slice(2);
if (file === undefined) leave(2, 'Bruk: node scripts/with-dependencies.mjs <fil.ts> [valg …]');
checkNode();
ensureInstalled();
run(file, args);
