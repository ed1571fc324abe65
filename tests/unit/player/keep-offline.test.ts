import { describe, expect, it } from 'vitest';
import { signal } from '@preact/signals';
import { keepOffline, type OfflineState } from '../../../src/player/keep-offline.ts';

/** A worker in one of its states, and what it was told. */
function aWorker() {
  const listeners: (() => void)[] = [];
  const told: unknown[] = [];
  return {
    told,
    change: () => listeners.forEach((listen) => listen()),
    addEventListener: (_: string, listen: () => void) => void listeners.push(listen),
    postMessage: (message: unknown) => void told.push(message),
  };
}

function aBrowser() {
  const listeners = new Map<string, (event: { data?: unknown }) => void>();
  const found: (() => void)[] = [];
  const registration = {
    active: null as ReturnType<typeof aWorker> | null,
    waiting: null as ReturnType<typeof aWorker> | null,
    installing: null as ReturnType<typeof aWorker> | null,
    addEventListener: (_: string, listen: () => void) => void found.push(listen),
  };
  let reloads = 0;
  const container = {
    register: async () => registration,
    addEventListener: (type: string, listen: (event: { data?: unknown }) => void) =>
      void listeners.set(type, listen),
  } as unknown as ServiceWorkerContainer;
  const state = signal<OfflineState>('none');
  const update = keepOffline({ serviceWorker: container }, state, () => (reloads += 1));
  const offline = { state, update };
  return {
    registration,
    offline,
    find: () => found.forEach((listen) => listen()),
    tell: (type: string, data?: unknown) => listeners.get(type)?.({ data }),
    reloads: () => reloads,
  };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('an edition on the device', () => {
  it('is kept once its worker has taken it all in', async () => {
    const { registration, offline } = aBrowser();
    const worker = aWorker();
    registration.installing = worker;
    await soon();
    expect(offline.state.value).toBe('none');
    registration.installing = null;
    registration.active = worker;
    worker.change();
    expect(offline.state.value).toBe('kept');
  });

  it('tells of another one that waits, and takes it into use only when it is wanted', async () => {
    const { registration, offline, find, tell, reloads } = aBrowser();
    registration.active = aWorker();
    await soon();
    const next = aWorker();
    registration.installing = next;
    find();
    registration.installing = null;
    registration.waiting = next;
    next.change();
    expect(offline.state.value).toBe('update');
    tell('controllerchange');
    expect(reloads()).toBe(0);
    offline.update();
    expect(next.told).toEqual(['take over']);
    tell('controllerchange');
    expect(reloads()).toBe(1);
  });

  it('tells that other pages are open, and can be asked again', async () => {
    const { registration, offline, tell, reloads } = aBrowser();
    registration.active = aWorker();
    registration.waiting = aWorker();
    await soon();
    offline.update();
    tell('message', 'others');
    expect(offline.state.value).toBe('others');
    tell('controllerchange');
    expect(reloads()).toBe(0);
    tell('message', { something: 'else' });
    expect(offline.state.value).toBe('others');
    offline.update();
    tell('controllerchange');
    expect(reloads()).toBe(1);
  });

  it('is none, and says nothing, where the browser refuses', async () => {
    const container = {
      register: () => Promise.reject(new Error('SecurityError')),
      addEventListener: () => undefined,
    } as unknown as ServiceWorkerContainer;
    for (const browser of [{ serviceWorker: container }, {}]) {
      const state = signal<OfflineState>('none');
      const update = keepOffline(browser, state, () => undefined);
      await soon();
      expect(state.value).toBe('none');
      update();
    }
  });
});
