import { excerpt, WritethruError } from '../kernel/index.ts';

/** An event record that is not what SES writes. */
export class FeedbackError extends WritethruError {}

export const malformed = (what: string, got: string): FeedbackError =>
  new FeedbackError(
    'input',
    'feedback.malformed',
    `event record: ${what}, got "${excerpt(got)}"; expected an SES event inside an SNS notification`,
  );
