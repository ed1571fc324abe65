import { StoreError, type StoreFault } from './progress-store.ts';

const FAULTS: Readonly<Record<string, StoreFault>> = {
  // No IndexedDB at all, or an opaque sandbox where `open` throws.
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  QuotaExceededError: 'full',
};

/** How deep a cause may lie in what Dexie wraps. */
const DEEPEST = 6;

/** Gives the world's failure its name. Looks through what Dexie wraps: an aborted transaction may hide a full disk. */
export function storeFault(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(faultIn(error, 0) ?? 'failed', { cause: error });
}

function faultIn(error: unknown, depth: number): StoreFault | null {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return null;
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  const own = typeof name === 'string' && Object.hasOwn(FAULTS, name) ? FAULTS[name] : undefined;
  if (own !== undefined) return own;
  for (const wrapped of [inner, cause, ...(Array.isArray(failures) ? failures : [])]) {
    const found = faultIn(wrapped, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
