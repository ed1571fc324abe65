import { scorm12Link } from './scorm12-link.ts';

globalThis.tsbSkolen?.lmsReady(scorm12Link);
