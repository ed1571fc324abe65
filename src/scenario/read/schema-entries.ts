import type { GenericSchema } from 'valibot';

interface Shape {
  type: string;
  entries?: Record<string, GenericSchema>;
  value?: GenericSchema;
  item?: GenericSchema;
  wrapped?: GenericSchema;
  options?: readonly GenericSchema[];
  getter?: (input: undefined) => GenericSchema;
  literal?: unknown;
}

/**
 * The keys a schema knows at a path of a value, or null where it knows none by name. Valibot reports only the
 * first unknown key of an object, and does not say which ones it would have taken.
 */
export function schemaEntries(
  schema: GenericSchema,
  value: unknown,
  path: readonly (string | number)[],
): string[] | null {
  const shape = settled(schema, value);
  const [key, ...rest] = path;
  if (key === undefined) return shape.entries === undefined ? null : Object.keys(shape.entries);
  const inner = shape.entries?.[String(key)] ?? shape.value ?? shape.item;
  if (inner === undefined) return null;
  return schemaEntries(inner, (value as Record<string, unknown> | null)?.[key], rest);
}

function settled(schema: GenericSchema, value: unknown): Shape {
  let shape = schema as unknown as Shape;
  for (;;) {
    let next: GenericSchema | undefined;
    if (shape.type === 'lazy') next = shape.getter?.(undefined);
    else if (shape.type === 'variant') next = shape.options?.find((option) => takes(option, value));
    else next = shape.wrapped;
    if (next === undefined) return shape;
    shape = next as unknown as Shape;
  }
}

function takes(option: GenericSchema, value: unknown): boolean {
  const written = (value as { type?: unknown } | null)?.type;
  const type = (option as unknown as Shape).entries?.['type'] as
    | { literal?: unknown; options?: readonly unknown[] }
    | undefined;
  return type?.literal === written || type?.options?.includes(written) === true;
}
