import type { Action } from '../scenario/scenario.ts';
import { measureName } from './guard-words.ts';

/** What actions do, as read: «tillit +10, merket «kaffe» settes, møter kunnskap K12». */
export function effectWords(actions: readonly Action[] = []): string {
  return actions
    .map((action) => {
      switch (action.type) {
        case 'adjust': {
          const { measure, by } = action.params;
          return `${measureName(measure)} ${by > 0 ? '+' : '−'}${Math.abs(by)}`;
        }
        case 'set':
          return `merket «${action.params.flag}» settes`;
        case 'learn':
          return `møter kunnskap ${factMark(action.params.fact)}`;
      }
    })
    .join(', ');
}

/** `f12` → «K12», as the knowledge base at the end has it. */
export function factMark(id: string): string {
  return id.replace(/^f/, 'K');
}
