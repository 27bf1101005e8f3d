import { describe, expect, it } from 'vitest';
import { readFile } from '../../../support/samples/people-file.ts';

/** Spreadsheets in their languages, and as their programs save them; all people are sample data. */
const SHEETS: readonly (readonly [
  language: string,
  encoding: string,
  lines: string,
  people: string[],
])[] = [
  [
    'German',
    'windows-1252',
    'Vorname;Name;E-Mail-Adresse;Status\nJörg;Muster;joerg@example.de;angemeldet\nKäthe;Muster;kaethe@example.de;abgemeldet',
    ['joerg@example.de Jörg Muster reads', 'kaethe@example.de Käthe Muster unsubscribed'],
  ],
  [
    'German, of a Mac',
    'macroman',
    'Nachname;Vorname;E-Mail;Abgemeldet am\nGröße;Jördis;joerdis@example.de;\nGröße;Uwe;uwe@example.de;12.2.2020',
    ['joerdis@example.de Jördis Größe reads', 'uwe@example.de Uwe Größe unsubscribed'],
  ],
  [
    'German, of Outlook',
    'windows-1252',
    'Anrede;Vorname;Weitere Vornamen;Nachname;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;Sprache\n;Jörg;;Muster;joerg@example.de;SMTP;Jörg Muster;Deutsch',
    ['joerg@example.de Jörg Muster reads'],
  ],
  [
    'French, of Outlook',
    'macroman',
    'Titre,Prénom,Deuxième prénom,Nom,Adresse de messagerie,Type de messagerie,Langue\n,Éloïse,,Échantillon,eloise@example.fr,SMTP,',
    ['eloise@example.fr Éloïse Échantillon reads'],
  ],
  [
    'French',
    'windows-1252',
    'Courriel;Nom;Prénom;Statut\nzoe@example.fr;Modèle;Zoé;abonné\nluc@example.fr;Modèle;Luc;désinscrit',
    ['zoe@example.fr Zoé Modèle reads', 'luc@example.fr Luc Modèle unsubscribed'],
  ],
  [
    'Spanish',
    'utf-16be',
    'Correo electrónico\tNombre\tApellidos\tEstado\nana@example.es\tAna\tNúñez\tactivo\nluis@example.es\tLuis\tPérez\tdado de baja',
    ['ana@example.es Ana Núñez reads', 'luis@example.es Luis Pérez unsubscribed'],
  ],
  [
    'Italian',
    'utf-8',
    'Indirizzo email;Nome;Cognome;Stato\nada@example.it;Ada;Prova;iscritto\nugo@example.it;Ugo;Prova;disiscritto',
    ['ada@example.it Ada Prova reads', 'ugo@example.it Ugo Prova unsubscribed'],
  ],
  [
    'Portuguese',
    'macroman',
    'Endereço de e-mail;Nome;Apelido;Situação\njoao@example.pt;João;Conceição;ativo\nana@example.pt;Ana;Conceição;cancelado',
    ['joao@example.pt João Conceição reads', 'ana@example.pt Ana Conceição unsubscribed'],
  ],
  [
    'Dutch',
    'utf-16le',
    'E-mailadres;Voornaam;Tussenvoegsel;Achternaam;Status\njan@example.nl;Jan;van;Voorbeeld;ingeschreven\npiet@example.nl;Piet;;Voorbeeld;uitgeschreven',
    ['jan@example.nl Jan van Voorbeeld reads', 'piet@example.nl Piet Voorbeeld unsubscribed'],
  ],
  [
    'Russian',
    'windows-1251',
    'Адрес электронной почты;Имя;Фамилия;Статус\nivan@example.ru;Иван;Образцов;подписан\nolga@example.ru;Ольга;Образцова;отписалась',
    ['ivan@example.ru Иван Образцов reads', 'olga@example.ru Ольга Образцова unsubscribed'],
  ],
  [
    'Russian, older',
    'koi8-r',
    'Почта;ФИО\nivan@example.ru;Иван Образцов',
    ['ivan@example.ru Иван Образцов reads'],
  ],
  [
    'Japanese',
    'shift_jis',
    'メールアドレス,姓,名,状態\ntaro@example.jp,見本,太郎,購読中\nhana@example.jp,見本,花,退会',
    ['taro@example.jp 見本太郎 reads', 'hana@example.jp 見本花 unsubscribed'],
  ],
  [
    'Japanese, of Unix',
    'euc-jp',
    'メールアドレス,氏名,配信停止日\ntaro@example.jp,見本太郎,\nhana@example.jp,見本花,2020年3月2日',
    ['taro@example.jp 見本太郎 reads', 'hana@example.jp 見本花 unsubscribed'],
  ],
  [
    'Chinese',
    'gb18030',
    '邮箱,姓名,状态\nwang@example.cn,王样本,已订阅\nli@example.cn,李样本,已退订',
    ['wang@example.cn 王样本 reads', 'li@example.cn 李样本 unsubscribed'],
  ],
  [
    'Chinese, of Taiwan',
    'big5',
    '電子郵件,姓名,狀態\nwang@example.tw,王樣本,已訂閱\nli@example.tw,李樣本,退信',
    ['wang@example.tw 王樣本 reads', 'li@example.tw 李樣本 bounced'],
  ],
  [
    'Czech and Polish',
    'windows-1250',
    'email;name\ntomas@example.cz;Tomáš Dvořák\nlukasz@example.pl;Łukasz Żółć\nsarka@example.cz;Šárka Žižková',
    [
      'tomas@example.cz Tomáš Dvořák reads',
      'lukasz@example.pl Łukasz Żółć reads',
      'sarka@example.cz Šárka Žižková reads',
    ],
  ],
  [
    'Greek',
    'windows-1253',
    'email,name\ngiorgos@example.gr,Γιώργος Δειγμάτης',
    ['giorgos@example.gr Γιώργος Δειγμάτης reads'],
  ],
  [
    'German, of DOS',
    'cp850',
    'E-Mail;Größe;Name\njoerg@example.de;38;Jörg Mußter\nkaethe@example.de;39;Käthe Mußter',
    ['joerg@example.de Jörg Mußter reads', 'kaethe@example.de Käthe Mußter reads'],
  ],
  [
    'Russian, of DOS',
    'cp866',
    'Почта;Имя\nivan@example.ru;Иван Образцов',
    ['ivan@example.ru Иван Образцов reads'],
  ],
];

describe.each(SHEETS)('a spreadsheet in %s (%s)', (_, encoding, lines, people) => {
  it('is read by its header words and its letters', async () => {
    const text = `${lines.replaceAll('\n', '\r\n')}\r\n`;
    const read = await readFile(text, { encoding });
    expect(read).toMatchObject({ encoding, people, refused: [] });
  });
});

describe('encodings', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    '%s is known by its byte order mark',
    async (encoding) => {
      const read = await readFile('\uFEFFメール\n太郎\nana@example.com\n', { encoding });
      expect([read.encoding, read.people]).toEqual([encoding, ['ana@example.com – reads']]);
    },
  );

  it('of signs that only windows-1252 has are not those of ISO 8859-1', async () => {
    const csv = 'email,name\nana@example.com,Ana O’Neil\nben@example.com,Ben Žak Œuvre\n';
    const { people } = await readFile(csv, { encoding: 'windows-1252' });
    expect(people).toEqual([
      'ana@example.com Ana O’Neil reads',
      'ben@example.com Ben Žak Œuvre reads',
    ]);
  });

  it('UTF-8 stays so where one name was garbled before; that name is left out', async () => {
    const good = Array.from({ length: 30 }, (_, n) => `r${n}@example.com,Jürgen Größe`).join('\n');
    const { people, encoding } = await readFile(`email,name\n${good}\nx@example.com,J\uFFFDrgen\n`);
    expect([encoding, people.at(-1)]).toEqual(['utf-8', 'x@example.com – reads']);
  });
});

describe('names', () => {
  it.each([
    ['name,first name,last name', 'Ada Sample,Ada,Sample', 'Ada Sample'],
    ['name,first name', 'Sample,Ada', 'Ada Sample'],
    ['name,first name', 'Ada Sample,Ada', 'Ada Sample'],
    ['name,surname', 'Ada,Sample', 'Ada Sample'],
    ['first name,last name', ',Sample', 'Sample'],
    ['first name,middle name,last name', 'Ada,B.,Sample', 'Ada B. Sample'],
    ['姓,名', '王,小明', '王小明'],
    ['姓,名', 'Kim,Min', 'Min Kim'],
    ['name,topics', '"“Ada  ‘A’ Sample”\u200B",', 'Ada ‘A’ Sample'],
    ['name,zone', 'می\u200Cخواهم\u200E,', 'می\u200Cخواهم'],
  ])('of %s %s are %s', async (columns, cells, name) => {
    const { people } = await readFile(`email,${columns}\nada@example.com,${cells}\n`);
    expect(people).toEqual([`ada@example.com ${name} reads`]);
  });
});
