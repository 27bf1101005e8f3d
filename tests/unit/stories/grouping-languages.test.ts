import { expect, test } from 'vitest';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { fileArticle } from '../../../src/stories/index.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

type Report = readonly [title: string, text: string];

/** Written by us: a fire and a budget vote, two reports of each, in turn. */
const DAYS: Readonly<Record<string, readonly [Report, Report, Report, Report]>> = {
  de: [
    [
      'Brand zerstört Hotel Palma in Lissabon',
      'Ein Feuer hat am Montag das Hotel Palma in Lissabon zerstört. Drei Gäste starben.',
    ],
    [
      'Parlament in Wien lehnt Haushalt ab',
      'Das Parlament in Wien hat den Haushalt für 2032 mit 96 zu 87 Stimmen abgelehnt.',
    ],
    [
      'Hotel Palma: Polizei befragt den Nachtportier',
      'Nach dem Brand im Hotel Palma in Lissabon befragt die Polizei den Nachtportier.',
    ],
    [
      'Wien: Neuer Haushalt vor dem Parlament',
      'Der Finanzminister legt dem Parlament in Wien einen neuen Haushalt für 2032 vor.',
    ],
  ],
  fr: [
    [
      'Un incendie ravage l’hôtel Palma à Lisbonne',
      'Un incendie a ravagé lundi l’hôtel Palma à Lisbonne. Trois clients sont morts.',
    ],
    [
      'Le Parlement de Vienne rejette le budget',
      'Le Parlement de Vienne a rejeté le budget 2032 par 96 voix contre 87.',
    ],
    [
      'Hôtel Palma : la police interroge le veilleur',
      'Après l’incendie de l’hôtel Palma à Lisbonne, la police interroge le veilleur de nuit.',
    ],
    [
      'Vienne : un nouveau budget au Parlement',
      'Le ministre présente au Parlement de Vienne un nouveau budget 2032.',
    ],
  ],
  es: [
    [
      'Un incendio arrasa el hotel Palma de Lisboa',
      'Un incendio arrasó el lunes el hotel Palma de Lisboa. Murieron tres huéspedes.',
    ],
    [
      'El Parlamento de Viena rechaza el presupuesto',
      'El Parlamento de Viena rechazó el presupuesto de 2032 por 96 votos contra 87.',
    ],
    [
      'Hotel Palma: la policía interroga al portero',
      'Tras el incendio del hotel Palma de Lisboa, la policía interroga al portero.',
    ],
    [
      'Viena: nuevo presupuesto en el Parlamento',
      'El ministro presenta al Parlamento de Viena un nuevo presupuesto de 2032.',
    ],
  ],
  ru: [
    [
      'Пожар уничтожил отель «Пальма» в Лиссабоне',
      'Пожар уничтожил в понедельник отель «Пальма» в Лиссабоне. Погибли три постояльца.',
    ],
    [
      'Парламент в Вене отклонил бюджет',
      'Парламент в Вене отклонил бюджет на 2032 год 96 голосами против 87.',
    ],
    [
      'Отель «Пальма»: полиция допросила портье',
      'После пожара в отеле «Пальма» в Лиссабоне полиция допросила ночного портье.',
    ],
    [
      'Вена: новый бюджет в парламенте',
      'Министр внёс в парламент в Вене новый бюджет на 2032 год.',
    ],
  ],
  zh: [
    ['里斯本帕尔马酒店发生火灾', '周一里斯本市中心的帕尔马酒店发生火灾,三名客人死亡。'],
    ['维也纳议会否决预算案', '维也纳议会以96票对87票否决了2032年预算案。'],
    ['帕尔马酒店火灾:警方讯问夜班门房', '里斯本帕尔马酒店火灾后,警方讯问了夜班门房。'],
    ['维也纳:新预算案提交议会', '财政部长向维也纳议会提交了新的2032年预算案。'],
  ],
  ja: [
    [
      'リスボンのホテル・パルマで火災',
      '月曜日、リスボン中心部のホテル・パルマで火災が起き、宿泊客3人が死亡した。',
    ],
    ['ウィーン議会、予算案を否決', 'ウィーンの議会は2032年の予算案を96対87で否決した。'],
    [
      'ホテル・パルマ火災、警察が夜勤の受付係を聴取',
      'リスボンのホテル・パルマの火災で、警察は夜勤の受付係から事情を聴いた。',
    ],
    ['ウィーン議会に新たな予算案', '財務大臣はウィーンの議会に2032年の新たな予算案を提出した。'],
  ],
  ar: [
    [
      'حريق يدمر فندق بالما في لشبونة',
      'دمر حريق فندق بالما وسط لشبونة يوم الاثنين، وقتل ثلاثة نزلاء.',
    ],
    [
      'برلمان فيينا يرفض الميزانية',
      'رفض البرلمان في فيينا ميزانية عام 2032 بأغلبية 96 صوتا مقابل 87.',
    ],
    [
      'حريق فندق بالما: الشرطة تستجوب الحارس الليلي',
      'استجوبت الشرطة في لشبونة الحارس الليلي بعد حريق فندق بالما.',
    ],
    [
      'فيينا: ميزانية جديدة أمام البرلمان',
      'قدم الوزير إلى البرلمان في فيينا ميزانية جديدة لعام 2032.',
    ],
  ],
  ko: [
    [
      '리스본 팔마 호텔에 화재',
      '월요일 리스본 중심가의 팔마 호텔에서 불이 나 투숙객 세 명이 숨졌다.',
    ],
    ['빈 의회, 예산안 부결', '빈 의회는 2032년 예산안을 96대 87로 부결했다.'],
    [
      '팔마 호텔 화재: 경찰, 야간 직원 조사',
      '리스본 팔마 호텔 화재와 관련해 경찰이 야간 직원을 조사했다.',
    ],
    ['빈 의회에 새 예산안 제출', '재무장관이 빈 의회에 2032년 새 예산안을 제출했다.'],
  ],
};

test.each(Object.entries(DAYS))(
  'two events told in turn are two stories: %s',
  async (language, reports) => {
    const world = storiesWorld(new MemoryTable());
    const stories: string[] = [];
    for (const [at, [title, text]] of reports.entries()) {
      const publishedAt = `2031-05-1${2 + Math.floor(at / 2)}T09:00:00.000Z`;
      const filed = await fileArticle(
        article({ title, publishedAt, language, paragraphs: [text] }),
        world,
      );
      stories.push(filed.story);
    }
    const [fire, budget, ...later] = stories;
    expect(budget).not.toBe(fire);
    expect(later).toEqual([fire, budget]);
  },
);
