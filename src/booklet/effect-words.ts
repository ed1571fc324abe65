import type { Action } from '../scenario/scenario.ts';
import { measureName } from './guard-words.ts';

/** What actions do, as read: «tillit +10, merket ‘kaffe’ settes». Facts are told apart. */
export function effectWords(actions: readonly Action[]): string {
  return actions
    .flatMap(({ type, params }) => {
      if (type === 'adjust')
        return [
          `${measureName(params.measure)} ${params.by > 0 ? '+' : '−'}${Math.abs(params.by)}`,
        ];
      return type === 'set' ? [`merket «${params.flag}» settes`] : [];
    })
    .join(', ');
}
