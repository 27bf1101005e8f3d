// What SpamAssassin, where it is installed, makes of the golden mails by its local rules; fails above the limit.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../tests/golden/mails/', import.meta.url);
/** Out of 5, from which on it calls a mail spam. */
const LIMIT = 0.5;
/** SES gives every mail one. */
const MESSAGE_ID = 'Message-ID: <0102018a-example@eu-central-1.amazonses.com>\r\n';

let over = 0;
for (const name of readdirSync(FOLDER).sort()) {
  const input = Buffer.concat([Buffer.from(MESSAGE_ID), readFileSync(new URL(name, FOLDER))]);
  const { stdout, error } = spawnSync('spamassassin', ['-L', '-t'], { input, encoding: 'latin1' });
  if (error) {
    console.error(`spam-scores: spamassassin does not start: ${error.message}`);
    process.exit(2);
  }
  const [, score, tests = ''] =
    /^X-Spam-Status: .*?score=(-?[\d.]+)[\s\S]*?tests=([\w,\s]*?)\s+autolearn/mu.exec(stdout) ?? [];
  if (score === undefined || Number(score) > LIMIT) over += 1;
  console.log(`${(score ?? 'unread').padStart(6)}  ${name}  ${tests.replace(/\s+/gu, '')}`);
}
console.log(over === 0 ? `all at most ${LIMIT}` : `${over} above ${LIMIT}`);
process.exit(over === 0 ? 0 : 1);
