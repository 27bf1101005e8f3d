import { describe, expect, it } from 'vitest';
import { readFile } from '../../../support/samples/people-file.ts';

/** Exports as the services write them; the people are sample data. */
const EXPORTS: Readonly<
  Record<string, readonly [format: string, lines: string[], people: string[]]>
> = {
  'Mailchimp, subscribed': [
    'mailchimp',
    [
      '"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,TIMEZONE,LEID,EUID,NOTES,TAGS',
      'ada@example.com,Ada,Sample,4,"2021-03-02 17:59:31",,"2021-03-02 18:06:58",192.0.2.7,europe/zurich,1,a,,"""Editors"""',
    ],
    ['ada@example.com Ada Sample reads'],
  ],
  'Mailchimp, unsubscribed': [
    'mailchimp',
    [
      'Email Address,First Name,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON,LEID,EUID',
      'ada@example.com,Ada,2018-02-12 10:54:27,2018-02-12 10:54:27,2018-07-23 12:19:27,News,NORMAL,1,a',
      'ben@example.com,Ben,2018-02-12 10:54:27,2018-02-12 10:54:27,2018-07-23 12:19:27,News,SPAM,2,b',
    ],
    ['ada@example.com Ada unsubscribed', 'ben@example.com Ben complained'],
  ],
  'Mailchimp, cleaned; a row without its time has left all the same': [
    'mailchimp',
    [
      'Email Address,OPTIN_TIME,CONFIRM_TIME,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,LEID,EUID',
      'ada@example.com,2018-02-12 10:54:27,2018-02-12 10:54:27,2018-07-23 12:19:27,News,1,a',
      'ben@example.com,,,,,2,b',
    ],
    ['ada@example.com – bounced', 'ben@example.com – bounced'],
  ],
  'Mailchimp, in French': [
    'mailchimp',
    [
      'Adresse e-mail,Prénom,Nom,Autorisations marketing,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,LEID,EUID',
      'zoe@example.fr,Zoé,Échantillon,Email,3,2019-05-01 10:00:00,2019-05-01 10:10:00,1,x',
    ],
    ['zoe@example.fr Zoé Échantillon reads'],
  ],
  'Substack, at sign-up': [
    'substack',
    [
      'email,active_subscription,expiry,email_disabled,created_at',
      'ada@example.com,true,2026-07-06T16:20:44.000Z,false,2018-08-27T15:06:27.713Z',
      'ben@example.com,,,true,2018-08-27T15:02:18.223Z',
    ],
    ['ada@example.com – reads', 'ben@example.com – unsubscribed'],
  ],
  'Substack, the dashboard’s': [
    'substack',
    [
      'Email,Name,Subscription type,Activity,Subscription date,Subscription source (free),Cancel date,Receiving emails for',
      'ada@example.com,Ada,Free,3,2023-01-01,import,2024-01-01,The Wire',
    ],
    ['ada@example.com Ada reads'],
  ],
  Ghost: [
    'ghost',
    [
      'id,email,name,note,subscribed_to_emails,complimentary_plan,stripe_customer_id,created_at,deleted_at,labels,tiers',
      '1,ada@example.com,Ada,,true,false,,2023-07-09T10:00:00.000Z,,,',
      '2,ben@example.com,Ben,,false,false,,2023-07-09T10:05:00.000Z,,,',
      '3,cleo@example.com,Cleo,,true,false,,2023-07-09T10:05:00.000Z,2024-07-09T10:05:00.000Z,,',
    ],
    [
      'ada@example.com Ada reads',
      'ben@example.com Ben unsubscribed',
      'cleo@example.com Cleo unsubscribed',
    ],
  ],
  'Buttondown: who does not pay reads': [
    'buttondown',
    [
      'id,email,notes,metadata,tags,referrer_url,type,creation_date,unsubscription_date,unsubscription_reason',
      '1,ada@example.com,,{},,,past_due,2023-02-01T10:00:00Z,,',
      '2,ben@example.com,,{},,,unsubscribed,2023-02-01T10:00:00Z,2023-03-01T10:00:00Z,too many',
      '3,cleo@example.com,,{},,,removed,2023-02-01T10:00:00Z,,',
    ],
    ['ada@example.com – reads', 'ben@example.com – unsubscribed', 'cleo@example.com – blocked'],
  ],
  beehiiv: [
    'beehiiv',
    [
      'email,First Name,Last Name,status,tier,created_at,stripe_customer_id,unsubscribed_at',
      'ada@example.com,Ada,Sample,active,free,2023-03-24 10:23:10 UTC,,',
      'ben@example.com,Ben,Sample,inactive,free,2023-03-24 10:36:48 UTC,,2024-03-13 11:33:53 UTC',
      'cleo@example.com,Cleo,Sample,invalid,free,2023-03-24 10:36:48 UTC,,',
    ],
    [
      'ada@example.com Ada Sample reads',
      'ben@example.com Ben Sample unsubscribed',
      'cleo@example.com Cleo Sample bounced',
    ],
  ],
  listmonk: [
    'listmonk',
    [
      'uuid,email,name,attributes,status,created_at,updated_at',
      '00000000-0000-4000-8000-000000000001,ada@example.com,Ada,"{""city"": ""Bern""}",enabled,2024-01-02T10:00:00Z,2024-01-02T10:00:00Z',
      '00000000-0000-4000-8000-000000000002,ben@example.com,Ben,{},blocklisted,2024-01-02T10:00:00Z,2024-05-02T10:00:00Z',
      '00000000-0000-4000-8000-000000000003,cleo@example.com,Cleo,{},disabled,2024-01-02T10:00:00Z,2024-05-02T10:00:00Z',
    ],
    ['ada@example.com Ada reads', 'ben@example.com Ben blocked', 'cleo@example.com Cleo blocked'],
  ],
  Kit: [
    'kit',
    [
      'id,first_name,email_address,state,created_at',
      '1,Ada,ada@example.com,active,2024-02-01T10:00:00Z',
      '2,Ben,ben@example.com,cancelled,2024-02-01T10:00:00Z',
      '3,Cleo,cleo@example.com,complained,2024-02-01T10:00:00Z',
      '4,Dan,dan@example.com,inactive,2024-02-01T10:00:00Z',
    ],
    [
      'ada@example.com Ada reads',
      'ben@example.com Ben unsubscribed',
      'cleo@example.com Cleo complained',
      'dan@example.com Dan unsubscribed',
    ],
  ],
  Sendy: [
    'sendy',
    [
      'name,email,unsubscribed,bounced,bounce_soft,complaint,timestamp,join_date,confirmed,ip',
      'Ada,ada@example.com,0,0,2,0,1600000000,1580000000,1,192.0.2.1',
      'Ben,ben@example.com,1,0,0,0,1600000000,,1,',
      'Cleo,cleo@example.com,0,1,0,0,,,1,',
      'Dan,dan@example.com,1,0,0,1,,,1,',
    ],
    [
      'ada@example.com Ada reads',
      'ben@example.com Ben unsubscribed',
      'cleo@example.com Cleo bounced',
      'dan@example.com Dan complained',
    ],
  ],
  'Google Contacts: the first of several addresses, or the second where there is no first': [
    'google-contacts',
    [
      'First Name,Middle Name,Last Name,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value',
      'Ada,,Sample,,* myContacts,* Work,ada@example.com ::: ada@home.example,,',
      'Ben,,Sample,,* myContacts,,,* Home,ben@example.com',
    ],
    ['ada@example.com Ada Sample reads', 'ben@example.com Ben Sample reads'],
  ],
  'Outlook, in English': [
    'outlook',
    [
      'First Name,Middle Name,Last Name,Company,E-mail Address,E-mail Type,E-mail Display Name,Language,Sensitivity',
      'Ada,M.,Sample,,ada@example.com,SMTP,Ada (ada@example.com),German,Normal',
    ],
    ['ada@example.com Ada M. Sample reads'],
  ],
};

describe.each(Object.entries(EXPORTS))('an export of %s', (_, [format, lines, people]) => {
  it('is known by its header', async () => {
    const read = await readFile(`${lines.join('\n')}\n`);
    expect(read).toMatchObject({ format, people, refused: [] });
  });
});

describe('what a service says of people', () => {
  it('keeps those out who never confirmed, and suppresses none of them', async () => {
    const { people, refused } = await readFile(
      'email,status,tier\nada@example.com,pending,free\nben@example.com,validating,free\n',
    );
    expect(people).toEqual([]);
    expect(refused).toEqual([
      '2 column "status" says "pending": they never confirmed that they want it',
      '3 column "status" says "validating": they never confirmed that they want it',
    ]);
  });

  it('never makes a reader of a status that is unknown', async () => {
    const { people, refused } = await readFile(
      'email,Status\nada@example.com,zombie\nben@example.com,\n',
    );
    expect(people).toEqual(['ben@example.com – reads']);
    expect(refused[0]).toMatch(
      /^2 column "Status" says "zombie": this status is unknown.*--map "Status=ignore"/u,
    );
  });

  it.each([
    ['Free', 'reads'],
    ['Comp', 'reads'],
    ['Soft bounced', 'reads'],
    ['Do not contact', 'unsubscribed'],
    ['Do Not Email', 'unsubscribed'],
  ])('takes the status “%s” as “%s”', async (status, meaning) => {
    const { people } = await readFile(`Email,Subscription Status\nada@example.com,${status}\n`);
    expect(people).toEqual([`ada@example.com – ${meaning}`]);
  });

  it.each([
    'unsubscribed_segment_export_1a.csv',
    'cleaned_members_export_1a.csv',
    'Nonsubscribed.csv',
    'bajas.csv',
  ])('refuses %s, whose name alone says that they left', async (name) => {
    const csv = 'Email Address,First Name,LEID,EUID\nada@example.com,Ada,1,a\n';
    await expect(readFile(csv, { name })).rejects.toThrow(/by its name these people left/u);
    const left = await readFile(csv, { name, everybody: 'unsubscribed' });
    expect(left.people).toEqual(['ada@example.com Ada unsubscribed']);
  });

  it('believes its columns rather than its name', async () => {
    const csv = 'email,status\nada@example.com,active\nben@example.com,bounced\n';
    const { people } = await readFile(csv, { name: 'unsubscribed.csv' });
    expect(people).toEqual(['ada@example.com – reads', 'ben@example.com – bounced']);
    const cleaned = await readFile('email\nada@example.com\n', { name: 'cleaned-list.csv' });
    expect(cleaned.people).toEqual(['ada@example.com – reads']);
  });

  it('of a person who receives nothing there, that they are not to be taken in', async () => {
    const { people, refused } = await readFile(
      'Email,Subscription type,Activity,Receiving emails for\nada@example.com,Free,3,\n',
    );
    expect([people, refused.length]).toEqual([[], 1]);
  });

  it('is asked for by --from where the header does not tell', async () => {
    const csv = 'email,type\nada@example.com,unactivated\nben@example.com,regular\n';
    const named = await readFile(csv, { from: 'Buttondown' });
    expect([named.format, named.people]).toEqual(['buttondown', ['ben@example.com – reads']]);
    await expect(readFile(csv, { from: 'carrier pigeon' })).rejects.toThrow(
      /--from "carrier pigeon" is unknown; allowed are mailchimp, substack/u,
    );
  });
});

describe('columns', () => {
  it('that are not known are named and ignored', async () => {
    const { fields } = await readFile('email,Shoe size,,Shoe size\nada@example.com,38,x,39\n');
    expect(fields).toEqual({
      email: 'email',
      'Shoe size': null,
      'column 3': null,
      'Shoe size (2)': null,
    });
  });

  it.each([
    'GDPR choice',
    'Newsletter',
    'Unsubscribed from all email',
    'Abmeldegrund 2',
    'Consentement parrainage',
    'Mailing list',
    'Do Not Mail us?',
    'Дата рассылки',
    'メルマガ',
    '是否拒收',
    'Estado de la baja',
  ])('that may say who left or agreed are never dropped unasked: %s', async (column) => {
    const csv = `email,${column}\nada@example.com,x y\n`;
    await expect(readFile(csv)).rejects.toThrow(
      `column "${column}" may say who agreed or who left`,
    );
    const { fields } = await readFile(csv, { map: [`${column}=ignore`] });
    expect(fields[column]).toBeNull();
  });

  it('are mapped by hand, by name, whatever their case', async () => {
    const csv = 'Kontakt;Wer;Newsletter\nada@example.com;Ada;ja\nben@example.com;Ben;nein\n';
    const map = ['kontakt=email', 'Wer=name', 'Newsletter=subscribed'];
    expect((await readFile(csv, { map })).people).toEqual([
      'ada@example.com Ada reads',
      'ben@example.com Ben unsubscribed',
    ]);
  });

  it.each([
    [
      ['Wen=name'],
      /--map "Wen=name": allowed is COLUMN=FIELD with a column of the file: "email", "Wer"/u,
    ],
    [['Wer=nick'], /--map "Wer=nick": allowed are email, name, .* and ignore/u],
    [['Wer'], /--map "Wer": allowed is COLUMN=FIELD/u],
    [['=name'], /--map "=name": allowed is COLUMN=FIELD/u],
  ])('are not mapped by %j', async (map, message) => {
    await expect(readFile('email,Wer\nada@example.com,Ada\n', { map })).rejects.toThrow(message);
  });

  it('of a place are no status', async () => {
    const { fields, people } = await readFile('Email,City,State\nada@example.com,Austin,TX\n');
    expect([fields['State'], people]).toEqual([null, ['ada@example.com – reads']]);
  });
});
