import { join } from 'node:path';
import { type Configuration, ConfigurationError } from '../../app/configuration.ts';
import { loadConfiguration } from '../../app/load-configuration.ts';
import { newsletterPlaceholders, stagePlaceholders } from '../../app/placeholders.ts';
import { awsCron } from '../../desk/aws-cron.ts';
import { clockChangeWarnings } from '../../desk/clock-changes.ts';
import { type Check, failed, ok, warning } from '../../desk/doctor/check.ts';
import type { Newsletter } from '../../domain/index.ts';
import { type Instant, iso } from '../../kernel/index.ts';

/** Loads the configuration, and says what is in it; null, beside a check that failed, where it cannot be used. */
export const checkConfiguration = async (
  file: string,
  now: Instant,
): Promise<{ readonly check: Check; readonly configuration: Configuration | null }> => {
  try {
    const configuration = await loadConfiguration(file, now);
    const newsletters = configuration.newsletters.map(({ id }) => id).join(', ');
    const stages = Object.keys(configuration.stages).join(', ') || 'none';
    const found = `${file}: newsletters ${newsletters}; stages ${stages}`;
    return { check: ok('configuration', found), configuration };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const mend = `correct ${file}; src/app/configuration.ts documents each option`;
    return { check: failed('configuration', error.message, mend), configuration: null };
  }
};

/** Names that nobody can own work on a laptop, and cannot be deployed. */
export const checkPlaceholders = (configuration: Configuration): Check => {
  const found = [
    ...Object.entries(configuration.stages).flatMap(([name, stage]) =>
      stagePlaceholders(name, stage),
    ),
    ...newsletterPlaceholders(configuration),
  ];
  return found.length === 0
    ? ok('placeholders', 'every domain and address could be yours')
    : warning(
        'placeholders',
        found.join(', '),
        'fine on this machine; before deploying, put domains and addresses of your own there',
      );
};

/** A schedule that looks for breaking stories says nothing of when an edition is due. */
const nextSlot = ({ schedules }: Newsletter, now: Instant): string => {
  const next = schedules
    .filter(({ kind }) => kind !== 'breaking')
    .flatMap(({ cron, zone }) => awsCron(cron, zone).after(now) ?? []);
  return next.length === 0 ? 'sent by hand' : `next edition ${iso(Math.min(...next))}`;
};

/** Schedules whose slots a clock change of the coming year skips or repeats. */
export const checkClockChanges = (newsletter: Newsletter, now: Instant): Check[] =>
  clockChangeWarnings([newsletter], now).map((found) =>
    warning(
      `clock changes of ${newsletter.id}`,
      found,
      'choose a time outside that hour; before 01:00 or from 04:00 on is safe in most zones',
    ),
  );

/** Would this newsletter be cut and laid out here? Renders its layout, and asks its schedules for their next slot. */
export const checkNewsletter = async (
  newsletter: Newsletter,
  root: string,
  now: Instant,
): Promise<Check> => {
  const name = `newsletter ${newsletter.id}`;
  try {
    const { loadTemplates, renderLayout } = await import('../../render/index.ts');
    const templates = loadTemplates(join(root, 'templates'));
    await renderLayout(templates, newsletter.look, newsletter.language);
    const slot = nextSlot(newsletter, now);
    const [primary = ''] = newsletter.language.split('-');
    const { [newsletter.language]: exact, [primary]: near } = templates.words;
    if (exact ?? near) return ok(name, `its layout renders; ${slot}`);
    return warning(
      name,
      `its language is ${newsletter.language}, in which templates/strings has no words: English is used`,
      `write templates/strings/${primary}.json after en.json`,
    );
  } catch (error) {
    return failed(name, (error as Error).message, 'correct what the message names');
  }
};
