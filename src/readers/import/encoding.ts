import { TextDecoder } from 'node:util';
import { formatBytes, MEGABYTE } from '../../kernel/index.ts';
import { unreadableFile } from '../errors.ts';
import { fieldNamed } from './fields.ts';
import { isOfSomeService } from './services.ts';

/** A list of two million people; longer files are no list of subscribers. */
export const FILE_BYTES = 256 * MEGABYTE;
/** The beginning of a file: its header many times over. */
const HEAD_BYTES = 64 * 1024;
/** Lines with letters beyond ASCII: more tells no more. */
const SAMPLE_BYTES = 64 * 1024;
/** Garbled letters that a file in UTF-8 may hold: something was pasted into it. Of another encoding nearly all are. */
const GARBLED = 0.1;

/** The encoding of a file, and how many lines it has. */
export interface Survey {
  /** As the WHATWG names it, or iconv. */
  readonly encoding: string;
  /** Line ends, so that progress can be shown. */
  readonly lines: number;
}

/** Encodings that spreadsheets save in besides Unicode: as iconv-lite calls it, and as the detector does. */
const LEGACY = {
  'windows-1252': 'Windows-1252',
  macroman: 'MacRoman',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  'koi8-r': 'KOI8-R',
  maccyrillic: 'MacCyrillic',
  cp850: 'CP850',
  cp866: 'CP866',
  shift_jis: 'CP932',
  'euc-jp': 'EUC-JP',
  gb18030: 'GB18030',
  big5: 'Big5',
  'euc-kr': 'CP949',
  'windows-1253': 'Windows-1253',
  'windows-1254': 'Windows-1254',
  'windows-1257': 'Windows-1257',
} as const;
const ENCODINGS = Object.keys(LEGACY) as (keyof typeof LEGACY)[];
const USUAL = 'windows-1252';

/**
 * Reads a file once and tells its encoding: by its byte order mark, by being UTF-8, by the header words that it then
 * has, and only then by how its letters are spread.
 *
 * @throws ReadersError `readers.csv` for a workbook, an archive, or a file that is no text or too long
 */
export const surveyFile = async (chunks: AsyncIterable<Uint8Array>): Promise<Survey> => {
  const seen = new Seen();
  for await (const chunk of chunks) seen.add(chunk);
  seen.refuseOthers();
  const marked = seen.byMark() ?? seen.byZeros() ?? (seen.isUtf8 ? 'utf-8' : null);
  return { encoding: marked ?? (await legacyOf(seen)), lines: seen.lines };
};

/** The text of a file, without its byte order mark. */
export async function* decodeFile(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = await decoderOf(encoding);
  for await (const chunk of chunks) yield decoder.write(chunk);
  yield decoder.end();
}

interface Decoder {
  write(chunk: Uint8Array): string;
  end(): string;
}

/** Node's own decoder has the letters of ISO 8859-1 where windows-1252 has others (’, €, Œ): it is asked for Unicode alone. */
const decoderOf = async (encoding: string): Promise<Decoder> => {
  if (encoding.startsWith('utf-')) {
    const decoder = new TextDecoder(encoding);
    return {
      write: (chunk) => decoder.decode(chunk, { stream: true }),
      end: () => decoder.decode(),
    };
  }
  const { default: iconv } = await import('iconv-lite');
  const decoder = iconv.getDecoder(encoding);
  return { write: (chunk) => decoder.write(Buffer.from(chunk)), end: () => decoder.end() ?? '' };
};

const NEW_LINE = 0x0a;
const RETURN = 0x0d;

/** The result of one look at the bytes. */
class Seen {
  lines = 0;
  isUtf8 = true;
  #bytes = 0;
  #head = Buffer.alloc(0);
  readonly #sample: Buffer[] = [];
  #sampled = 0;
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });

  add(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    if (this.#bytes > FILE_BYTES)
      throw unreadableFile(
        `it is longer than ${formatBytes(FILE_BYTES)}; allowed are files up to that`,
      );
    const room = HEAD_BYTES - this.#head.length;
    if (room > 0) this.#head = Buffer.concat([this.#head, chunk.subarray(0, room)]);
    this.#checkUtf8(chunk);
    this.#gather(chunk);
  }

  #checkUtf8(chunk: Uint8Array): void {
    if (!this.isUtf8) return;
    try {
      this.#utf8.decode(chunk, { stream: true });
    } catch {
      this.isUtf8 = false;
    }
  }

  /** Counts lines, and keeps some that have letters beyond ASCII. */
  #gather(chunk: Uint8Array): void {
    let start = 0;
    let beyond = false;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (byte >= 0x80) beyond = true;
      else if (byte === NEW_LINE || byte === RETURN) {
        if (byte === NEW_LINE || chunk[at + 1] !== NEW_LINE) this.lines += 1;
        if (beyond) this.#keep(chunk.subarray(start, at + 1));
        start = at + 1;
        beyond = false;
      }
    }
    if (beyond) this.#keep(chunk.subarray(start));
  }

  #keep(line: Uint8Array): void {
    if (this.#sampled >= SAMPLE_BYTES) return;
    const part = Buffer.from(line.subarray(0, SAMPLE_BYTES - this.#sampled));
    this.#sample.push(part);
    this.#sampled += part.length;
  }

  get head(): Buffer {
    return this.#head;
  }
  get sample(): Buffer {
    return Buffer.concat(this.#sample);
  }

  byMark(): string | null {
    const [a, b, c] = this.#head;
    if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
    if (a === 0xff && b === 0xfe) return 'utf-16le';
    return a === 0xfe && b === 0xff ? 'utf-16be' : null;
  }

  /** UTF-16 without a mark: in every second byte of what is ASCII stands a zero. */
  byZeros(): string | null {
    const zeros = [0, 0];
    this.#head.forEach((byte, at) => {
      if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    });
    const [even = 0, odd = 0] = zeros;
    if (even + odd === 0) return null;
    if (
      Math.max(even, odd) < this.#head.length / 20 ||
      Math.min(even, odd) > Math.max(even, odd) / 4
    )
      throw unreadableFile('it is no text; allowed is CSV');
    return odd > even ? 'utf-16le' : 'utf-16be';
  }

  refuseOthers(): void {
    const start = this.#head.subarray(0, 4).toString('latin1');
    if (start.startsWith('PK'))
      throw unreadableFile(
        'it is an Excel workbook or a ZIP archive; save the sheet as CSV, or take the CSV out of the archive',
      );
    if (start === '\xd0\xcf\x11\xe0')
      throw unreadableFile('it is an Excel workbook; save the sheet as CSV (UTF-8)');
    if (start.startsWith('%PDF')) throw unreadableFile('it is a PDF; allowed is CSV');
  }
}

const legacyOf = async (seen: Seen): Promise<string> => {
  const { head, sample } = seen;
  if (isGarbledUtf8(sample)) return 'utf-8';
  return (await byHeaderWords(head)) ?? byLetters(sample);
};

/** Text in UTF-8 into which a few bytes of something else were pasted. */
const isGarbledUtf8 = (sample: Buffer): boolean => {
  const text = new TextDecoder('utf-8').decode(sample);
  const beyond = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  const garbled = text.match(/\uFFFD/gu)?.length ?? 0;
  return beyond > 0 && garbled / (beyond + garbled) < GARBLED;
};

/** The one encoding in which the header's words beyond ASCII are words that headers have. */
const byHeaderWords = async (head: Buffer): Promise<string | null> => {
  const end = head.findIndex((byte) => byte === NEW_LINE || byte === RETURN);
  const header = head.subarray(0, end < 0 ? head.length : end);
  if (!header.some((byte) => byte >= 0x80)) return null;
  const { default: iconv } = await import('iconv-lite');
  const known = ENCODINGS.map((encoding) => {
    const names = iconv.decode(header, encoding).split(/[,;|\t"]+/u);
    const beyond = names.filter((name) => /[^\p{ASCII}\uFFFD]/u.test(name));
    return {
      encoding,
      words: beyond.filter((name) => fieldNamed(name) !== null || isOfSomeService(name)).length,
    };
  });
  const most = Math.max(...known.map(({ words }) => words));
  const best = known.filter(({ words }) => words === most);
  return most > 0 ? (best[0]?.encoding ?? null) : null;
};

/** Of two guesses, one that is this much less likely is still one: a short list holds a handful of letters. */
const STILL_LIKELY = 0.55;

/**
 * By the spread of letters; of those that are likely the one with the fewest odd words, and of equals that which most
 * spreadsheets save in. The detector's tables are a megabyte: they are loaded where they are needed.
 */
const byLetters = async (sample: Buffer): Promise<string> => {
  const [{ chardet }, { default: iconv }] = await Promise.all([
    import('jschardet'),
    import('iconv-lite'),
  ]);
  const options = { includeEncodings: Object.values(LEGACY), ignoreThreshold: true };
  const found = chardet.detectAll(sample, options).flatMap(({ encoding, confidence }) => {
    const name = ENCODINGS.find((one) => LEGACY[one].toLowerCase() === encoding?.toLowerCase());
    return name ? [{ name, confidence, odd: oddWords(iconv.decode(sample, name)) }] : [];
  });
  const best = Math.max(...found.map(({ confidence }) => confidence));
  const likely = found.filter(({ confidence }) => confidence >= best * STILL_LIKELY);
  const fewest = Math.min(...likely.map(({ odd }) => odd));
  const fit = likely.filter(({ odd }) => odd === fewest).map(({ name }) => name);
  return fit.find((name) => name === USUAL) ?? fit[0] ?? USUAL;
};

/** Words that no name has: a capital after a small letter, a sign between letters. Plain ones (McKay) count for all alike. */
const oddWords = (text: string): number =>
  text.match(/\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}|\p{L}[^\p{L}\p{M}\p{N}\p{ASCII}’·]\p{L}/gu)?.length ??
  0;
