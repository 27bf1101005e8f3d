import type { Cut, EditionContent } from '../../src/domain/index.ts';
import {
  aCut,
  aCutStory,
  anEditionContent,
  anEntry,
  aSource,
  aStatement,
  aStoryBlock,
} from '../support/samples/edition-fixtures.ts';

/** The same invented news in each language that mails have words in: a line of each kind that the frame says. */
interface Told {
  readonly name: string;
  readonly bridge: string;
  readonly closed: string;
  readonly vote: string;
  readonly began: string;
  readonly ferry: string;
  readonly sails: string;
}

const TOLD: Readonly<Record<string, Told>> = {
  de: {
    name: 'Der Morgendraht',
    bridge: 'Brücke bei Kessel für Lastwagen gesperrt',
    closed: 'Die Hafenbehörde hat die Brücke bei Kessel am Freitag für Lastwagen gesperrt.',
    vote: 'Der Rat stimmt am 1. November über die Reparatur ab.',
    began: 'Prüfer fanden elf Risse im zweiten Pfeiler.',
    ferry: 'Fähre Maren ist wieder frei',
    sails: 'Zwei Schlepper zogen die Fähre Maren am Freitag von den Felsen.',
  },
  fr: {
    name: 'Le Fil du matin',
    bridge: 'Le pont de Kessel est fermé aux camions',
    closed: 'L’autorité portuaire a fermé vendredi le pont de Kessel aux camions.',
    vote: 'Le conseil vote le 1er novembre sur les travaux.',
    began: 'Des inspecteurs ont trouvé onze fissures dans la deuxième pile.',
    ferry: 'Le ferry Maren est dégagé',
    sails: 'Deux remorqueurs ont tiré vendredi le ferry Maren des rochers.',
  },
  es: {
    name: 'El Hilo de la mañana',
    bridge: 'El puente de Kessel se cierra a los camiones',
    closed: 'La autoridad portuaria cerró el viernes el puente de Kessel a los camiones.',
    vote: 'El consejo vota el 1 de noviembre sobre la reparación.',
    began: 'Los inspectores hallaron once grietas en el segundo pilar.',
    ferry: 'El ferri Maren vuelve a flotar',
    sails: 'Dos remolcadores sacaron el viernes de las rocas al ferri Maren.',
  },
  ru: {
    name: 'Утренняя лента',
    bridge: 'Мост в Кесселе закрыли для грузовиков',
    closed: 'Портовые власти закрыли в пятницу мост в Кесселе для грузовиков.',
    vote: 'Совет проголосует за ремонт 1 ноября.',
    began: 'Инспекторы нашли одиннадцать трещин во второй опоре.',
    ferry: 'Паром «Марен» сняли с камней',
    sails: 'Два буксира сняли в пятницу паром «Марен» с камней.',
  },
  zh: {
    name: '晨间电讯',
    bridge: '凯塞尔大桥禁止卡车通行',
    closed: '港务局周五禁止卡车通过凯塞尔大桥。',
    vote: '议会将于11月1日就维修进行表决。',
    began: '检查人员在第二桥墩发现十一条裂缝。',
    ferry: '“马伦”号渡轮脱险',
    sails: '两艘拖船周五将“马伦”号渡轮拖离礁石。',
  },
  ja: {
    name: '朝の電信',
    bridge: 'ケッセル橋、トラック通行止めに',
    closed: '港湾局は金曜日、ケッセル橋のトラック通行を禁止した。',
    vote: '議会は11月1日に修理について採決する。',
    began: '検査員が第二橋脚に十一のひびを見つけた。',
    ferry: 'フェリー「マレン」離礁',
    sails: '二隻のタグボートが金曜日、フェリー「マレン」を岩から引き離した。',
  },
};

interface InLanguage {
  readonly language: string;
  readonly name: string;
  readonly content: EditionContent;
  readonly cut: Cut;
}

const inLanguage = (language: string, told: Told): InLanguage => {
  const bridge = aStoryBlock('bridge', {
    headline: told.bridge,
    entries: [
      anEntry(40, told.vote, '2024-10-24', { due: { on: '2024-11-01' } }),
      anEntry(71, told.closed, '2024-10-25', { sources: [aSource('Kessel Radio', 'bridge')] }),
    ],
  });
  const ferry = aStoryBlock('ferry', {
    headline: told.ferry,
    sources: [null],
    cites: ['Cray Herald'],
    entries: [
      anEntry(72, told.sails, '2024-10-25', { sources: [{ ...aSource(null), url: null }] }),
    ],
    background: [
      aStatement(told.began, { date: { on: '2024-10-23', precision: 'day', basis: 'sentence' } }),
    ],
  });
  const content = anEditionContent([bridge, ferry], {
    language,
    subject: told.bridge,
    after: 70,
    since: '2024-10-12T05:00:00.000Z',
  });
  const cut: Cut = {
    ...aCut(content),
    stories: [
      { ...aCutStory(bridge), shows: [71], trims: [40], untilNow: null, due: 40 },
      { ...aCutStory(ferry), untilNow: null, began: [0], isNew: true },
    ],
    caughtUp: true,
  };
  return { language, name: told.name, content, cut };
};

export const IN_LANGUAGES: readonly InLanguage[] = Object.entries(TOLD).map(([language, told]) =>
  inLanguage(language, told),
);
