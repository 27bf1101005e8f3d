import { fileURLToPath } from 'node:url';
import type { Press } from '../../src/deliver/index.ts';
import type { Cut, Edition, EditionContent } from '../../src/domain/index.ts';
import { cutFor } from '../../src/editions/index.ts';
import type { Clock } from '../../src/kernel/index.ts';
import { makeSigner } from '../../src/readers/index.ts';
import { createPress, loadTemplates, renderLayout } from '../../src/render/index.ts';
import { SAMPLES } from '../../tests/golden/samples.ts';
import { anEdition } from '../../tests/support/samples/edition-fixtures.ts';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
/** Made up: no link of a bench is followed. */
const SECRET = Buffer.alloc(32, 7);
const KEYS = { ids: SECRET, tokens: [{ id: 'k1', secret: SECRET }] };
const SITE = 'https://read.example.org';

/** The edition that benches send: the golden mail of several stories, about 25 KB. */
export interface BenchEdition {
  readonly edition: Edition;
  readonly content: EditionContent;
  readonly cut: Cut;
  readonly press: Press;
}

/** The cut of a reader who chose nothing and has been told nothing. */
const everything = (content: EditionContent): Cut => {
  const { language } = content;
  const watermark = { through: 0, partial: [] };
  const draft = cutFor(content, { topics: [], language, watermark, told: new Set() });
  if (!draft) throw new Error('the bench edition holds nothing');
  return { ...draft, number: 0 };
};

export const benchEdition = async (clock: Clock): Promise<BenchEdition> => {
  const sample = SAMPLES.find(({ name }) => name === 'several-stories');
  if (!sample) throw new Error('the golden sample "several-stories" is gone');
  const { content, newsletter } = sample;
  const cut = everything(content);
  const layout = await renderLayout(loadTemplates(TEMPLATES), newsletter.look, content.language);
  const press = createPress({
    load: async () => ({ content, newsletter, layout }),
    site: SITE,
    sign: makeSigner(KEYS, clock),
    clock,
  });
  const edition = anEdition(content, { state: 'frozen', planned: null, endedAt: null });
  return { edition, content, cut, press };
};
