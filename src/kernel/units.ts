export const KILOBYTE = 1024;
export const MEGABYTE = 1024 * KILOBYTE;

/** Length in UTF-8 bytes. */
export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** `1.4 MB`, `812 KB`, `96 bytes`. */
export const formatBytes = (bytes: number): string => {
  if (bytes >= MEGABYTE) return `${(bytes / MEGABYTE).toFixed(1)} MB`;
  if (bytes >= KILOBYTE) return `${Math.round(bytes / KILOBYTE)} KB`;
  return `${bytes} bytes`;
};
