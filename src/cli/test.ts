import { parseArgs } from 'node:util';
import { sumCounts } from './count-results.ts';
import { findChromium } from './find-chromium.ts';
import { projectRoot } from './project-root.ts';
import { runTestPart, type TestPart, testParts } from './run-test-part.ts';

const USAGE = `Use: npm test [-- --quick] [-- --only ${testParts.map(({ name }) => name).join('|')}]`;

/** The parts asked for, or null when a flag or a name is unknown. */
function chooseParts(args: string[]): readonly TestPart[] | null {
  try {
    const { values } = parseArgs({
      args,
      options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true } },
    });
    const names = values.only ?? testParts.map(({ name }) => name);
    if (names.some((name) => !testParts.some((part) => part.name === name))) return null;
    return testParts.filter(
      ({ name, isQuick }) => names.includes(name) && (isQuick || values.quick !== true),
    );
  } catch {
    // parseArgs throws on an unknown flag and on a flag without its value.
    return null;
  }
}

async function runParts(parts: readonly TestPart[]) {
  if (parts.some(({ isQuick }) => !isQuick)) {
    try {
      process.env['CHROMIUM_PATH'] = await findChromium();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return { passed: 0, failed: 1 };
    }
  }
  const counts = [];
  for (const part of parts) counts.push(await runTestPart(projectRoot, part));
  return sumCounts(counts);
}

const parts = chooseParts(process.argv.slice(2));
if (parts === null || parts.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { passed, failed } = await runParts(parts);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
