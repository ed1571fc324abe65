import { describe, expect, it } from 'vitest';
import { putPicture } from '../../../src/cli/architecture-picture.ts';

const BEGIN = '<!-- picture: drawn by src/cli/draw-architecture.ts, not by hand -->';
const END = '<!-- end of picture -->';

describe('putPicture', () => {
  it('exchanges what stands between the markers and nothing else', () => {
    const page = `# Før\n\n${BEGIN}\n\ngammelt\n\n${END}\n\nEtter\n`;
    expect(putPicture(page, 'nytt')).toBe(`# Før\n\n${BEGIN}\n\nnytt\n\n${END}\n\nEtter\n`);
  });

  it('changes nothing the second time', () => {
    const once = putPicture(`${BEGIN}${END}`, 'bilde') ?? '';
    expect(putPicture(once, 'bilde')).toBe(once);
  });

  it('gives nothing when a marker is missing', () => {
    expect(putPicture(`a ${END}`, 'bilde')).toBeNull();
    expect(putPicture(`${END} ${BEGIN}`, 'bilde')).toBeNull();
  });
});
