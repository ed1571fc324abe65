/** One thing that was filled in or moved. */
export type Filling =
  | { readonly what: 'id'; readonly id: string; readonly beat: string }
  /** `isKnown`: it is the one that the choice had before. */
  | {
      readonly what: 'code';
      readonly choice: string;
      readonly code: string;
      readonly isKnown: boolean;
    }
  | { readonly what: 'retired'; readonly choice: string; readonly code: string }
  /** Words went from the scenario to the file of texts. */
  | { readonly what: 'words'; readonly key: string }
  /** A text follows its line or choice to the new id. */
  | {
      readonly what: 'renamed';
      readonly language: string;
      readonly from: string;
      readonly to: string;
    }
  /** Codes that the ledger did not know, or knew by another id. */
  | { readonly what: 'noted'; readonly count: number };
