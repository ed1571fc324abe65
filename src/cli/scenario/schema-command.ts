import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Subcommand } from './subcommand.ts';

export const schemaCommand: Subcommand = {
  name: 'schema',
  use: '',
  does: 'skriv docs/*.schema.json på nytt',
  paths: [0, 0],
  async run(_given, { root, out }) {
    // Loaded here only: the generator is a development tool, and checking must not wait for it.
    const { jsonSchemas } = await import('./json-schemas.ts');
    for (const [name, text] of Object.entries(jsonSchemas())) {
      await writeFile(join(root, 'docs', name), text);
      out(`docs/${name}\n`);
    }
    return 0;
  },
};
