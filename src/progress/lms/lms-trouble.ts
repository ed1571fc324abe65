/** Something the LMS refused, did wrong or left unanswered. It is logged, and the game goes on (R25). */
export interface LmsTrouble {
  call: 'initialize' | 'get' | 'set' | 'commit' | 'finish' | 'save' | 'probe';
  /** The data model element, or empty. */
  element: string;
  /** `threw`, `doubtful`, an LMS error code (`405`), `too-long`, `not-ascii`, `offline`. */
  code: string;
  diagnostic: string;
}
