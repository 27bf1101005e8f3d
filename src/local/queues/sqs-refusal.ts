import type * as z from 'zod';

/** An answer that is an error, in the words of SQS. */
export class SqsRefusal extends Error {
  readonly code: string;
  /** The older protocol's code, which the SDK reports as the error's name. */
  readonly queryCode: string;
  readonly fault: 'Sender' | 'Receiver';
  readonly status: number;

  constructor(code: string, message: string, queryCode = code, status = 400) {
    super(message);
    this.code = code;
    this.queryCode = queryCode;
    this.status = status;
    this.fault = status < 500 ? 'Sender' : 'Receiver';
  }

  static noQueue(): SqsRefusal {
    return new SqsRefusal(
      'QueueDoesNotExist',
      'The specified queue does not exist.',
      'AWS.SimpleQueueService.NonExistentQueue',
    );
  }

  static invalid(message: string): SqsRefusal {
    return new SqsRefusal('InvalidParameterValue', message);
  }

  static missing(parameter: string): SqsRefusal {
    return new SqsRefusal(
      'MissingParameter',
      `The request must contain the parameter ${parameter}.`,
    );
  }

  static tooLong(): SqsRefusal {
    return SqsRefusal.invalid('One or more parameters are invalid. Reason: Message is too long.');
  }

  static batch(name: string, message: string): SqsRefusal {
    return new SqsRefusal(name, message, `AWS.SimpleQueueService.${name}`);
  }

  static unsupported(action: string): SqsRefusal {
    return new SqsRefusal(
      'UnsupportedOperation',
      `${action || 'This'}: not an action of the local queues.`,
    );
  }

  static failed(cause: unknown): SqsRefusal {
    if (cause instanceof SyntaxError) return SqsRefusal.invalid('The body is no JSON.');
    return new SqsRefusal('InternalError', 'The local queue failed.', 'InternalError', 500);
  }

  /** The parsed input, or the first thing that is wrong with it. */
  static parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw SqsRefusal.invalid(`${issue?.path.join('.')}: ${issue?.message}`);
  }
}
