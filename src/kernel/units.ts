export const KILOBYTE = 1024;
export const MEGABYTE = 1024 * KILOBYTE;
const GIGABYTE = 1024 * MEGABYTE;

/**
 * Length in UTF-8 bytes.
 *
 * @example bytesOf('é') // 2
 */
export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/**
 * `2.1 GB`, `1.4 MB`, `812 KB`, `96 bytes`.
 *
 * @example formatBytes(1536) // '2 KB'
 */
export const formatBytes = (bytes: number): string => {
  if (bytes >= GIGABYTE) return `${(bytes / GIGABYTE).toFixed(1)} GB`;
  if (bytes >= MEGABYTE) return `${(bytes / MEGABYTE).toFixed(1)} MB`;
  if (bytes >= KILOBYTE) return `${Math.round(bytes / KILOBYTE)} KB`;
  return `${bytes} bytes`;
};
