import { readFileSync, writeFileSync } from 'node:fs';
import { type Tokens, tokensCss } from './tokens-css.ts';

const tokens = JSON.parse(readFileSync('assets/tokens.json', 'utf8')) as Tokens;
writeFileSync('src/player/styles/tokens.css', tokensCss(tokens));
