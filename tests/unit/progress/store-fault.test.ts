import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/progress/progress-store.ts';
import { storeFault } from '../../../src/progress/store-fault.ts';

const full = new DOMException('no room', 'QuotaExceededError');

describe('storeFault', () => {
  it('names what the device said', () => {
    expect(storeFault(full).code).toBe('full');
    expect(storeFault(new DOMException('denied', 'SecurityError')).code).toBe('unavailable');
    expect(storeFault(new Dexie.MissingAPIError()).code).toBe('unavailable');
  });

  it('finds a full device inside what Dexie wraps around it', () => {
    // At commit the browser aborts the transaction, and only its error says why.
    expect(storeFault(new Dexie.AbortError('aborted', full)).code).toBe('full');
    expect(storeFault(new Dexie.OpenFailedError(full)).code).toBe('full');
    expect(storeFault(new Dexie.BulkError('some failed', { 0: full })).code).toBe('full');
  });

  it('calls everything else failed, and keeps the cause', () => {
    const odd = [new Error('odd'), 'text', null, undefined, { name: 'constructor' }];
    for (const cause of odd) {
      const fault = storeFault(cause);
      expect(fault).toMatchObject({ name: 'StoreError', code: 'failed' });
      expect(fault.cause).toBe(cause);
    }
  });

  it('ends on a cause that goes round', () => {
    const round: { inner?: unknown } = {};
    round.inner = round;
    expect(storeFault(round).code).toBe('failed');
  });

  it('leaves a StoreError as it is', () => {
    const blocked = new StoreError('blocked');
    expect(storeFault(blocked)).toBe(blocked);
  });
});
