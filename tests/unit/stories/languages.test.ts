import { describe, expect, test } from 'vitest';
import { fileArticle } from '../../../src/stories/index.ts';
import { openLanguage } from '../../../src/stories/text/language.ts';
import { all } from '../../support/measures/streams.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

/** Sample text, written for these tests: what its sentences are, and which of them lean on the one before. */
const FIXTURES: readonly {
  readonly tag: string;
  readonly between: string;
  readonly sentences: readonly string[];
  readonly leaning: readonly number[];
}[] = [
  {
    tag: 'de',
    between: ' ',
    sentences: [
      'Die Fähre „Aurelia“ ist am 3. Mai vor Rügen auf Grund gelaufen, teilte die Küstenwache mit.',
      'Nach Angaben von Dr. Lena Holm starben ca. 12 Menschen, u. a. der Erste Offizier J. Toft.',
      'Er war seit dem 1. April im Dienst.',
      'Die Reederei zahlte 2,5 Mio. Euro an die Gemeinde St. Peter.',
      '„Wir haben alles versucht. Es war zu spät“, sagte Bürgermeisterin Ida Lund.',
      'Die Polizei nahm 14 Menschen fest, verletzt wurden 12.',
      'Der Hafen bleibt bis Montag geschlossen!',
      'Es gibt 400 Wracks in der Bucht.',
    ],
    leaning: [2],
  },
  {
    tag: 'fr',
    between: ' ',
    sentences: [
      'Le ferry « Aurelia » s’est échoué le 3 mai devant Saint-Malo, a annoncé la préfecture.',
      'M. Jean Morel, maire de la ville, a demandé une enquête au Dr. Lefèvre.',
      'Il a promis 1,5 million d’euros aux familles.',
      '« Nous avons tout tenté. Il était trop tard », a déclaré le capitaine P. Toft.',
      'Il y a 400 épaves dans la baie.',
      'La ligne restera fermée jusqu’au 12 sept. au moins, selon l’art. 4 de l’arrêté.',
    ],
    leaning: [2],
  },
  {
    tag: 'es',
    between: ' ',
    sentences: [
      'El transbordador Aurelia encalló el 3 de mayo frente a Vigo, informó la capitanía.',
      'El Sr. Juan Mora, alcalde de la ciudad, pidió cuentas a la Dra. Lema.',
      'Además, prometió 1,5 millones de euros a las familias.',
      '«Lo intentamos todo. Era tarde», dijo el capitán P. Toft.',
      '¿Por qué falló el radar del Aurelia?',
      '¡Nadie lo sabe en Vigo!',
      'La línea n.º 4 seguirá cerrada hasta el 12 sept. por orden del Gral. Ruiz.',
    ],
    leaning: [2],
  },
  {
    tag: 'ru',
    between: ' ',
    sentences: [
      'Паром «Аврелия» сел на мель 3 мая у Выборга, сообщила береговая охрана.',
      'По словам проф. А. И. Холма, погибли 12 человек, в т. ч. капитан Е. Тофт.',
      'Он работал на линии с 2019 г. и жил на ул. Садовой.',
      '«Мы сделали всё. Было поздно», — сказала мэр Ида Лунд.',
      'Компания выплатит семьям 2,5 млн руб. до конца года.',
      'Порт закрыт до понедельника.',
    ],
    leaning: [2],
  },
  {
    tag: 'zh',
    between: '',
    sentences: [
      '海岸警卫队周一表示，渡轮“奥雷利亚”号5月3日在青岛附近搁浅。',
      '至少12人死亡，其中包括船长托夫特。',
      '他自2019年起在该航线工作。',
      '市长伦德说：“我们已经尽力。太晚了。”',
      '港口将关闭到周五！',
    ],
    leaning: [2],
  },
  {
    tag: 'ja',
    between: '',
    sentences: [
      '海上保安庁によると、フェリー「オーレリア」は5月3日に青森沖で座礁した。',
      '少なくとも12人が死亡し、船長のトフト氏も含まれる。',
      '彼は2019年からこの航路で働いていた。',
      '市長は「できることはすべてした。遅すぎた」と述べた。',
      '港は金曜日まで閉鎖される。',
    ],
    leaning: [2],
  },
  {
    tag: 'ar',
    between: ' ',
    sentences: [
      'أعلن خفر السواحل يوم الاثنين أن العبارة أوريليا جنحت قرب الإسكندرية في 3 مايو.',
      'وقتل 12 شخصا على الأقل، بينهم القبطان ينس توفت.',
      'وأضاف أن التحقيق بدأ.',
      'هل تعطل الرادار؟',
      'سيبقى الميناء مغلقا حتى يوم الجمعة.',
    ],
    leaning: [2],
  },
];

describe.each(FIXTURES)('$tag', ({ tag, between, sentences, leaning }) => {
  test('is cut into its sentences, none lost, none split', async () => {
    const language = await openLanguage(tag);
    expect(language.sentences(sentences.join(between))).toEqual(sentences);
  });

  test('what leans on the sentence before is not told alone', async () => {
    const language = await openLanguage(tag);
    expect(sentences.flatMap((sentence, at) => (language.leans(sentence) ? [at] : []))).toEqual(
      leaning,
    );
  });

  test('gives developments that are verbatim, and none the second time', async () => {
    const world = storiesWorld();
    const one = article({
      title: sentences[0] ?? '',
      paragraphs: [sentences.join(between)],
      language: tag,
    });
    const again = { ...one, ...article({ ...one, title: `${one.title} 2` }) };
    await fileArticle(one, world);
    const told = await all(world.log.read(0, await world.log.head()));
    expect(told.length).toBeGreaterThan(1);
    for (const { development } of told) expect(one.paragraphs[0]).toContain(development.text);
    await fileArticle(again, world);
    expect(await world.log.head()).toBe(told.length);
  });
});
