/** An error answer in the words of SES. */
export class SesRefusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }

  static invalid(message: string): SesRefusal {
    return new SesRefusal('InvalidParameterValue', message);
  }

  /** Both throttles have one code, if nothing else is asked for; only the words differ. */
  static throttled(because: 'rate' | 'quota', code = 'Throttling', status = 400): SesRefusal {
    const words = {
      rate: 'Maximum sending rate exceeded.',
      quota: 'Daily message quota exceeded.',
    };
    return new SesRefusal(code, words[because], status);
  }

  static unverified(region: string, identities: readonly string[]): SesRefusal {
    const words =
      'Email address is not verified. The following identities failed the check in region';
    const message = `${words} ${region.toUpperCase()}: ${identities.join(', ')}`;
    return new SesRefusal('MessageRejected', message);
  }

  static noConfigurationSet(name: string): SesRefusal {
    const message = `Configuration set <${name}> does not exist.`;
    return new SesRefusal('ConfigurationSetDoesNotExist', message);
  }

  static failed(): SesRefusal {
    return new SesRefusal('InternalFailure', 'The local mail service failed.', 500);
  }
}
