import type { Parameters } from 'fast-check';

/** Whether a failure is what is waited for: then nobody reads how the shortest one looks. */
const IS_BUG_SOUGHT = process.env['TSB_BUG_SOUGHT'] === '1';

/** How a law is searched for a break: always from the same seed, and with what broke in the report. */
export function search<Given>(numRuns: number): Parameters<Given> {
  return {
    numRuns,
    seed: 20_261_124,
    endOnFailure: IS_BUG_SOUGHT,
    includeErrorInReport: true,
  };
}
