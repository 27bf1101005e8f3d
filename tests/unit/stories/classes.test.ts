import { describe, expect, test } from 'vitest';
import { isSelfTalk } from '../../../src/ingest/self-talk/self-talk.ts';
import { classOf, type SentenceClass } from '../../../src/stories/judge/classes/class-of.ts';

const of = (sentence: string, at = 3): SentenceClass =>
  classOf(sentence, { at, english: true }).class;
const weight = (sentence: string, at = 3): number =>
  classOf(sentence, { at, english: true }).weight;

const EXAMPLES: Readonly<Record<Exclude<SentenceClass, 'self-talk' | 'due'>, readonly string[]>> = {
  news: [
    'Police arrested 40 people in Ronne.',
    'The Baltic Council urged restraint.',
    'The attempt to lower a steel dome over the leak failed.',
    'The bureau said the toll could reach 60.',
    'Ida Lund will be succeeding Jens Toft.',
    'Jens Toft takes over from Ida Lund as head of the port authority.',
    'Oceanographers say the oil has entered a current that could carry it to Poland.',
    'Ida Lund met the owners and offers terms, including some that could end the strike.',
    '“We will pay 2 million euros,” said Ida Lund.',
    'The court in Ronne ruled that the sale of the Aurelia was void.',
    'Waves of 9 metres were measured off Bornholm.',
  ],
  background: [
    'The Aurelia is a ferry of 9,000 tonnes with 400 berths.',
    'The line was originally founded in 1931 by a fishing family.',
    'Captains are often hired from abroad.',
    'The quay serves as the main landing place of the island.',
    'Fishing has long been the main trade of Bornholm.',
    'Jens Toft has led the line since 1998.',
    'Normally, the Aurelia sails with two captains.',
    'A force 9 storm can tear a ship from its anchor.',
    'The Aurelia had left Ronne with 212 passengers.',
    'The mate will be 29 in April.',
    'The line employs about 900 people on Bornholm.',
  ],
  reaction: [
    '“It is a sad day for all who sail,” said Ida Lund.',
    'Officials are closely monitoring the strait.',
    'The sale has raised serious concerns in the region.',
    'Ida Lund expressed her condolences to the families.',
    'The ferry line declined to comment.',
    'Jens Toft did not respond to a request for comment.',
    '“I saw a light and then nothing,” said a man on the quay.',
    'Ida Lund said she was shocked.',
    'Sadly, nobody listened.',
  ],
  ceremony: [
    'The president is called and briefed about the leak.',
    'Ida Lund met with the owners of the line.',
    'The king of Sarvia visited Ronne.',
    'Jens Toft thanked the crew.',
  ],
  colour: [
    'The situation remains fluid, and further developments are expected in the coming days.',
    'The sale could inflame the dispute and potentially lead to a wider conflict.',
    'Whether the line sails again remains to be seen.',
    'The mood in the harbour was sombre.',
    'People wept and hugged each other on the quay.',
    'A woman in a crowd stood clutching a photograph.',
    'He made his way home under leaden skies.',
    'A boy wearing a red hat waved from the pier.',
  ],
};

describe.each(Object.entries(EXAMPLES))('%s', (expected, sentences) => {
  test.each(sentences)('%s', (sentence) => expect(of(sentence)).toBe(expected));
});

describe('weights', () => {
  test('outcomes and figures rise, ceremony sinks', () => {
    const failed = weight('The attempt to lower a steel dome over the leak failed.');
    expect(failed).toBeGreaterThan(weight('The president is called and briefed about the leak.'));
    expect(weight('Police arrested 40 people in Ronne.')).toBeGreaterThan(
      weight('People walked in Ronne.'),
    );
  });

  test.each([
    ['The captain of the Aurelia died in Ronne.', 'The harbour of Ronne was evacuated.'],
    ['The court in Ronne overturned the sale.', 'The sale of the Aurelia was halted in Ronne.'],
    ['The harbour of Ronne was evacuated.', 'Lamps were on along the quay in Ronne.'],
  ])('%s > %s', (more, less) => expect(weight(more)).toBeGreaterThan(weight(less)));

  test('the lead and what says the title again count more', () => {
    const sentence = 'Lamps were on along the quay in Ronne.';
    expect(weight(sentence, 0)).toBeGreaterThan(weight(sentence, 1));
    const central = classOf(sentence, { at: 3, english: true, centrality: 0.8 });
    expect(central.weight).toBeGreaterThan(weight(sentence));
  });

  test('all lie between 0 and 1', () => {
    const heavy = 'Police said 40 people were killed and 12 arrested in Ronne.';
    expect(classOf(heavy, { at: 0, english: true, centrality: 1 }).weight).toBeLessThanOrEqual(1);
    expect(weight('Did it use to be known for its harbour?')).toBeGreaterThan(0);
  });
});

test('news with a date to come is due', () => {
  const placed = { at: 2, english: true, due: '2031-06-01' };
  expect(classOf('The strait closes on 1 June.', placed).class).toBe('due');
  expect(classOf('Ida Lund said she was shocked.', placed).class).toBe('reaction');
});

describe('a site talks about itself', () => {
  test.each([
    'The post Mill bridge closed appeared first on Tarn Gazette.',
    'Mill bridge was originally published in Tarn Notes on Medium.',
    'Continue reading...',
    'Anyone who saw it should call police on 0845 125 2222.',
    'Surrey Police on 0845 125 2222 or Crimestoppers anonymously on 0800 555111.',
    'Read more',
    '[link] [comments]',
    'submitted by /u/quaywatcher [link] [comments]',
    'Comments URL: https://news.example/item?id=1',
    'Try Tarn Daily for one crown.',
    'Sign up for our newsletter.',
    'Follow us on Instagram: https://ig.example/tarn',
    'We use cookies to improve this page.',
    'By clicking Accept you agree to our terms.',
    'Photo: Ida Lund',
    'Reporting by Ida Lund; editing by Jens Toft',
    'Written by Ida Lund and Jens Toft',
    'Thanks for reading Tarn Notes!',
    'Tarn Notes is a reader-supported publication.',
    'Read also: Ten facts about bridges',
    'Ida Lund contributed to this report.',
    'Der Beitrag Brücke gesperrt erschien zuerst auf Tarner Zeitung.',
    'Jetzt abonnieren und weiterlesen.',
    'Melden Sie sich für unseren Newsletter an.',
    'Wir verwenden Cookies.',
    'Testen Sie die Tarner Zeitung einen Monat für eine Krone.',
    'L’article Pont fermé est apparu en premier sur La Gazette.',
    'Abonnez-vous à notre newsletter.',
    'Lire la suite',
    'Nous utilisons des cookies.',
    'La entrada Puente cerrado se publicó primero en La Gaceta.',
    'Suscríbete a nuestro boletín.',
    'Seguir leyendo',
    'Utilizamos cookies propias.',
    'Запись Мост закрыт впервые появилась Тарнская газета.',
    'Подпишитесь на наш канал.',
    'Читать далее',
    'Мы используем файлы cookie.',
    '《大桥关闭》最早出现在塔恩公报。',
    '点击订阅我们的频道。',
    '阅读全文',
    '本网站使用cookie。',
    '橋の閉鎖はタルン新聞に最初に掲載されました。',
    'ニュースレターに登録してください。',
    '続きを読む',
    'このサイトはクッキーを使用しています。',
    'ظهر المقال إغلاق الجسر أولا على جريدة تارن.',
    'اشترك في نشرتنا الإخبارية.',
    'اقرأ المزيد',
    'نستخدم ملفات تعريف الارتباط.',
  ])('%s', (sentence) => expect(isSelfTalk(sentence)).toBe(true));

  test.each([
    'The post office in Ronne closed on Monday.',
    'Written by Ida Lund in 1962, the letter was sold for 3 million crowns.',
    'The council will try the new tram for one month.',
    'Sign language is taught in Ronne from Monday.',
    'Readers of the Tarn Gazette gave 3 million crowns.',
    'Comments by Ida Lund led to her dismissal.',
    'Follow-up talks failed in Ronne.',
    'Die Zeitung verlor 3.000 Abonnenten.',
    'Le journal a perdu 3 000 abonnés.',
    'El diario perdió 3.000 suscriptores.',
    'Газета потеряла 3000 подписчиков.',
    '该报失去了3000名订户。',
    '新聞は3000人の購読者を失った。',
    'خسرت الصحيفة 3000 مشترك.',
  ])('but not: %s', (sentence) => expect(isSelfTalk(sentence)).toBe(false));
});
