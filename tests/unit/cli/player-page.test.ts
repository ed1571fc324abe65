import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/cli/content-security-policy.ts';
import { playerPage } from '../../../src/cli/player-page.ts';

const page = playerPage({ title: 'Ny i TSB', lang: 'nb', csp: contentSecurityPolicy('package') });

describe('playerPage', () => {
  it('asks for the player before the data, all deferred and none a module', () => {
    const scripts = [...page.matchAll(/<script ([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(scripts).toEqual([
      'defer src="player.js"',
      'defer src="data/module.js"',
      'defer src="data/nb.js"',
    ]);
  });

  it('asks for the data of the encounter it opens with together with all else', () => {
    const opened = playerPage({ title: 'Ny i TSB', lang: 'nb', csp: null, encounter: 'jonas' });
    const data = [...opened.matchAll(/<script defer src="data\/([^"]*)">/g)].map(
      ([, name]) => name,
    );
    expect(data).toEqual(['module.js', 'nb.js', 'jonas/scenario.js', 'jonas/nb.js']);
  });

  it('has only relative addresses, since nobody knows where an LMS puts it', () => {
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => /^(\/|https?:)/.test(address ?? ''))).toEqual([]);
  });

  it('escapes a title', () => {
    const { length } = playerPage({ title: '', lang: 'nb', csp: null });
    const hostile = playerPage({ title: '</title><script>"&', lang: 'nb', csp: null });
    expect(hostile).toContain('<title>&lt;/title&gt;&lt;script&gt;&quot;&amp;</title>');
    expect(hostile.length).toBeGreaterThan(length);
  });

  it('has no inline script or style, which its own policy would refuse', () => {
    expect(page).not.toMatch(/<style|style=|<script>|\son\w+=/);
  });
});

describe('contentSecurityPolicy', () => {
  it('allows nothing from elsewhere, nothing inline and no eval', () => {
    expect(contentSecurityPolicy('package')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(contentSecurityPolicy('package')).not.toMatch(/unsafe|\*|https?:/);
  });

  it('lets only the web edition have a manifest', () => {
    expect(contentSecurityPolicy('package')).toContain("; worker-src 'none'");
    expect(contentSecurityPolicy('package')).not.toContain('manifest-src');
    expect(contentSecurityPolicy('web')).toContain("; manifest-src 'self'");
  });
});
