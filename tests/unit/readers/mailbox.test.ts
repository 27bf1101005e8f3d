import { describe, expect, it } from 'vitest';
import { AddressError } from '../../../src/domain/index.ts';
import {
  isPublicProvider,
  mailboxIdentity,
  receivingDomain,
} from '../../../src/readers/mailbox.ts';

describe('a mailbox', () => {
  it.each([
    [
      'ann@example.org',
      ['Ann@Example.org', 'ann+news@example.org', 'ANN+a+b@EXAMPLE.ORG', ' ann@example.org '],
    ],
    ['ann@gmail.com', ['a.n.n@gmail.com', 'Ann+x@Googlemail.com', 'a.nn+y.z@googlemail.com']],
    ['annlee@proton.me', ['ann.lee@protonmail.com', 'ann-lee@pm.me', 'ann_lee+x@proton.me']],
    ['annlee@yandex.ru', ['ann.lee@ya.ru', 'ann-lee+x@yandex.com', 'ann.lee@yandex.com.tr']],
    ['ann@icloud.com', ['ann@me.com', 'ann+x@mac.com']],
    ['ann@yahoo.de', ['ann-news@yahoo.de', 'ann+x@yahoo.de', 'Ann-a-b@yahoo.de']],
    [
      'ann@fastmail.com',
      ['ann+x@fastmail.com', 'shop@ann.fastmail.com', 'news+x@ann.fastmail.com'],
    ],
    ['ann@bücher.example', ['ann+1@xn--bcher-kva.example']],
  ])('%s is one with %j', (one, others) => {
    for (const other of others) expect(mailboxIdentity(other)).toBe(mailboxIdentity(one));
  });

  it.each([
    ['ann.lee@example.org', 'annlee@example.org'],
    ['ann-lee@example.org', 'ann@example.org'],
    ['ann-lee@gmail.com', 'annlee@gmail.com'],
    ['ann.lee@outlook.com', 'annlee@outlook.com'],
    ['ann@outlook.com', 'ann@hotmail.com'],
    ['ann@mail.example.org', 'ann@example.org'],
    ['ann@yahoo.com.example', 'ann-x@yahoo.com.example'],
    ['+ann@example.org', '+bob@example.org'],
    ['a.b@gmail.com', 'a.c@gmail.com'],
  ])('%s is another than %s', (one, other) => {
    expect(mailboxIdentity(one)).not.toBe(mailboxIdentity(other));
  });

  it('of a name that is nothing but what is ignored is the name', () => {
    expect(mailboxIdentity('_-_@proton.me')).toBe('_-_@proton.me');
  });

  it('is none for what is no address', () => {
    expect(() => mailboxIdentity('ann')).toThrow(AddressError);
    expect(() => receivingDomain('ann@localhost')).toThrow(AddressError);
  });
});

describe('a receiving domain', () => {
  it.each([
    ['ann@example.org', 'example.org'],
    ['ann@A.b.Example.org', 'example.org'],
    ['ann@mail.firm.co.uk', 'firm.co.uk'],
    ['ann@x.y.firm.com.au', 'firm.com.au'],
    ['ann@co.uk', 'co.uk'],
  ])('of %s is %s', (address, domain) => expect(receivingDomain(address)).toBe(domain));

  it.each([
    'gmail.com',
    'googlemail.com',
    'yahoo.co.jp',
    'yahoo.de',
    'gmx.de',
    'qq.com',
    'fastmail.com',
  ])('like %s is the public’s', (domain) => expect(isPublicProvider(domain)).toBe(true));
  it.each(['example.org', 'yahoo.example', 'notgmail.com', 'gmail.com.example'])(
    'like %s is not',
    (domain) => expect(isPublicProvider(domain)).toBe(false),
  );
});
