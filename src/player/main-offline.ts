import { keepOffline } from './keep-offline.ts';

globalThis.tsbSkolen?.offlineReady(keepOffline);
