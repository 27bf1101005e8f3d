import fc from 'fast-check';

export type Schema = Readonly<Record<string, unknown>>;

/** Texts that have broken other programs: markup, queries, controls, directions, half letters, long ones. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\ufeff\u202e\u2028',
  '../../etc/passwd',
  '%2e%2e%2f',
  '%',
  '{{7*7}}<%= 1 %>',
  `</style><script>alert(1)</script>"'&`,
  `' OR 1=1 --`,
  'request#send#x',
  '__proto__',
  'constructor',
  'a\r\nSet-Cookie: x=1',
  'NaN',
  '-1',
  '9'.repeat(400),
  'é'.repeat(5000),
];

/** Values of every kind that JSON has, hostile texts among them. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, -0),
  fc.constantFrom<unknown>([], {}, [[]], [null], { a: {} }),
  fc.constant(JSON.parse('{"__proto__":{"x":1},"constructor":null}')),
  fc.jsonValue({ maxDepth: 2 }),
);

const number = (schema: Schema, key: string, otherwise: number): number => {
  const value = schema[key];
  return typeof value === 'number' ? value : otherwise;
};

/**
 * Values that a JSON Schema of the API's document allows, for as much of JSON Schema as zod writes there. `known` gives
 * values for a name that stands in the world under test.
 */
export const fromSchema = (
  schema: Schema,
  known: (name: string) => readonly unknown[],
  name = '',
): fc.Arbitrary<unknown> => {
  const values = known(name);
  const made = make(schema, known, name);
  return values.length > 0 ? fc.oneof(fc.constantFrom(...values), made) : made;
};

const make = (
  schema: Schema,
  known: (name: string) => readonly unknown[],
  name: string,
): fc.Arbitrary<unknown> => {
  const choices = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (choices) return fc.oneof(...choices.map((one) => fromSchema(one, known, name)));
  if (schema['const'] !== undefined) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum']);
  switch (schema['type']) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return fc.integer({
        min: number(schema, 'minimum', -1000),
        max: Math.min(number(schema, 'maximum', 1000), 1e6),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(fromSchema((schema['items'] ?? {}) as Schema, known, name), {
        minLength: number(schema, 'minItems', 0),
        maxLength: Math.min(number(schema, 'maxItems', 4), 4),
      });
    case 'object':
      return object(schema, known);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
};

const text = (schema: Schema): fc.Arbitrary<string> => {
  const minLength = number(schema, 'minLength', 0);
  const maxLength = Math.min(number(schema, 'maxLength', 200), 200);
  const { pattern } = schema;
  // What the generator does not know of patterns, the known values stand in for.
  if (typeof pattern === 'string' && !pattern.includes('\\p'))
    return fc.stringMatching(new RegExp(pattern, 'u'));
  const fits = HOSTILE.filter(({ length }) => length >= minLength && length <= maxLength);
  return fc.oneof(fc.constantFrom(...fits), fc.string({ minLength, maxLength, unit: 'grapheme' }));
};

const object = (
  schema: Schema,
  known: (name: string) => readonly unknown[],
): fc.Arbitrary<unknown> => {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const requiredKeys = (schema['required'] ?? []) as string[];
  const entries = Object.entries(properties).map(
    ([name, inner]) => [name, fromSchema(inner, known, name)] as const,
  );
  return fc.record(Object.fromEntries(entries), { requiredKeys });
};

/** A body that is spoilt in one place: a value of another kind, one part too few or too many, or all of it. */
export const spoilt = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    anything,
    fc.tuple(valid, fc.nat(), anything).map(([body, at, value]) => {
      if (typeof body !== 'object' || body === null) return value;
      const keys = Object.keys(body);
      const key = keys[at % Math.max(keys.length, 1)] ?? 'extra';
      return { ...body, [key]: value };
    }),
    fc.tuple(valid, fc.constantFrom(...HOSTILE), anything).map(([body, key, value]) => ({
      ...(body as object),
      [key]: value,
    })),
    fc.tuple(valid, fc.nat()).map(([body, at]) => {
      const entries = Object.entries((body ?? {}) as object);
      return Object.fromEntries(entries.filter((_, place) => place !== at % (entries.length || 1)));
    }),
  );
