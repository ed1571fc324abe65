const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Three random characters: tells attempts begun here from attempts begun elsewhere, and says nothing of whom. */
export function deviceTag(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(3));
  return [...bytes].map((byte) => ALPHABET.charAt(byte % 64)).join('');
}
