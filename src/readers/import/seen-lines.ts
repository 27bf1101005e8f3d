import { createHash } from 'node:crypto';
import { addressIdentity } from '../../domain/index.ts';

/** Slots to begin with; doubled when three in four are taken. */
const FIRST_SLOTS = 4096;

/**
 * On which line an address stood first. 64 bits of a hash and the line: twelve bytes a slot, so that a list of a million
 * people takes 25 MB. Two addresses share the 64 bits once in 37 million such lists.
 */
export class SeenLines {
  #high = new Uint32Array(FIRST_SLOTS);
  #low = new Uint32Array(FIRST_SLOTS);
  /** 0: the slot is free. */
  #lines = new Uint32Array(FIRST_SLOTS);
  #count = 0;

  /** The line on which this address stood first; null where it is this one. Throws AddressError for what is no address. */
  firstLine(address: string, line: number): number | null {
    const hash = createHash('sha256').update(addressIdentity(address)).digest();
    const [high, low] = [hash.readUInt32LE(0), hash.readUInt32LE(4)];
    const at = this.#slotOf(high, low);
    const found = this.#lines[at] ?? 0;
    if (found > 0) return found;
    this.#put(at, high, low, line);
    this.#count += 1;
    if (this.#count * 4 > this.#lines.length * 3) this.#grow();
    return null;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#lines.length - 1;
    let at = low & mask;
    while (this.#lines[at] !== 0 && (this.#high[at] !== high || this.#low[at] !== low))
      at = (at + 1) & mask;
    return at;
  }

  #put(at: number, high: number, low: number, line: number): void {
    this.#high[at] = high;
    this.#low[at] = low;
    this.#lines[at] = line;
  }

  #grow(): void {
    const [highs, lows, lines] = [this.#high, this.#low, this.#lines];
    this.#high = new Uint32Array(lines.length * 2);
    this.#low = new Uint32Array(lines.length * 2);
    this.#lines = new Uint32Array(lines.length * 2);
    lines.forEach((line, at) => {
      const [high = 0, low = 0] = [highs[at], lows[at]];
      if (line > 0) this.#put(this.#slotOf(high, low), high, low, line);
    });
  }
}
