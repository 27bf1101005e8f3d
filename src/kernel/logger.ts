/** Log fields hold ids and counts, never addresses or text. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Events are dotted names, "delivery.held". */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export const silentLogger: Logger = { info: () => {}, warn: () => {}, error: () => {} };
