import type { Mend } from '../../domain/index.ts';
import { MENDS } from '../limits.ts';

/**
 * A space inside one number, where nothing but one number can be meant: the second part carries its unit ("4. 6-magnitude",
 * "$9. 3m", "7. 5%"), stands between a currency and its million ("$1. 5 million"), or is a group of zeros ("20, 000").
 */
const CUT_NUMBER = new RegExp(
  [
    String.raw`(?<![\p{N}.,])\p{N}{1,3}\. \p{N}{1,2}(?=-\p{Ll}|(?:m|bn|k|km|kg|%)(?![\p{L}\p{N}]))`,
    String.raw`\p{Sc}\p{N}{1,3}\. \p{N}{1,2}(?= (?:million|billion|trillion|m|bn)(?!\p{L}))`,
    String.raw`(?<![\p{N}.,]|\p{N}[.,] )\p{N}{1,3}, 000(?!\p{N})`,
  ].join('|'),
  'gu',
);

/** Takes out the spaces that scraping set inside numbers. Each mend is added to `log`, up to `MENDS`. */
export const mendNumbers = (text: string, log: Mend[]): string =>
  text.replace(CUT_NUMBER, (was) => {
    if (log.length >= MENDS) return was;
    const is = was.replace(' ', '');
    log.push({ was, is });
    return is;
  });
