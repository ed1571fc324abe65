import { pointerTo, type Says } from '../problem.ts';
import type { Rule } from './check-context.ts';
import { codesIn, conflictsWith } from './code-ledger.ts';
import { stringIn } from './loose.ts';

/**
 * TSB075: a code that was given stays with its choice, because stored attempts consist of codes. Judged where a
 * `codes.json` remembers them. A copy of a choice that still has its code is told as TSB046.
 */
export const changedCodes: Rule = (context) => {
  const { choices } = context.outline;
  const bears = (name: string, code: string): boolean =>
    choices.some(({ id, meta }) => id === name && stringIn(meta, 'code') === code);
  const copies = conflictsWith(codesIn(context.ledger), context.outline).filter(
    (conflict) => 'owner' in conflict && bears(conflict.owner, conflict.code),
  );
  const told = new Set(copies.map(({ choice }) => choice.pointer + CODE));
  return codeConflicts(context).filter(({ pointer }) => !told.has(pointer));
};

const CODE = pointerTo('meta', 'code');

/** Every choice whose code is not what `codes.json` knows of it, copies among them. */
export const codeConflicts: Rule = ({ outline, ledger, tell }) =>
  conflictsWith(codesIn(ledger), outline).map((conflict) => {
    const { choice, code } = conflict;
    const { id } = choice;
    const isThere = (name: string): boolean => outline.choices.some((one) => one.id === name);
    return tell(
      choice.pointer + CODE,
      'TSB075',
      'before' in conflict
        ? changed(id, conflict.before, code)
        : moved(id, code, conflict.owner, remedy(conflict, isThere(conflict.owner))),
    );
  });

function changed(id: string, before: string, code: string): Says {
  return {
    nb: [
      `Valget «${id}» hadde koden «${before}», men har nå «${code}».`,
      `Skriv "code": "${before}" igjen, så lagrede forsøk finner fram.`,
    ],
    en: [
      `The choice «${id}» had the code «${before}», but now has «${code}».`,
      `Write "code": "${before}" again, so that stored attempts find their way.`,
    ],
  };
}

type Told = readonly [nb: string, en: string];

function moved(id: string, code: string, owner: string, [nb, en]: Told): Says {
  return {
    nb: [`Koden «${code}» ble gitt til valget «${owner}», men står nå på «${id}».`, nb],
    en: [`The code «${code}» was given to the choice «${owner}», but now stands on «${id}».`, en],
  };
}

function remedy(
  { owner, own }: { readonly owner: string; readonly own: string | null },
  isThere: boolean,
): Told {
  if (own !== null) return [`Skriv "code": "${own}" igjen.`, `Write "code": "${own}" again.`];
  const anew: Told = [
    'slett koden her og kjør «npm run scenario -- ids», som gir en ny',
    'delete the code here and run «npm run scenario -- ids», which gives a new one',
  ];
  if (isThere) return [`S${anew[0].slice(1)}.`, `D${anew[1].slice(1)}.`];
  return [
    `Er det samme valg med nytt navn, skriv "was": ["${owner}"] under «meta»; er det et annet, ${anew[0]}.`,
    `If it is the same choice by a new name, write "was": ["${owner}"] under «meta»; if it is another, ${anew[1]}.`,
  ];
}
