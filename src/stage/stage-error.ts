/** Why there is no stage: no drawing context can be had, or the pictures did not arrive. */
export type StageErrorCode = 'no-canvas' | 'no-art';

/** The world kept the stage from opening. The player goes on with words alone; nothing is lost. */
export class StageError extends Error {
  override readonly name = 'StageError';
  readonly code: StageErrorCode;

  constructor(code: StageErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}
