/** Another seed is another hand: change it, and every line in the school is drawn anew. */
export const ART_SEED = 11;
