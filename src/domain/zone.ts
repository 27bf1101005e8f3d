/**
 * True for a time zone that dates can be written in: any IANA name or alias that the runtime knows. Offsets as
 * `+02:00`, which Intl takes too, are refused: they know no summer time.
 */
export const isZone = (name: string): boolean => {
  if (KNOWN.has(name)) return true;
  if (!/^[A-Za-z][\w+/-]{0,63}$/u.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  if (KNOWN.size < MOST_KNOWN) KNOWN.add(name);
  return true;
};

/** Names that were found to be zones. To ask takes 0.1 ms, and an import asks for each of its people. */
const KNOWN = new Set<string>();
/** There are some 600, in two or three spellings each. */
const MOST_KNOWN = 2000;

/** The zones to choose from, by name. */
export const zoneNames = (): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];
