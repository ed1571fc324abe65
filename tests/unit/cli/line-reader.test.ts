import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openLineReader } from '../../../src/cli/line-reader.ts';

function opened() {
  const input = new PassThrough();
  const output = new PassThrough();
  return { input, reader: openLineReader(input, output), shown: () => String(output.read() ?? '') };
}

describe('openLineReader', () => {
  it('gives the lines of a pipe one by one, and shows them as a terminal would', async () => {
    const { input, reader, shown } = opened();
    input.end('1\r\nto ord\n\n3');
    expect([await reader.readLine('A: '), await reader.readLine('B: ')]).toEqual(['1', 'to ord']);
    expect([await reader.readLine('C: '), await reader.readLine('D: ')]).toEqual(['', '3']);
    expect(shown()).toBe('A: 1\nB: to ord\nC: \nD: 3\n');
  });

  it('gives null when the input has ended, as often as it is asked', async () => {
    const { input, reader, shown } = opened();
    input.end();
    expect([await reader.readLine('A: '), await reader.readLine('B: ')]).toEqual([null, null]);
    expect(shown()).toBe('A: \nB: \n');
  });

  it('waits for a line that has not come yet', async () => {
    const { input, reader } = opened();
    const line = reader.readLine('A: ');
    setTimeout(() => input.write('sent\n'), 5);
    expect(await line).toBe('sent');
  });

  it('gives null to who waits when it is closed, and reads nothing before it is asked', async () => {
    const { input, reader } = opened();
    expect(input.listenerCount('data') + input.listenerCount('readable')).toBe(0);
    const line = reader.readLine('A: ');
    reader.close();
    expect(await line).toBeNull();
  });
});
