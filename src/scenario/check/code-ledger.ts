import { asJson } from '../json-value.ts';
import type { JsonDocument } from '../problem.ts';
import { objectIn, stringIn, stringsIn } from './loose.ts';
import type { ChoiceOutline, Outline } from './outline.ts';

/** Every code that was ever given, and the choice that it was given to. */
export type Codes = ReadonlyMap<string, string>;

/** What a `codes.json` says; nothing where there is none. */
export function codesIn(ledger: JsonDocument | null): Codes {
  const codes = objectIn(asJson(ledger?.value), 'codes');
  return new Map(
    Object.keys(codes ?? {}).flatMap((code) => {
      const choice = stringIn(codes, code);
      return choice === null ? [] : [[code, choice] as const];
    }),
  );
}

/** A choice whose code is not what the ledger knows of it. */
export type Conflict =
  /** It had another code before, which nothing has now. */
  | { readonly choice: ChoiceOutline; readonly code: string; readonly before: string }
  /** Its code is another choice's. `own` is the one that it had itself. */
  | {
      readonly choice: ChoiceOutline;
      readonly code: string;
      readonly owner: string;
      readonly own: string | null;
    };

/** The choices whose codes were changed or moved; a former id in `was` makes a new name known. */
export function conflictsWith(codes: Codes, outline: Outline): Conflict[] {
  return outline.choices.flatMap((choice): Conflict[] => {
    const code = stringIn(choice.meta, 'code');
    if (code === null) return [];
    const owner = codes.get(code);
    if (owner !== undefined && isNamed(choice, owner)) return [];
    const own = ownCode(codes, choice, outline);
    if (owner !== undefined) return [{ choice, code, owner, own }];
    return own === null ? [] : [{ choice, code, before: own }];
  });
}

/** The code that a choice was given once and that it still could bear: not retired, and on no other choice. */
export function ownCode(codes: Codes, choice: ChoiceOutline, outline: Outline): string | null {
  const retired = stringsIn(outline.meta, 'retired');
  const found = [...codes].find(
    ([code, owner]) =>
      isNamed(choice, owner) &&
      !retired.includes(code) &&
      // In an exchange of two codes the other's bearer has taken this one by mistake.
      outline.choices.every(
        (other) =>
          other === choice || stringIn(other.meta, 'code') !== code || !isNamed(other, owner),
      ),
  );
  return found?.[0] ?? null;
}

function isNamed({ id, meta }: ChoiceOutline, name: string): boolean {
  return id === name || stringsIn(meta, 'was').includes(name);
}
