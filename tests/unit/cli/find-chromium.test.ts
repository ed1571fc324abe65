import { describe, expect, it } from 'vitest';
import { type ChromiumWorld, findChromium } from '../../../src/cli/find-chromium.ts';

/** A machine with nothing on it; `programs` may grow when a command is run. */
function machine(given: Partial<ChromiumWorld> = {}, programs: string[] = []) {
  const commands: string[] = [];
  const world: ChromiumWorld = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    system: 'debian',
    isProgram: (path) => programs.includes(path),
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('install')) programs.push('/usr/bin/chromium');
      return 0;
    },
    playwrightPath: async () => '/cache/chrome',
    say: () => undefined,
    ...given,
  };
  return { world, commands };
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before one that is installed', async () => {
    const env = { CHROMIUM_PATH: '/my/chromium', PATH: '/usr/bin' };
    const { world } = machine({ env }, ['/my/chromium', '/usr/bin/chromium']);
    expect(await findChromium(world)).toBe('/my/chromium');
  });

  it('refuses a CHROMIUM_PATH that holds no program, although another is installed', async () => {
    const { world } = machine({ env: { CHROMIUM_PATH: '/gone' } }, ['/usr/bin/chromium']);
    await expect(findChromium(world)).rejects.toMatchObject({
      name: 'ChromiumMissingError',
      code: 'wrong-path',
      message: expect.stringContaining('/gone'),
    });
  });

  it('takes what PATH names first', async () => {
    const { world } = machine({}, ['/usr/local/bin/google-chrome', '/usr/bin/chromium']);
    expect(await findChromium(world)).toBe('/usr/local/bin/google-chrome');
  });

  it('looks in the usual places when PATH is empty', async () => {
    const { world } = machine({ env: {} }, ['/opt/google/chrome/chrome']);
    expect(await findChromium(world)).toBe('/opt/google/chrome/chrome');
  });

  it("takes Playwright's own before it installs anything", async () => {
    const { world, commands } = machine({ isRoot: true }, ['/cache/chrome']);
    expect(await findChromium(world)).toBe('/cache/chrome');
    expect(commands).toEqual([]);
  });

  it('installs as root on Debian, after an update', async () => {
    const { world, commands } = machine({ isRoot: true });
    expect(await findChromium(world)).toBe('/usr/bin/chromium');
    expect(commands).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });

  it('says so when the installation fails', async () => {
    const { world } = machine({ isRoot: true, run: () => 100 });
    await expect(findChromium(world)).rejects.toMatchObject({ code: 'install-failed' });
  });

  it.each([
    ['debian', "sudo sh -c 'apt-get update && apt-get install -y chromium'"],
    ['ubuntu', 'npx playwright install --with-deps chromium'],
    ['', 'npx playwright install --with-deps chromium'],
  ])('touches nothing without being root and gives one command (%s)', async (system, command) => {
    const { world, commands } = machine({ system });
    await expect(findChromium(world)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(new RegExp(`: ${command}$`.replace(/[&']/g, '.'))),
    });
    expect(commands).toEqual([]);
  });
});
