import * as v from 'valibot';
import { MEASURES, PROFESSIONS } from '../scenario.ts';

/**
 * The form of every id: states, choices, lines, endings, flags, conditions, places, people. Two names mean something to
 * every object of a program, and are nobody's.
 */
export const ID_PATTERN = /^(?!(?:constructor|prototype)$)[a-z][a-z0-9-]{0,39}$/;
/** A day; that no April has 31 is not judged. */
const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** The form of a choice's permanent code (two of 64 characters). */
export const CODE_PATTERN = /^[A-Za-z0-9_-]{2}$/;
/** The form of a fact's permanent number. */
export const FACT_PATTERN = /^f[1-9][0-9]{0,2}$/;
/** The form of the permanent code of an encounter, talk or check in its module. */
export const MODULE_CODE_PATTERN = /^[A-Za-z0-9_-]{1,2}$/;

export const id = (description: string) =>
  v.pipe(v.string(), v.regex(ID_PATTERN), v.description(description));
export const text = (description: string) =>
  v.pipe(v.string(), v.minLength(1), v.description(description));
export const anyText = (description: string) => v.pipe(v.string(), v.description(description));
export const url = (description: string) =>
  v.pipe(v.string(), v.regex(/^(?:https?:\/\/\S+)?$/), v.description(description));
export const day = (description: string) =>
  v.pipe(v.string(), v.regex(DAY_PATTERN), v.description(description));
export const fact = v.pipe(
  v.string(),
  v.regex(FACT_PATTERN),
  v.description('A fact of facts.json, by its permanent number: f12.'),
);
export const whole = (description: string, least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(description));
export const profession = v.pipe(v.picklist(PROFESSIONS), v.description('A profession.'));
export const measure = v.pipe(
  v.picklist(MEASURES),
  v.description('A measure, 0–100: tillit, trygghet or medvirkning.'),
);
export const schemaLink = v.exactOptional(
  v.pipe(
    v.string(),
    v.description('Path to the JSON Schema, for editors. The program ignores it.'),
  ),
);
