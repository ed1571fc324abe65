import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, wherever the command was called from. */
export const projectRoot: string = fileURLToPath(new URL('../..', import.meta.url));
