import type { TextDecoder } from 'node:util';

const WINDOWS_1252 = 'windows-1252';
/** Windows-1252 from 0x80 to 0x9f; Node 20 decodes these as Latin 1, and curly quotes would be lost. */
const QUOTES_AND_DASHES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes, with the quotes and dashes of Windows-1252 on every Node. A fatal decoder throws where bytes do not fit. */
export const decodeWith = (decoder: TextDecoder, bytes: Uint8Array): string => {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== WINDOWS_1252) return text;
  return text.replace(
    /[\u0080-\u009f]/gu,
    (byte) => QUOTES_AND_DASHES[byte.charCodeAt(0) - 0x80] ?? byte,
  );
};
