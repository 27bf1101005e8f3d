import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, openPeople } from '../../../../src/readers/index.ts';
import { cpuTime } from '../../../support/measures/cpu-time.ts';
import { NOW, readFile } from '../../../support/samples/people-file.ts';

const READS = (...names: string[]) => names.map((name) => `${name}@example.com ${name} reads`);

describe('the layout of a file', () => {
  it.each([
    [',', 'email,name\nada@example.com,ada\n'],
    [';', '\uFEFFemail;name;topics\r\nada@example.com;ada;\r\n'],
    ['\t', 'email\tname\r\nada@example.com\tada\r\n'],
    ['|', 'email|name\nada@example.com|ada\n'],
    [';', 'sep=;\nemail;name\nada@example.com;ada\n'],
    [';', "'email';'name'\n'ada@example.com';'ada'\n"],
    [',', 'email,name\rada@example.com,ada\r'],
    [',', '\n\n"email" , "name"\n\n"ada@example.com" , "ada"\n\n'],
    [';', 'email;"name, as given"\nada@example.com;\n'],
    [',', 'email\nada@example.com'],
  ])('with %j is told by its first lines: %j', async (separator, csv) => {
    const read = await readFile(csv);
    expect(read.separator).toBe(separator);
    expect(read.people[0]).toMatch(/^ada@example\.com /u);
  });

  it('takes quotes within quotes doubled, or with a backslash', async () => {
    const doubled = await readFile('email,name\nada@example.com,"Ada ""A"", Sample"\n');
    const slashed = await readFile('email,name\nada@example.com,"Ada \\"A\\", Sample"\n');
    for (const { people } of [doubled, slashed])
      expect(people).toEqual(['ada@example.com Ada "A", Sample reads']);
  });

  it('needs no header for a plain list of addresses, but for one of several columns', async () => {
    const { people, fields } = await readFile('ada@example.com\nBen <ben@example.com>\n');
    expect(people).toEqual(['ada@example.com – reads', 'ben@example.com Ben reads']);
    expect(fields).toEqual({ email: 'email' });
    await expect(readFile('ada@example.com,left\n')).rejects.toThrow(/line 1 holds an address/u);
  });

  it.each([
    ['a workbook', 'PK\u0003\u0004', /Excel workbook or a ZIP/u],
    ['an old workbook', '\u00D0\u00CF\u0011\u00E0', /no column of addresses/u],
    ['a PDF', '%PDF-1.7', /it is a PDF/u],
    ['zeros', '\0\0\0\0\0\0', /it is no text/u],
    ['nothing', '', /it is empty/u],
    ['blank lines', '\n \n', /it is empty/u],
  ])('of %s is refused', (_, text, message) => expect(readFile(text)).rejects.toThrow(message));
});

describe('a quote that is left open', () => {
  it('refuses its line and no other', async () => {
    const { people, refused } = await readFile(
      'email,name\nada@example.com,"ada\nben@example.com,ben\ncleo@example.com,"cleo\ndan@example.com,dan\n',
    );
    expect(people).toEqual(READS('ben', 'dan'));
    expect(refused.map((text) => text.slice(0, 22))).toEqual([
      '2 a quote on this line',
      '4 a quote on this line',
    ]);
  });

  it('swallows no person whose line closes it', async () => {
    const { people, refused } = await readFile(
      'email,name\nada@example.com,"ada\nben@example.com,ben"\ncleo@example.com,cleo\n',
    );
    expect([people, refused.length]).toEqual([READS('ben', 'cleo'), 1]);
  });

  it('is a letter within a cell', async () => {
    const { people, refused } = await readFile(
      'email,name\nada@example.com,5" ada\nben@example.com,ben\n',
    );
    expect([people, refused]).toEqual([['ada@example.com 5" ada reads', ...READS('ben')], []]);
  });

  it('does not end a name on several lines', async () => {
    const { people } = await readFile(
      'email,name\r\nada@example.com,"ada\r\n\r\nB"\r\nben@example.com,ben\r\n',
    );
    expect(people).toEqual(['ada@example.com ada B reads', ...READS('ben')]);
  });

  it('wherever it stands, costs at most the line that it is in', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('', '"', '""', ' "x'), { minLength: 1, maxLength: 90 }),
        async (marks) => {
          const lines = marks.map((mark, at) => `r${at}@example.com,${mark}n${at}`);
          const { people, refused } = await readFile(`email,name\n${lines.join('\n')}\n`);
          const whole = marks.flatMap((mark, at) =>
            mark.includes('"') ? [] : [`r${at}@example.com n${at} reads`],
          );
          expect(people).toEqual(expect.arrayContaining(whole));
          expect(people.length + refused.length).toBe(marks.length);
        },
      ),
      { numRuns: 60, seed: 1 },
    ));
});

describe('cells', () => {
  it.each([
    ['ada@example.com ', 'ada@example.com'],
    ['ada@example.com\u00A0', 'ada@example.com'],
    ['\u200Bada@exam\u200Bple.com\uFEFF', 'ada@example.com'],
    ['"Ada, Sample <ada@example.com>"', 'ada@example.com'],
    ['<ada@example.com>', 'ada@example.com'],
    ['ada@example.com (Ada)', 'ada@example.com'],
    ['mailto:ada@example.com?subject=Hello', 'ada@example.com'],
    ['MAILTO:ada@example.com', 'ada@example.com'],
    ["'ada@example.com'", 'ada@example.com'],
    ['“ada@example.com”', 'ada@example.com'],
    ['ada@example.com;', 'ada@example.com'],
    ['ada@example.com.', 'ada@example.com'],
    ['"=""ada@example.com"""', 'ada@example.com'],
    ['ａｄａ＠example.com', 'ada@example.com'],
    ['Ada@Bücher.example', 'Ada@xn--bcher-kva.example'],
    ["o'neil@example.com", "o'neil@example.com"],
    ["'+ada@example.com", '+ada@example.com'],
  ])('of addresses are mended: %j', async (cell, address) => {
    const { people } = await readFile(`email,zone\n${cell},\n`);
    expect(people.map((line) => line.split(' ')[0])).toEqual([address]);
  });

  it.each([
    'dotted.@example.com',
    'ömil@example.com',
    'ada@example',
    'ada',
    '@example.com',
    'a b@example.com',
    '"ada@example.com; ben@example.com"',
    '"ada@example.com, ben@example.com"',
    'ada@example.com/ben@example.com',
    'ada@@example.com',
  ])('that hold no address are refused by line: %j', async (cell) => {
    const { people, refused } = await readFile(`email,name\n${cell},x\nben@example.com,ben\n`);
    expect(people).toEqual(READS('ben'));
    expect(refused).toEqual([expect.stringMatching(/^2 /u)]);
  });
});

describe('the second row of one address', () => {
  it('is refused, with the line of the first', async () => {
    const { people, refused } = await readFile(
      'email,name\nada@example.com,ada\nADA@Example.com,Other\n',
    );
    expect([people, refused]).toEqual([READS('ada'), ['3 the address is on line 2 already']]);
  });

  it('that says that they left counts', async () => {
    const { people } = await readFile(
      'email,status\nada@example.com,active\nada@example.com,bounced\nada@example.com,active\n',
    );
    expect(people).toEqual(['ada@example.com – reads', 'ada@example.com – bounced']);
  });

  it('is found among many', async () => {
    const many = Array.from({ length: 9000 }, (_, at) => `r${at}@example.com`);
    const { people, refused } = await readFile(
      ['email', ...many, 'R4711@example.com', ''].join('\n'),
    );
    expect([people.length, refused]).toEqual([9000, ['9002 the address is on line 4713 already']]);
  });
});

describe('hostile files', () => {
  const read = async (bytes: Buffer): Promise<number> => {
    const { rows } = await openPeople(fileOf(bytes), { map: [], from: null, everybody: null }, NOW);
    let count = 0;
    for await (const some of rows) count += some.length;
    return count;
  };
  const SHAPES: Readonly<Record<string, (n: number) => string>> = {
    'one endless line': (n) => `email,name\na@example.com,${'x'.repeat(n)}`,
    'quotes alone': (n) => `email,name\n${'"'.repeat(n)}`,
    'an open quote on each line': (n) => `email,name\n${'"a@example.com,x\n'.repeat(n / 17)}`,
    'open quotes far apart': (n) =>
      `email,name\n${`"${'a@example.com,x\n'.repeat(49)}`.repeat(n / 785)}`,
    'dots after an address': (n) =>
      `email\n${`a@example.com${'.'.repeat(900)}x\n`.repeat(n / 915)}`,
    'angle brackets': (n) => `email\n${`${'<'.repeat(900)}\n`.repeat(n / 901)}`,
    'quotes around a name': (n) =>
      `email,name\n${`a@example.com,${"'".repeat(900)}x\n`.repeat(n / 916)}`,
    separators: (n) => `email,name\n${`a@example.com${','.repeat(900)}\n`.repeat(n / 914)}`,
    'invisible letters': (n) =>
      `email\n${`${'\u200B'.repeat(300)}a@example.com\n`.repeat(n / 914)}`,
  };

  it.each(Object.entries(SHAPES))(
    '%s takes time in proportion',
    async (_, shape) => {
      const [small, large] = [60_000, 240_000].map((n) => Buffer.from(shape(n)));
      if (!small || !large) throw new Error('no shape');
      await read(small);
      const time = async (bytes: Buffer) => {
        const least = [];
        for (let round = 0; round < 3; round += 1) least.push(await cpuTime(() => read(bytes)));
        return Math.min(...least);
      };
      const [once, four] = [await time(small), await time(large)];
      // n to the power of 1.3, and what the first look costs whatever the length.
      expect(four).toBeLessThan(4 ** 1.3 * once + 60);
    },
    60_000,
  );

  it('a column too many', async () => {
    await expect(read(Buffer.from(`email${',x'.repeat(600)}\n`))).rejects.toThrow(/601 columns/u);
  });
});

describe('a column of leaving', () => {
  it('that holds what databases write where there is no date says that they read on', async () => {
    const { people } = await readFile(
      'email,status,unsubscribed_at\nada@example.com,active,0000-00-00 00:00:00\nben@example.com,active,\\N\ncleo@example.com,active,2026-01-02\n',
    );
    expect(people).toEqual([
      'ada@example.com – reads',
      'ben@example.com – reads',
      'cleo@example.com – unsubscribed',
    ]);
  });
});
