import * as v from 'valibot';
import type { Action, Guard } from '../scenario.ts';
import { fact, id, measure, profession, whole } from './schema-parts.ts';

const bounds = {
  atLeast: v.exactOptional(whole('At least this many times.', 0, 1000)),
  atMost: v.exactOptional(whole('At most this many times.', 0, 1000)),
};

const inner: v.GenericSchema<Guard> = v.lazy(() => GuardSchema);

/** A guard: a name with params out of the fixed vocabulary; nested at will through not, all and any. */
export const GuardSchema: v.GenericSchema<Guard> = v.pipe(
  v.variant('type', [
    v.strictObject({
      type: v.pipe(
        v.picklist(['atLeast', 'atMost']),
        v.description('True when the measure is at least, or at most, the value.'),
      ),
      params: v.strictObject({ measure, value: whole('0–100.', 0, 100) }),
    }),
    v.strictObject({
      type: v.pipe(v.literal('has'), v.description('True when the flag has been set.')),
      params: v.strictObject({ flag: id('A flag that some action sets.') }),
    }),
    v.strictObject({
      type: v.pipe(v.literal('chosen'), v.description('True when the choice has been taken.')),
      params: v.strictObject({ choice: id('A choice of this scenario.') }),
    }),
    v.strictObject({
      type: v.pipe(
        v.literal('visits'),
        v.description('Counts arrivals at a beat; a return from a sub-conversation is none.'),
      ),
      params: v.strictObject({ beat: id('A beat of this scenario.'), ...bounds }),
    }),
    v.strictObject({
      type: v.pipe(v.literal('attempt'), v.description('The number of this attempt, from 1.')),
      params: v.strictObject(bounds),
    }),
    v.strictObject({
      type: v.pipe(
        v.literal('profession'),
        v.description('True when the learner has one of the professions.'),
      ),
      params: v.strictObject({ is: v.pipe(v.array(profession), v.minLength(1)) }),
    }),
    v.strictObject({
      type: v.pipe(v.literal('not'), v.description('True when the inner guard is false.')),
      params: v.strictObject({ of: inner }),
    }),
    v.strictObject({
      type: v.pipe(
        v.picklist(['all', 'any']),
        v.description('True when all, or any, of the inner guards are.'),
      ),
      params: v.strictObject({ of: v.pipe(v.array(inner), v.minLength(1)) }),
    }),
    v.strictObject({
      type: v.pipe(v.literal('condition'), v.description('A guard named in meta.conditions.')),
      params: v.strictObject({ name: id('A name in meta.conditions.') }),
    }),
  ]),
  v.description('A guard.'),
);

/** An effect of a transition. */
export const ActionSchema: v.GenericSchema<Action> = v.variant('type', [
  v.strictObject({
    type: v.pipe(v.literal('adjust'), v.description('Moves a measure; clamped to 0–100.')),
    params: v.strictObject({
      measure,
      by: v.pipe(v.number(), v.description('A multiple of 5 from −25 to 25, not 0.')),
    }),
  }),
  v.strictObject({
    type: v.pipe(v.literal('set'), v.description('Sets a flag; it is never cleared.')),
    params: v.strictObject({ flag: id('The flag.') }),
  }),
  v.strictObject({
    type: v.pipe(v.literal('learn'), v.description('Marks a fact as met.')),
    params: v.strictObject({ fact }),
  }),
]);
