import type { LmsStandard } from './lms-standard.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';

/** Every standard that a package may be made for, by the name that its data say (R13). */
export const LMS_STANDARDS: Readonly<Record<LmsStandard['name'], LmsStandard>> = {
  scorm12,
  scorm2004,
};
