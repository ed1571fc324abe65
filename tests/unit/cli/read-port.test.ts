import { describe, expect, it } from 'vitest';
import { readPort } from '../../../src/cli/read-port.ts';

describe('readPort', () => {
  it.each([
    [[], 4173],
    [['--port', '0'], 0],
    [['--port=8080'], 8080],
    [['--port', '65536'], null],
    [['--port', '-1'], null],
    [['--port', '80a'], null],
    [['--port', ''], null],
    [['--port'], null],
    [['--prot', '80'], null],
    [['80'], null],
  ])('%j: %s', (args, port) => {
    expect(readPort(args, 4173)).toBe(port);
  });
});
