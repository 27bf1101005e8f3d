/**
 * True for a time zone that dates can be written in: any IANA name or alias that the runtime knows. Offsets as
 * `+02:00`, which Intl takes too, are refused: they know no summer time.
 */
export const isZone = (name: string): boolean => {
  if (!/^[A-Za-z][\w+/-]{0,63}$/u.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** The zones to choose from, by name. */
export const zoneNames = (): readonly string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];
