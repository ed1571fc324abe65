import { asJson, type Json } from '../json-value.ts';

/** An object of unknown content, or null where something else stands. */
export type Loose = Json | null;

export function objectIn(owner: Loose, key: string): Loose {
  const value = owner !== null && Object.hasOwn(owner, key) ? owner[key] : null;
  return asJson(value);
}

export function stringIn(owner: Loose, key: string): string | null {
  const value = owner !== null && Object.hasOwn(owner, key) ? owner[key] : null;
  return typeof value === 'string' ? value : null;
}

export function numberIn(owner: Loose, key: string): number | null {
  const value = owner !== null && Object.hasOwn(owner, key) ? owner[key] : null;
  return typeof value === 'number' ? value : null;
}

/** The objects of a list, in their places: what is no object is null. */
export function listIn(owner: Loose, key: string): Loose[] {
  const value = owner !== null && Object.hasOwn(owner, key) ? owner[key] : null;
  return Array.isArray(value) ? value.map(asJson) : [];
}

export function stringsIn(owner: Loose, key: string): string[] {
  const value = owner !== null && Object.hasOwn(owner, key) ? owner[key] : null;
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
