import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../../src/domain/index.ts';
import { BASE_PATH, type Operation } from '../../../src/operations/contract/operation.ts';
import { OPERATIONS } from '../../../src/operations/contract/operations.ts';
import { openapiDocument } from '../../../src/operations/http/openapi.ts';

const document = openapiDocument();
const operations = Object.entries(OPERATIONS) as [string, Operation][];

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1, every reference in it too', async () => {
    const validator = new Validator();
    const checked = await validator.validate(structuredClone(document));
    expect(checked.errors).toBeUndefined();
    expect(checked.valid).toBe(true);
    expect(validator.version).toBe('3.1');
    const references = JSON.stringify(document).match(/"#\/components\/schemas\/\w+"/gu) ?? [];
    expect(references.length).toBeGreaterThan(0);
    for (const reference of new Set(references)) {
      const name = reference.slice('"#/components/schemas/'.length, -1);
      expect(document.components.schemas).toHaveProperty(name);
    }
  });

  it('has every operation of the table, with its roles, and needs a token for all but itself and signing in', () => {
    expect(document.servers).toEqual([{ url: BASE_PATH }]);
    for (const [id, { method, path, roles }] of operations) {
      const found = document.paths[path]?.[method] as Record<string, unknown>;
      expect(found['operationId']).toBe(id);
      expect(found['x-roles']).toEqual(roles ?? undefined);
      expect(found['security']).toEqual(roles ? [{ editor: [] }] : []);
    }
    const open = operations.filter(([, { roles }]) => roles === null).map(([id]) => id);
    expect(open).toEqual(['signIn', 'openapi']);
  });

  it('shows examples that its own schemas take', () => {
    const shown = operations.filter(([, { example }]) => example);
    expect(shown.length).toBeGreaterThan(2);
    for (const [id, { example, body, query }] of shown)
      expect((body ?? query)?.safeParse(example).error, id).toBeUndefined();
    for (const [id, { body, example }] of operations)
      expect(body === undefined || example !== undefined, id).toBe(true);
  });
});

const KNOWN: readonly Role[] = [...ROLES, 'machine'];

describe('the table of operations', () => {
  it('lets nobody send but publishers, and changes nothing by GET', () => {
    const may = (id: keyof typeof OPERATIONS) => OPERATIONS[id].roles;
    for (const id of ['sendEdition', 'approveEdition'] as const)
      expect(may(id)).toEqual(['publisher']);
    for (const [id, { method, body, key, roles }] of operations) {
      if (method === 'get') expect([body, key], id).toEqual([undefined, undefined]);
      expect(roles?.every((role) => KNOWN.includes(role)) ?? true, id).toBe(true);
    }
  });

  it('names each method of a path once', () => {
    const rows = operations.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(rows).size).toBe(rows.length);
  });
});
