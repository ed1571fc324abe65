import { scormLink } from './scorm-link.ts';

globalThis.tsbSkolen?.lmsReady(scormLink);
